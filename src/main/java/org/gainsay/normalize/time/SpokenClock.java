package org.gainsay.normalize.time;

import org.gainsay.normalize.Moment.Precision;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.normalize.number.PlainDigits;
import org.gainsay.normalize.time.Clock.Role;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads times as they are spoken: "half past three", "20 minutes to two", "a quarter to nine", "seven thirty am", "ten". */
final class SpokenClock {
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;
    private static final int DAY = 24 * HOUR;
    private static final int HALF = 30;
    private static final int QUARTER = 15;
    private static final long JOINTS = Role.bits(Role.PAST, Role.TO, Role.AFTER, Role.BEFORE, Role.FRAME);
    private static final long ARTICLE = WordClass.ARTICLE.bit();
    private static final long UNIT = WordClass.UNIT.bit();
    private static final long FOR = WordClass.SPAN.bit();
    private static final long WEEKDAY = WordClass.WEEKDAY.bit();

    private final Reading reading;
    private final Tokens tokens;
    private final Clock clock;
    private final Cues cues;
    private final Suffixes suffixes;

    SpokenClock(Reading reading, Cues cues, Suffixes suffixes) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.clock = reading.vocabulary().clock();
        this.cues = cues;
        this.suffixes = suffixes;
    }

    @Nullable
    ClockSpan read(int token, boolean beside) {
        ClockSpan time = time(token, beside);
        return time == null ? null : time.said();
    }

    private @Nullable ClockSpan time(int token, boolean beside) {
        boolean half = clock.is(reading, token, Role.HALF_WORD);
        boolean quarter = clock.is(reading, token, Role.QUARTER);
        int count = half ? HALF : quarter ? QUARTER : count(token);
        if (count <= 0) {
            return null;
        }
        int end = half || quarter ? token + 1 : countEnd(token);
        ClockSpan relative = count < MINUTE ? relative(token, end, count, half || quarter) : null;
        if (relative != null || tokens.type(token) == Tokens.NUMBER || quarter) {
            return relative;
        }
        return half ? halfHour(token) : hour(token, beside);
    }

    /** "ten past seven", "20 minutes to 2pm", "15 minutes from 1pm". */
    private @Nullable ClockSpan relative(int token, int end, int count, boolean part) {
        boolean minutes = clock.is(reading, end, Role.MINUTES);
        int at = minutes ? end + 1 : end;
        if (!clock.isAny(reading, at, JOINTS)) {
            return null;
        }
        boolean past = clock.is(reading, at, Role.PAST);
        boolean to = clock.is(reading, at, Role.TO);
        boolean after = clock.is(reading, at, Role.AFTER);
        boolean before = clock.is(reading, at, Role.BEFORE);
        boolean from = minutes && clock.is(reading, at, Role.FRAME) && !reading.is(token - 1, FOR);
        if (!past && !to && !after && !before && !from || to && !part && cues.framed(token)) {
            return null;
        }
        ClockSpan hour = hourOf(at + 1, clockLed(token, part || minutes));
        boolean known = hour != null && (hour.settled() || hour.end() > at + 2);
        boolean five = count % 5 == 0;
        boolean spoken = minutes || part || five && (cues.at(token) >= 0 || hour != null && told(token, hour));
        boolean says =
                past || to && (spoken || known && isPoint(at + 1)) || (after || before || from) && known && spoken;
        if (hour == null || !says || count >= MINUTE) {
            return null;
        }
        int first = part && reading.is(token - 1, ARTICLE) ? token - 1 : token;
        int second = hour.from() + (past || after || from ? count : -count) * MINUTE;
        int time = hour.settled() ? Math.floorMod(second, DAY) : Math.floorMod(second, ClockSpan.HALF_DAY);
        return new ClockSpan(
                first, hour.end(), time, time + MINUTE, Precision.MINUTE, hour.settled(), true, hour.zone());
    }

    /** "It was ten to seven in the morning", "on Tuesday morning", "when they met"; but "it was 20 to seven against", and "10 to 7 when" may be a score. */
    private boolean told(int token, ClockSpan hour) {
        int end = hour.end();
        boolean when = clock.is(reading, end, Role.WHEN) && tokens.type(token) == Tokens.WORD;
        boolean day = clock.is(reading, end, Role.ON)
                && reading.is(end + 1, WEEKDAY)
                && clock.parts().names(reading, end + 2);
        return (hour.settled() || when || day) && cues.told(token);
    }

    private boolean isPoint(int token) {
        return clock.is(reading, token, Role.POINT);
    }

    /**
     * Whether a time of the clock begins so surely that the noun behind its hour is somebody who did something then: "at half past two officers", "at ten to six
     * residents"; what went "by ten to six votes" is no time.
     */
    private boolean clockLed(int token, boolean said) {
        if (!said) {
            return tokens.type(token) == Tokens.WORD && cues.at(token) >= 0;
        }
        return cues.led(reading.is(token - 1, ARTICLE) ? token - 1 : token);
    }

    /**
     * The hour behind "past" or "to".
     *
     * @param led whether a noun behind it, unless it is a unit, is not what it counts
     */
    private @Nullable ClockSpan hourOf(int token, boolean led) {
        if (isPoint(token)) {
            return suffixes.point(token);
        }
        boolean figure = tokens.type(token) == Tokens.NUMBER && TimeDigits.length(reading, token) <= 2;
        int hour = figure ? PlainDigits.of(reading, token) : word(token);
        if (hour < 1 || hour > 12 || figure && tokens.isMark(token + 1, ':') && tokens.glued(token + 1)) {
            return null;
        }
        ClockSpan time = suffixes.read(token, token + 1, hour * HOUR, Precision.MINUTE, Suffixes.Form.HOUR);
        boolean counts = time != null
                && time.end() == token + 1
                && !article(token + 1)
                && (reading.is(token + 1, UNIT) || !led && !cues.stands(token + 1));
        return counts ? null : time;
    }

    /** "at ten to seven an engineer"; but "seven an hour" is a rate. */
    private boolean article(int token) {
        return reading.is(token, ARTICLE) && !reading.is(token + 1, UNIT);
    }

    /** "half three" is half past three in British English. */
    private @Nullable ClockSpan halfHour(int token) {
        int hour = word(token + 1);
        if (hour < 1 || hour > 12 || cues.at(token) < 0) {
            return null;
        }
        ClockSpan time =
                suffixes.read(token, token + 2, hour * HOUR + HALF * MINUTE, Precision.MINUTE, Suffixes.Form.WORDS);
        return time != null && time.certain() ? time : null;
    }

    /** "seven thirty am", "at eleven", "nine o'clock". */
    private @Nullable ClockSpan hour(int token, boolean beside) {
        int hour = word(token);
        if (hour > 12) {
            return null;
        }
        int at = NumeralReader.joint(tokens, token + 1) ? token + 2 : token + 1;
        int minute = count(at);
        boolean five = minute == 5 && cues.at(token) >= 0;
        if (minute < MINUTE && minute >= 10 || five) {
            int end = countEnd(at);
            boolean possible = beside || cues.led(token) || suffixes.follow(end);
            return possible
                    ? suffixes.read(token, end, hour * HOUR + minute * MINUTE, Precision.MINUTE, Suffixes.Form.WORDS)
                    : null;
        }
        boolean possible = beside || cues.led(token) || suffixes.joins(token + 1) || suffixes.follow(token + 1);
        return possible ? suffixes.read(token, token + 1, hour * HOUR, Precision.MINUTE, Suffixes.Form.HOUR) : null;
    }

    private int word(int token) {
        return clock.is(reading, token, Role.FIGURE) ? clock.value(reading, token) : -1;
    }

    /** A number up to 59 in words or digits ("twenty-five"), or -1. */
    private int count(int token) {
        if (tokens.type(token) == Tokens.NUMBER) {
            return TimeDigits.length(reading, token) <= 2 ? PlainDigits.of(reading, token) : -1;
        }
        int tens = word(token);
        int one = tens >= 20 ? one(token) : 0;
        return one > 0 ? tens + word(one) : tens;
    }

    private int countEnd(int token) {
        int one = word(token) >= 20 ? one(token) : 0;
        return one > 0 ? one + 1 : token + 1;
    }

    /** The "five" of "twenty-five", or 0. */
    private int one(int token) {
        int at = NumeralReader.joint(tokens, token + 1) ? token + 2 : token + 1;
        int one = word(at);
        return one > 0 && one < 10 ? at : 0;
    }
}
