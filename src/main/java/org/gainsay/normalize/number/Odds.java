package org.gainsay.normalize.number;

import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads a part and its whole, each with its number: "one in five", "nine out of 10", "one voter in seven", "one mile in ten", "1 over 3". */
public final class Odds {
    private static final Ratio ZERO = Ratio.ZERO;
    private static final Ratio TWO = Ratio.of(2);
    private static final Ratio TEN = Ratio.of(10);
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    /** What makes the second number a date, a length or a number of things: "one in 10 March", "three in 24 hours". */
    private static final long OTHER = WordClass.bits(WordClass.MONTH, WordClass.UNIT, WordClass.CLOCK);

    private static final long CALENDAR = WordClass.bits(WordClass.MONTH, WordClass.CLOCK);

    /** What may follow the whole of a part of more than one, and no noun that it would count. */
    private static final long BEHIND = WordClass.bits(WordClass.FUNCTION, WordClass.AUXILIARY, WordClass.PAST);

    /** What is played or tried so often: "six in 50 overs", "three in 12 games". */
    private static final long CONTEST = WordClass.CONTEST.bit();

    /** How far before a figure "ran" may stand. */
    private static final int REACH = 5;

    private Odds() {}

    /**
     * The part of its whole that a number begins to say.
     *
     * @param reading the text
     * @param count the first number
     * @return the fraction, or null if no whole follows
     */
    public static @Nullable Numeral read(Reading reading, Numeral count) {
        if (count.vague() != null
                || count.scaled()
                || !count.low().whole()
                || count.low().compareTo(ZERO) <= 0) {
            return null;
        }
        NumberWords words = reading.vocabulary().numbers();
        int at = count.end();
        if (reading.isWord(at, words.over()) && !count.range()) {
            return over(reading, count, at + 1);
        }
        int of = at + 1;
        if (reading.isWord(at, words.out()) && reading.isWord(of, words.of())) {
            Numeral odds = whole(reading, count, of + 1);
            return odds != null && counted(odds) ? null : odds;
        }
        if (reading.isWord(at, words.in())) {
            return whole(reading, count, of);
        }
        if (joined(reading, at, words)) {
            return whole(reading, count, at + 3);
        }
        boolean single = count.low().equals(Ratio.ONE) && !count.range();
        boolean times = reading.isWord(at, reading.vocabulary().numbers().times());
        if (times && reading.isWord(of, words.in())) {
            return whole(reading, count, of + 1);
        }
        if (times && reading.isWord(of, words.out()) && reading.isWord(of + 1, words.of())) {
            return whole(reading, count, of + 2);
        }
        if (ofUnits(reading, count, of)) {
            return whole(reading, count, of + 1);
        }
        boolean noun = !count.range() && reading.isWord(of, words.in()) && noun(reading, at);
        Numeral odds = noun ? whole(reading, count, of + 1) : null;
        return odds == null || single || several(reading, count, odds) ? odds : null;
    }

    /**
     * Whether a figure and its unit are a part of so many of these: "one mile in ten is closed", "two litres in seven leaked". In "one mile in ten
     * minutes", "ran one mile in ten" and "one day in 1912" they are not.
     *
     * @param reading the text
     * @param count the figure
     * @param end token behind the unit
     */
    public static boolean ofUnits(Reading reading, Numeral count, int end) {
        NumberWords words = reading.vocabulary().numbers();
        boolean part = count.low().whole() && count.low().signum() > 0 && !count.range() && !count.scaled();
        if (!reading.isWord(end, words.in()) || !part) {
            return false;
        }
        Numeral odds = count.vague() == null && end == count.end() + 1 ? whole(reading, count, end + 1) : null;
        boolean said = odds != null && reading.tokens().type(odds.end()) == Tokens.WORD;
        return odds != null && said && several(reading, count, odds) && !covered(reading, count.first());
    }

    /** Whether a verb of covering a length stands before a figure: "ran one mile in four", where the second figure is the time that it took. */
    public static boolean covered(Reading reading, int figure) {
        Motion motion = reading.vocabulary().numbers().motion;
        for (int at = figure - 1; at >= figure - REACH && reading.tokens().type(at) == Tokens.WORD; at--) {
            if (motion.is(reading.tokens().word(at))) {
                return true;
            }
        }
        return false;
    }

    /** "Three homes in four were dark", "two games in three": no noun stands behind the whole, as it does in "three goals in four games". */
    private static boolean several(Reading reading, Numeral count, Numeral odds) {
        return count.low().compareTo(TEN) < 0 && open(reading, odds.end());
    }

