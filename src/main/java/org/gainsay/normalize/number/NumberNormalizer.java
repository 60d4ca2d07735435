package org.gainsay.normalize.number;

import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Normalizer;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.Trigger;
import org.gainsay.normalize.hedge.Hedges;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads a figure that counts and measures nothing: "2.5 million", "a 10", "two-thirds". */
public final class NumberNormalizer extends Normalizer {
    private static final Ratio TEN = Ratio.of(10);
    private static final long FUNCTION = WordClass.FUNCTION.bit();

    @Override
    public int triggers() {
        return Trigger.NUMERAL;
    }

    @Override
    public @Nullable Mention read(Reading reading, int token) {
        Numeral numeral = reading.numerals().read(token);
        if (numeral == null
                || reading.isName(numeral)
                || one(numeral)
                || few(reading, numeral)
                || reading.measure(token) != null) {
            return null;
        }
        Numeral range = Bounds.range(reading, numeral);
        if (range != null) {
            return reading.mention(Kind.NUMBER, range.first(), range.end(), quantity(range, "1"), null, null);
        }
        Numeral rest = AllBut.rest(reading, numeral);
        Hedges.Found hedge = rest.first() < numeral.first() ? reading.hedgeBefore(numeral.first()) : null;
        return hedge == null
                ? reading.mention(Kind.NUMBER, rest.first(), rest.end(), quantity(rest, "1"))
                : reading.mention(Kind.NUMBER, rest.first(), rest.end(), quantity(rest, "1"), hedge, null);
    }

    /** The bare number as a quantity. */
    public static Quantity quantity(Numeral numeral, String unit) {
        Interval stated = new Interval(numeral.low(), numeral.high());
        return new Quantity(stated, unit, numeral.low(), numeral.high(), "", numeral.step(), numeral.vague());
    }

    /** "few expect it": a vague word before a verb says nothing that could be compared. */
    private static boolean few(Reading reading, Numeral numeral) {
        int end = numeral.end();
        return numeral.form() == Numeral.Form.VAGUE
                && numeral.low().compareTo(TEN) < 0
                && reading.tokens().type(end) == Tokens.WORD
                && !reading.is(end, FUNCTION);
    }

    /** "One" is a pronoun more often than a number. */
    private static boolean one(Numeral numeral) {
        return numeral.form() == Numeral.Form.WORDS
                && numeral.end() == numeral.first() + 1
                && numeral.low().equals(Ratio.ONE)
                && !numeral.range();
    }
}
