package org.gainsay.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * When an article was published, as its metadata says: {@code 2025-08-16T06:10:00Z}, or {@code 2025-08-16} for the day alone.
 *
 * @param time the moment; the start of the day in UTC where only a day is known
 * @param dayOnly whether only the day is known
 */
public record Publication(OffsetDateTime time, boolean dayOnly) {
    /** The calendar day in the publisher's own time zone, against which "on Friday" is resolved. */
    public LocalDate day() {
        return time.toLocalDate();
    }

    /** The ISO-8601 form in which reports show it: {@code 2025-08-16} or {@code 2025-08-16T06:10:00Z}. */
    @Override
    public String toString() {
        return dayOnly ? day().toString() : java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
