package org.gainsay.report;

import java.time.LocalDateTime;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/** Values as ISO 8601 writes them. */
final class Iso {
    private static final Ratio DAY = Ratio.of(86_400);
    /** A mean Gregorian month and year, as the table of units has them. */
    private static final Ratio MONTH = Ratio.of(2_629_746);

    private static final Ratio YEAR = Ratio.of(31_556_952);
    private static final Ratio HOUR = Ratio.of(3600);
    private static final Ratio MINUTE = Ratio.of(60);
    private static final Ratio TWELVE = Ratio.of(12);

    private Iso() {}

    /** One end of a moment: {@code 2022-02-14}, {@code T11:30}, {@code 2025-08-15T11:30}; null where it is open. */
    static @Nullable String end(Kind kind, Moment moment, @Nullable LocalDateTime end) {
        if (end == null) {
            return null;
        }
        if (kind == Kind.TIME) {
            boolean midnight = end.equals(LocalDateTime.of(1970, 1, 2, 0, 0));
            return "T" + (midnight ? "24:00" : end.toLocalTime().toString());
        }
        boolean days = moment.precision().compareTo(Moment.Precision.DAY) >= 0;
        return kind == Kind.DATE && days ? end.toLocalDate().toString() : end.toString();
    }

    /** A length on the calendar or the clock: {@code PT2H30M}, {@code P3Y6M}; null for a range. */
    static @Nullable String length(Quantity duration) {
        Ratio seconds = duration.stated().low();
        Ratio longest = duration.stated().high();
        Ratio written = duration.low();
        if (seconds == null || longest == null || written == null) {
            return null;
        }
        if (!seconds.equals(longest) || seconds.signum() < 0) {
            return null;
        }
        switch (duration.writtenUnit()) {
            case "century":
                return months(written.times(1200), seconds);
            case "decade":
                return months(written.times(120), seconds);
            case "year":
                return months(written.times(12), seconds);
            case "month":
                return months(written, seconds);
            case "fortnight":
                return weeks(written.times(2), seconds);
            case "week":
                return weeks(written, seconds);
            case "day", "night":
                return clock(seconds, true);
            default:
                return clock(seconds, false);
        }
    }

    private static String months(Ratio months, Ratio seconds) {
        if (!months.whole()) {
            String sum = sum(seconds, YEAR, "Y", "");
            sum = sum != null ? sum : sum(seconds, MONTH, "M", "");
            Ratio years = whole(seconds, YEAR);
            sum = sum != null ? sum : sum(seconds.minus(years.times(YEAR)), MONTH, "M", part(years, "Y"));
            return sum != null ? sum : "P" + months + "M";
        }
        long years = months.over(TWELVE).decimal().longValue();
        Ratio rest = months.minus(TWELVE.times(years));
        return "P" + part(Ratio.of(years), "Y") + (rest.signum() != 0 || years == 0 ? rest + "M" : "");
    }

    /** "three years and 45 days": the larger unit, and a rest that is a whole number of days; null where it is not. */
    private static @Nullable String sum(Ratio seconds, Ratio unit, String letter, String before) {
        Ratio count = whole(seconds, unit);
        Ratio rest = seconds.minus(count.times(unit));
        boolean days = rest.over(DAY).whole();
        return days ? "P" + before + part(count, letter) + part(rest.over(DAY), "D") : null;
    }

    private static String weeks(Ratio weeks, Ratio seconds) {
        return weeks.whole() ? "P" + weeks + "W" : clock(seconds, true);
    }

    private static String clock(Ratio seconds, boolean withDays) {
        Ratio days = withDays ? whole(seconds, DAY) : Ratio.ZERO;
        Ratio rest = seconds.minus(days.times(DAY));
        Ratio hours = whole(rest, HOUR);
        rest = rest.minus(hours.times(HOUR));
        Ratio minutes = whole(rest, MINUTE);
        rest = rest.minus(minutes.times(MINUTE));
        String time = part(hours, "H") + part(minutes, "M") + part(rest, "S");
        if (time.isEmpty()) {
            return days.signum() == 0 ? "PT0S" : "P" + days + "D";
        }
        return "P" + part(days, "D") + "T" + time;
    }

    private static Ratio whole(Ratio amount, Ratio unit) {
        return Ratio.of(amount.over(unit).decimal().longValue());
    }

    private static String part(Ratio amount, String letter) {
        return amount.signum() == 0 ? "" : amount + letter;
    }
}
