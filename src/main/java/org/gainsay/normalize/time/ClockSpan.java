package org.gainsay.normalize.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Moment.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A time, a stretch between two, or a part of the day, as it stands in a text: "11:30 a.m." is 41400 to 41460.
 *
 * @param first first token
 * @param end token behind it, its time zone included
 * @param from the first second, counted from midnight
 * @param to the first second behind it; above 86400 on the following day
 * @param precision how fine it is
 * @param settled whether it is known which half of the day is meant
 * @param certain whether it is surely a time; "at 9" is one only beside a date
 * @param zone the time zone; null for none
 * @param spoken whether people say it so, who round: "a quarter to three"
 */
public record ClockSpan(
        int first,
        int end,
        int from,
        int to,
        Precision precision,
        boolean settled,
        boolean certain,
        Zones.@Nullable Found zone,
        boolean spoken) {
    /** Seconds of half a day. */
    static final int HALF_DAY = 12 * 3600;

    private static final int DAY = 2 * HALF_DAY;

    /** In seconds: what people round to who say the time. */
    private static final int ROUND = 300;

    /** A time as it is written. */
    public ClockSpan(
            int first,
            int end,
            int from,
            int to,
            Precision precision,
            boolean settled,
            boolean certain,
            Zones.@Nullable Found zone) {
        this(first, end, from, to, precision, settled, certain, zone, false);
    }

    /** The same as people say it: one of five minutes is rounded to these. */
    ClockSpan said() {
        boolean round = precision == Precision.MINUTE && from % ROUND == 0;
        return new ClockSpan(first, end, from, to, precision, settled, certain, zone, round);
    }

    /** Whether it runs from one time up to another. */
    public boolean range() {
        return to - from > 3600 || precision == Precision.MINUTE && to - from > 60;
    }

    /** A part of the day, which has no time of its own. */
    public boolean part() {
        return precision == Precision.PART_OF_DAY;
    }

    /** The same time with other ends of its words. */
    public ClockSpan spanning(int begin, int behind) {
        return new ClockSpan(begin, behind, from, to, precision, settled, certain, zone, spoken);
    }

    /** The same time in a zone, whose words end elsewhere. */
    ClockSpan in(Zones.Found other, int behind) {
        return new ClockSpan(first, behind, from, to, precision, settled, certain, other, spoken);
    }

    /** The same, of which it is sure that it is a time. */
    ClockSpan sure() {
        return new ClockSpan(first, end, from, to, precision, settled, true, zone, spoken);
    }

    /** The same clock time some seconds later: "2am" of the night that began the day before. */
    public ClockSpan later(int seconds) {
        return moved(seconds);
    }

    /** The time moved by some seconds, so that its half of the day is known. */
    ClockSpan moved(int seconds) {
        return new ClockSpan(first, end, from + seconds, to + seconds, precision, true, true, zone, spoken);
    }

    /** The time in the half of the day that a part names: "8:10" in the evening is 20:10, at night 1:00 is 1:00. */
    public ClockSpan in(ClockSpan part) {
        if (settled) {
            return this;
        }
        int hour = from % HALF_DAY;
        boolean morning = part.to <= HALF_DAY;
        boolean smallHour = part.to > DAY && hour < 4 * 3600;
        boolean noonish = part.from < HALF_DAY && part.to > HALF_DAY;
        boolean second = noonish ? hour < part.to - HALF_DAY : !morning && !smallHour;
        int wanted = second ? hour + HALF_DAY : hour;
        boolean midnight = second && hour < 3600 && part.to == DAY;
        return moved((midnight ? DAY + hour : wanted) - from);
    }

    /** The first time behind another one at which the clock shows the same, within twelve hours unless the half is settled. */
    public ClockSpan after(int second) {
        int step = settled ? DAY : HALF_DAY;
        int at = from % step;
        while (at <= second) {
            at += step;
        }
        return moved(at - from);
    }

    /** The last time before another one at which the clock shows the same, within twelve hours; before 3 a.m. "11" is that of the evening before. */
    ClockSpan before(int second) {
        int at = from % HALF_DAY;
        if (at >= second) {
            return moved(at + HALF_DAY - from);
        }
        while (at + HALF_DAY < second) {
            at += HALF_DAY;
        }
        return moved(at - from);
    }

    /** The stretch from this time up to a later one. */
    public ClockSpan upTo(ClockSpan last) {
        boolean seconds = precision == Precision.SECOND || last.precision == Precision.SECOND;
        Precision fine = seconds ? Precision.SECOND : last.part() ? Precision.PART_OF_DAY : Precision.MINUTE;
        return new ClockSpan(
                first,
                last.end,
                from,
                last.from,
                fine,
                settled && last.settled,
                certain || last.certain,
                last.zone == null ? zone : last.zone);
    }

    /** The time on a day, or without a date where the day is 1970-01-01. */
    public Moment on(LocalDate day) {
        LocalDateTime midnight = day.atStartOfDay();
        return new Moment(
                midnight.plusSeconds(from),
                midnight.plusSeconds(to),
                precision,
                zone == null || zone.words().isEmpty() ? null : zone.words(),
                null,
                zone == null ? null : zone.offset(),
                null,
                !settled,
                null,
                spoken);
    }

    /** The time without a date. */
    public Moment plain() {
        return on(LocalDate.EPOCH);
    }
}
