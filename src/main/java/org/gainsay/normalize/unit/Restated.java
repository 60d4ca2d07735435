package org.gainsay.normalize.unit;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a value that is stated a second time in another unit: "ten miles (16 km)" is one value of ten miles. A conversion that does not
 * fit is no restatement, and both values stay. Sums of money are never restated: their conversion changes by the day.
 */
public final class Restated {
    /** Newsrooms round what they convert: "about 3 ft (1 m)" is 9 per cent off. */
    private static final Ratio ROUNDING = Ratio.of(1, 10);

    /** Degrees have no zero to be a tenth of: 31C for 88F, which is 31.1C, and 30C for 88F in a hurry, not 44C for 106F. In kelvins. */
    private static final Ratio DEGREES = Ratio.of(3, 2);

    private static final Ratio TWO = Ratio.of(2);
    /** How many words of a hedge may stand before the second figure. */
    private static final int HEDGE = 3;

    private static final long NUMBERS = WordClass.bits(WordClass.NUMBER, WordClass.FRACTION, WordClass.VAGUE);

    private Restated() {}

    /**
     * The token behind a second statement of a value.
     *
     * @param mention the first statement
     * @return a token behind the end of {@code mention}, or its end where nothing is stated again
     */
    public static int end(Reading reading, Mention mention) {
        Tokens tokens = reading.tokens();
        int end = mention.endToken();
        if (tokens.type(end) != Tokens.MARK) {
            return end;
        }
        boolean bracket = tokens.isMark(end, '(') || tokens.isMark(end, '[');
        boolean slash = tokens.isMark(end, '/');
        boolean comma = tokens.isMark(end, ',')
                && reading.isWord(end + 1, reading.vocabulary().numbers().or());
        if (!bracket && !slash && !comma || !converts(mention.kind())) {
            return end;
        }
        Measure second = measure(reading, comma ? end + 2 : end + 1);
        if (second == null || !(mention.value() instanceof Quantity first) || !same(mention.kind(), first, second)) {
            return end;
        }
        if (!bracket) {
            return second.end();
        }
        boolean closed = tokens.isMark(second.end(), ')') || tokens.isMark(second.end(), ']');
        return closed ? second.end() + 1 : end;
    }

    private static boolean converts(Kind kind) {
        return switch (kind) {
            case LENGTH, AREA, MASS, VOLUME, SPEED, TEMPERATURE -> true;
            default -> false;
        };
    }

    /** The figure with a unit at a token, or behind a hedge there. */
    private static @Nullable Measure measure(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        for (int at = token; at <= token + HEDGE; at++) {
            byte type = tokens.type(at);
            boolean sign = tokens.isMark(at, '-') && at == token;
            if (type == Tokens.NUMBER || type == Tokens.FRACTION || reading.is(at, NUMBERS)) {
                return reading.measure(at);
            }
            if (type != Tokens.WORD && !sign) {
                return null;
            }
        }
        return null;
    }

    private static boolean same(Kind kind, Quantity first, Measure second) {
        Ratio low = first.stated().low();
        Ratio high = first.stated().high();
        Ratio otherHigh = second.high();
        boolean other = second.unit().kind() == kind
                && second.unit().base().equals(first.unit())
                && !second.unit().name().equals(first.writtenUnit());
        if (!other || low == null || high == null || otherHigh == null) {
            return false;
        }
        Ratio rounding = second.step().over(TWO);
        if (kind == Kind.TEMPERATURE) {
            Ratio room = rounding.max(DEGREES);
            Ratio figure = second.numeral().low().times(second.unit().factor());
            boolean difference = close(low, figure, rounding);
            return difference
                    || distance(low, second.low()).compareTo(room) <= 0
                            && distance(high, otherHigh).compareTo(room) <= 0;
        }
        return close(low, second.low(), rounding) && close(high, otherHigh, rounding);
    }

    /** Equal but for rounding: by a tenth, or by half the last digit of the second figure. */
    private static boolean close(Ratio first, Ratio second, Ratio rounding) {
        Ratio gap = distance(first, second);
        Ratio size = distance(first, Ratio.ZERO);
        return gap.compareTo(size.times(ROUNDING)) <= 0 || gap.compareTo(rounding) <= 0;
    }

    private static Ratio distance(Ratio first, Ratio second) {
        Ratio gap = first.minus(second);
        return gap.signum() < 0 ? gap.negate() : gap;
    }
}
