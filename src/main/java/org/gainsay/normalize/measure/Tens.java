package org.gainsay.normalize.measure;

import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.normalize.unit.Unit;
import org.gainsay.normalize.unit.Units;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads a ten of degrees: "the mid-30s C" are 34 to 36 Cel, "highs in the 80s" 80 to 89 {@code deg}. A unit behind it or a word of the weather
 * before it says that it is one; "the mid-80s" are years otherwise.
 */
public final class Tens {
    /** How far before the figure the word of the weather may stand: "temperatures will stay in the low 20s". */
    private static final int REACH = 8;

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
        int before = NumeralReader.joint(tokens, token - 1) ? token - 2 : token - 1;
        Interval part = reading.vocabulary().units().words().part(tokens, before);
        int first = part == null ? token : before;
        Units.Found found = reading.vocabulary().units().find(tokens, token + 2);
        boolean unit = found != null && found.unit().kind() == Kind.TEMPERATURE;
        if (!unit && !weather(reading, first)
                || !reading.isWord(first - 1, reading.vocabulary().numbers().the())) {
            return null;
        }
        Ratio ten = ten(reading, token);
        if (ten == null) {
            return null;
        }
        Ratio low = part == null || part.low() == null ? ten : ten.plus(part.low());
        Ratio high = part == null || part.high() == null ? ten.plus(NINE) : ten.plus(part.high());
        int end = unit && found != null ? found.end() : token + 2;
        return reading.mention(
                Kind.TEMPERATURE,
                first,
                end,
                quantity(low, high, unit && found != null ? found.unit() : null),
                null,
                null);
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
