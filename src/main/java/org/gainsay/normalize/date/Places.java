package org.gainsay.normalize.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.gainsay.normalize.Moment;
import org.jspecify.annotations.Nullable;

/** Which unit of a longer one a rank means: the first Friday of July, the last week of 2018. */
final class Places {
    private static final int WEEK_DAYS = 7;

    private static final int HALF_MONTH = 15;
    /** ISO 8601: a week belongs to the month and the year in which its Thursday lies. */
    private static final DayOfWeek MIDWEEK = DayOfWeek.THURSDAY;

    private Places() {}

    /**
     * The day of the week with this rank in a stretch of days.
     *
     * @param rank 1 for the first, -1 for the last
     * @param weekday 1 for Monday
     */
    static @Nullable Moment weekday(Moment whole, int rank, int weekday) {
        LocalDate day = day(whole, rank, DayOfWeek.of(weekday));
        return Period.dayOrNull(day);
    }

    /** The unit with this rank in a stretch of days; null where it has not so many. */
    static @Nullable Moment unit(Moment whole, int rank, int unit) {
        if (unit == Unit.WEEK) {
            LocalDate thursday = day(whole, rank, MIDWEEK);
            return thursday == null ? null : Period.week(Relative.monday(thursday));
        }
        if (unit == Unit.WEEKEND) {
            LocalDate saturday = day(whole, rank, DayOfWeek.SATURDAY);
            return saturday == null ? null : Unit.from(saturday, unit);
        }
        if (whole.from() == null || whole.to() == null) {
            return null;
        }
        LocalDate from = whole.from().toLocalDate();
        LocalDate to = whole.to().toLocalDate();
        if (unit == Unit.HALF && whole.precision() != Moment.Precision.YEAR) {
            return half(whole, rank);
        }
        LocalDate first = rank > 0 ? Unit.plus(from, rank - 1L, unit) : Unit.plus(to, rank, unit);
        Moment found = Unit.from(first, unit);
        boolean inside = !first.isBefore(from)
                && found.to() != null
                && !found.to().toLocalDate().isAfter(to);
        return inside ? found : null;
    }

    /** Half of a month (its first fifteen days, or the rest), of a decade or of a century. */
    private static @Nullable Moment half(Moment whole, int rank) {
        if (whole.from() == null || whole.to() == null || rank > 2 || rank < -1) {
            return null;
        }
        LocalDate from = whole.from().toLocalDate();
        LocalDate to = whole.to().toLocalDate();
        LocalDate middle = switch (whole.precision()) {
            case MONTH -> from.plusDays(HALF_MONTH);
            case DECADE -> from.plusYears(5);
            case CENTURY -> from.plusYears(50);
            default -> null;
        };
        return middle == null
                ? null
                : rank == 1
                        ? Period.moment(from, middle, whole.precision())
                        : Period.moment(middle, to, whole.precision());
    }

    private static @Nullable LocalDate day(Moment whole, int rank, DayOfWeek weekday) {
        if (whole.from() == null || whole.to() == null) {
            return null;
        }
        LocalDate from = whole.from().toLocalDate();
        LocalDate last = whole.to().toLocalDate().minusDays(1);
        LocalDate day = rank > 0
                ? WeekdayStep.onOrAfter(from, weekday).plusDays((rank - 1L) * WEEK_DAYS)
                : WeekdayStep.onOrBefore(last, weekday).plusDays((rank + 1L) * WEEK_DAYS);
        return day.isBefore(from) || day.isAfter(last) ? null : day;
    }

    /** The last quarter of this rank that has begun; ahead, the first one that has not ended. */
    static Moment nearest(LocalDate today, int month, int months, boolean ahead) {
        LocalDate begins = LocalDate.of(today.getYear(), month, 1);
        boolean ended = !begins.plusMonths(months).isAfter(today);
        return ahead
                ? Period.partOfYear(ended ? today.getYear() + 1 : today.getYear(), month, months)
                : lastBegun(today, month, months);
    }

    /** The last quarter or half of this rank that has begun. */
    static Moment lastBegun(LocalDate today, int month, int months) {
        return Period.partOfYear(month > today.getMonthValue() ? today.getYear() - 1 : today.getYear(), month, months);
    }
}
