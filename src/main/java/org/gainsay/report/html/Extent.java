package org.gainsay.report.html;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * What part of a number line shows the values of a finding best. Where some of them are precise and others wide, as days are beside years, the
 * precise ones decide: a line over all would press them into one spot, and how far they are apart is what a reader wants to see.
 *
 * @param low its lower end
 * @param high its upper end
 */
record Extent(Ratio low, Ratio high) {
    /** A value that takes less than this part of the line is precise, and so is the distance of all such values. */
    private static final long PART = 3;

    /** Room on either side of what is looked at more closely, as a part of it. */
    private static final long ROOM = 6;

    /** The part to be shown; null if no interval has an end. */
    static @Nullable Extent of(List<Interval> stated, List<Interval> further) {
        List<Interval> all = new ArrayList<>(stated);
        all.addAll(further);
        Extent whole = over(all);
        if (whole == null) {
            return null;
        }
        Extent shown = whole;
        Extent closer = shown.closer(stated, all);
        while (closer != null) {
            shown = closer;
            closer = shown.closer(stated, all);
        }
        return shown.equals(whole) ? whole : shown.withRoom(whole);
    }

    /** From the lowest end to the highest; null if there is none. */
    private static @Nullable Extent over(List<Interval> intervals) {
        Ratio low = null;
        Ratio high = null;
        for (Interval interval : intervals) {
            for (Ratio end : new Ratio[] {interval.low(), interval.high()}) {
                if (end != null) {
                    low = low == null ? end : low.min(end);
                    high = high == null ? end : high.max(end);
                }
            }
        }
        return low == null || high == null ? null : new Extent(low, high);
    }

    private Ratio length() {
        return high.minus(low);
    }

    /** The part in which the precise values lie; null if that is no small one, if there are no two of them, or if it would hide a value. */
    private @Nullable Extent closer(List<Interval> stated, List<Interval> all) {
        List<Interval> precise = stated.stream().filter(this::precise).toList();
        Extent core = over(all.stream()
                .filter(this::precise)
                .filter(each -> meets(each, precise))
                .toList());
        if (precise.size() < 2 || core == null || core.length().signum() == 0 || !small(core.length())) {
            return null;
        }
        return stated.stream().allMatch(core::shows) ? core : null;
    }

    private boolean precise(Interval interval) {
        Ratio from = interval.low();
        Ratio to = interval.high();
        return from == null || to == null || small(to.minus(from));
    }

    private boolean small(Ratio length) {
        return length.times(PART).compareTo(length()) < 0;
    }

    /** Whether an interval is that of a value which is stated precisely. */
    private static boolean meets(Interval interval, List<Interval> precise) {
        return precise.stream().anyMatch(each -> !interval.disjoint(each));
    }

    private boolean shows(Interval interval) {
        return !interval.disjoint(new Interval(low, high));
    }

    private Extent withRoom(Extent whole) {
        Ratio room = length().over(Ratio.of(ROOM));
        return new Extent(low.minus(room).max(whole.low()), high.plus(room).min(whole.high()));
    }
}
