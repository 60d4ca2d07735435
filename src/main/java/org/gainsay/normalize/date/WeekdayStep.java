package org.gainsay.normalize.date;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Steps from a day to the nearest one on a certain day of the week. */
final class WeekdayStep {
    private static final int WEEK = 7;

    private WeekdayStep() {}

    static LocalDate onOrAfter(LocalDate day, DayOfWeek weekday) {
        return day.plusDays(
                Math.floorMod(weekday.getValue() - day.getDayOfWeek().getValue(), WEEK));
    }

    static LocalDate onOrBefore(LocalDate day, DayOfWeek weekday) {
        return day.minusDays(Math.floorMod(day.getDayOfWeek().getValue() - weekday.getValue(), WEEK));
    }

    static LocalDate after(LocalDate day, DayOfWeek weekday) {
        return onOrAfter(day.plusDays(1), weekday);
    }

    static LocalDate before(LocalDate day, DayOfWeek weekday) {
        return onOrBefore(day.minusDays(1), weekday);
    }
}
