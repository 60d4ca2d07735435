package org.gainsay.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Value;
import org.jspecify.annotations.Nullable;

/** How far two values are apart, in words: {@code 2½ and 3½ hours are 40 % apart}. */
final class Distance {
    private static final long HOUR = 3600;
    private static final long DAY = 24 * HOUR;

    /** Kinds whose units are multiples of one another. */
    private static final Set<Kind> CONVERTED =
            Set.of(Kind.DURATION, Kind.LENGTH, Kind.AREA, Kind.MASS, Kind.VOLUME, Kind.SPEED);

    private static final String ARE = " are ";
    private static final String AT_LEAST = " are at least ";
    private static final Ratio HUNDRED = Ratio.of(100);
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);

    private Distance() {}

    /**
     * Of two values that exclude each other: "fewer than 30 and more than 30 have no number in common" where only their hedges set them apart, and with
     * the hedge of an end that is open, "fewer than 50 and 51 are at least 1 apart".
     */
    static String between(Kind kind, Claim lower, Claim upper) {
        String gap = between(kind, lower.value(), upper.value());
        boolean open = lower.hedgeType() == Hedge.Type.LESS_THAN || upper.hedgeType() == Hedge.Type.MORE_THAN;
        if (kind.temporal() && (lower.moved() || upper.moved()) && gap.contains(ARE)) {
            String ends = Wording.of(kind, lower.said()) + " and " + Wording.of(kind, upper.said());
            return ends + gap.substring(gap.lastIndexOf(ARE));
        }
        if (kind.temporal() || lower.value().stated().equals(upper.value().stated()) && !gap.isEmpty()) {
            return gap;
        }
        String ends = hedged(kind, lower) + " and " + hedged(kind, upper);
        if (gap.isEmpty()) {
            return Extremes.exclude(lower, upper) ? ends + " have no value in common" : "";
        }
        return open ? ends + gap.substring(gap.lastIndexOf(ARE)).replace(ARE, AT_LEAST) : gap;
    }

    private static String hedged(Kind kind, Claim claim) {
        Hedge hedge = claim.hedge();
        String value = Wording.of(kind, claim.value());
        return hedge == null || hedge.words().isEmpty() ? value : hedge.words().toLowerCase(Locale.ROOT) + " " + value;
    }

    /** Empty if the stated values leave no gap, as with "up to 10" and "more than 10". */
    static String between(Kind kind, Value lower, Value upper) {
        if (lower instanceof Quantity one
                && upper instanceof Quantity other
                && lower.stated().equals(upper.stated())) {
            return slip(kind, one, other);
        }
        if (lower instanceof Moment one
                && upper instanceof Moment other
                && (one.weekday() != null || other.weekday() != null)) {
            return weekdays(kind, one, other);
        }
        Ratio low = end(lower.stated(), true);
        Ratio high = end(upper.stated(), false);
        if (low == null || high == null || low.compareTo(high) >= 0) {
            return "";
        }
        if (kind.temporal()) {
            return temporal(kind, (Moment) lower, (Moment) upper, low, high);
        }
        return pair(kind, (Quantity) lower, (Quantity) upper)
                + (low.signum() <= 0 && high.signum() >= 0 && measured(kind)
                        ? aroundZero(kind, (Quantity) lower, (Quantity) upper, high.minus(low))
                        : gap(kind, low, high));
    }

    /** One figure of two currencies or of two rates; empty for one value. */
    private static String slip(Kind kind, Quantity one, Quantity other) {
        boolean rates = one.per() != null && other.per() != null && !one.per().equals(other.per());
        boolean currencies = kind == Kind.MONEY && !one.unit().equals(other.unit());
        return !rates && !currencies
                ? ""
                : Wording.of(kind, one)
                        + Wording.rate(one)
                        + " and "
                        + Wording.of(kind, other)
                        + Wording.rate(other)
                        + (currencies ? " are one figure in two currencies" : " are one figure of two rates");
    }

    private static @Nullable Ratio end(Interval stated, boolean upper) {
        Ratio wanted = upper ? stated.high() : stated.low();
        return wanted != null ? wanted : upper ? stated.low() : stated.high();
    }

    /** "2½ and 3½ hours": the unit only once if both have the same. */
    private static String pair(Kind kind, Quantity lower, Quantity upper) {
        boolean once = lower.writtenUnit().equals(upper.writtenUnit())
                && kind != Kind.MONEY
                && kind != Kind.ORDINAL
                && Objects.equals(lower.per(), upper.per())
                && Wording.compound(kind, lower).isEmpty();
        String first = once ? Wording.figures(kind, lower) : Wording.of(kind, lower);
        boolean oneRate = Objects.equals(lower.per(), upper.per());
        return first
                + (oneRate ? "" : Wording.rate(lower))
                + " and "
                + Wording.of(kind, upper)
                + Wording.rate(upper)
                + converted(kind, lower, upper);
    }

    /** {@code " (40 kilometres)"} behind miles, so that nobody has to reckon; empty where both have one unit. */
    private static String converted(Kind kind, Quantity lower, Quantity upper) {
        Ratio written = amount(new Interval(lower.low(), lower.high()));
        Ratio base = amount(lower.stated());
        Ratio other = amount(upper.stated());
        boolean alike = lower.writtenUnit().equals(upper.writtenUnit())
                || lower.writtenUnit().isEmpty()
                || upper.writtenUnit().isEmpty();
        if (alike || !CONVERTED.contains(kind) || written == null || base == null || other == null) {
            return "";
        }
        if (written.signum() <= 0 || base.signum() <= 0) {
            return "";
        }
        Ratio amount = other.over(base.over(written));
        return " (" + rounded(amount) + " " + Wording.plural(lower.writtenUnit()) + ")";
    }

    /** The number of an interval that holds one; else null. */
    private static @Nullable Ratio amount(Interval interval) {
        return Objects.equals(interval.low(), interval.high()) ? interval.low() : null;
    }

    private static boolean measured(Kind kind) {
        return switch (kind) {
            case COUNT, NUMBER, ORDINAL, PERCENT, TEMPERATURE -> false;
            default -> true;
        };
    }

    /** How far a value is from zero, or from one below it, in its own unit: "0 minutes and 3 hours are 3 hours apart". */
    private static String aroundZero(Kind kind, Quantity lower, Quantity upper, Ratio difference) {
        if (kind == Kind.MONEY) {
            return ARE + Wording.money(upper.unit(), difference) + " apart";
        }
        Quantity unit = zero(upper.stated()) ? lower : upper;
        Ratio written = unit.low() == null ? unit.high() : unit.low();
        Ratio base = unit.stated().low() == null
                ? unit.stated().high()
                : unit.stated().low();
        if (written == null
                || base == null
                || written.signum() == 0
                || base.signum() == 0
                || unit.writtenUnit().isEmpty()) {
            return ARE + Wording.number(difference) + " apart";
        }
        return ARE + count(difference.over(base.over(written)), unit.writtenUnit()) + " apart";
    }

    private static boolean zero(Interval stated) {
        Ratio low = stated.low();
        return low != null && low.signum() == 0;
    }

    private static String gap(Kind kind, Ratio low, Ratio high) {
        Ratio difference = high.minus(low);
        boolean small = (kind == Kind.COUNT || kind == Kind.ORDINAL || kind == Kind.NUMBER)
                && difference.whole()
                && high.compareTo(HUNDRED) < 0;
        if (kind == Kind.PERCENT) {
            return " are " + count(difference, "point") + " apart";
        }
        if (kind == Kind.TEMPERATURE || small || low.signum() <= 0) {
            return " are " + Wording.number(difference) + (kind == Kind.TEMPERATURE ? " °C" : "") + " apart";
        }
        Ratio factor = high.over(low);
        return factor.compareTo(Ratio.of(2)) >= 0
                ? " are a factor of " + rounded(factor) + " apart"
                : " are " + rounded(factor.minus(Ratio.ONE).times(HUNDRED)) + " % apart";
    }

    private static String temporal(Kind kind, Moment lower, Moment upper, Ratio low, Ratio high) {
        boolean days = whole(lower) && whole(upper);
        boolean parts = !days && (part(lower) || part(upper));
        long end = low.longValueExact() - (part(lower) ? -1 : 59);
        long from = days ? Math.floorDiv(low.longValueExact(), DAY) * DAY : end;
        long seconds = high.longValueExact() - from;
        String least = days && !(day(lower) && day(upper)) || parts ? "at least " : "";
        return Wording.of(kind, lower) + " and " + Wording.of(kind, upper) + " are " + least + time(seconds) + " apart";
    }

    /** {@code 14 February 2022 was a Monday, not a Tuesday}; empty where both name no more than a day of the week. */
    private static String weekdays(Kind kind, Moment one, Moment other) {
        Moment day = one.weekday() == null ? one : other;
        DayOfWeek weekday = one.weekday() == null ? other.weekday() : one.weekday();
        return day.from() == null || weekday == null
                ? ""
                : Wording.of(kind, day)
                        + " was a "
                        + Calendar.day(day.from().getDayOfWeek())
                        + ", not a "
                        + Calendar.day(weekday);
    }

    private static boolean whole(Moment moment) {
        return moment.precision().compareTo(Moment.Precision.DAY) >= 0;
    }

    private static boolean part(Moment moment) {
        return moment.precision() == Moment.Precision.PART_OF_DAY;
    }

    private static boolean day(Moment moment) {
        return moment.precision() == Moment.Precision.DAY;
    }

    private static String time(long seconds) {
        if (seconds < 2 * HOUR) {
            return count(Ratio.of(Math.max(1, seconds / 60)), "minute");
        }
        if (seconds < 2 * DAY) {
            return seconds % DAY == 0 ? "1 day" : hours(seconds);
        }
        long days = seconds / DAY;
        return days < 730 ? count(Ratio.of(days), "day") : count(Ratio.of(days * 4 / 1461), "year");
    }

    private static String hours(long seconds) {
        long minutes = seconds % HOUR / 60;
        String hours = count(Ratio.of(seconds / HOUR), "hour");
        return minutes == 0 ? hours : hours + " " + count(Ratio.of(minutes), "minute");
    }

    private static String count(Ratio number, String unit) {
        return Wording.number(number) + " " + (number.equals(Ratio.ONE) ? unit : Wording.plural(unit));
    }

    /** Two significant digits; from 10 on whole numbers. */
    private static String rounded(Ratio number) {
        BigDecimal exact = number.decimal();
        BigDecimal rounded =
                exact.compareTo(BigDecimal.TEN) < 0 ? exact.round(TWO_DIGITS) : exact.setScale(0, RoundingMode.HALF_UP);
        return Wording.number(Ratio.of(rounded));
    }
}
