package org.gainsay.check;

import java.util.List;
import org.gainsay.compare.Wording;
import org.gainsay.normalize.Hedge;
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

    /** How much less than what it is under, or more than what it is over, a figure may mean. */
    private static final Ratio LESS = Ratio.of(7, 10);

    private static final Ratio MORE = Ratio.of(27, 20);
    /** What ice melts at in Fahrenheit, and how much of a degree Celsius one of its degrees is. */
    private static final Ratio ICE = Ratio.of(32);

    private static final Ratio FIVE_NINTHS = Ratio.of(5, 9);
    /** Degrees that may be a difference though no word says so. */
    private static final Ratio SMALL = Ratio.of(10);

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
                if (pair != null && otherSystem(pair) && !fits(scene, pair)) {
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

    private static boolean fits(Scene scene, Bracketed told) {
        Bracketed pair =
                new Bracketed(degrees(bare(told.first()), told.second()), degrees(bare(told.second()), told.first()));
        Interval first = room(pair.first());
        Interval second = room(pair.second());
        if (pair.first().kind() == Kind.TEMPERATURE) {
            return !first.disjoint(second) || fitsAsDifference(scene, pair);
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

    /** What a figure allows; "more than 4 inches (11 cm)" can be somewhat more, not twice as much. */
    private static Interval room(Mention mention) {
        Interval room = Figures.cutOff(mention);
        Ratio value = Figures.value(mention);
        boolean open = room.high() == null || room.low() != null && room.low().signum() == 0;
        return !open || value.signum() <= 0 || mention.kind() == Kind.TEMPERATURE
                ? room
                : new Interval(
                        room.high() == null ? room.low() : value.times(LESS),
                        room.high() == null ? value.times(MORE) : room.high());
    }

    /** A figure without the "up to" before it, which holds for its conversion as well. */
    private static Mention bare(Mention mention) {
        boolean upTo = mention.hedge() != null && mention.hedge().type() == Hedge.Type.UP_TO;
        return upTo ? replaced(mention, (Quantity) mention.value(), null) : mention;
    }

    /** "86 degrees (30 Celsius)": degrees of no scale are those of the other one. */
    private static Mention degrees(Mention bare, Mention other) {
        boolean fahrenheit = Figures.unit(bare).equals("deg")
                && !Figures.unit(other).equals("deg")
                && !((Quantity) other.value()).writtenUnit().contains("ahrenheit");
        if (!fahrenheit
                || !(bare.value() instanceof Quantity value)
                || value.stated().low() == null) {
            return bare;
        }
        Ratio celsius = value.stated().low().minus(ICE).times(FIVE_NINTHS);
        Quantity degrees = new Quantity(
                Interval.at(celsius),
                "Cel",
                value.low(),
                value.high(),
                value.writtenUnit(),
                value.step().times(FIVE_NINTHS),
                null);
        return replaced(bare, degrees, bare.hedge());
    }

    private static Mention replaced(Mention mention, Quantity value, @Nullable Hedge hedge) {
        return mention.with(value, null).hedged(hedge);
    }

    /**
     * "warmer by 2C (3.6F)": degrees of a difference, which have no zero. Where no word tells that they are, it can be one only if it is small or the factor is
     * just that of a difference.
     */
    private static boolean fitsAsDifference(Scene scene, Bracketed pair) {
        Quantity first = (Quantity) pair.first().value();
        Quantity second = (Quantity) pair.second().value();
        Ratio a = first.low();
        Ratio b = second.low();
        if (a == null || b == null || a.signum() == 0) {
            return true;
        }
        int from = pair.first().firstToken();
        boolean level = scene.is(from - 1, Role.bits(Role.TO, Role.BEYOND));
        boolean told = !level && scene.speaksInSentence(from, Topic.DEGREES)
                || Figures.near(Ratio.ZERO, a, SMALL)
                || Figures.near(Ratio.ZERO, b, SMALL);
        Ratio slack = told ? Ratio.of(15, 100) : Ratio.of(2, 100);
        Interval loose = new Interval(Ratio.ONE.minus(slack), Ratio.ONE.plus(slack));
        Ratio times = b.over(a);
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
