package org.gainsay.compare;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.gainsay.normalize.Moment;
import org.jspecify.annotations.Nullable;

/** Moments in words. The JDK's formatters would ask for the default locale and cost a tenth of a second to load. */
final class Calendar {
    private static final String[] MONTHS = {
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December"
    };

    private static final String[] DAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

    private static final int TWO_DIGITS = 10;
    private static final int FOUR_DIGITS = 1000;

    private Calendar() {}

    /**
     * {@code 14 February 2022}, {@code February 2022}, {@code 11:30 Alaska time}.
     *
     * @param asWritten the words of the article, for what has no short form of its own; may be empty
     */
    static String words(Moment moment, String asWritten) {
        LocalDateTime from = moment.from();
        LocalDateTime to = moment.to();
        if (moment.weekday() != null) {
            return "a " + day(moment.weekday());
        }
        if (from == null || to == null) {
            LocalDateTime end = from == null ? to : from;
            return !asWritten.isEmpty() || end == null ? asWritten : (from == null ? "before " : "from ") + day(end);
        }
        if (moment.counted()) {
            return roughly(moment.precision(), from);
        }
        String zone = zone(moment.zone());
        if (from.getYear() == 1970
                && from.getDayOfYear() <= 2
                && from.plusDays(1).isAfter(to)) {
            return clocks(from, to) + zone;
        }
        if (from.plusDays(1).isAfter(to)) {
            return stretch(from, to) + zone;
        }
        String whole = wholeUnit(from, to);
        return !whole.isEmpty() ? whole : asWritten.isEmpty() ? day(from) + " to " + day(to.minusDays(1)) : asWritten;
    }

    /** A day that was counted in coarser units, hardly finer than it was meant: {@code 1974} for "51 years ago", {@code May 2023} for "two months ago". */
    private static String roughly(Moment.Precision precision, LocalDateTime from) {
        return switch (precision) {
            case YEAR, DECADE, CENTURY -> year(from.getYear());
            case MONTH, QUARTER, SEASON -> MONTHS[from.getMonthValue() - 1] + " " + from.getYear();
            default -> day(from);
        };
    }

    private static String wholeUnit(LocalDateTime from, LocalDateTime to) {
        if (from.plusDays(1).equals(to)) {
            return day(from);
        }
        if (from.getDayOfMonth() == 1 && from.plusMonths(1).equals(to)) {
            return MONTHS[from.getMonthValue() - 1] + " " + from.getYear();
        }
        return from.getDayOfYear() == 1 && from.plusYears(1).equals(to) ? year(from.getYear()) : "";
    }

    /** A year of fewer than four digits is none without its era. */
    private static String year(int year) {
        if (year > 0) {
            return year < FOUR_DIGITS ? "AD " + year : Integer.toString(year);
        }
        return 1 - year + " BC";
    }

    /** {@code 3 May 2019, 9:00 to 11:30}, {@code 18:00 on 3 May 2019 to 6:00 on 4 May 2019}. */
    private static String stretch(LocalDateTime from, LocalDateTime to) {
        boolean later = to.toLocalDate().isAfter(from.toLocalDate())
                && !to.toLocalTime().equals(LocalTime.MIDNIGHT);
        if (!single(from, to) && later) {
            return clock(from) + " on " + day(from) + " to " + clock(to) + " on " + day(to);
        }
        return day(from) + ", " + clocks(from, to);
    }

    private static String clocks(LocalDateTime from, LocalDateTime to) {
        boolean seconds = !from.plusSeconds(1).isBefore(to);
        String clock = clock(from) + (seconds && from.getSecond() == 0 ? ":00" : "");
        return single(from, to) ? clock : clock + " to " + clock(to);
    }

    private static boolean single(LocalDateTime from, LocalDateTime to) {
        return !from.plusMinutes(1).isBefore(to);
    }

    /** " Alaska time", but "Z" and "+02:00" close to their time. */
    private static String zone(@Nullable String zone) {
        if (zone == null) {
            return "";
        }
        boolean sign = zone.equals("Z") || zone.startsWith("+") || zone.startsWith("-");
        return sign ? zone : " " + zone;
    }

    static String day(DayOfWeek day) {
        return DAYS[day.ordinal()];
    }

    private static String day(LocalDateTime time) {
        return time.getDayOfMonth() + " " + MONTHS[time.getMonthValue() - 1] + " " + time.getYear();
    }

    private static String clock(LocalDateTime time) {
        int minute = time.getMinute();
        String clock = time.getHour() + (minute < TWO_DIGITS ? ":0" : ":") + minute;
        int second = time.getSecond();
        return second == 0 ? clock : clock + (second < TWO_DIGITS ? ":0" : ":") + second;
    }
}
