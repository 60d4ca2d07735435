package org.gainsay.normalize.unit;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.number.NumberWords;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads one unit behind an article: "a mile" is 1609.344 m, "a mile and a half" 2414.016 m, "a dollar and 42 cents" 1.42 USD. */
public final class OneReader {
    private static final long ARTICLE = WordClass.ARTICLE.bit();
    private static final long FIGURE = WordClass.bits(WordClass.NUMBER, WordClass.UNIT, WordClass.SUFFIX);
    private static final long PART = WordClass.bits(WordClass.FRACTION, WordClass.ORDINAL, WordClass.VAGUE);
    private static final long KNOWN = WordClass.bits(WordClass.ARTICLE, WordClass.DETERMINER);
    /** What no word for stuff is: "a stone of about", "a pound of debt". */
    private static final long NO_STUFF = WordClass.bits(
            WordClass.ARTICLE,
            WordClass.DETERMINER,
            WordClass.FUNCTION,
            WordClass.HEDGE,
            WordClass.NUMBER,
            WordClass.PAYMENT);

    private static final Ratio TWO = Ratio.of(2);
    private static final Numeral ONE =
            new Numeral(0, 0, Ratio.ONE, Ratio.ONE, Ratio.ONE, Ratio.ONE, null, Numeral.Form.WORDS);

    private OneReader() {}

    /**
     * The measure at a unit without a figure.
     *
     * @param reading the text
     * @param token the unit's first token
     * @return the measure, or null if no article stands before the unit or it is one that needs a figure; lengths of time have their
     *     own rules
     */
    public static @Nullable Measure read(Reading reading, int token) {
        if (!reading.is(token - 1, ARTICLE)) {
            return null;
        }
        Tokens tokens = reading.tokens();
        Units.Found found = reading.vocabulary().units().find(tokens, token);
        if (found == null
                || found.use() != Use.ONE
                || found.unit().name().equals("foot") && !foot(reading, found.end())
                || reading.vocabulary().units().words().doubtful(found.unit()) && !weight(reading, found)
                || found.unit().kind() == Kind.DURATION
                || rate(reading, token - 2)) {
            return null;
        }
        int end = found.end();
        if (NumeralReader.joint(tokens, end)) {
            boolean length = reading.vocabulary().units().isLong(tokens, end + 1);
            return length ? one(found.unit(), token - 1, end + 2) : null;
        }
        Measure one = one(found.unit(), token - 1, end);
        Measure range = reading.isWord(end, reading.vocabulary().numbers().or()) ? orTwo(reading, one) : null;
        return range != null ? range : Sums.of(reading, one);
    }

    /** "a foot of snow", "a foot and a half", "a foot deep": not a part of the body. */
    private static boolean foot(Reading reading, int end) {
        NumberWords words = reading.vocabulary().numbers();
        boolean stuff = reading.isWord(end, words.of())
                && reading.tokens().type(end + 1) == Tokens.WORD
                && !reading.is(end + 1, KNOWN);
        boolean rough = reading.vocabulary().hedges().after(reading.tokens(), end) != null;
        boolean beside = reading.vocabulary().units().words().aside(reading.tokens(), end);
        if (rough || beside) {
            return true;
        }
        return stuff
                || half(reading, end)
                || reading.vocabulary().units().words().dimension(reading.tokens(), end);
    }

    /** "a pound of butter", "a stone lighter": no money, nothing that is lost or thrown, and no stone "of granite". */
    private static boolean weight(Reading reading, Units.Found one) {
        UnitWords words = reading.vocabulary().units().words();
        Tokens tokens = reading.tokens();
        int end = one.end();
        boolean stuff = isOf(reading, end)
                && !words.solid(one.unit())
                && tokens.type(end + 1) == Tokens.WORD
                && !reading.is(end + 1, NO_STUFF);
        return words.heft(tokens, end) || stuff || half(reading, end);
    }

    /** The "and a half" of "a foot and a half". */
    private static boolean half(Reading reading, int end) {
        return reading.isWord(end, reading.vocabulary().numbers().and())
                && reading.is(end + 1, ARTICLE)
                && reading.is(end + 2, PART);
    }

    private static boolean isOf(Reading reading, int token) {
        return reading.isWord(token, reading.vocabulary().numbers().of());
    }

    /** A single unit as a measure. */
    public static Measure one(Unit unit, int first, int end) {
        Ratio value = unit.toBase(Ratio.ONE);
        return new Measure(first, end, ONE, unit, value, value, null, unit.factor());
    }

    /** "an hour or two"; null if something else follows. */
    public static @Nullable Measure orTwo(Reading reading, Measure one) {
        int second = one.end() + 1;
        Numeral two = reading.numerals().single(second, false);
        if (two == null || !two.low().equals(TWO) || reading.measure(second) != null) {
            return null;
        }
        Unit unit = one.unit();
        return new Measure(one.first(), two.end(), ONE, unit, one.low(), unit.toBase(TWO), null, unit.factor());
    }

    /** "$300 a tonne", "a tenth of a litre": behind a value the unit is what it is reckoned by, behind a part what is divided. */
    private static boolean rate(Reading reading, int before) {
        byte type = reading.tokens().type(before);
        if (reading.isWord(before, reading.vocabulary().numbers().of()) && reading.is(before - 1, PART)) {
            return true;
        }
        return type == Tokens.NUMBER
                || reading.tokens().isMark(before, ')')
                || type == Tokens.FRACTION
                || reading.is(before, FIGURE);
    }
}
