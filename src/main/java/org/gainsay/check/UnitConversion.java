package org.gainsay.check;

import java.util.List;
import org.gainsay.compare.Wording;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Finds a measure whose conversion beside it cannot be right: "ten miles (25 km)", "20C (90F)". Rounding on either side is no fault, nor
 * is a unit that differs from country to country (gallons, tons, sea miles).
 */
public final class UnitConversion implements Check {
    /** How far a conversion may be off besides its rounding. */
    private static final Ratio MARGIN = Ratio.of(3, 100);
    /** The same for sea miles, of which seldom only the first figure is told. */
    private static final Ratio SEA = Ratio.of(1, 100);
    /** An imperial gallon, pint or fluid ounce is about a fifth larger or smaller than that of the United States. */
    private static final Ratio GALLONS = Ratio.of(22, 100);
    /** A long ton is 12 per cent more than a short one. */
    private static final Ratio TONS = Ratio.of(13, 100);
    /** A sea mile in land miles: 1852 m over 1609.344 m. */
    private static final Ratio SEA_MILE = Ratio.of(1_852_000, 1_609_344);

    @Override
    public String id() {
        return "general/unit-conversion";
    }

    @Override
    public String question() {
        return "Do a measure and its conversion fit each other?";
    }

    @Override
    public void check(Scene scene, Faults faults) {
        for (int at = 0; at < scene.mentions().size(); at++) {
            if (measures(scene.mentions().get(at).kind())) {
                Bracketed pair = Bracketed.of(scene, at);
                if (pair != null && otherSystem(pair) && !fits(pair)) {
                    faults.add(pair.first().kind(), message(pair), List.of(pair.first(), pair.second()));
                }
            }
        }
    }

    private static boolean measures(Kind kind) {
        return switch (kind) {
            case LENGTH, AREA, MASS, VOLUME, SPEED, TEMPERATURE -> true;
            default -> false;
        };
    }

    /** "1500m (25m)" are two lengths: a conversion goes from one system of units to another. */
    private static boolean otherSystem(Bracketed pair) {
        Quantity first = (Quantity) pair.first().value();
        Quantity second = (Quantity) pair.second().value();
        if (first.writtenUnit().equals(second.writtenUnit())) {
            return false;
        }
        Ratio a = unit(first);
        Ratio b = unit(second);
        if (pair.first().kind() == Kind.TEMPERATURE) {
            return true;
        }
        if (a == null || b == null) {
            return false;
        }
        Ratio times = a.compareTo(b) < 0 ? b.over(a) : a.over(b);
        while (times.compareTo(Ratio.of(10)) >= 0) {
            times = times.over(Ratio.of(10));
        }
        return !times.equals(Ratio.ONE);
    }

    /** One of the unit as written, in base units. */
    private static @Nullable Ratio unit(Quantity quantity) {
        Ratio figure = quantity.low();
        Ratio base = quantity.stated().low();
        return figure == null || base == null || figure.signum() <= 0 || base.signum() <= 0 ? null : base.over(figure);
    }

    private static boolean fits(Bracketed pair) {
        Interval first = Figures.cutOff(pair.first());
        Interval second = Figures.cutOff(pair.second());
        if (pair.first().kind() == Kind.TEMPERATURE) {
            return !first.disjoint(second) || fitsAsDifference(pair);
        }
        Ratio margin = margin(pair.first(), pair.second());
        Interval widened = new Interval(
                first.low() == null ? null : first.low().times(Ratio.ONE.minus(margin)),
                first.high() == null ? null : first.high().times(Ratio.ONE.plus(margin)));
        boolean seaFirst = miles(pair.first()) || knots(pair.second());
        boolean seaSecond = miles(pair.second()) || knots(pair.first());
        return !widened.disjoint(second)
                || seaFirst && !sea(pair.first()).disjoint(Figures.bounds(pair.second()))
                || seaSecond && !sea(pair.second()).disjoint(Figures.bounds(pair.first()));
    }

    /** A figure in miles, were they sea miles. */
    private static Interval sea(Mention miles) {
        Interval bounds = Figures.bounds(miles);
        Interval widened = new Interval(
                bounds.low() == null ? null : bounds.low().times(Ratio.ONE.minus(SEA)),
                bounds.high() == null ? null : bounds.high().times(Ratio.ONE.plus(SEA)));
        return widened.times(SEA_MILE);
    }

    private static boolean miles(Mention length) {
        return ((Quantity) length.value()).writtenUnit().endsWith("mile");
    }

    private static boolean knots(Mention speed) {
        return ((Quantity) speed.value()).writtenUnit().contains("knot");
    }

    private static Ratio margin(Mention first, Mention second) {
        if (first.kind() == Kind.VOLUME) {
            return GALLONS;
        }
        boolean tons = first.kind() == Kind.MASS
                && (((Quantity) first.value()).writtenUnit().contains("ton")
                        || ((Quantity) second.value()).writtenUnit().contains("ton"));
        return tons ? TONS : MARGIN;
    }

    /** "warmer by 2C (3.6F)": degrees of a difference, which have no zero. */
    private static boolean fitsAsDifference(Bracketed pair) {
        Quantity first = (Quantity) pair.first().value();
        Quantity second = (Quantity) pair.second().value();
        Ratio a = first.low();
        Ratio b = second.low();
        if (a == null || b == null || a.signum() == 0) {
            return true;
        }
        Ratio times = b.over(a);
        Interval loose = new Interval(Ratio.of(85, 100), Ratio.of(115, 100));
        return loose.holds(times.over(Ratio.of(9, 5))) || loose.holds(times.over(Ratio.of(5, 9)));
    }

    private static String message(Bracketed pair) {
        Quantity first = (Quantity) pair.first().value();
        Quantity second = (Quantity) pair.second().value();
        String stated = Wording.of(pair.first().kind(), first);
        Ratio base = first.stated().low();
        Ratio unit = unit(second);
        if (base == null || unit == null || pair.first().kind() == Kind.TEMPERATURE) {
            return stated + " is not " + Wording.of(pair.second().kind(), second);
        }
        return stated + " is " + Wording.number(Rounding.tenth(base.over(unit))) + " "
                + Wording.plural(second.writtenUnit()) + ", not "
                + Wording.of(pair.second().kind(), second);
    }
}
