package org.gainsay.rule;

import java.util.Objects;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Moment;
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
    private static final Ratio TENFOLD = Ratio.of(10);
    /** In seconds. */
    private static final Ratio YEAR = Ratio.of(366L * 86_400);

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

    /**
     * Whether a value is so near to the range that it may well be an answer which the range forgets: within a tenth of its lower and ten times its upper end,
     * a day or a time as far from it as it is long.
     */
    public boolean near(Value value) {
        Ratio low = values.low();
        Ratio high = values.high();
        Ratio length = low == null || high == null ? YEAR : high.minus(low);
        boolean moment = value instanceof Moment;
        Ratio first = low == null ? null : moment ? low.minus(length) : low.min(low.over(TENFOLD));
        Ratio last = high == null ? null : moment ? high.plus(length) : high.max(high.times(TENFOLD));
        return !new Interval(first, last).disjoint(value.stated());
    }

    /** Whether a value overlaps the range. */
    public boolean holds(Value value) {
        boolean otherCurrency = currency != null
                && value instanceof Quantity quantity
                && !quantity.unit().equals(currency);
        return !otherCurrency && !values.disjoint(value.stated());
    }
}
