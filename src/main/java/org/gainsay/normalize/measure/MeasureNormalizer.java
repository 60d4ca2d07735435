package org.gainsay.normalize.measure;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Normalizer;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.Trigger;
import org.gainsay.normalize.unit.Measure;
import org.gainsay.normalize.unit.OneReader;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads a figure with a unit that means nothing but its factor: percentages, lengths, areas, masses, volumes, speeds, temperatures and
 * amounts of information. "25 per cent" is 25 {@code %}, "4,000 miles" are 6437376 {@code m}.
 */
public final class MeasureNormalizer extends Normalizer {
    private static final long UNIT = WordClass.UNIT.bit();

    @Override
    public int triggers() {
        return Trigger.NUMERAL | Trigger.UNIT;
    }

    @Override
    public @Nullable Mention read(Reading reading, int token) {
        Mention tens = Tens.read(reading, token);
        if (tens != null) {
            return tens;
        }
        boolean unit = reading.tokens().type(token) == Tokens.WORD && reading.is(token, UNIT);
        Measure one = unit ? OneReader.read(reading, token) : null;
        Measure measure = one == null ? reading.measure(token) : one;
        if (measure == null) {
            return null;
        }
        Kind kind = measure.unit().kind();
        if (kind == Kind.DURATION || kind == Kind.MONEY) {
            return null;
        }
        Mention plain = reading.mention(kind, measure, measure.end(), measure.quantity());
        // What lies within an area may fill it.
        return kind == Kind.AREA ? plain : reading.vocabulary().limits().limited(reading, plain, measure);
    }
}
