package org.gainsay.rule;

import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Ratio;

/**
 * How far two answers may lie apart before they differ: {@code 10 min}, or {@code 10 %} of the larger one. 3 h and 2 h 42 min lie 10 % apart,
 * 3 h and 2 h 40 min more than that.
 *
 * @param room a distance in the base unit of the kind, seconds for dates and times, not below 0; of a share the part of one, above 0 and below 1
 * @param share whether it is a part of the larger of two answers
 */
public record Leeway(Ratio room, boolean share) {
    private static final Ratio TWO = Ratio.of(2);

    /**
     * Checks the room.
     *
     * @throws IllegalArgumentException if it is below 0, or a share that is not between 0 and 1
     */
    public Leeway {
        boolean part = room.signum() > 0 && room.compareTo(Ratio.ONE) < 0;
        if (room.signum() < 0 || share && !part) {
            throw new IllegalArgumentException("no room for answers: " + room);
        }
    }

    /** So many base units. */
    public static Leeway distance(Ratio units) {
        return new Leeway(units, false);
    }

    /** A part of the larger answer: 1/10 for 10 %. */
    public static Leeway share(Ratio part) {
        return new Leeway(part, true);
    }

    /**
     * What an answer without a hedge allows, which is what rounds to it. A share that reaches further than rounding is one of the very figure: at 10 %, 100
     * reaches down to 90, whatever is rounded to 100.
     */
    public Interval around(Interval allows, Interval stated) {
        if (!share) {
            return around(allows);
        }
        Interval room = around(stated);
        Ratio low = room.low();
        Ratio least = allows.low();
        boolean further = low != null && least != null && least.signum() >= 0 && low.compareTo(least) <= 0;
        return further ? room : allows.hull(room);
    }

    /**
     * What an answer allows with the room that is its own: two that have been given theirs are disjoint where the answers lie further apart than
     * the leeway, and only there.
     */
    public Interval around(Interval allows) {
        if (!share) {
            return allows.widened(room.over(TWO));
        }
        // Of two answers the larger one has all the room, towards zero: 90 .. is disjoint from what ends below 90 % of
        // 100.
        Ratio low = allows.low();
        Ratio high = allows.high();
        Ratio rest = Ratio.ONE.minus(room);
        return new Interval(
                low != null && low.signum() > 0 ? low.times(rest) : low,
                high != null && high.signum() < 0 ? high.times(rest) : high);
    }
}
