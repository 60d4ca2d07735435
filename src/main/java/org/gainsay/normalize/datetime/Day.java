package org.gainsay.normalize.datetime;

import java.time.LocalDate;
import org.gainsay.normalize.time.ClockSpan;
import org.jspecify.annotations.Nullable;

/**
 * A day as it stands beside a time, with the part of it that is named: "Friday evening".
 *
 * @param first first token
 * @param end token behind it
 * @param date the day; null where the publication time, from which it counts, is not known
 * @param part "evening"; null for none
 */
record Day(
        int first,
        int end,
        @Nullable LocalDate date,
        @Nullable ClockSpan part) {

    /** The same words for a day so many days later. */
    Day later(int days) {
        return new Day(first, end, date == null ? null : date.plusDays(days), part);
    }
}
