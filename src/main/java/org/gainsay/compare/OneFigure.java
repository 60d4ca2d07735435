package org.gainsay.compare;

import java.util.Objects;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;

/**
 * Tells figures that are written alike but for what they count in: "35 feet" and "35 metres", "£312m" and "€312m", "$310 a week" and "$310 a month", "2:14 a.m."
 * and "2:14 in the afternoon". One of the two is mostly a slip.
 */
final class OneFigure {
    /** Units of nearly one size: a nautical mile is 1.15 miles. */
    private static final Ratio NEARLY = Ratio.of(6, 5);
    /** A minute has so many seconds, and an hour so many minutes; no other unit of time has as many of the next one. */
    private static final Ratio SIXTY = Ratio.of(60);
    /** Smaller sums are prices, which many a firm sets alike in several currencies: £899 and €899. */
    private static final Ratio PRICES = Ratio.of(10_000);
    /** Minutes that clocks are read to by chance. */
    private static final Ratio FIVE_MINUTES = Ratio.of(300);

    private static final Ratio HALF_A_DAY = Ratio.of(12L * 3600);

    private OneFigure() {}

    /** Whether two values are one figure of two units, currencies, rates or halves of the day; not a small one, nor one of hours and of years, which texts may share by chance. */
    static boolean otherUnit(Kind kind, Claim a, Claim b) {
        boolean unit = digits(a, b) > 1 && !nearlyOneUnit(a, b);
        return unit && (kind != Kind.DURATION || within(a, b, SIXTY)) || slip(a, b) || otherHalf(a, b);
    }

    /** How many significant digits figures of two units have in common: 2 for "35 feet" and "35 metres"; 0 where they differ otherwise. */
    static int digits(Claim a, Claim b) {
        boolean units = a.value() instanceof Quantity one
                && b.value() instanceof Quantity two
                && !one.writtenUnit().equals(two.writtenUnit())
                && !one.stated().equals(two.stated());
        return units ? written(a, b) : 0;
    }

    /** "14 miles" and "14 nautical miles", "40 tons" and "40 tonnes": one figure, and two units that are nearly as large and often taken for each other. */
    static boolean nearlyOneUnit(Claim a, Claim b) {
        return digits(a, b) > 0 && within(a, b, NEARLY);
    }

    /** Whether two claims are one figure of two currencies or of two rates; no currencies of one name, as every country's dollar is "$" at home. */
    static boolean slip(Claim a, Claim b) {
        return written(a, b) > 1 && (a.twoRates(b) || twoCurrencies(a, b));
    }

    /** Whether two clock times that both tell their half of the day are one minute of the other half; none that is read off by chance. */
    static boolean otherHalf(Claim a, Claim b) {
        Ratio low = a.value().stated().low();
        Ratio second = b.value().stated().low();
        return low != null
                && second != null
                && clock(a)
                && clock(b)
                && !low.over(FIVE_MINUTES).whole()
                && (low.minus(second).equals(HALF_A_DAY) || second.minus(low).equals(HALF_A_DAY));
    }

    private static boolean clock(Claim claim) {
        return claim.value() instanceof Moment moment
                && !moment.open()
                && moment.precision() == Moment.Precision.MINUTE
                && moment.from() != null;
    }

    private static boolean twoCurrencies(Claim a, Claim b) {
        Ratio low = a.value().stated().low();
        return a.scale() != null
                && b.scale() != null
                && low != null
                && low.compareTo(PRICES) >= 0
                && a.value() instanceof Quantity one
                && b.value() instanceof Quantity two
                && Objects.equals(one.per(), two.per())
                && Currency.unlike(one.unit(), two.unit());
    }

    /** How many significant digits two figures have that are written alike; 0 where they are not. */
    private static int written(Claim a, Claim b) {
        if (!(a.value() instanceof Quantity one) || !(b.value() instanceof Quantity two)) {
            return 0;
        }
        Ratio low = one.low();
        boolean alike = Objects.equals(low, two.low()) && Objects.equals(one.high(), two.high());
        return low == null || low.signum() == 0 || !alike
                ? 0
                : low.decimal().stripTrailingZeros().precision();
    }

    /** Whether neither value is more than so many times the other one. */
    private static boolean within(Claim a, Claim b, Ratio factor) {
        Ratio low = a.value().stated().low();
        Ratio other = b.value().stated().low();
        return low != null
                && other != null
                && low.compareTo(other.times(factor)) <= 0
                && other.compareTo(low.times(factor)) <= 0;
    }
}
