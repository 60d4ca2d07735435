package org.gainsay.rule;

import java.util.Collections;
import java.util.Set;
import org.gainsay.normalize.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What the clause of a value says of when it held and of what it orders.
 *
 * @param day the day that stands nearest to it: "on Monday"; null for none
 * @param clock the clock time that does: "at 0915 GMT"; null for none
 * @param period the stretch that an amount fell in: "in the first quarter of 2024"; null for none
 * @param passing whether it held only then: "still in hospital"
 * @param ordered of a place in an order, the senses of the words behind it: "victory" in "his fourth victory", "port" in "the fourth-largest port"
 * @param ranked whether a place in an order is one by size, "the fourth-largest", and not one in time
 * @param aspect as what a length or a sum is measured; null where the text does not say
 */
public record Setting(
        @Nullable Moment day,
        @Nullable Moment clock,
        @Nullable Moment period,
        boolean passing,
        Set<String> ordered,
        boolean ranked,
        @Nullable Aspect aspect) {
    /** Copies the set. */
    public Setting {
        ordered = Set.copyOf(ordered);
    }

    /** Whether two settings name two days, two times of the clock or two periods, order two things, or order them by size and in time, or measure two ways. */
    public boolean apart(Setting other) {
        return apart(day, other.day)
                || apart(clock, other.clock)
                || inOtherPeriod(other)
                || aspect != null && other.aspect != null && aspect.excludes(other.aspect)
                || !ordered.isEmpty() && !other.ordered.isEmpty() && Collections.disjoint(ordered, other.ordered);
    }

    /** Whether both name the period of an amount, and two that have no day in common. */
    public boolean inOtherPeriod(Setting other) {
        return apart(period, other.period);
    }

    private static boolean apart(@Nullable Moment one, @Nullable Moment other) {
        return one != null
                && other != null
                && !one.open()
                && !other.open()
                && one.stated().disjoint(other.stated());
    }
}
