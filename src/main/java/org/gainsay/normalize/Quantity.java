package org.gainsay.normalize;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An amount of something: "2½ hours", "15,000 troops", "between 3 and 4 per cent".
 *
 * @param stated low and high in base units, without the hedge
 * @param unit the base unit: {@code s}, {@code m}, {@code %}, an ISO 4217 code, {@code 1}, or a count's head noun in the singular
 * @param low the lower number as written, in the unit as written
 * @param high the higher number as written; equal to {@code low} if there is one number
 * @param writtenUnit the unit as written, in the singular: {@code hour}; empty if there is none
 * @param step how coarse the number is written, in base units: 1000 for 15,000, half an hour for 2½ hours, one hour for 3 hours
 * @param vague what a vague word ("dozens") allows, in base units; null for a figure
 * @param per what a rate is reckoned by, in the singular: {@code person} for "£20 a head"; null for what is no rate
 */
public record Quantity(
        Interval stated,
        String unit,
        @Nullable Ratio low,
        @Nullable Ratio high,
        String writtenUnit,
        Ratio step,
        @Nullable Interval vague,
        @Nullable String per)
        implements Value {
    /** A quantity that is no rate. */
    public Quantity(
            Interval stated,
            String unit,
            @Nullable Ratio low,
            @Nullable Ratio high,
            String writtenUnit,
            Ratio step,
            @Nullable Interval vague) {
        this(stated, unit, low, high, writtenUnit, step, vague, null);
    }

    /** Written out, as in {@link Mention}. */
    @Override
    public int hashCode() {
        return stated.hashCode() * 31 + unit.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Quantity quantity
                && stated.equals(quantity.stated)
                && unit.equals(quantity.unit)
                && writtenUnit.equals(quantity.writtenUnit)
                && step.equals(quantity.step)
                && Objects.equals(low, quantity.low)
                && Objects.equals(high, quantity.high)
                && Objects.equals(vague, quantity.vague)
                && Objects.equals(per, quantity.per);
    }

    /** The same quantity, reckoned by something, or by nothing. */
    public Quantity reckonedBy(@Nullable String by) {
        return new Quantity(stated, unit, low, high, writtenUnit, step, vague, by);
    }

    /** Whether it is worked out of figures, none of which a text writes so: 24.97 per cent of "412 of the 1,650 flights". */
    public boolean workedOut() {
        return vague != null && step.signum() == 0;
    }
}
