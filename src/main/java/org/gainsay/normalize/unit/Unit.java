package org.gainsay.normalize.unit;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measure.
 *
 * @param kind what it measures
 * @param name its name in the singular: {@code hour}
 * @param base the base unit of its kind: {@code s}
 * @param factor how many base units it is
 * @param zero the figure that is 0 in the base unit: 32 for degrees Fahrenheit, 0 for nearly all
 */
public record Unit(Kind kind, String name, String base, Ratio factor, Ratio zero) {
    /** ISO 4217's code for no particular currency: that of "1.9 billion crowns". */
    public static final String NO_CURRENCY = "XXX";

    /** A unit that begins to count where its base unit does. */
    public Unit(Kind kind, String name, String base, Ratio factor) {
        this(kind, name, base, factor, Ratio.ZERO);
    }

    /** Written out, since units are compared at every start and comparing a record by its components starts slowly. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unit unit
                && kind == unit.kind
                && name.equals(unit.name)
                && base.equals(unit.base)
                && factor.equals(unit.factor)
                && zero.equals(unit.zero);
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + base.hashCode();
    }

    /** The unit of a difference: 10 degrees Fahrenheit more are not the temperature of 10 degrees Fahrenheit. */
    Unit difference() {
        return zero.signum() == 0 ? this : new Unit(kind, name, base, factor);
    }

    /** A figure in this unit as one in the base unit. */
    public Ratio toBase(Ratio figure) {
        return zero.signum() == 0 ? figure.times(factor) : figure.minus(zero).times(factor);
    }

    /** A figure in the base unit as one in this unit. */
    public Ratio fromBase(Ratio figure) {
        return figure.over(factor).plus(zero);
    }
}
