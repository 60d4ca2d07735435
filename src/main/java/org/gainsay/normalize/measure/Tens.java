package org.gainsay.normalize.measure;

import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.unit.Unit;
import org.gainsay.normalize.unit.Units;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads a ten of degrees: "the mid-30s C" are 34 to 36 Cel, "highs in the 80s" 80 to 89 {@code deg}. A unit behind it or a word of the weather
 * before it says that it is one; "the low 80s" of anything else are the numbers 80 to 83, and "the mid-80s" are years.
 */
public final class Tens {
    /** How far before the figure the word of the weather may stand: "temperatures will stay in the low 20s". */
    private static final int REACH = 12;

    /** The first of a ten that "mid" leaves. */
    private static final Ratio FOUR = Ratio.of(4);

    private static final Ratio NINE = Ratio.of(9);
    private static final Ratio TEN = Ratio.of(10);
    private static final Ratio HIGHEST = Ratio.of(120);

    private Tens() {}

    /** Whether a ten of degrees stands at a token of digits. */
    public static boolean stand(Reading reading, int token) {
        return read(reading, token) != null;
    }

    static @Nullable Mention read(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        if (tokens.type(token) != Tokens.NUMBER || !reading.vocabulary().ages().plural(tokens, token + 1)) {
            return null;
        }
        int word = before(tokens, token);
        Interval part = reading.vocabulary().units().words().part(tokens, word);
        int first = part == null ? token : word;
        Interval earlier = part == null ? null : earlier(reading, word);
        if (earlier != null) {
            first = before(tokens, before(tokens, word));
        }
        Units.Found found = reading.vocabulary().units().find(tokens, token + 2);
        boolean unit = found != null && found.unit().kind() == Kind.TEMPERATURE;
        boolean degrees = unit || weather(reading, first);
        if (!degrees && !split(part) || !reading.isWord(first - 1, the(reading)) && !second(reading, first)) {
            return null;
        }
        Ratio ten = ten(reading, token);
        if (ten == null) {
            return null;
        }
        Interval least = earlier == null ? part : earlier;
        Ratio low = least == null || least.low() == null ? ten : ten.plus(least.low());
        Ratio high = part == null || part.high() == null ? ten.plus(NINE) : ten.plus(part.high());
        int end = unit && found != null ? found.end() : token + 2;
        return degrees
                ? mention(
                        reading,
                        Kind.TEMPERATURE,
                        first,
                        end,
                        quantity(low, high, unit && found != null ? found.unit() : null))
                : mention(reading, Kind.NUMBER, first, end, number(low, high));
    }

    private static Mention mention(Reading reading, Kind kind, int first, int end, Quantity value) {
        return reading.mention(kind, first, end, value, null, null);
    }

    private static int the(Reading reading) {
        return reading.vocabulary().numbers().the();
    }

    /** The word before a token, a hyphen between them passed over, which may hang on the word: "mid- to". */
    private static int before(Tokens tokens, int token) {
        return tokens.isMark(token - 1, '-') && (tokens.glued(token) || tokens.glued(token - 1))
                ? token - 2
                : token - 1;
    }

    /** "mid" before "to upper"; null for none. */
    private static @Nullable Interval earlier(Reading reading, int word) {
        int to = before(reading.tokens(), word);
        return reading.isWord(to, reading.vocabulary().numbers().to())
                ? reading.vocabulary().units().words().part(reading.tokens(), before(reading.tokens(), to))
                : null;
    }

    /** "the low 20s", "the upper 60s": thirds that no decade of a century has, which is early or late. */
    private static boolean split(@Nullable Interval part) {
        return part != null && part.low() != null && !part.low().equals(FOUR);
    }

    /** The second of "the 30s and 40s", "the upper 60s to low 70s". */
    private static boolean second(Reading reading, int first) {
        var numbers = reading.vocabulary().numbers();
        boolean joins = reading.isWord(first - 1, numbers.and()) || reading.isWord(first - 1, numbers.to());
        if (!joins || !reading.vocabulary().ages().plural(reading.tokens(), first - 2)) {
            return false;
        }
        int word = before(reading.tokens(), first - 3);
        boolean part = reading.vocabulary().units().words().part(reading.tokens(), word) != null;
        return reading.isWord(part ? word - 1 : word, the(reading));
    }

    private static Quantity number(Ratio low, Ratio high) {
        return new Quantity(new Interval(low, high), "1", low, high, "", Ratio.ONE, null);
    }

    private static @Nullable Ratio ten(Reading reading, int token) {
        var numeral = reading.numerals().joined(token);
        boolean ten = numeral != null
                && numeral.low().over(TEN).whole()
                && numeral.low().compareTo(HIGHEST) < 0
                && numeral.end() == token + 1;
        return ten && numeral != null ? numeral.low() : null;
    }

    private static Quantity quantity(Ratio low, Ratio high, @Nullable Unit unit) {
        return unit == null
                ? new Quantity(new Interval(low, high), "deg", low, high, "degree", Ratio.ONE, null)
                : new Quantity(
                        new Interval(unit.toBase(low), unit.toBase(high)),
                        unit.base(),
                        low,
                        high,
                        unit.name(),
                        unit.factor(),
                        null);
    }

    private static boolean weather(Reading reading, int token) {
        var words = reading.vocabulary().units().words();
        for (int at = token - 1; at >= token - REACH; at--) {
            if (words.thermometer(reading.tokens(), at)) {
                return true;
            }
        }
        return false;
    }
}
