package org.gainsay.normalize.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.gainsay.text.DataFile;

/**
 * When a feast is kept: "12-24", "easter-2", "thursday 4 11 +1".
 *
 * @param month its month from 1, or 0 where it hangs on Easter
 * @param place the day of the month, or which of the weekdays of the month it is (-1 for the last)
 * @param weekday the day of the week from 1 for Monday, or 0
 * @param days so many days later
 */
record Feast(int month, int place, int weekday, int days) {
    private static final String EASTER = "easter";

    /** A feast by its rule in the data file. */
    static Feast of(String rule) {
        if (rule.startsWith(EASTER)) {
            return new Feast(0, 0, 0, Integer.parseInt(rule.substring(EASTER.length())));
        }
        String[] fields = DataFile.fields(rule, ' ');
        if (fields.length == 1) {
            String[] parts = DataFile.fields(rule, '-');
            return new Feast(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), 0, 0);
        }
        int weekday = DayOfWeek.valueOf(fields[0].toUpperCase(Locale.ROOT)).getValue();
        int days = fields.length > 3 ? Integer.parseInt(fields[3]) : 0;
        return new Feast(Integer.parseInt(fields[2]), Integer.parseInt(fields[1]), weekday, days);
    }

    /** The day on which it is kept in a year. */
    LocalDate in(int year) {
        if (month == 0) {
            return easter(year).plusDays(days);
        }
        LocalDate day = weekday == 0
                ? LocalDate.of(year, month, place)
                : LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(place, DayOfWeek.of(weekday)));
        return day.plusDays(days);
    }

    /** Easter Sunday of the Gregorian calendar, by the algorithm of Butcher's Ecclesiastical Calendar (1876) as Meeus gives it (Astronomical Algorithms, chapter 8). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = (a + 11 * d + 22 * e) / 451;
        int day = d + e - 7 * f + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
