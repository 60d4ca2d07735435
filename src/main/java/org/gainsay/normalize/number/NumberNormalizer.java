package org.gainsay.normalize.number;

import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Normalizer;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.Trigger;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads a figure that counts and measures nothing: "2.5 million", "a 10", "two-thirds". */
public final class NumberNormalizer implements Normalizer {
    /** Flights, routes and models have smaller numbers; "would number 30,000" counts. */
    private static final Ratio LARGEST_NAME = Ratio.of(10_000);

    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long LABEL = WordClass.LABEL.bit();

    @Override
    public int triggers() {
        return Trigger.NUMERAL;
    }

    @Override
    public @Nullable Mention read(Reading reading, int token) {
        Numeral numeral = reading.numerals().read(token);
        if (numeral == null || name(reading, numeral) || one(numeral) || reading.measure(token) != null) {
            return null;
        }
        return reading.mention(Kind.NUMBER, numeral.first(), numeral.end(), quantity(numeral, "1"));
    }

    /** The bare number as a quantity. */
    public static Quantity quantity(Numeral numeral, String unit) {
        Interval stated = new Interval(numeral.low(), numeral.high());
        return new Quantity(stated, unit, numeral.low(), numeral.high(), "", numeral.step(), numeral.vague());
    }

    /** Whether a figure is part of a name or a code: "page 34", "Route 66", "3D", "4x4". */
    public static boolean name(Reading reading, Numeral numeral) {
        Tokens tokens = reading.tokens();
        int end = numeral.end();
        boolean compound = NumeralReader.joint(tokens, end) && reading.is(end + 1, FUNCTION);
        if (compound || tokens.glued(end) && tokens.type(end) == Tokens.WORD) {
            return true;
        }
        int before = numeral.first() - 1;
        if (tokens.isMark(before, '.')) {
            before--;
        }
        if (reading.isWord(before, reading.vocabulary().numbers().of())) {
            before--;
        }
        return reading.is(before, LABEL) && numeral.low().compareTo(LARGEST_NAME) < 0
                || tokens.isMark(numeral.first() - 1, '#')
                || score(tokens, numeral);
    }

    /** "52-48", "6-4": a figure that a dash joins to one that is not larger. */
    private static boolean score(Tokens tokens, Numeral numeral) {
        boolean left =
                NumeralReader.joint(tokens, numeral.first() - 1) && tokens.type(numeral.first() - 2) == Tokens.NUMBER;
        int end = numeral.end();
        return !numeral.range()
                && numeral.form() == Numeral.Form.DIGITS
                && (left || NumeralReader.joint(tokens, end) && tokens.type(end + 1) == Tokens.NUMBER);
    }

    /** "One" is a pronoun more often than a number. */
    private static boolean one(Numeral numeral) {
        return numeral.form() == Numeral.Form.WORDS
                && numeral.end() == numeral.first() + 1
                && numeral.low().equals(Ratio.ONE)
                && !numeral.range();
    }
}