    /** Whether no noun stands at a token, which the number before it would count. */
    private static boolean open(Reading reading, int token) {
        boolean word = reading.tokens().type(token) == Tokens.WORD;
        return !word || reading.is(token, BEHIND) || reading.passage().endsIn(token, "ed");
    }

    /** Whether the noun stands behind the part: "two games in three", but not "eight times in ten". */
    public static boolean named(Reading reading, Numeral count) {
        NumberWords words = reading.vocabulary().numbers();
        boolean word = reading.tokens().type(count.end()) == Tokens.WORD;
        return word && reading.isWord(count.end() + 1, words.in()) && !reading.isWord(count.end(), words.times());
    }

    /** "1-in-4", "one-in-ten". */
    public static boolean joined(Reading reading, int hyphen, NumberWords words) {
        Tokens tokens = reading.tokens();
        return reading.isWord(hyphen + 1, words.in())
                && NumeralReader.joint(tokens, hyphen)
                && NumeralReader.joint(tokens, hyphen + 2);
    }

    private static boolean noun(Reading reading, int token) {
        return reading.tokens().type(token) == Tokens.WORD
                && !reading.is(token, FUNCTION | OTHER | WordClass.NUMBER.bit() | WordClass.IDIOM.bit());
    }

    /** "one over four"; a blood pressure of "140 over 90" is no part of anything. */
    private static @Nullable Numeral over(Reading reading, Numeral count, int token) {
        Numeral whole = reading.numerals().single(token, false);
        boolean things = whole != null && reading.tokens().type(whole.end()) == Tokens.WORD;
        if (whole != null && count.form() == Numeral.Form.DIGITS && count.low().compareTo(whole.low()) > 0) {
            return null;
        }
        return whole == null || things || !divides(whole) ? null : fraction(count, whole);
    }

    private static @Nullable Numeral whole(Reading reading, Numeral count, int token) {
        NumberWords words = reading.vocabulary().numbers();
        if (reading.isWord(token, words.every()) && !reading.isWord(token - 1, words.every())) {
            return whole(reading, count, token + 1);
        }
        boolean hangs = NumeralReader.joint(reading.tokens(), token - 1);
        Numeral whole =
                hangs ? reading.numerals().joined(token) : reading.numerals().single(token, false);
        boolean fits = whole != null
                && divides(whole)
                && usual(count, whole.low())
                && !year(reading, whole)
                && !measured(reading, count, whole, token);
        return fits && whole != null ? fraction(count, whole) : null;
    }

    private static boolean divides(Numeral whole) {
        return whole.vague() == null && whole.low().whole() && whole.low().signum() > 0 && !whole.range();
    }

    /** Whether people say it so: one of anything, or a few of three to ten, of 20 or of a hundred. */
    private static boolean usual(Numeral count, Ratio whole) {
        Ratio most = count.high();
        if (most == null || most.compareTo(whole) >= 0 || whole.compareTo(TWO) < 0) {
            return false;
        }
        boolean tens = whole.over(TEN).whole();
        return count.low().equals(Ratio.ONE) || tens || whole.compareTo(TEN) <= 0 || whole.compareTo(Ratio.of(12)) == 0;
    }

    /** "412 out of 1,650 flights" counts flights; what is said of so many in a hundred or a thousand, or of one in any number, does not. */
    private static boolean counted(Numeral odds) {
        Ratio whole = Ratio.ONE.over(odds.step());
        return whole.compareTo(Ratio.of(100)) > 0 && !odds.low().equals(odds.step()) && !power(whole);
    }

    private static boolean power(Ratio whole) {
        Ratio rest = whole;
        while (rest.over(TEN).whole()) {
            rest = rest.over(TEN);
        }
        return rest.equals(Ratio.ONE);
    }

    private static boolean year(Reading reading, Numeral whole) {
        int token = whole.first();
        boolean digits = whole.form() == Numeral.Form.DIGITS && whole.end() == token + 1;
        return digits
                && reading.tokens().end(token) - reading.tokens().start(token) == 4
                && whole.low().compareTo(Ratio.of(1900)) > 0;
    }

    private static boolean measured(Reading reading, Numeral count, Numeral whole, int token) {
        boolean contest = reading.is(whole.end(), CONTEST) && !count.low().equals(Ratio.ONE);
        return contest || reading.is(whole.end(), CALENDAR) || reading.measure(token) != null;
    }

    private static Numeral fraction(Numeral count, Numeral whole) {
        Ratio part = Ratio.ONE.over(whole.low());
        Ratio high = count.high();
        return new Numeral(
                count.first(),
                whole.end(),
                count.low().times(part),
                high == null ? null : high.times(part),
                part,
                Ratio.ONE,
                null,
                Numeral.Form.FRACTION);
    }
}
