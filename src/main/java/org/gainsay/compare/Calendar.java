package org.gainsay.compare;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import org.gainsay.normalize.Moment;

/** Moments in words. The JDK's formatters would ask for the default locale and cost a tenth of a second to load. */
final class Calendar {
    private static final String[] MONTHS = {
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December"
    };

    private static final String[] DAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

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
        String zone = moment.zone() == null ? "" : " " + moment.zone();
        if (from.getYear() == 1970
                && from.getDayOfYear() <= 2
                && from.plusDays(1).isAfter(to)) {
            return clock(from) + (from.plusMinutes(1).isBefore(to) ? " to " + clock(to) : "") + zone;
        }
        if (from.plusDays(1).isAfter(to)) {
            return day(from) + ", " + clock(from) + zone;
        }
        String whole = wholeUnit(from, to);
        return !whole.isEmpty() ? whole : asWritten.isEmpty() ? day(from) + " to " + day(to.minusDays(1)) : asWritten;
    }

    private static String wholeUnit(LocalDateTime from, LocalDateTime to) {
        if (from.plusDays(1).equals(to)) {
            return day(from);
        }
        if (from.getDayOfMonth() == 1 && from.plusMonths(1).equals(to)) {
            return MONTHS[from.getMonthValue() - 1] + " " + from.getYear();
        }
        return from.getDayOfYear() == 1 && from.plusYears(1).equals(to) ? Integer.toString(from.getYear()) : "";
    }

    static String day(DayOfWeek day) {
        return DAYS[day.ordinal()];
    }

    private static String day(LocalDateTime time) {
        return time.getDayOfMonth() + " " + MONTHS[time.getMonthValue() - 1] + " " + time.getYear();
    }

    private static String clock(LocalDateTime time) {
        int minute = time.getMinute();
        return time.getHour() + (minute < 10 ? ":0" : ":") + minute;
    }
}
