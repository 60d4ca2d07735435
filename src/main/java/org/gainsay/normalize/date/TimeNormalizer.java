package org.gainsay.normalize.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Moment.Precision;
import org.gainsay.normalize.Normalizer;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.Trigger;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads clock times and spans between two: "11:30 a.m. Alaska time", "11.08am", "14:00", "noon", "from 11.30am until 3pm". A span
 * runs from its first time up to its second.
 */
public final class TimeNormalizer implements Normalizer {
    private static final LocalDateTime MIDNIGHT = LocalDate.EPOCH.atStartOfDay();
    private static final int MINUTES_OF_DAY = 24 * 60;

    @Override
    public int triggers() {
        return Trigger.NUMERAL | Trigger.CLOCK;
    }

    @Override
    public @Nullable Mention read(Reading reading, int token) {
        ClockTime start = ClockTime.read(reading, token);
        if (start == null) {
            return null;
        }
        int second = second(reading, token, start.end());
        ClockTime end = second < 0 ? null : ClockTime.read(reading, second);
        if (end != null && end.known()) {
            return span(reading, start.known() ? start : start.inHalfOf(end), end);
        }
        return start.known() ? single(reading, start) : null;
    }

    private static int second(Reading reading, int first, int end) {
        Clock clock = reading.vocabulary().clock();
        Tokens tokens = reading.tokens();
        if (tokens.type(end) == Tokens.WORD && (reading.isWord(end, clock.until) || reading.isWord(end, clock.till))) {
            return end + 1;
        }
        return reading.ranges().second(first, end);
    }

    private static Mention single(Reading reading, ClockTime time) {
        Moment moment =
                new Moment(at(time.minute()), at(time.minute() + time.length()), precision(time), time.zone(), null);
        return reading.mention(Kind.TIME, time.first(), time.end(), moment);
    }

    private static Precision precision(ClockTime time) {
        return time.length() == 1 ? Precision.MINUTE : Precision.HOUR;
    }

    private static Mention span(Reading reading, ClockTime start, ClockTime end) {
        int last = end.minute() <= start.minute() ? end.minute() + MINUTES_OF_DAY : end.minute();
        String zone = end.zone() == null ? start.zone() : end.zone();
        Moment moment = new Moment(at(start.minute()), at(last), Precision.MINUTE, zone, null);
        return reading.mention(Kind.TIME, start.first(), end.end(), moment);
    }

    private static LocalDateTime at(int minute) {
        return MIDNIGHT.plusMinutes(minute);
    }
}
