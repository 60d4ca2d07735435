package org.gainsay.normalize.unit;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.number.NumberWords;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads the sides of a thing whose unit stands behind the last of them: the 62 of "62 by 48 cm", "62 x 48 cm" and "62 \u00d7 48 \u00d7 3 cm". */
final class Sides {
    private static final long FUNCTION = WordClass.FUNCTION.bit();

    private static final char CROSS = '\u00d7';

    /** How many sides a thing has at most. */
    private static final int MOST = 3;

    /** What is so many times as long as the figure before its "x" is rather there so many times: "a 4 x 100m relay". */
    private static final Ratio REPEATED = Ratio.of(10);

    /** So many of a thing at most are counted by an "x": "6 x 4m beams". */
    private static final Ratio FEW = Ratio.of(12);

    private Sides() {}

    /** Whether a token joins two sides. */
    static boolean joins(Reading reading, int token) {
        return reading.isWord(token, reading.vocabulary().numbers().by()) || crosses(reading, token);
    }

    /**
     * A side that no unit stands behind.
     *
     * @param reading the text
     * @param numeral the side
     * @param next token of the next side
     * @param end token behind what is read
     * @return the side, or null if no unit of length stands behind the last one
     */
    static @Nullable Measure first(Reading reading, Numeral numeral, int next, int end) {
        boolean bare = !numeral.range() && !numeral.scaled() && numeral.vague() == null;
        int last = last(reading, next);
        Units.Found unit = bare && Shared.figure(reading, last)
                ? reading.vocabulary().units().find(reading.tokens(), last + 1)
                : null;
        return unit != null
                        && unit.unit().kind() == Kind.LENGTH
                        && !(crosses(reading, next - 1) && times(reading, numeral, next, unit))
                ? MeasureReader.measure(numeral, unit.unit(), null, end)
                : null;
    }

    private static int last(Reading reading, int next) {
        int last = next;
        for (int side = 2; side < MOST && Shared.figure(reading, last) && joins(reading, last + 1); side++) {
            last += 2;
        }
        return last;
    }

    /** Whether an "x" tells how many of a length there are. */
    private static boolean times(Reading reading, Numeral numeral, int next, Units.Found unit) {
        Numeral second = reading.numerals().read(next);
        boolean counted = numeral.low().whole()
                && numeral.low().compareTo(FEW) <= 0
                && !reading.is(unit.end(), FUNCTION)
                && reading.passage().endsIn(unit.end(), "s");
        return counted || second == null || second.low().compareTo(numeral.low().times(REPEATED)) >= 0;
    }

    private static boolean crosses(Reading reading, int token) {
        NumberWords words = reading.vocabulary().numbers();
        Tokens tokens = reading.tokens();
        return reading.isWord(token, words.x()) || tokens.isMark(token, CROSS);
    }
}
