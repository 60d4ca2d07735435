package org.gainsay.normalize;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A closed interval of exact numbers; an end that is null is open towards infinity.
 *
 * @param low the smallest number in it
 * @param high the largest number in it, not below {@code low}
 */
public record Interval(@Nullable Ratio low, @Nullable Ratio high) {
    /** The interval that holds one number. */
    public static Interval at(Ratio value) {
        return new Interval(value, value);
    }

    /** Whether no number lies in both. */
    public boolean disjoint(Interval other) {
        return below(other) || other.below(this);
    }

    /** Whether every number of this interval is smaller than every number of the other. */
    public boolean below(Interval other) {
        return high != null && other.low != null && high.compareTo(other.low) < 0;
    }

    /** The smallest interval that holds both. */
    public Interval hull(Interval other) {
        Ratio lower = low;
        Ratio otherLower = other.low;
        if (lower != null && (otherLower == null || otherLower.compareTo(lower) < 0)) {
            lower = otherLower;
        }
        Ratio upper = high;
        Ratio otherUpper = other.high;
        if (upper != null && (otherUpper == null || otherUpper.compareTo(upper) > 0)) {
            upper = otherUpper;
        }
        return new Interval(lower, upper);
    }

    /** The interval with so much more room to each side. */
    public Interval widened(Ratio room) {
        return new Interval(low == null ? null : low.minus(room), high == null ? null : high.plus(room));
    }

    /** Both ends so much higher. */
    public Interval plus(Ratio distance) {
        return new Interval(low == null ? null : low.plus(distance), high == null ? null : high.plus(distance));
    }

    /** Written out, as are the two below: what a record does with its components is put together at run time, which every start would pay for. */
    @Override
    public String toString() {
        return "Interval[low=" + low + ", high=" + high + "]";
    }

    @Override
    public int hashCode() {
        return (low == null ? 0 : low.hashCode()) * 31 + (high == null ? 0 : high.hashCode());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Interval interval
                && Objects.equals(low, interval.low)
                && Objects.equals(high, interval.high);
    }

    /** Both ends multiplied by a positive number. */
    public Interval times(Ratio factor) {
        return new Interval(low == null ? null : low.times(factor), high == null ? null : high.times(factor));
    }

    /** Whether a number lies in the interval. */
    public boolean holds(Ratio value) {
        return (low == null || low.compareTo(value) <= 0) && (high == null || high.compareTo(value) >= 0);
    }
}
