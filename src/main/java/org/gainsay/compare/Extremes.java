package org.gainsay.compare;

import java.util.List;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Whether two claims of different owners are disjoint, found in one sweep: some are if and only if the highest lower end
 * lies above the lowest upper end. Each end is kept for two different owners, because an article is not held against itself.
 */
final class Extremes {
    private final Peak highestLow = new Peak(1);
    private final Peak lowestHigh = new Peak(-1);

    /** The ends of what some claims allow, or of what is likely. */
    static Extremes of(List<Claim> claims, boolean possible) {
        Extremes extremes = new Extremes();
        for (Claim claim : claims) {
            extremes.add(claim, possible ? claim.allows() : claim.likely());
        }
        return extremes;
    }

    void add(Claim claim, Interval interval) {
        highestLow.add(claim, interval.low());
        lowestHigh.add(claim, interval.high());
    }

    /** Takes only the lower end of what a claim allows into account. */
    void addLow(Claim claim) {
        highestLow.add(claim, claim.allows().low());
    }

    /** Takes only the upper end of what a claim allows into account. */
    void addHigh(Claim claim) {
        lowestHigh.add(claim, claim.allows().high());
    }

    /** Whether a claim of another owner lies wholly below this one. */
    boolean below(Claim claim) {
        Ratio low = claim.allows().low();
        Ratio high = lowestHigh.endApartFrom(claim.owner());
        return high != null && low != null && high.compareTo(low) < 0;
    }

    /** Whether a claim of another owner lies wholly above this one. */
    boolean above(Claim claim) {
        Ratio high = claim.allows().high();
        Ratio low = highestLow.endApartFrom(claim.owner());
        return high != null && low != null && high.compareTo(low) < 0;
    }

    /** The two claims that are furthest apart, the lower one first; null if every two meet. */
    Claim @Nullable [] apart() {
        if (highestLow.first == null || lowestHigh.first == null) {
            return null;
        }
        if (!highestLow.first.owner().equals(lowestHigh.first.owner())) {
            return apart(lowestHigh.first, lowestHigh.firstEnd, highestLow.first, highestLow.firstEnd);
        }
        Claim[] found = apart(lowestHigh.first, lowestHigh.firstEnd, highestLow.second, highestLow.secondEnd);
        return found != null
                ? found
                : apart(lowestHigh.second, lowestHigh.secondEnd, highestLow.first, highestLow.firstEnd);
    }

    /** Whether two claims, of whomever, have no number in common that both allow. */
    static boolean exclude(Claim a, Claim b) {
        return apart(a, a.allows().high(), b, b.allows().low()) != null
                || apart(b, b.allows().high(), a, a.allows().low()) != null;
    }

    private static Claim @Nullable [] apart(
            @Nullable Claim lower, @Nullable Ratio high, @Nullable Claim upper, @Nullable Ratio low) {
        if (lower == null || high == null || upper == null || low == null) {
            return null;
        }
        int order = high.compareTo(low);
        boolean meet = order > 0 || order == 0 && !excludes(lower, upper);
        return meet ? null : new Claim[] {lower, upper};
    }

    /**
     * Whether two claims that have one number in common exclude it: "less than three" and "more than three" do. Beside a bare "three"
     * nobody reads "more than three" that strictly.
     */
    private static boolean excludes(Claim lower, Claim upper) {
        boolean hedged = lower.hedge() != null && upper.hedge() != null;
        return hedged && (lower.opensBelow() || upper.opensAbove());
    }

    /** The furthest end in one direction, and the furthest one of any other owner. */
    private static final class Peak {
        private final int direction;
        private @Nullable Claim first;
        private @Nullable Ratio firstEnd;
        private @Nullable Claim second;
        private @Nullable Ratio secondEnd;

        Peak(int direction) {
            this.direction = direction;
        }

        void add(Claim claim, @Nullable Ratio end) {
            if (end == null) {
                return;
            }
            if (first == null || beats(claim, end, first, firstEnd)) {
                if (first != null && !first.owner().equals(claim.owner())) {
                    second = first;
                    secondEnd = firstEnd;
                }
                first = claim;
                firstEnd = end;
            } else if (!first.owner().equals(claim.owner()) && beats(claim, end, second, secondEnd)) {
                second = claim;
                secondEnd = end;
            }
        }

        @Nullable
        Ratio endApartFrom(String owner) {
            return first != null && first.owner().equals(owner) ? secondEnd : firstEnd;
        }

        private boolean beats(Claim claim, Ratio end, @Nullable Claim other, @Nullable Ratio otherEnd) {
            if (other == null || otherEnd == null) {
                return true;
            }
            int order = end.compareTo(otherEnd) * direction;
            return order > 0 || order == 0 && open(claim) && !open(other);
        }

        /** Of two equal ends the one that is itself not allowed reaches further. */
        private boolean open(Claim claim) {
            return direction > 0 ? claim.opensAbove() : claim.opensBelow();
        }
    }
}
