package org.gainsay.report;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.gainsay.compare.Wording;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Value;
import org.jspecify.annotations.Nullable;

/** What a value means, in one line: {@code 10,800 s, nearly: 9,180 to 10,800}. */
final class Meaning {
    private Meaning() {}

    static String of(Mention mention) {
        return mention.value() instanceof Quantity quantity
                ? quantity(mention, quantity)
                : moment(mention, (Moment) OpenEnd.of(mention));
    }

    private static String quantity(Mention mention, Quantity quantity) {
        String unit = quantity.unit().equals("1") ? "" : " " + Printable.of(quantity.unit());
        Interval allows = mention.allows();
        Hedge hedge = mention.hedge();
        String per = quantity.per();
        return range(quantity.stated())
                + unit
                + (per == null ? "" : " per " + per)
                + (hedge == null ? "" : ", " + hedge.type().label().replace('-', ' '))
                + (allows.equals(quantity.stated()) ? "" : ": " + range(allows));
    }

    private static String moment(Mention mention, Moment moment) {
        String unresolved = moment.unresolved();
        if (unresolved != null) {
            return "unresolved: when the article was published is not known";
        }
        String from = Iso.end(mention.kind(), moment, moment.from());
        String to = Iso.end(mention.kind(), moment, moment.to());
        String zone = moment.zone() == null ? "" : ", " + Printable.of(moment.zone());
        return (from == null ? "" : "from " + from + " ") + (to == null ? "" : "up to " + to + " ") + "("
                + moment.precision().label().replace('-', ' ') + ")" + zone;
    }

    /** Values of a kind in base units: {@code 1,800 to 43,200 s}; days and times on the calendar. */
    static String range(Kind kind, Interval interval, @Nullable String currency) {
        if (!kind.temporal()) {
            return currency == null ? inBaseUnits(kind, interval) : range(interval) + " " + currency;
        }
        String low = instant(kind, interval.low());
        String high = instant(kind, interval.high());
        if (low.isEmpty() || high.isEmpty()) {
            return low.isEmpty() ? "up to " + high : low + " and later";
        }
        return low.equals(high) ? low : low + " to " + high;
    }

    private static String inBaseUnits(Kind kind, Interval interval) {
        Ratio end = interval.low() == null || interval.low().signum() == 0 ? interval.high() : interval.low();
        return switch (kind) {
            case DURATION -> duration(interval, end == null ? Ratio.ZERO : end);
            case PERCENT -> range(interval) + " %";
            case AGE -> range(interval) + " years";
            case LENGTH -> range(interval) + " m";
            case AREA -> range(interval) + " m2";
            case MASS -> range(interval) + " kg";
            case VOLUME -> range(interval) + " m3";
            case SPEED -> range(interval) + " m/s";
            case TEMPERATURE -> range(interval) + " °C";
            case INFORMATION -> range(interval) + " B";
            default -> range(interval);
        };
    }

    /** In the largest unit of which the smaller end holds at least one. */
    private static String duration(Interval interval, Ratio end) {
        long[] seconds = {86_400, 3_600, 60};
        String[] units = {" days", " hours", " minutes"};
        for (int i = 0; i < units.length; i++) {
            if (end.compareTo(Ratio.of(seconds[i])) >= 0) {
                return range(interval.times(Ratio.ONE.over(Ratio.of(seconds[i])))) + units[i];
            }
        }
        return range(interval) + " seconds";
    }

    /** True values of a fact in the unit that its text uses: {@code 2¼ to 2¾ hours}. */
    static String open(Kind kind, Value value, Interval interval) {
        if (!(value instanceof Quantity quantity)) {
            return range(kind, interval, null);
        }
        Ratio base = quantity.stated().low() == null
                ? quantity.stated().high()
                : quantity.stated().low();
        Ratio written = quantity.low() == null ? quantity.high() : quantity.low();
        String unit = quantity.writtenUnit();
        if (base != null && written != null && base.signum() > 0 && !unit.isEmpty() && kind != Kind.MONEY) {
            return range(interval.times(written.over(base))) + " " + Wording.plural(unit);
        }
        String code = kind == Kind.COUNT || quantity.unit().equals("1") ? "" : " " + Printable.of(quantity.unit());
        return range(interval) + code;
    }

    /** Seconds since 1970 as a day, or as a time for a kind that has times. */
    private static String instant(Kind kind, @Nullable Ratio seconds) {
        if (seconds == null) {
            return "";
        }
        LocalDateTime instant = LocalDateTime.ofEpochSecond(seconds.decimal().longValue(), 0, ZoneOffset.UTC);
        switch (kind) {
            case DATE:
                return instant.toLocalDate().toString();
            case TIME:
                return instant.toLocalTime().withSecond(0).toString();
            default:
                return instant.toString();
        }
    }

    private static String range(Interval interval) {
        Ratio low = interval.low();
        Ratio high = interval.high();
        if (low == null || high == null) {
            return low == null ? "up to " + end(high) : end(low) + " and up";
        }
        return low.equals(high) ? end(low) : end(low) + " to " + end(high);
    }

    private static String end(@Nullable Ratio number) {
        return number == null ? "any" : Wording.number(number);
    }
}
