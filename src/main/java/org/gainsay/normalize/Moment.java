package org.gainsay.normalize;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
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
 * @param clock the clock time of "3 p.m. on Friday" by itself, which is known even where the day is not; of the two days that "Saturday night" touches, that
 *     night; null for anything else
 * @param open whether the clock does not say which half of the day it means: "twenty past three" may be twelve hours later than {@code from}
 * @param weekday the day of the week of "on a Tuesday", which is known where the day is not; null for anything else
 * @param spoken whether it is a clock time as people say it, which rounds to five minutes: "a quarter to three"
 */
public record Moment(
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime to,
        Precision precision,
        @Nullable String zone,
        @Nullable String unresolved,
        @Nullable ZoneOffset offset,
        @Nullable Moment clock,
        boolean open,
        @Nullable DayOfWeek weekday,
        boolean spoken)
        implements Value {
    private static final long SECONDS_OF_DAY = 86_400;

    /** A moment of which it is known which half of the day it lies in. */
    public Moment(
            @Nullable LocalDateTime from,
            @Nullable LocalDateTime to,
            Precision precision,
            @Nullable String zone,
            @Nullable String unresolved,
            @Nullable ZoneOffset offset,
            @Nullable Moment clock) {
        this(from, to, precision, zone, unresolved, offset, clock, false, null, false);
    }

    /** A moment of whose zone no more is known than its name, and which is not a date with a clock time. */
    public Moment(
            @Nullable LocalDateTime from,
            @Nullable LocalDateTime to,
            Precision precision,
            @Nullable String zone,
            @Nullable String unresolved) {
        this(from, to, precision, zone, unresolved, null, null);
    }

    /** Written out, as in {@link Mention}. */
    @Override
    public int hashCode() {
        return Objects.hashCode(from) * 31 + Objects.hashCode(to);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Moment moment
                && precision == moment.precision
                && open == moment.open
                && weekday == moment.weekday
                && spoken == moment.spoken
                && Objects.equals(from, moment.from)
                && Objects.equals(to, moment.to)
                && Objects.equals(zone, moment.zone)
                && Objects.equals(unresolved, moment.unresolved)
                && Objects.equals(offset, moment.offset)
                && Objects.equals(clock, moment.clock);
    }

    /** A moment that is unresolved but for its day of the week. */
    public Moment on(DayOfWeek day) {
        return new Moment(from, to, precision, zone, unresolved, offset, clock, open, day, spoken);
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

    /**
     * What a day that was counted in coarser units may mean. "three years ago" names a day, but who says so rounds or cuts: it may be half a year later, and up
     * to a year earlier. A season may
     * begin and end a month from its dates: astronomers let it begin three weeks later than meteorologists, and hunters, schools and weathermen when theirs
     * does. Any other moment means what it states.
     *
     * @param likely whether to give only what a reader would expect: half a unit to both sides
     */
    Interval counted(boolean likely) {
        Interval stated = stated();
        if (precision == Precision.SEASON && !likely && stated.low() != null && stated.high() != null) {
            return new Interval(
                    stated.low().minus(ROUND_A_SEASON), stated.high().plus(ROUND_A_SEASON));
        }
        int days = days();
        if (!counted() || stated.low() == null || stated.high() == null) {
            return stated;
        }
        Ratio unit = Ratio.of(days * SECONDS_OF_DAY);
        Ratio half = unit.over(Ratio.of(2));
        return new Interval(
                stated.low().minus(likely ? half : unit), stated.high().plus(half));
    }

    /** Whether it is a day that was counted in coarser units, so that nobody said which day it was: "three years ago". */
    public boolean counted() {
        return days() > 1 && from != null && to != null && from.plusDays(1).equals(to);
    }

    private static final Ratio ROUND_A_SEASON = Ratio.of(31 * SECONDS_OF_DAY);

    private int days() {
        return switch (precision) {
            case WEEK -> 7;
            case MONTH -> 31;
            case QUARTER -> 92;
            case YEAR -> 366;
            case DECADE -> 3653;
            default -> 1;
        };
    }

    /** The moment some time later or, if negative, earlier, of which the half of the day is then known. */
    public Moment moved(Duration by) {
        return new Moment(
                from == null ? null : from.plus(by),
                to == null ? null : to.plus(by),
                precision,
                zone,
                unresolved,
                offset,
                clock == null ? null : clock.moved(by),
                false,
                weekday,
                spoken);
    }

    /**
     * The stretch that a hedged moment speaks of: "after 2016" begins with 2017 and has no end, "since 2014" begins with 2014, "until 3 May" and "by 3
     * May" end with that day. When a part of a day begins nothing tells: "before dawn" ends with the dawn.
     *
     * @param hedge what stands beside it; null for nothing
     */
    public Moment opened(@Nullable Hedge hedge) {
        if (hedge == null || unresolved != null) {
            return this;
        }
        boolean part = precision == Precision.PART_OF_DAY;
        return switch (hedge.type()) {
            case BEFORE, LESS_THAN -> new Moment(null, part ? to : from, precision, zone, null);
            case AFTER, MORE_THAN -> new Moment(to, null, precision, zone, null);
            case SINCE, AT_LEAST -> new Moment(from, null, precision, zone, null);
            case UNTIL, BY, UP_TO -> new Moment(null, to, precision, zone, null);
            default -> this;
        };
    }
}
