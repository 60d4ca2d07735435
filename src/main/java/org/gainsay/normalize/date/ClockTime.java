package org.gainsay.normalize.date;

import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * One clock time as it is written.
 *
 * @param first first token
 * @param end token behind it, its time zone included
 * @param minute minutes after midnight
 * @param length how many minutes it may mean: 1 for "11:30", 60 for "3 p.m."
 * @param zone the time zone as written; null for none
 * @param known whether it is surely a time; a bare "9" is one only as the start of "9 to 5pm"
 */
record ClockTime(
        int first,
        int end,
        int minute,
        int length,
        @Nullable String zone,
        boolean known) {
    private static final int HOUR = 60;

    /** The bare hour of "9 to 11am" is in the same half of the day unless that would put it behind the end. */
    ClockTime inHalfOf(ClockTime other) {
        int half = other.minute / (12 * HOUR) * 12 * HOUR;
        int hour = minute % (12 * HOUR);
        int best = hour + half < other.minute ? hour + half : hour;
        return new ClockTime(first, end, best, length, zone, true);
    }

    static @Nullable ClockTime read(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        Clock clock = reading.vocabulary().clock();
        if (tokens.type(token) == Tokens.WORD) {
            int word = tokens.word(token);
            if (clock.role(word) == Clock.Role.POINT) {
                return zoned(reading, token, token + 1, clock.value(word) * HOUR, 1, true);
            }
            return spelled(reading, token);
        }
        if (tokens.type(token) != Tokens.NUMBER || tokens.glued(token) && tokens.type(token - 1) == Tokens.WORD) {
            return null;
        }
        int end = token + 1;
        boolean colon = tokens.isMark(end, ':') && tokens.glued(end) && tokens.glued(end + 1);
        int time = colon ? colon(reading, token) : digits(reading, token);
        return time < 0 ? null : figure(reading, token, colon ? token + 3 : end, time, colon);
    }

    /** "nine o'clock", "three p.m.": an hour in words. */
    private static @Nullable ClockTime spelled(Reading reading, int token) {
        var numeral = reading.numerals().single(token, false);
        if (numeral == null
                || !numeral.low().whole()
                || numeral.low().compareTo(Ratio.of(12)) > 0
                || numeral.low().signum() <= 0) {
            return null;
        }
        int hour = (int) numeral.low().longValueExact();
        ClockTime time = figure(reading, numeral.first(), numeral.end(), hour * HOUR, false);
        return time != null && time.known ? time : null;
    }

    /** Minutes after midnight of "11:30", or -1. */
    private static int colon(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        int hour = DateWords.digits(reading, token);
        int minute = DateWords.digits(reading, token + 2);
        boolean two = tokens.end(token + 2) - tokens.start(token + 2) == 2;
        return two && hour >= 0 && hour <= 24 && minute >= 0 && minute < HOUR ? hour * HOUR + minute : -1;
    }

    /** Minutes after midnight of "11", "11.08" or "1430", or -1; the latter is negative where it is no time of a day. */
    private static int digits(Reading reading, int token) {
        String text = reading.passage().text();
        int start = reading.tokens().start(token);
        int end = reading.tokens().end(token);
        int dot = DateWords.stop(text, start, end);
        if (dot > 0) {
            int hour = DateWords.digits(text, start, dot);
            int minute = end - dot == 3 ? DateWords.digits(text, dot + 1, end) : -1;
            return hour >= 0 && hour <= 24 && minute >= 0 && minute < HOUR ? hour * HOUR + minute : -1;
        }
        int value = DateWords.digits(reading, token);
        if (end - start == 4) {
            return value / 100 < 24 && value % 100 < HOUR ? value / 100 * HOUR + value % 100 : -1;
        }
        return end - start <= 2 && value <= 24 ? value * HOUR : -1;
    }

    private static @Nullable ClockTime figure(Reading reading, int first, int behind, int time, boolean colon) {
        Tokens tokens = reading.tokens();
        Clock clock = reading.vocabulary().clock();
        int word = tokens.word(behind);
        int length = time % HOUR == 0 && !colon && tokens.end(behind - 1) - tokens.start(behind - 1) <= 2 ? HOUR : 1;
        if (clock.role(word) == Clock.Role.HALF) {
            int hour = time / HOUR;
            if (hour > 12 || hour == 0) {
                return null;
            }
            int minute = time % (12 * HOUR) + clock.value(word) * HOUR;
            return zoned(reading, first, behind + 1, minute, length == HOUR ? 1 : length, true);
        }
        if (word == clock.clock && word != 0) {
            return zoned(reading, first, behind + 1, time, 1, true);
        }
        boolean military = tokens.end(first) - tokens.start(first) == 4 && clock.role(word) == Clock.Role.ZONE;
        boolean bare = time / HOUR <= 24 && !colon && length == HOUR;
        if (colon || military) {
            return zoned(reading, first, behind, time, 1, true);
        }
        return bare ? new ClockTime(first, behind, time, length, null, false) : null;
    }

    private static ClockTime zoned(Reading reading, int first, int end, int minute, int length, boolean known) {
        Tokens tokens = reading.tokens();
        Clock clock = reading.vocabulary().clock();
        int behind = end;
        if (clock.role(tokens.word(end)) == Clock.Role.ZONE && (tokens.shape(end) & Tokens.UPPER) != 0) {
            behind = end + 1;
        } else if (reading.isWord(end + 1, clock.time) && tokens.type(end) == Tokens.WORD) {
            boolean named = reading.isWord(end, clock.local) || (tokens.shape(end) & Tokens.CAPITAL) != 0;
            behind = named ? end + 2 : end;
        }
        String zone = behind > end ? reading.passage().words(end, behind) : null;
        return new ClockTime(first, behind, minute, length, zone, known);
    }
}
