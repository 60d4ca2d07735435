package org.gainsay.compare;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Ratio;
import org.gainsay.rule.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Settles which half of the day a time means that does not say so: "twenty past three" is 15:20 beside another article's "15:20" or "in the
 * afternoon", for whoever reads both takes it for that. Where no article says more, all are put into one half.
 */
final class HalfDays {
    private static final int NOON = 12;
    private static final Ratio DAY = Ratio.of(24 * 3600);

    private final List<Ratio> lows = new ArrayList<>();
    private final List<Ratio> highs = new ArrayList<>();
    /** Whether the zone of every time is known, so that all can be read on one clock. */
    private final boolean zoned;

    private HalfDays(List<Interval> settled, boolean zoned) {
        this.zoned = zoned;
        for (Interval each : settled) {
            if (each.low() != null) {
                lows.add(each.low());
            }
            if (each.high() != null) {
                highs.add(each.high());
            }
        }
        Collections.sort(lows);
        Collections.sort(highs);
    }

    /** The facts, those of an open half of the day moved into that half in which they lie nearest to another one. */
    static List<Fact> settled(List<Fact> facts) {
        List<Fact> open = new ArrayList<>();
        for (Fact fact : facts) {
            if (open(fact)) {
                open.add(fact);
            }
        }
        if (open.isEmpty()) {
            return facts;
        }
        boolean zoned = zoned(facts);
        List<Interval> settled = new ArrayList<>();
        for (Fact fact : facts) {
            if (!open(fact)) {
                settled.add(stated(fact, zoned));
            }
        }
        if (settled.isEmpty()) {
            settled.add(stated(Collections.min(open, Comparator.comparing(HalfDays::low)), zoned));
        }
        HalfDays halves = new HalfDays(settled, zoned);
        return facts.stream()
                .map(fact -> open(fact) ? halves.nearest(fact) : fact)
                .toList();
    }

    private static boolean open(Fact fact) {
        return fact.value() instanceof Moment moment && moment.open() && moment.from() != null;
    }

    private static Ratio low(Fact fact) {
        return Objects.requireNonNull(fact.value().stated().low());
    }

    private Fact nearest(Fact fact) {
        Fact other = fact.moved(otherHalf((Moment) fact.value()));
        return around(stated(other, zoned)).compareTo(around(stated(fact, zoned))) < 0 ? other : fact;
    }

    private static boolean zoned(List<Fact> facts) {
        for (Fact fact : facts) {
            if (!(fact.value() instanceof Moment moment) || moment.offset() == null) {
                return false;
            }
        }
        return true;
    }

    /** What a fact states, on the clock of UTC where that is known. */
    private static Interval stated(Fact fact, boolean zoned) {
        Interval stated = fact.value().stated();
        ZoneOffset offset = fact.value() instanceof Moment moment ? moment.offset() : null;
        return !zoned || offset == null ? stated : stated.plus(Ratio.of(-offset.getTotalSeconds()));
    }

    /** The distance, for a clock of UTC that of the day before or behind if that is nearer. */
    private Ratio around(Interval value) {
        Ratio distance = distance(value);
        return zoned ? distance.min(distance(value.plus(DAY))).min(distance(value.plus(DAY.negate()))) : distance;
    }

    /** How many hours later, or earlier if negative, the clock shows the same on the same day. */
    static int otherHalf(Moment moment) {
        return moment.from() != null && moment.from().getHour() >= NOON ? -NOON : NOON;
    }

    /** How far a value lies from the nearest settled one; nothing for one that meets it. */
    private Ratio distance(Interval value) {
        Ratio low = value.low();
        Ratio high = value.high();
        int above = high == null ? lows.size() : firstAbove(lows, high);
        int below = low == null ? -1 : firstAbove(highs, low) - 1;
        boolean meets = below + 1 < above + highs.size() - lows.size();
        Ratio up = high == null || above == lows.size() ? null : lows.get(above).minus(high);
        Ratio down = low == null || below < 0 ? null : low.minus(highs.get(below));
        if (meets || up == null && down == null) {
            return Ratio.ZERO;
        }
        return up == null ? Objects.requireNonNull(down) : down == null ? up : up.min(down);
    }

    private static int firstAbove(List<Ratio> sorted, @Nullable Ratio limit) {
        int from = 0;
        int to = sorted.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (limit != null && sorted.get(middle).compareTo(limit) > 0) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }
}
