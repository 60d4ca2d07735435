package org.gainsay.check;

import org.gainsay.normalize.Ratio;

/**
 * Whether a length of time is another one with a slip in one of its places: "five hours and 40 minutes" for seven hours and 40 minutes, 37 minutes for 27. What is in
 * the smaller places is the same then, which it is by chance the more seldom the finer the length is told. The counterpart of {@link Slip} for places that are not decimal.
 */
final class TimeSlip {
    private static final long TEN_SECONDS = 10;
    private static final long TEN_MINUTES = 10 * Ends.MINUTE;
    private static final long DAY = 2 * Ends.HALF_DAY;
    /** By how many days or hours a slip is off at most. */
    private static final long FEW = 3;

    private TimeSlip() {}

    /**
     * Whether a length is a slip of what it should be.
     *
     * @param expected what it should be, in seconds
     * @param stated what the text says, in seconds
     */
    static boolean slips(Ratio expected, Ratio stated) {
        Ratio off = expected.minus(stated);
        Ratio gap = off.max(off.negate());
        return gap.signum() > 0
                && (place(gap, stated, DAY, FEW * DAY)
                        || place(gap, stated, Ends.HOUR, FEW * Ends.HOUR)
                        || tens(gap, expected, stated, TEN_MINUTES, Ends.HOUR)
                        || tens(gap, expected, stated, TEN_SECONDS, Ends.MINUTE));
    }

    private static boolean place(Ratio gap, Ratio stated, long unit, long most) {
        return gap.compareTo(Ratio.of(most)) <= 0 && whole(gap, unit) && !whole(stated, unit);
    }

    /** Whether the tens alone of minutes or seconds differ. */
    private static boolean tens(Ratio gap, Ratio expected, Ratio stated, long ten, long unit) {
        return whole(gap, ten) && !whole(stated, ten) && floor(expected, unit).equals(floor(stated, unit));
    }

    private static boolean whole(Ratio length, long unit) {
        return length.over(Ratio.of(unit)).whole();
    }

    private static Ratio floor(Ratio length, long unit) {
        return Ratio.of(length.over(Ratio.of(unit)).decimal().longValue());
    }
}
