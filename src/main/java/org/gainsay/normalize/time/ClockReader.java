package org.gainsay.normalize.time;

import org.gainsay.normalize.Moment.Precision;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.number.PlainDigits;
import org.gainsay.normalize.time.Clock.Role;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads one time of the clock in figures: "11:30 a.m.", "11.08am", "1430 GMT", "13h30", "3:08:45 p.m.", "9 o'clock". */
final class ClockReader {
    private static final int NOON = 12;
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;
    private static final int DAY = 24 * HOUR;
    /** How far before a figure the first time of its list may stand. */
    private static final int LIST = 16;

    private final Reading reading;
    private final Tokens tokens;
    private final Clock clock;
    private final Cues cues;
    private final Suffixes suffixes;
    private final SpokenClock spoken;

    ClockReader(Reading reading, Cues cues) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.clock = reading.vocabulary().clock();
        this.cues = cues;
        this.suffixes = new Suffixes(reading, cues);
        this.spoken = new SpokenClock(reading, cues, suffixes);
    }

    /**
     * The time that begins at a token, or null.
     *
     * @param beside whether a date or another time stands beside it, so that an hour without a cue may be one
     */
    @Nullable
    ClockSpan read(int token, boolean beside) {
        byte type = tokens.type(token);
        if (type == Tokens.WORD && clock.is(reading, token, Role.POINT)) {
            return suffixes.point(token);
        }
        if (type != Tokens.NUMBER && type != Tokens.WORD) {
            return null;
        }
        ClockSpan said = spoken.read(token, beside);
        return said != null || type == Tokens.WORD ? said : figure(token, beside);
    }

    private @Nullable ClockSpan figure(int token, boolean beside) {
        boolean code = tokens.glued(token)
                && (tokens.type(token - 1) == Tokens.WORD
                        ? !beside || !clock.is(reading, token - 1, Role.LEAD)
                        : tokens.isMark(token - 1, ':') || tokens.isMark(token - 1, '+'));
        if (code) {
            return null;
        }
        if (tokens.isMark(token + 1, ':') && tokens.glued(token + 1) && tokens.glued(token + 2)) {
            return colon(token);
        }
        int stop = TimeDigits.stop(reading, token);
        if (stop > 0) {
            return dot(token, stop);
        }
        int value = PlainDigits.of(reading, token);
        return switch (TimeDigits.length(reading, token)) {
            case 1, 2 -> value < 0 || value > 24 ? null : hour(token, value, beside);
            case 3 -> suffixes.hasHalf(token + 1) ? digits(token, value, beside) : null;
            case 4 -> value < 0 ? null : digits(token, value, beside);
            default -> null;
        };
    }

    /** "11:30", "7:56:13": sure to be a time, but for verses of the Bible and for what took as long. */
    private @Nullable ClockSpan colon(int token) {
        int hour = PlainDigits.of(reading, token);
        int minute = TimeDigits.sixty(reading, token + 2);
        if (hour < 0 || hour > 24 || minute < 0 || TimeDigits.length(reading, token) > 2) {
            return null;
        }
        if (cues.measures(token, token + 3)) {
            return null;
        }
        boolean more = tokens.isMark(token + 3, ':') && tokens.glued(token + 3) && tokens.glued(token + 4);
        int second = more ? second(token + 4) : -1;
        if (more && second < 0) {
            return null;
        }
        int time = hour * HOUR + minute * MINUTE + Math.max(0, second);
        Precision precision = more ? Precision.SECOND : Precision.MINUTE;
        ClockSpan found = suffixes.read(token, more ? token + 5 : token + 3, time, precision, Suffixes.Form.CLOCK);
        boolean said = found != null && (found.zone() != null || suffixes.hasHalf(more ? token + 5 : token + 3));
        return said || !cues.length(token) && !cues.verse(token) && !cues.shown(token, token + 3) ? found : null;
    }

    /** The two digits of seconds, a fraction behind them left out; or -1. */
    private int second(int token) {
        int start = tokens.start(token);
        int length = TimeDigits.length(reading, token);
        String text = reading.passage().text();
        if (tokens.type(token) != Tokens.NUMBER || length < 2 || length > 2 && text.charAt(start + 2) != '.') {
            return -1;
        }
        int value = PlainDigits.of(text, start, start + 2);
        return value < MINUTE ? value : -1;
    }

    /** "11.08am"; without "am" only behind "at", and not where prices and rates are spoken of. */
    private @Nullable ClockSpan dot(int token, int stop) {
        String text = reading.passage().text();
        int hour = PlainDigits.of(text, tokens.start(token), stop);
        int minute = PlainDigits.of(text, stop + 1, tokens.end(token));
        if (hour < 0
                || hour > 24
                || minute < 0
                || minute >= MINUTE
                || reading.vocabulary().currencies().before(tokens, token) != null) {
            return null;
        }
        Suffixes.Form form = listed(token) || cues.heads(token) ? Suffixes.Form.CLOCK : Suffixes.Form.DECIMAL;
        return suffixes.read(token, token + 1, hour * HOUR + minute * MINUTE, Precision.MINUTE, form);
    }

    /** "at 7.15am, 9.40 and 11.05": a figure of a list that begins with a time. */
    private boolean listed(int token) {
        int at = token;
        while (at > token - LIST && cues.stands(token + 1)) {
            int joint = at - 1;
            at = reading.isWord(joint, reading.vocabulary().numbers().and()) ? joint - 1 : joint;
            at = tokens.isMark(at, ',') ? at - 1 : at;
            if (at == joint || tokens.type(at) != Tokens.NUMBER || TimeDigits.stop(reading, at) <= 0) {
                return at < joint && clock.is(reading, at, Role.HALF);
            }
        }
        return false;
    }

    /** "1430 GMT", "0730 hrs", "330 p.m.". */
    private @Nullable ClockSpan digits(int token, int value, boolean beside) {
        int minute = value % 100;
        int time = value / 100 * HOUR + minute * MINUTE;
        if (minute >= MINUTE || time >= DAY) {
            return null;
        }
        boolean possible = beside
                || cues.led(token)
                || tokens.type(token + 1) == Tokens.WORD
                || TimeDigits.pair(reading, token, token + 2);
        return possible ? suffixes.read(token, token + 1, time, Precision.MINUTE, Suffixes.Form.FIGURES) : null;
    }

    /** "9 o'clock", "9 p.m.", "13h30", or a bare "9" where a time may be meant. */
    private @Nullable ClockSpan hour(int token, int hour, boolean beside) {
        if (clock.is(reading, token + 1, Role.HOURS) && TimeDigits.length(reading, token + 1) == 1) {
            return letter(token, hour, beside);
        }
        int minute = cues.at(token) >= 0 && hour <= NOON ? minute(token + 1) : -1;
        if (minute >= 0) {
            int time = hour * HOUR + minute * MINUTE;
            return suffixes.read(token, token + 2, time, Precision.MINUTE, Suffixes.Form.CLOCK);
        }
        boolean possible = beside || cues.led(token) || suffixes.joins(token + 1) || suffixes.follow(token + 1);
        return possible ? suffixes.read(token, token + 1, hour * HOUR, Precision.MINUTE, Suffixes.Form.HOUR) : null;
    }

    /** The minutes of "at 3 15", which count nothing else; or -1. */
    private int minute(int token) {
        boolean apart = !tokens.glued(token) && !tokens.glued(token + 1) || tokens.isMark(token + 1, '.');
        return apart && cues.stands(token + 1) ? TimeDigits.sixty(reading, token) : -1;
    }

    /** "13h30", "at 16h"; "2h30" is how long something takes. */
    private @Nullable ClockSpan letter(int token, int hour, boolean beside) {
        boolean minutes = tokens.glued(token + 1) && tokens.glued(token + 2);
        int minute = minutes ? TimeDigits.sixty(reading, token + 2) : -1;
        boolean second = beside && tokens.isMark(token - 1, '-') && clock.is(reading, token - 3, Role.HOURS);
        boolean led = second || cues.at(token) >= 0 || cues.framed(token);
        if (cues.length(token) || minute < 0 && !led || minute >= 0 && !led && hour < 9) {
            return null;
        }
        int time = hour * HOUR + Math.max(0, minute) * MINUTE;
        int end = minute < 0 ? token + 2 : token + 3;
        return suffixes.read(token, end, time, Precision.MINUTE, Suffixes.Form.CLOCK);
    }
}
