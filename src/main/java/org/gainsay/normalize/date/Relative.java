package org.gainsay.normalize.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Moment.Precision;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Dates that count from the publication time. Where that is unknown they stay unresolved: the words are kept, no day is guessed.
 */
final class Relative {
    /** News names a day without its year when it lies less than half a year away. */
    private static final int HALF_YEAR = 183;
    /** A date up to this many days ahead may be spoken of without "will". */
    private static final int SOON = 60;

    private static final long FUTURE = WordClass.FUTURE.bit();
    /** How far before a day of the week "will" may stand. */
    private static final int REACH = 12;

    /** Longer spans than this are no dates: "20,000 years ago". */
    static final Ratio LONGEST = Ratio.of(10_000);

    private final Reading reading;
    private final Tokens tokens;
    private final Calendar calendar;
    private final @Nullable LocalDate today;

    Relative(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.calendar = reading.vocabulary().calendar();
        this.today = reading.published() == null ? null : reading.published().day();
    }

    private Moment unresolved(int first, int end, Precision precision) {
        return Period.unresolved(reading.passage().words(first, end), precision);
    }

    /** A day without its year: the nearest one to the publication; with a day of the week, the nearest that falls on it. */
    @Nullable
    Moment dayOfMonth(int month, int day, int weekday, int first, int end) {
        if (Period.date(2000, month, day) == null) {
            return null;
        }
        if (today == null) {
            return unresolved(first, end, Precision.DAY);
        }
        LocalDate best = null;
        boolean ahead = future(first);
        for (int year = today.getYear() - 4; year <= today.getYear() + 4; year++) {
            LocalDate date = Period.date(year, month, day);
            boolean fits = date != null && (weekday == 0 || date.getDayOfWeek().getValue() == weekday);
            if (date != null && fits && (best == null || distance(date, ahead) < distance(best, ahead))) {
                best = date;
            }
        }
        return best != null ? Period.day(best) : weekday == 0 ? null : dayOfMonth(month, day, 0, first, end);
    }

    /** Days between a date and the publication; a date on the side that the clause does not speak of counts as much farther off. */
    private long distance(LocalDate date, boolean ahead) {
        long days = today == null ? 0 : date.toEpochDay() - today.toEpochDay();
        boolean wrongSide = ahead ? days < 0 : days > SOON;
        return Math.abs(days) + (wrongSide ? HALF_YEAR : 0);
    }

    /** A month without its year: the last one that has begun, or for "next" the first to come. */
    Moment month(int month, int direction, int first, int end) {
        if (today == null) {
            return unresolved(first, end, Precision.MONTH);
        }
        int year = today.getYear();
        if (direction > 0) {
            return Period.month(month > today.getMonthValue() ? year : year + 1, month);
        }
        boolean ahead = month > today.getMonthValue() || direction < 0 && month == today.getMonthValue();
        boolean soon = ahead && direction == 0 && future(first) && month - today.getMonthValue() <= 6;
        return Period.month(ahead && !soon ? year - 1 : year, month);
    }

    /** A day of the week: the last one, today included; the next one behind "next" or where the clause speaks of the future. */
    Moment weekday(int token, int first) {
        if (today == null) {
            return unresolved(first, token + 1, Precision.DAY);
        }
        DayOfWeek day = DayOfWeek.of(calendar.value(tokens.word(token)));
        int direction = first == token ? 0 : calendar.value(tokens.word(first));
        boolean comingThis = direction == 0 && first != token && !tokensPast(first);
        boolean next = direction > 0 || comingThis || direction == 0 && future(token);
        LocalDate date = next
                ? today.with(direction > 0 ? TemporalAdjusters.next(day) : TemporalAdjusters.nextOrSame(day))
                : today.with(direction < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
        return Period.day(date);
    }

    /** "this Sunday" lies ahead unless the clause speaks of the past, which "this past Sunday" says itself. */
    private boolean tokensPast(int first) {
        return calendar.role(tokens.word(first - 1)) == Calendar.Role.RELATIVE;
    }

    private boolean future(int token) {
        for (int at = token - 1; at >= 0 && at > token - REACH; at--) {
            if (tokens.type(at) == Tokens.BREAK || tokens.isMark(at, '.')) {
                return false;
            }
            if (reading.is(at, FUTURE)) {
                return true;
            }
        }
        return false;
    }

    Moment day(int token) {
        return today == null
                ? unresolved(token, token + 1, Precision.DAY)
                : Period.day(today.plusDays(calendar.value(tokens.word(token))));
    }

    /** "this summer", "last winter": the season of this year, the last one that has begun, the first to come. */
    Moment season(int token) {
        if (today == null) {
            return unresolved(token, token + 2, Precision.SEASON);
        }
        int direction = calendar.value(tokens.word(token));
        int month = calendar.value(tokens.word(token + 1));
        int year = today.getYear();
        LocalDate begins = LocalDate.of(year, month, 1);
        if (direction < 0) {
            return Period.season(begins.plusMonths(3).isAfter(today) ? year - 1 : year, month);
        }
        return Period.season(direction > 0 && !begins.isAfter(today) ? year + 1 : year, month);
    }

    /** "last week", "this month", "next year"; the unit is 1 for a week up to 4 for a decade. */
    Moment unit(int token, int unit) {
        if (today == null) {
            return unresolved(token, token + 2, DateNormalizer.precision(unit));
        }
        int direction = calendar.value(tokens.word(token));
        return switch (unit) {
            case 1 ->
                Period.week(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(direction));
            case 2 -> {
                LocalDate month = today.plusMonths(direction);
                yield Period.month(month.getYear(), month.getMonthValue());
            }
            case 3 -> Period.year(today.getYear() + direction);
            default -> Period.years((today.getYear() / 10 + direction) * 10, 10, Precision.DECADE);
        };
    }

    @Nullable
    Moment ago(long count, int unit, int first, int end) {
        if (today == null) {
            return unresolved(first, end, DateNormalizer.precision(unit));
        }
        return switch (unit) {
            case 0 -> Period.day(today.minusDays(count));
            case 1 -> Period.week(today.minusWeeks(count).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            case 2 -> {
                LocalDate month = today.minusMonths(count);
                yield Period.month(month.getYear(), month.getMonthValue());
            }
            case 3 -> past(today.getYear() - count, 1, Precision.YEAR);
            default -> past(today.getYear() - count * 10, 1, Precision.YEAR);
        };
    }

    private static @Nullable Moment past(long year, int count, Precision precision) {
        return year < 1 ? null : Period.years((int) year, count, precision);
    }

    /** The day whose anniversary is now; news writes of it on the day itself, the day before or the day after. */
    @Nullable
    Moment anniversary(int years, int first, int end) {
        if (today == null) {
            return unresolved(first, end, Precision.DAY);
        }
        LocalDate day = today.minusYears(years);
        return Period.moment(day.minusDays(1), day.plusDays(2), Precision.DAY);
    }
}
