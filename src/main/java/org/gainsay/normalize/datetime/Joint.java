package org.gainsay.normalize.datetime;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.time.ClockSpan;
import org.gainsay.normalize.time.Zones;
import org.jspecify.annotations.Nullable;

/**
 * A day and a time on it, as they stand in a text: "3pm on Friday".
 *
 * @param first first token
 * @param end token behind it
 * @param date the day; null where the publication time, from which it counts, is not known
 * @param time the time on it
 */
record Joint(int first, int end, @Nullable LocalDate date, ClockSpan time) {
    private static final int DAY = 24 * 3600;

    /** Puts a time on a day: the part of the day that is named says which half is meant. */
    static Joint of(int first, int end, Day day, ClockSpan time) {
        ClockSpan part = day.part();
        if (part == null || time.part()) {
            return new Joint(first, end, day.date(), time);
        }
        ClockSpan settled = time.range() ? range(time, part) : time.in(part);
        boolean nextDay = part.to() > DAY && settled.from() < part.to() - DAY && part.from() > settled.from();
        return new Joint(first, end, day.date(), nextDay ? settled.later(DAY) : settled);
    }

    /** "tonight from 7 to 7:30": both ends lie in the half that the part names. */
    private static ClockSpan range(ClockSpan time, ClockSpan part) {
        return time.settled() ? time : time.in(part);
    }

    /**
     * The moment; a day that is not known leaves its time known.
     *
     * @param words the words of the whole
     */
    Moment moment(String words) {
        Moment clock = time.plain();
        if (date == null) {
            return new Moment(
                    null,
                    null,
                    clock.precision(),
                    clock.zone(),
                    words,
                    clock.offset(),
                    clock,
                    clock.open(),
                    null,
                    clock.spoken());
        }
        Moment moment = time.on(date);
        ZoneOffset offset = moment.offset() == null ? offset(moment.from()) : moment.offset();
        return new Moment(
                moment.from(),
                moment.to(),
                moment.precision(),
                moment.zone(),
                null,
                offset,
                clock,
                moment.open(),
                null,
                moment.spoken());
    }

    /** "3 p.m. Eastern" is as far from UTC as New York is on that day. */
    private @Nullable ZoneOffset offset(@Nullable LocalDateTime from) {
        Zones.Found zone = time.zone();
        if (zone == null || zone.region().isEmpty() || from == null) {
            return null;
        }
        return ZoneId.of(zone.region()).getRules().getOffset(from);
    }
}
