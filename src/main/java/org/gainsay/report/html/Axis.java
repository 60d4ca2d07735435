package org.gainsay.report.html;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * A number line as wide as its page: from values to per cent of the width, with a margin on both sides.
 *
 * @param low the smallest number on it
 * @param high the largest number on it, above {@code low}
 */
record Axis(Ratio low, Ratio high) {
    private static final long MARGIN = 5;
    private static final Ratio INNER = Ratio.of(100 - 2 * MARGIN);

    /** A line that holds every end of some intervals; null if none has an end. */
    static @Nullable Axis over(List<Interval> intervals) {
        List<Ratio> ends = new ArrayList<>();
        for (Interval interval : intervals) {
            if (interval.low() != null) {
                ends.add(interval.low());
            }
            if (interval.high() != null) {
                ends.add(interval.high());
            }
        }
        if (ends.isEmpty()) {
            return null;
        }
        Ratio low = ends.get(0);
        Ratio high = low;
        for (Ratio end : ends) {
            low = low.min(end);
            high = high.max(end);
        }
        return low.equals(high) ? new Axis(low.minus(Ratio.ONE), high.plus(Ratio.ONE)) : new Axis(low, high);
    }

    Ratio length() {
        return high.minus(low);
    }

    /** Where a number stands, in per cent of the width; an open end stands at the edge. */
    Ratio place(@Nullable Ratio number, boolean upper) {
        if (number == null) {
            return Ratio.of(upper ? 100 : 0);
        }
        return number.minus(low).over(length()).times(INNER).plus(Ratio.of(MARGIN));
    }

    /** As SVG writes it: {@code 23.46%}. */
    static String percent(Ratio place) {
        return place.decimal()
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }
}
