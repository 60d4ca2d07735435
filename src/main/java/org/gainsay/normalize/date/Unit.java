package org.gainsay.normalize.date;

import java.time.LocalDate;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Moment.Precision;

/** The units of the calendar, by the numbers that the data file gives them. */
final class Unit {
    static final int DAY = 0;
    static final int WEEK = 1;
    static final int MONTH = 2;
    static final int YEAR = 3;
    static final int DECADE = 4;
    static final int QUARTER = 5;
    static final int HALF = 6;
    static final int FORTNIGHT = 7;
    static final int WEEKEND = 8;
    static final int CENTURY = 9;

    private static final int QUARTER_MONTHS = 3;
    private static final int HALF_MONTHS = 6;
    private static final int SATURDAY = 5;

    private Unit() {}

    /** The number of the unit that is called so in the table of measures, or -1. */
    static int named(String name) {
        return switch (name) {
            case "day" -> DAY;
            case "week" -> WEEK;
            case "fortnight" -> FORTNIGHT;
            case "month" -> MONTH;
            case "year" -> YEAR;
            case "decade" -> DECADE;
            case "century" -> CENTURY;
            default -> -1;
        };
    }

    static Precision precision(int unit) {
        return switch (unit) {
            case DAY, WEEKEND -> Precision.DAY;
            case WEEK, FORTNIGHT -> Precision.WEEK;
            case MONTH -> Precision.MONTH;
            case QUARTER -> Precision.QUARTER;
            case DECADE -> Precision.DECADE;
            case CENTURY -> Precision.CENTURY;
            default -> Precision.YEAR;
        };
    }

    /** A day moved by so many units, which may be negative. */
    static LocalDate plus(LocalDate day, long count, int unit) {
        return switch (unit) {
            case DAY -> day.plusDays(count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            case FORTNIGHT -> day.plusWeeks(2 * count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(QUARTER_MONTHS * count);
            case HALF -> day.plusMonths(HALF_MONTHS * count);
            case YEAR -> day.plusYears(count);
            case CENTURY -> day.plusYears(100 * count);
            default -> day.plusYears(10 * count);
        };
    }

    /** The first day of the unit that a day lies in. */
    static LocalDate start(LocalDate day, int unit) {
        return switch (unit) {
            case DAY -> day;
            case WEEK, FORTNIGHT -> Relative.monday(day);
            case WEEKEND -> Relative.monday(day).plusDays(SATURDAY);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> month(day, QUARTER_MONTHS);
            case HALF -> month(day, HALF_MONTHS);
            case YEAR -> day.withDayOfYear(1);
            case CENTURY -> LocalDate.of(day.getYear() / 100 * 100, 1, 1);
            default -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
        };
    }

    private static LocalDate month(LocalDate day, int months) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
    }

    /** The whole unit that lies so many units from the one of a day: last week, this month, next quarter. */
    static Moment around(LocalDate day, int distance, int unit) {
        return from(plus(start(day, unit), distance, unit), unit);
    }

    /** The unit that begins on a day. */
    static Moment from(LocalDate first, int unit) {
        LocalDate end = unit == WEEKEND ? first.plusDays(2) : plus(first, 1, unit);
        return Period.moment(first, end, precision(unit));
    }
}
