package org.gainsay.normalize.time;

import org.gainsay.normalize.Moment.Precision;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.number.PlainDigits;
import org.gainsay.normalize.time.Clock.Role;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads what follows the figures of a time: "a.m.", "o'clock", "in the evening", "GMT"; and says whether it is one. */
final class Suffixes {
    /** How the figures are written. */
    enum Form {
        /** "11:30", "half past seven". */
        CLOCK,
        /** "11.30". */
        DECIMAL,
        /** "1130". */
        FIGURES,
        /** "eleven thirty". */
        WORDS,
        /** "11". */
        HOUR
    }

    private static final int HOUR = 3600;
    private static final int HALF_DAY = ClockSpan.HALF_DAY;
    private static final int FIRST_RECENT_YEAR = 1900;
    private static final int LAST_RECENT_YEAR = 2099;

    private final Reading reading;
    private final Tokens tokens;
    private final Clock clock;
    private final Cues cues;
    private final DottedCues dotted;

    Suffixes(Reading reading, Cues cues) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.clock = reading.vocabulary().clock();
        this.cues = cues;
        this.dotted = new DottedCues(reading);
    }

    /** Whether a word behind an hour may make a time of it. */
    boolean follow(int token) {
        return hasHalf(token)
                || clock.is(reading, token, Role.OCLOCK)
                || clock.is(reading, token, Role.POINT)
                || clock.parts().from(reading, token) != null && tokens.word(token) != 0;
    }

    /** Whether a second time may follow: "to", "until", a dash. */
    boolean joins(int token) {
        return clock.is(reading, token, Role.TO)
                || clock.is(reading, token, Role.UNTIL)
                || reading.isWord(token, reading.vocabulary().numbers().and())
                || tokens.isMark(token, '-')
                || tokens.isMark(token, '\u2014');
    }

    /** Whether "a.m.", "pm" or "p. m." begins at a token. */
    boolean hasHalf(int token) {
        return halfEnd(token) > 0;
    }

    /** The token behind "a.m." or "p. m.", or 0. */
    private int halfEnd(int token) {
        if (clock.is(reading, token, Role.HALF)) {
            return token + 1;
        }
        boolean apart = clock.is(reading, token, Role.LETTER)
                && tokens.isMark(token + 1, '.')
                && clock.isM(reading, token + 2)
                && !tokens.glued(token + 2);
        return apart ? tokens.isMark(token + 3, '.') && tokens.glued(token + 3) ? token + 4 : token + 3 : 0;
    }

    /** "noon", "midnight". */
    ClockSpan point(int token) {
        int second = clock.value(reading, token) * HOUR;
        return zoned(token, token + 1, second, Precision.MINUTE, true, true).said();
    }

    /**
     * A time from its figures on.
     *
     * @param first first token
     * @param end token behind the figures
     * @param second seconds after midnight, as the figures say
     * @return the time, whose {@link ClockSpan#certain} tells whether a cue is still wanted; null if it is none
     */
    @Nullable
    ClockSpan read(int first, int end, int second, Precision precision, Form form) {
        ClockSpan time = figures(first, end, second, precision, form);
        return time != null && oclock(end, second, form) ? time.said() : time;
    }

    /** "3 o'clock", which people say as they say "half past three". */
    private boolean oclock(int end, int second, Form form) {
        return form == Form.HOUR && second <= HALF_DAY && clock.is(reading, end, Role.OCLOCK);
    }

    private @Nullable ClockSpan figures(int first, int end, int second, Precision precision, Form form) {
        int behind = halfEnd(end);
        if (behind > 0) {
            return half(first, behind, second, precision, clock.value(reading, end));
        }
        boolean letter = clock.is(reading, end, Role.LETTER) && tokens.glued(end);
        if (letter && (form == Form.CLOCK || form == Form.HOUR && cues.at(first) >= 0 && closed(end + 1))) {
            return half(first, end + 1, second, precision, clock.value(reading, end));
        }
        boolean oclock = oclock(end, second, form);
        if (oclock) {
            behind = halfEnd(end + 1);
            if (behind > 0) {
                return half(first, behind, second, precision, clock.value(reading, end + 1));
            }
        }
        int at = oclock ? end + 1 : end;
        if (clock.is(reading, at, Role.POINT) && (oclock || second == HALF_DAY)) {
            boolean same = second == HALF_DAY;
            int hour = same ? clock.value(reading, at) * HOUR : second;
            return zoned(first, at + 1, hour, precision, true, true);
        }
        return plain(first, at, second, precision, oclock ? Form.CLOCK : form, oclock);
    }

    private boolean closed(int token) {
        return tokens.type(token) == Tokens.BREAK || tokens.isMark(token, '.') || tokens.isMark(token, ',');
    }

    private @Nullable ClockSpan half(int first, int end, int second, Precision precision, int half) {
        if (second >= HALF_DAY + HOUR) {
            return half == 0 ? null : zoned(first, end, second, precision, true, true);
        }
        int hour = second % HALF_DAY + Math.max(0, half) * HOUR;
        ClockSpan time = zoned(first, end, hour, precision, half >= 0, true);
        ClockSpan part = clock.parts().from(reading, time.end());
        return part == null ? time : time.spanning(first, part.end());
    }

    /** A time without "a.m.": a part of the day may follow, or "hours", or a zone. */
    private @Nullable ClockSpan plain(int first, int end, int second, Precision precision, Form form, boolean oclock) {
        boolean zero = form != Form.WORDS
                && tokens.type(first) == Tokens.NUMBER
                && TimeDigits.length(reading, first) >= 2
                && reading.passage().text().charAt(tokens.start(first)) == '0';
        boolean settled = form == Form.FIGURES || second >= HALF_DAY + HOUR || second < HOUR || zero && !oclock;
        ClockSpan part = part(first, end, form, oclock);
        if (part != null) {
            ClockSpan time = zoned(first, part.end(), second, precision, settled, true);
            return time.in(part);
        }
        if (form != Form.CLOCK && cues.level(first)) {
            return null;
        }
        int at = oclock || !hours(first, end, form) ? end : end + 1;
        boolean sure = oclock || at > end || certain(first, end, second, form, zero);
        ClockSpan time = zoned(first, at, second, precision, settled || at > end, sure);
        boolean zone = time.zone() != null && (form == Form.FIGURES || cues.at(first) >= 0);
        return zone && !sure
                ? new ClockSpan(first, time.end(), time.from(), time.to(), precision, settled, true, time.zone())
                : time;
    }

    /** "in the evening" behind a time; behind a bare hour only where a time may stand, and never "7 nights". */
    private @Nullable ClockSpan part(int first, int end, Form form, boolean oclock) {
        boolean direct = clock.parts().names(reading, end);
        boolean sure = oclock || form == Form.CLOCK;
        boolean possible = form == Form.DECIMAL || cues.led(first) || cues.opens(first) || cues.spoken(first);
        if (!sure && (direct || !possible)) {
            return null;
        }
        return clock.parts().from(reading, end);
    }

    /** "hours" behind "14.30" or "0730", which are a time only behind "at" or with a nought in front; "2016 H2" is half a year. */
    private boolean hours(int first, int end, Form form) {
        boolean figures = form == Form.FIGURES || form == Form.DECIMAL || form == Form.CLOCK;
        boolean led = cues.led(first) || reading.passage().text().charAt(tokens.start(first)) == '0';
        boolean code = tokens.glued(end + 1) && tokens.type(end + 1) == Tokens.NUMBER;
        return figures && !code && clock.is(reading, end, Role.HOURS) && (led || form == Form.CLOCK);
    }

    private boolean certain(int first, int end, int second, Form form, boolean zero) {
        int at = form == Form.CLOCK ? -1 : cues.at(first);
        return switch (form) {
            case CLOCK -> true;
            case DECIMAL ->
                (at >= 0 || dotted.lead(first)) && (cues.stands(end) || clock.is(reading, end, Role.SERVICE));
            case FIGURES -> {
                int figure = PlainDigits.of(reading, first);
                yield (at >= 0 && !recentYear(figure) || zero && cues.led(first) || cues.rough(first, figure, end))
                        && cues.stands(end);
            }
            case WORDS -> at >= 0 && cues.stands(end);
            case HOUR ->
                second > 0
                        && second <= HALF_DAY
                        && (at >= 0 && cues.event(at) && cues.stands(end)
                                || clock.isSince(reading, first - 1) && closed(end));
        };
    }

    /** Whether four figures are sooner one of the years that articles write of than a time. */
    static boolean recentYear(int figure) {
        return figure >= FIRST_RECENT_YEAR && figure <= LAST_RECENT_YEAR;
    }

    private ClockSpan zoned(int first, int end, int second, Precision precision, boolean settled, boolean certain) {
        Zones.Found named = clock.zones().at(reading, end);
        Zones.Found zone = named == null ? clock.zones().numeric(reading, end, precision == Precision.SECOND) : named;
        int length = precision == Precision.SECOND ? 1 : 60;
        int behind = zone == null ? end : zone.end();
        return new ClockSpan(first, behind, second, second + length, precision, settled, certain, zone);
    }
}
