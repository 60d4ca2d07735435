package org.gainsay.report.html;

import java.math.RoundingMode;
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
    private static final Ratio END = Ratio.of(100);
    private static final Ratio INNER = Ratio.of(100 - 2 * MARGIN);

    /**
     * A line that shows some values best; null if none has an end.
     *
     * @param stated the values as they are stated
     * @param further what else of them is to be shown if there is room
     */
    static @Nullable Axis over(List<Interval> stated, List<Interval> further) {
        Extent extent = Extent.of(stated, further);
        if (extent == null) {
            return null;
        }
        Ratio low = extent.low();
        Ratio high = extent.high();
        return low.equals(high) ? new Axis(low.minus(Ratio.ONE), high.plus(Ratio.ONE)) : new Axis(low, high);
    }

    Ratio length() {
        return high.minus(low);
    }

    /** Where a number stands, in per cent of the width; an open end, and what lies beyond the line, stands at the edge. */
    Ratio place(@Nullable Ratio number, boolean upper) {
        if (number == null) {
            return upper ? END : Ratio.ZERO;
        }
        Ratio place = number.minus(low).over(length()).times(INNER).plus(Ratio.of(MARGIN));
        return place.max(Ratio.ZERO).min(END);
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
