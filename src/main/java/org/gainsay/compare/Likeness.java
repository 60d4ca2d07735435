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
 * <p>The claims are sorted once, and each is held against those that lie wholly above it, from the nearest one on.
 */
final class Likeness {
    /** Reports of one figure that differ by a misprint, a misheard or an outdated number stay within it; chosen on invented stories. */
    private static final Ratio FACTOR = Ratio.of(5);
    /** Places in an order are near to one another: third or fourth, not first or seventh. */
    private static final Ratio FACTOR_OF_ORDER = Ratio.of(2);
    /** Of two articles that nobody else supports, one does not say more than so many times what the other says; chosen on invented stories. */
    private static final Ratio FACTOR_OF_TWO = Ratio.of(2);
    /** A year and a month, in seconds: the same day in the wrong year is a slip, ten years are another event. */
    private static final Ratio SPAN = Ratio.of(400L * 24 * 3600);
    /** A slip in a temperature, in kelvins. */
    private static final Ratio DEGREES = Ratio.of(15);

    /** Clock times further apart, three hours in seconds, are those of two occasions of one day. */
    private static final Ratio HOURS = Ratio.of(3L * 3600);

    /** Each claim is tried against so many, which are all of a story that is no archive; all of an archive would make the sweep quadratic. */
    private static final int MOST = Alignment.MOST;

    private static final Comparator<@Nullable Ratio> OPEN_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<@Nullable Ratio> OPEN_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    private final Kind kind;

    Likeness(Kind kind) {
        this.kind = kind;
    }

    /**
     * The first two such claims of different owners that belong together, the lower one first; null if there are none. Of claims with equal ends
     * the owner decides which comes first, so that the order of the articles does not matter.
     *
     * @param possible whether what the claims allow is compared, or what is likely
     * @param bond how they are to go together
     */
    Claim @Nullable [] apart(List<Claim> sides, boolean possible, Basis basis, Basis.Bond bond) {
        List<Claim> byLow = new ArrayList<>(sides);
        byLow.sort(new ByLow(possible));
        for (Claim lower : byLow) {
            for (Claim upper : above(byLow, lower, possible)) {
                Claim[] pair = {lower, upper};
                if (!upper.owner().equals(lower.owner()) && alike(lower, upper) && basis.holds(bond, pair)) {
                    return pair;
                }
            }
        }
        return null;
    }

    private record ByLow(boolean possible) implements Comparator<Claim> {
        @Override
        public int compare(Claim a, Claim b) {
            Interval first = a.interval(possible);
            Interval second = b.interval(possible);
            int order = OPEN_FIRST.compare(first.low(), second.low());
            order = order == 0 ? OPEN_LAST.compare(first.high(), second.high()) : order;
            return order == 0 ? a.owner().compareTo(b.owner()) : order;
        }
    }

    /** The claims that lie wholly above another one, from the lowest one on, but no more than {@link #MOST}. */
    private static List<Claim> above(List<Claim> byLow, Claim claim, boolean possible) {
        Ratio high = claim.interval(possible).high();
        if (high == null) {
            return List.of();
        }
        int from = 0;
        int to = byLow.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (OPEN_FIRST.compare(byLow.get(middle).interval(possible).low(), high) > 0) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return byLow.subList(from, Math.min(byLow.size(), from + MOST));
    }

    /** Whether two claims are near enough to be about the same thing. */
    boolean alike(Claim lower, Claim upper) {
        Ratio low = end(lower.value().stated(), true);
        Ratio high = end(upper.value().stated(), false);
        if (low == null || high == null || OneFigure.digits(lower, upper) > 1) {
            return true;
        }
        if (OneFigure.otherHalf(lower, upper)) {
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

    /** Whether two claims are near enough for nothing else to speak for them than that their articles report one event. */
    boolean close(Claim lower, Claim upper) {
        Ratio low = end(lower.value().stated(), true);
        Ratio high = end(upper.value().stated(), false);
        return alike(lower, upper)
                && (kind.temporal()
                        || kind == Kind.TEMPERATURE
                        || low == null
                        || high == null
                        || high.compareTo(low.times(FACTOR_OF_TWO)) <= 0);
    }

    private static @Nullable Ratio end(Interval stated, boolean upper) {
        Ratio wanted = upper ? stated.high() : stated.low();
        return wanted != null ? wanted : upper ? stated.low() : stated.high();
    }
}
