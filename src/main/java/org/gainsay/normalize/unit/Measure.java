package org.gainsay.normalize.unit;

import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.hedge.Hedges;
import org.gainsay.normalize.number.Numeral;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its unit: "2 1/2 hours", "eight minutes and 30 seconds", "two to three miles".
 *
 * @param first first token
 * @param end token behind it
 * @param numeral the figure before the first unit
 * @param unit the first unit
 * @param low the lower value in base units
 * @param high the higher value in base units; null if open
 * @param hedge the hedge between the figure and its unit ("20-odd years"); null for none
 * @param step how coarse it is written, in base units
 */
public record Measure(
        int first,
        int end,
        Numeral numeral,
        Unit unit,
        Ratio low,
        @Nullable Ratio high,
        Hedges.@Nullable Found hedge,
        Ratio step) {
    /** The measure as a value in its unit's base unit. */
    public Quantity quantity() {
        Interval vague = numeral.vague() == null ? null : numeral.vague().times(unit.factor());
        Ratio bottom = unit.fromBase(low);
        Ratio top = high == null ? null : high.equals(low) ? bottom : unit.fromBase(high);
        return new Quantity(new Interval(low, high), unit.base(), bottom, top, unit.name(), step, vague);
    }

    /** The range from this measure to the low end of a higher one of the same kind: "six months to a year". */
    public Measure upTo(Measure higher) {
        return new Measure(first, higher.end, numeral, unit, low, higher.low, null, step.min(higher.step));
    }

    /** The same figure in another unit. */
    public Measure in(Unit other) {
        Ratio ratio = other.factor().over(unit.factor());
        Ratio top = high == null ? null : high.times(ratio);
        return new Measure(first, end, numeral, other, low.times(ratio), top, hedge, step.times(ratio));
    }

    /** The measure in another base unit. */
    public Quantity quantity(String base, Ratio factor) {
        Quantity plain = quantity();
        return new Quantity(
                plain.stated().times(factor),
                base,
                plain.low(),
                plain.high(),
                unit.name(),
                step.times(factor),
                plain.vague() == null ? null : plain.vague().times(factor));
    }
}
