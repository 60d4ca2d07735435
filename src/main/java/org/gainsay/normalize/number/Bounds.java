package org.gainsay.normalize.number;

import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.hedge.Hedges;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Two bounds that make one range: "more than 20 and less than 35", "at most 100 and at least 20", "> 10, <= 20". */
public final class Bounds {
    /** How many words the second bound's hedge may have: "less than or equal to". */
    private static final int HEDGE = 5;

    private static final long FIGURE = WordClass.bits(WordClass.NUMBER, WordClass.FRACTION);

    private Bounds() {}

    /**
     * The range that a number and the number behind it bound.
     *
     * @param reading the text
     * @param numeral the first number
     * @return the range, both hedges included, or null if there are no two bounds
     */
    public static @Nullable Numeral range(Reading reading, Numeral numeral) {
        Tokens tokens = reading.tokens();
        int joint = numeral.end();
        boolean joins = tokens.isMark(joint, ',')
                || reading.isWord(joint, reading.vocabulary().numbers().and())
                || reading.isWord(joint, reading.vocabulary().numbers().but);
        if (!joins || numeral.range()) {
            return null;
        }
        Hedges hedges = reading.vocabulary().hedges();
        Hedges.Found first = hedges.before(tokens, numeral.first());
        int figure = first == null || side(first) == 0 ? -1 : figure(reading, joint + 1);
        Numeral second = figure < 0 ? null : reading.numerals().single(figure, false);
        Hedges.Found other = second == null || second.range() ? null : hedges.before(tokens, second.first());
        if (first == null || second == null || other == null || side(first) + side(other) != 0) {
            return null;
        }
        int begins = reading.isWord(joint + 1, reading.vocabulary().numbers().and()) ? joint + 2 : joint + 1;
        Numeral low = side(first) > 0 ? numeral : second;
        Numeral high = side(first) > 0 ? second : numeral;
        boolean range = other.first() == begins && low.low().compareTo(high.low()) < 0;
        return range ? joined(numeral, second, first.first(), low.low(), high.low()) : null;
    }

    private static Numeral joined(Numeral first, Numeral second, int from, Ratio low, Ratio high) {
        Ratio step = first.step().min(second.step());
        return new Numeral(from, second.end(), low, high, step, second.scale(), null, first.form());
    }

    /** 1 for a hedge that bounds from below, -1 for one that bounds from above, 0 for others. */
    private static int side(Hedges.Found hedge) {
        return switch (hedge.type()) {
            case MORE_THAN, AT_LEAST, JUST_OVER -> 1;
            case LESS_THAN, UP_TO, NEARLY -> -1;
            case EXACT, ABOUT, BEFORE, AFTER, SINCE, UNTIL, BY -> 0;
        };
    }

    /** The token of the figure behind the hedge that begins at a token, or -1. */
    private static int figure(Reading reading, int from) {
        Tokens tokens = reading.tokens();
        for (int token = from + 1; token <= from + HEDGE + 1; token++) {
            byte type = tokens.type(token);
            if (type == Tokens.NUMBER || type == Tokens.WORD && reading.is(token, FIGURE)) {
                return token;
            }
            if (type == Tokens.BREAK) {
                return -1;
            }
        }
        return -1;
    }
}
