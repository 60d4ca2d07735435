package org.gainsay.normalize;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time on the calendar or the clock: "Feb. 14, 2022" is the day from 2022-02-14T00:00 up to 2022-02-15T00:00.
 *
 * @param from the first instant; null where open. A clock time without a date counts on 1970-01-01
 * @param to the first instant behind it; null where open
 * @param precision how fine the expression is
 * @param zone the time zone as stated ("Alaska time", "GMT"); null where none is
 * @param unresolved the words of a relative date whose publication time is unknown; null for a resolved one. Both ends are null then
 * @param offset how far the zone is from UTC; null where it is not known
 * @param clock the clock time of "3 p.m. on Friday" by itself, which is known even where the day is not; null for anything else
 */
public record Moment(
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime to,
        Precision precision,
        @Nullable String zone,
        @Nullable String unresolved,
        @Nullable ZoneOffset offset,
        @Nullable Moment clock)
        implements Value {

    /** A moment of whose zone no more is known than its name, and which is not a date with a clock time. */
    public Moment(
            @Nullable LocalDateTime from,
            @Nullable LocalDateTime to,
            Precision precision,
            @Nullable String zone,
            @Nullable String unresolved) {
        this(from, to, precision, zone, unresolved, null, null);
    }

    /** How fine a temporal expression is. */
    public enum Precision {
        SECOND,
        MINUTE,
        HOUR,
        PART_OF_DAY,
        DAY,
        WEEK,
        MONTH,
        SEASON,
        QUARTER,
        YEAR,
        DECADE,
        CENTURY;

        /** The name in reports: {@code part-of-day}. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public Interval stated() {
        return new Interval(
                from == null ? null : Ratio.of(from.toEpochSecond(ZoneOffset.UTC)),
                to == null ? null : Ratio.of(to.toEpochSecond(ZoneOffset.UTC) - 1));
    }
}
