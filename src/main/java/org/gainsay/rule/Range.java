package org.gainsay.rule;

import java.util.Objects;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Value;
import org.jspecify.annotations.Nullable;

/**
 * What an answer must overlap.
 *
 * @param values the values in base units
 * @param currency the ISO 4217 code that sums of money must have; null for every other kind, and where any currency will do
 */
public record Range(Interval values, @Nullable String currency) {
    /** Checks that there are values. */
    public Range {
        Objects.requireNonNull(values, "values");
    }

    /** Whether its ends stand the wrong way round. */
    public boolean backwards() {
        Ratio low = values.low();
        Ratio high = values.high();
        return low != null && high != null && low.compareTo(high) > 0;
    }

    /** Whether a value overlaps the range. */
    public boolean holds(Value value) {
        boolean otherCurrency = currency != null
                && value instanceof Quantity quantity
                && !quantity.unit().equals(currency);
        return !otherCurrency && !values.disjoint(value.stated());
    }
}
