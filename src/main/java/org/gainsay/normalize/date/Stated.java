package org.gainsay.normalize.date;

import java.time.LocalDate;
import org.gainsay.normalize.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A date as it is written, before what it leaves unsaid is filled in: "14 February" has no year, which "to 3 March 2022" behind it may give. 0 stands for
 * what is unsaid.
 *
 * @param first first token
 * @param end token behind it
 * @param year the year, or 0
 * @param month the month from 1, or 0
 * @param day the day of the month, or 0
 * @param weekday the day of the week from 1 for Monday, or 0
 * @param moment what it means, where that does not hang on what stands beside it; null where year, month and day say it
 * @param part which part of that is meant ("early", "mid-", "the end of"), or {@link Part#WHOLE}
 * @param back whether it counts backwards from another date, so that "more than a week before" it is earlier still
 */
record Stated(
        int first,
        int end,
        int year,
        int month,
        int day,
        int weekday,
        @Nullable Moment moment,
        Part part,
        boolean back) {

    static Stated of(int first, int end, int year, int month, int day) {
        return new Stated(first, end, year, month, day, 0, null, Part.WHOLE, false);
    }

    static @Nullable Stated of(int first, int end, @Nullable Moment moment) {
        return moment == null ? null : new Stated(first, end, 0, 0, 0, 0, moment, Part.WHOLE, false);
    }

    /** A date with all its parts, or null where the calendar has no such day. */
    static @Nullable Stated day(int first, int end, @Nullable LocalDate day) {
        return day == null ? null : of(first, end, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** Whether it is written with year, month or day. */
    boolean plain() {
        return moment == null;
    }

    /** The same day, month or year in another stretch of the text. */
    Stated spanning(int from, int to) {
        return new Stated(from, to, year, month, day, weekday, moment, part, back);
    }

    Stated withYear(int other) {
        return new Stated(first, end, other, month, day, weekday, moment, part, back);
    }

    Stated withMonth(int other) {
        return new Stated(first, end, year, other, day, weekday, moment, part, back);
    }

    Stated withWeekday(int other) {
        return new Stated(first, end, year, month, day, other, moment, part, back);
    }

    /** A part of it, whose words begin earlier. */
    Stated in(Part other, int from) {
        return new Stated(from, end, year, month, day, weekday, moment, other, back);
    }

    /** The same, counted backwards. */
    Stated backwards() {
        return new Stated(first, end, year, month, day, weekday, moment, part, true);
    }

    /** Months since year 0, for comparing two dates that both have a month; days break a tie. */
    int rank() {
        return month * 32 + day;
    }
}
