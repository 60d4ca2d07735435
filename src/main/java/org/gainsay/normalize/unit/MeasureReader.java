package org.gainsay.normalize.unit;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.hedge.Hedges;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads a figure with its unit, sums of several ("two hours and 50 minutes") and ranges ("two hours to three hours"). */
public final class MeasureReader {
    private static final long ARTICLE = WordClass.ARTICLE.bit();
    private static final long FILLER = WordClass.FILLER.bit();
    private static final long FRACTION = WordClass.FRACTION.bit();

    private MeasureReader() {}

    /**
     * The measure that is recognised by a token.
     *
     * @param reading the text
     * @param token the first digit or number word
     * @return the measure, or null if there is no figure or no unit behind it
     */
    public static @Nullable Measure read(Reading reading, int token) {
        Numeral numeral = reading.numerals().read(token);
        if (numeral == null) {
            return null;
        }
        Units.Found found = unit(reading, numeral);
        Hedges.Found hedge = null;
        if (found == null) {
            hedge = reading.vocabulary().hedges().after(reading.tokens(), numeral.end());
            found = hedge == null ? null : reading.vocabulary().units().find(reading.tokens(), hedge.end());
        }
        if (found == null) {
            return null;
        }
        Measure plain = measure(numeral, found.unit(), hedge, found.end());
        if (hedge != null) {
            return plain;
        }
        return numeral.range() || numeral.vague() != null ? plain : range(reading, sum(reading, plain));
    }

    /** One of a unit, as "an hour" says. */
    public static Measure one(Unit unit, int first, int end) {
        Numeral one = new Numeral(first, end, Ratio.ONE, Ratio.ONE, Ratio.ONE, Ratio.ONE, null, Numeral.Form.WORDS);
        return new Measure(first, end, one, unit, unit.factor(), unit.factor(), null, unit.factor());
    }

    private static Units.@Nullable Found unit(Reading reading, Numeral numeral) {
        Tokens tokens = reading.tokens();
        Units units = reading.vocabulary().units();
        Units.Found direct = units.find(tokens, numeral.end());
        if (direct == null && reading.is(numeral.end(), FILLER)) {
            direct = units.find(tokens, numeral.end() + 1);
        }
        if (direct != null || numeral.form() == Numeral.Form.DIGITS) {
            return direct;
        }
        int at = numeral.end();
        if (reading.isWord(at, reading.vocabulary().numbers().of())) {
            at++;
        }
        at = NumeralReader.joint(tokens, at) ? at + 1 : at;
        boolean part = numeral.form() == Numeral.Form.FRACTION && reading.is(at, ARTICLE);
        boolean vague = numeral.form() == Numeral.Form.VAGUE && at > numeral.end();
        return part ? units.find(tokens, at + 1) : vague ? units.find(tokens, at) : null;
    }

    private static Measure measure(Numeral numeral, Unit unit, Hedges.@Nullable Found hedge, int end) {
        Ratio low = unit.toBase(numeral.low());
        Ratio high = numeral.high() == null ? null : numeral.range() ? unit.toBase(numeral.high()) : low;
        return new Measure(
                numeral.first(),
                end,
                numeral,
                unit,
                low,
                high,
                hedge,
                numeral.step().times(unit.factor()));
    }

    /** A measure with what adds to it: "and a half", "and 50 minutes". */
    public static Measure sum(Reading reading, Measure measure) {
        Kind kind = measure.unit().kind();
        boolean sums = kind == Kind.DURATION || kind == Kind.LENGTH || kind == Kind.MASS || kind == Kind.MONEY;
        Measure half = half(reading, measure);
        return half != null ? half : sums ? terms(reading, measure) : measure;
    }

    /** "two hours and a half". */
    private static @Nullable Measure half(Reading reading, Measure measure) {
        int and = measure.end();
        if (!reading.isWord(and, reading.vocabulary().numbers().and())) {
            return null;
        }
        if (!reading.is(and + 1, ARTICLE) || !reading.is(and + 2, FRACTION)) {
            return quarters(reading, measure, and + 1);
        }
        Ratio part = reading.vocabulary()
                .numbers()
                .part(reading.tokens().word(and + 2))
                .times(measure.unit().factor());
        boolean ownUnit = reading.vocabulary().units().find(reading.tokens(), and + 3) != null;
        return ownUnit || part.signum() == 0 ? null : plus(measure, part, part, and + 3);
    }

    /** "two hours and three quarters". */
    private static @Nullable Measure quarters(Reading reading, Measure measure, int token) {
        Numeral part = figure(reading, token);
        if (part == null || part.form() != Numeral.Form.FRACTION) {
            return null;
        }
        Ratio unit = measure.unit().factor();
        boolean ownUnit = reading.vocabulary().units().find(reading.tokens(), part.end()) != null;
        return ownUnit
                ? null
                : plus(measure, part.low().times(unit), part.step().times(unit), part.end());
    }

    private static Measure terms(Reading reading, Measure start) {
        Measure sum = start;
        Unit smallest = start.unit();
        while (true) {
            int at = joined(reading, sum.end());
            Numeral next = figure(reading, at);
            Units.Found unit =
                    next == null ? null : reading.vocabulary().units().find(reading.tokens(), next.end());
            if (next == null || unit == null || !term(next, unit.unit(), smallest)) {
                return sum;
            }
            Ratio factor = unit.unit().factor();
            sum = plus(sum, next.low().times(factor), next.step().times(factor), unit.end());
            smallest = unit.unit();
        }
    }

    private static @Nullable Numeral figure(Reading reading, int token) {
        byte type = reading.tokens().type(token);
        boolean may = type == Tokens.NUMBER || type == Tokens.FRACTION || type == Tokens.WORD;
        return may && !reading.is(token, ARTICLE) ? reading.numerals().single(token, false) : null;
    }

    /** A smaller unit adds to a larger one only with a figure that does not fill the larger one. */
    private static boolean term(Numeral next, Unit unit, Unit before) {
        return unit.base().equals(before.base())
                && next.vague() == null
                && next.low().signum() > 0
                && next.low().times(unit.factor()).compareTo(before.factor()) < 0;
    }

    private static int joined(Reading reading, int token) {
        int at = reading.tokens().isMark(token, ',') ? token + 1 : token;
        return reading.isWord(at, reading.vocabulary().numbers().and()) ? at + 1 : at;
    }

    private static Measure plus(Measure measure, Ratio more, Ratio step, int end) {
        Ratio low = measure.low().plus(more);
        return new Measure(measure.first(), end, measure.numeral(), measure.unit(), low, low, null, step);
    }

    private static Measure range(Reading reading, Measure low) {
        int second = reading.ranges().second(low.first(), low.end());
        Numeral numeral = second < 0 ? null : figure(reading, second);
        if (numeral == null) {
            return low;
        }
        Units.Found unit = reading.vocabulary().units().find(reading.tokens(), numeral.end());
        if (unit == null || unit.unit().kind() != low.unit().kind() || numeral.vague() != null) {
            return low;
        }
        Measure high = measure(numeral, unit.unit(), null, unit.end());
        if (high.low().compareTo(low.low()) <= 0
                || reading.isWord(second - 1, reading.vocabulary().numbers().and()) && !between(reading, low)) {
            return low;
        }
        return new Measure(
                low.first(),
                high.end(),
                low.numeral(),
                low.unit(),
                low.low(),
                high.low(),
                null,
                low.step().min(high.step()));
    }

    private static boolean between(Reading reading, Measure low) {
        return reading.isWord(low.first() - 1, reading.vocabulary().numbers().between());
    }
}
