package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Finds two claims that are disjoint and yet like enough to be about the same thing. A rule for any story of a kind can take the crew for
 * the passengers, but reports that contradict each other on one figure are seldom far apart: 450 aboard and 38 aboard are two figures, 412 and
 * 450 may be one.
 *
 * <p>The claims are sorted once, and each is held against the next one that lies wholly above it.
 */
final class Likeness {
    /** Reports of one figure that differ by a misprint, a misheard or an outdated number stay within it; chosen on invented stories. */
    private static final Ratio FACTOR = Ratio.of(5);
    /** Places in an order are near to one another: third or fourth, not first or seventh. */
    private static final Ratio FACTOR_OF_ORDER = Ratio.of(2);
    /** A year and a month, in seconds: the same day in the wrong year is a slip, ten years are another event. */
    private static final Ratio SPAN = Ratio.of(400L * 24 * 3600);
    /** A slip in a temperature, in kelvins. */
    private static final Ratio DEGREES = Ratio.of(15);

    /** Clock times further apart, three hours in seconds, are those of two occasions of one day. */
    private static final Ratio HOURS = Ratio.of(3L * 3600);

    private static final Comparator<@Nullable Ratio> OPEN_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    private final Kind kind;

    Likeness(Kind kind) {
        this.kind = kind;
    }

    /** Two such claims of different owners, the lower one first; null if there are none. */
    Claim @Nullable [] apart(List<Claim> sides, boolean possible) {
        List<Claim> byLow = new ArrayList<>(sides);
        byLow.sort((a, b) -> OPEN_FIRST.compare(
                interval(a, possible).low(), interval(b, possible).low()));
        for (Claim lower : byLow) {
            Claim upper = next(byLow, lower, possible);
            if (upper != null && alike(lower, upper)) {
                return new Claim[] {lower, upper};
            }
        }
        return null;
    }

    private static Interval interval(Claim claim, boolean possible) {
        return possible ? claim.allows() : claim.likely();
    }

    /** The lowest claim that lies wholly above another one. */
    private static @Nullable Claim next(List<Claim> byLow, Claim claim, boolean possible) {
        Ratio high = interval(claim, possible).high();
        if (high == null) {
            return null;
        }
        int from = 0;
        int to = byLow.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (OPEN_FIRST.compare(interval(byLow.get(middle), possible).low(), high) > 0) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from < byLow.size() && !byLow.get(from).owner().equals(claim.owner()) ? byLow.get(from) : null;
    }

    /** Whether two claims are near enough to be about the same thing. */
    boolean alike(Claim lower, Claim upper) {
        Ratio low = end(lower.value().stated(), true);
        Ratio high = end(upper.value().stated(), false);
        if (low == null || high == null) {
            return true;
        }
        if (kind == Kind.TIME) {
            return high.minus(low).compareTo(HOURS) <= 0;
        }
        if (kind.temporal()) {
            return high.minus(low).compareTo(SPAN) <= 0;
        }
        if (kind == Kind.TEMPERATURE) {
            return high.minus(low).compareTo(DEGREES) <= 0;
        }
        Ratio factor = kind == Kind.ORDINAL ? FACTOR_OF_ORDER : FACTOR;
        return high.compareTo(low.times(factor)) <= 0;
    }

    private static @Nullable Ratio end(Interval stated, boolean upper) {
        Ratio wanted = upper ? stated.high() : stated.low();
        return wanted != null ? wanted : upper ? stated.low() : stated.high();
    }
}
