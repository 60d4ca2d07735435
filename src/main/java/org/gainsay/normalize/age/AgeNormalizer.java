package org.gainsay.normalize.age;

import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Normalizer;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.Trigger;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads ages that have no unit: "John Hale, 40, was held", "aged 40", "at the age of 40". The unit is the year, {@code a}. Ages with a
 * unit ("44-year-old") are read where lengths of time are.
 */
public final class AgeNormalizer implements Normalizer {
    /** The oldest age that a bare figure behind a name is taken for; the oldest person on record died at 122. */
    private static final Ratio OLDEST = Ratio.of(122);

    private static final long AGED = WordClass.AGED.bit();
    private static final long AGE_WORD = WordClass.AGE_WORD.bit();
    private static final long NO_NAME = WordClass.bits(WordClass.MONTH, WordClass.WEEKDAY, WordClass.NUMBER);

    @Override
    public int triggers() {
        return Trigger.NUMERAL;
    }

    @Override
    public @Nullable Mention read(Reading reading, int token) {
        boolean said = said(reading, token);
        if (!said && !apposition(reading, token)) {
            return null;
        }
        Numeral numeral = reading.numerals().read(token);
        if (numeral == null || numeral.low().compareTo(OLDEST) > 0 || reading.measure(token) != null) {
            return null;
        }
        Interval stated = new Interval(numeral.low(), numeral.high());
        Quantity value =
                new Quantity(stated, "a", numeral.low(), numeral.high(), "year", numeral.step(), numeral.vague());
        return reading.mention(Kind.AGE, numeral.first(), numeral.end(), value);
    }

    private static boolean said(Reading reading, int token) {
        int before = token - 1;
        if (reading.isWord(before, reading.vocabulary().numbers().between())) {
            before--;
        }
        return reading.is(before, AGED)
                || reading.isWord(before, reading.vocabulary().numbers().of()) && reading.is(before - 1, AGE_WORD);
    }

    /** A figure between commas behind a name. */
    private static boolean apposition(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        if (tokens.type(token) != Tokens.NUMBER
                || !tokens.isMark(token - 1, ',')
                || tokens.end(token) - tokens.start(token) > 3) {
            return false;
        }
        boolean closed =
                tokens.isMark(token + 1, ',') || tokens.isMark(token + 1, '.') || tokens.isMark(token + 1, ';');
        boolean name = tokens.type(token - 2) == Tokens.WORD
                && (tokens.shape(token - 2) & Tokens.CAPITAL) != 0
                && !reading.is(token - 2, NO_NAME);
        return closed && name;
    }
}
