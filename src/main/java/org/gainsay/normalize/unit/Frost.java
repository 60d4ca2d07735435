package org.gainsay.normalize.unit;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads temperatures below zero in words: "25 degrees below zero" is -25 deg, "two degrees below freezing" -2 deg, "10C below zero" -10 Cel, "10 below zero" -10 deg, and beside a word of
 * the cold "minus 10" is -10 deg.
 */
final class Frost {
    /** How far from a figure below zero the word may stand that says it is a temperature. */
    private static final int REACH = 10;

    private static final String DEGREE = "degree";
    private static final long FUNCTION = WordClass.FUNCTION.bit();

    private Frost() {}

    /**
     * The temperature of a figure.
     *
     * @param found the unit behind the figure; null for none
     * @return null where no "below zero" follows
     */
    static @Nullable Measure read(Reading reading, Numeral numeral, Units.@Nullable Found found) {
        Tokens tokens = reading.tokens();
        Units units = reading.vocabulary().units();
        int sign = found != null ? -1 : numeral.low().signum() < 0 ? numeral.first() : held(reading, numeral);
        if (sign >= 0) {
            return cold(reading, numeral, sign)
                    ? MeasureReader.measure(numeral, units.named(DEGREE), null, numeral.end())
                    : null;
        }
        int end = found == null ? numeral.end() : found.end();
        Ratio high = numeral.high();
        if (!units.words().frost(tokens, end)
                || high == null
                || numeral.low().signum() <= 0
                || found != null && found.unit().kind() != Kind.TEMPERATURE) {
            return null;
        }
        Unit unit = found == null ? units.named(DEGREE) : found.unit();
        Numeral below = new Numeral(
                numeral.first(),
                numeral.end(),
                high.negate(),
                numeral.low().negate(),
                numeral.step(),
                numeral.scale(),
                numeral.vague(),
                numeral.form());
        return MeasureReader.measure(below, unit, null, end + 2);
    }

    /** Whether a figure without a unit or a noun stands beside a word of the cold: "the mercury fell to minus 62". */
    private static boolean cold(Reading reading, Numeral numeral, int sign) {
        Tokens tokens = reading.tokens();
        int end = numeral.end();
        if (numeral.high() == null
                || numeral.scaled()
                || tokens.type(end) == Tokens.WORD && !reading.is(end, FUNCTION)) {
            return false;
        }
        UnitWords words = reading.vocabulary().units().words();
        for (int at = numeral.first() - REACH; at <= end + REACH; at++) {
            if (words.cold(tokens, at)) {
                return true;
            }
        }
        return numeral.low().whole() && chilly(tokens, words, numeral, sign);
    }

    /** Whether the sentence of a figure speaks of the weather and of nothing else that goes below zero: "it'll be minus 3", "lows of minus 7". */
    private static boolean chilly(Tokens tokens, UnitWords words, Numeral numeral, int sign) {
        boolean chill = words.impersonal(tokens, sign);
        for (int at = sign - 1; at >= numeral.first() - REACH && !ends(tokens, at); at--) {
            if (words.index(tokens, at)) {
                return false;
            }
            chill |= words.chill(tokens, at);
        }
        for (int at = numeral.end(); at <= numeral.end() + REACH && !ends(tokens, at); at++) {
            if (words.index(tokens, at)) {
                return false;
            }
            chill |= words.chill(tokens, at);
        }
        return chill;
    }

    private static boolean ends(Tokens tokens, int token) {
        return tokens.type(token) == Tokens.BREAK || tokens.isMark(token, '.');
    }

    /** The "minus" of the figure that one behind "plus" is held against: "minus 12 in Kiruna, plus 4 in Rome"; -1 for none. */
    private static int held(Reading reading, Numeral numeral) {
        Tokens tokens = reading.tokens();
        UnitWords words = reading.vocabulary().units().words();
        if (!words.plus(tokens, numeral.first() - 1)) {
            return -1;
        }
        int at = numeral.first() - 2;
        while (at >= numeral.first() - REACH && !words.minus(tokens, at)) {
            at--;
        }
        return words.minus(tokens, at) ? at : -1;
    }
}
