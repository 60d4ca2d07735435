package org.gainsay.normalize.date;

import java.time.LocalDate;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Moment.Precision;
import org.jspecify.annotations.Nullable;

/** Stretches of the calendar as moments. */
final class Period {
    private static final int MONTHS = 12;

    private static final Remembered DAYS = new Remembered();
    private static final Remembered WHOLE_MONTHS = new Remembered();
    private static final Remembered YEARS = new Remembered();

    private Period() {}

    static Moment day(LocalDate day) {
        long key = day.toEpochDay();
        Moment known = DAYS.get(key);
        return known != null ? known : DAYS.put(key, moment(day, day.plusDays(1), Precision.DAY));
    }

    static @Nullable Moment dayOrNull(@Nullable LocalDate day) {
        return day == null ? null : day(day);
    }

    static Moment month(int year, int month) {
        long key = (long) year * MONTHS + month;
        Moment known = WHOLE_MONTHS.get(key);
        if (known != null) {
            return known;
        }
        LocalDate first = LocalDate.of(year, month, 1);
        return WHOLE_MONTHS.put(key, moment(first, first.plusMonths(1), Precision.MONTH));
    }

    static Moment year(int year) {
        Moment known = YEARS.get(year);
        return known != null
                ? known
                : YEARS.put(year, moment(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), Precision.YEAR));
    }

    static Moment years(int first, int count, Precision precision) {
        return moment(LocalDate.of(first, 1, 1), LocalDate.of(first + count, 1, 1), precision);
    }

    /** The season of a year; "the winter of 2022" may be the one that ends in that year or the one that begins in it. */
    static Moment seasonOf(int year, int firstMonth) {
        return firstMonth == MONTHS
                ? moment(LocalDate.of(year - 1, MONTHS, 1), LocalDate.of(year + 1, 3, 1), Precision.SEASON)
                : season(year, firstMonth);
    }

    static Moment season(int year, int firstMonth) {
        LocalDate first = LocalDate.of(year, firstMonth, 1);
        return moment(first, first.plusMonths(3), Precision.SEASON);
    }

    static Moment partOfYear(int year, int firstMonth, int months) {
        LocalDate first = LocalDate.of(year, firstMonth, 1);
        return moment(first, first.plusMonths(months), months == 3 ? Precision.QUARTER : Precision.YEAR);
    }

    static Moment week(LocalDate monday) {
        return moment(monday, monday.plusDays(7), Precision.WEEK);
    }

    static Moment moment(LocalDate from, LocalDate to, Precision precision) {
        return new Moment(from.atStartOfDay(), to.atStartOfDay(), precision, null, null);
    }

    static Moment unresolved(String words, Precision precision) {
        return new Moment(null, null, precision, null, words);
    }

    /** "early 2022" is January to April, "late February" its last third. */
    static Moment third(Moment whole, int part) {
        if (whole.from() == null || whole.to() == null) {
            return whole;
        }
        LocalDate from = whole.from().toLocalDate();
        LocalDate to = whole.to().toLocalDate();
        return switch (whole.precision()) {
            case YEAR -> {
                LocalDate first = from.plusMonths((part - 1L) * MONTHS / 3);
                yield moment(first, first.plusMonths(MONTHS / 3), Precision.YEAR);
            }
            case MONTH -> {
                LocalDate first = from.plusDays((part - 1L) * 10);
                yield moment(first, part == 3 ? to : first.plusDays(10), Precision.MONTH);
            }
            case WEEK -> {
                LocalDate first = from.plusDays(part == 1 ? 0 : part == 2 ? 1 : 4);
                yield moment(first, first.plusDays(part == 2 ? 4 : 3), Precision.DAY);
            }
            case SEASON, QUARTER -> {
                LocalDate first = from.plusMonths(part - 1L);
                yield moment(first, first.plusMonths(1), Precision.MONTH);
            }
            case CENTURY -> {
                LocalDate first = from.plusYears((part - 1L) * 33);
                yield moment(first, part == 3 ? to : first.plusYears(33), Precision.CENTURY);
            }
            case DECADE -> {
                LocalDate first = from.plusYears(part == 1 ? 0 : part == 2 ? 4 : 7);
                yield moment(first, part == 3 ? to : first.plusYears(part == 1 ? 4 : 3), Precision.DECADE);
            }
            default -> whole;
        };
    }

    /** The day with this date, or null where the calendar has none (31 June). */
    static @Nullable LocalDate date(int year, int month, int day) {
        if (month < 1 || month > MONTHS || day < 1 || year < 1 || year > 9999) {
            return null;
        }
        LocalDate first = LocalDate.of(year, month, 1);
        return day <= first.lengthOfMonth() ? first.withDayOfMonth(day) : null;
    }
}
