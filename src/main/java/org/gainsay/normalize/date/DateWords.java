package org.gainsay.normalize.date;

import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.text.Tokens;

/** Small numbers as dates write them. */
final class DateWords {
    private static final int EARLIEST_YEAR = 1000;
    private static final int LATEST_YEAR = 2199;

    private DateWords() {}

    /** The value of a token of one to four plain digits, or -1. */
    static int digits(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        if (tokens.type(token) != Tokens.NUMBER) {
            return -1;
        }
        return digits(reading.passage().text(), tokens.start(token), tokens.end(token));
    }

    static int digits(String text, int start, int end) {
        if (end <= start || end - start > 4) {
            return -1;
        }
        int value = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    /** Where the next full stop stands in {@code [start, end)}, or -1. */
    static int stop(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '.') {
                return i;
            }
        }
        return -1;
    }

    /** The year that a token of four digits writes, or -1. */
    static int year(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        if (tokens.type(token) != Tokens.NUMBER || tokens.end(token) - tokens.start(token) != 4) {
            return -1;
        }
        int year = digits(reading, token);
        boolean sign = token > 0
                && tokens.glued(token)
                && tokens.type(token - 1) == Tokens.MARK
                && reading.vocabulary().currencies().before(tokens, token) != null;
        return year >= EARLIEST_YEAR && year <= LATEST_YEAR && !sign ? year : -1;
    }

    /** The day of a month that a token writes, as digits or as an ordinal word, or -1. */
    static int day(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        int day = -1;
        if (tokens.type(token) == Tokens.NUMBER && tokens.end(token) - tokens.start(token) <= 2) {
            day = digits(reading, token);
        } else if (tokens.type(token) == Tokens.WORD) {
            Ratio rank = reading.vocabulary().numbers().ordinal(tokens.word(token));
            day = rank == null || rank.compareTo(Ratio.of(31)) > 0 ? -1 : (int) rank.longValueExact();
        }
        return day >= 1 && day <= 31 ? day : -1;
    }

    /** The token behind a day, past the "th" that may be glued to it. */
    static int behindDay(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        boolean ending =
                tokens.glued(token + 1) && reading.vocabulary().numbers().ending(tokens.word(token + 1));
        return ending ? token + 2 : token + 1;
    }
}
