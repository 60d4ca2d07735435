package org.gainsay.normalize.date;

import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.number.NumberWords;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.normalize.number.PlainDigits;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Small numbers as dates write them. */
final class DateWords {
    private static final int EARLIEST_YEAR = 1000;
    private static final int LATEST_YEAR = 2199;
    private static final int LAST_DAY = 31;
    private static final Ratio LARGEST_RANK = Ratio.of(99);
    /** "'30" is 2030 up to so many years ahead of the publication, and else 1930. */
    private static final int AHEAD = 15;

    private DateWords() {}

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
        int year = PlainDigits.of(reading, token);
        boolean sign = token > 0
                && tokens.glued(token)
                && tokens.type(token - 1) == Tokens.MARK
                && reading.vocabulary().currencies().before(tokens, token) != null;
        return year >= EARLIEST_YEAR && year <= LATEST_YEAR && !sign ? year : -1;
    }

    /** A year in four digits, in words, or short with its apostrophe ("'98"); null for none. */
    static @Nullable Figure anyYear(DateText text, int token) {
        int year = year(text.reading, token);
        if (year > 0) {
            return new Figure(year, token + 1, false, false);
        }
        boolean quote = text.tokens.isMark(token, '\'') && text.tokens.glued(token + 1);
        int shortYear = quote ? twoDigits(text.reading, token + 1) : -1;
        return shortYear >= 0
                ? new Figure(century(text, shortYear), token + 2, false, false)
                : SpelledYear.read(text, token);
    }

    /** The value of a token of exactly two digits, or -1. */
    static int twoDigits(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        boolean two = tokens.type(token) == Tokens.NUMBER && tokens.end(token) - tokens.start(token) == 2;
        return two ? PlainDigits.of(reading, token) : -1;
    }

    /** The year that two digits mean: this century's where that is past or near, else the last one's. */
    static int century(DateText text, int shortYear) {
        int now = text.today == null ? 2025 : text.today.getYear();
        int year = now / 100 * 100 + shortYear;
        return year > now + AHEAD ? year - 100 : year;
    }

    /** The day of a month that begins at a token: "14", "14th", "fourteenth", "twenty-first", "twenty one"; null for none. */
    static @Nullable Figure day(DateText text, int token) {
        Figure figure = rank(text, token);
        return figure != null && figure.value() >= 1 && figure.value() <= LAST_DAY ? figure : null;
    }

    /** A whole number up to 99 in digits or in words, as a cardinal or an ordinal; null for none. */
    static @Nullable Figure rank(DateText text, int token) {
        return text.rank(token);
    }

    /** The same, read anew. */
    static @Nullable Figure read(DateText text, int token) {
        byte type = text.tokens.type(token);
        return type == Tokens.NUMBER ? inDigits(text, token) : type == Tokens.WORD ? inWords(text, token) : null;
    }

    private static @Nullable Figure inDigits(DateText text, int token) {
        Tokens tokens = text.tokens;
        if (tokens.end(token) - tokens.start(token) > 2) {
            return null;
        }
        int value = PlainDigits.of(text.reading, token);
        if (value < 0 || !tokens.glued(token + 1)) {
            return value < 0 ? null : new Figure(value, token + 1, false, false);
        }
        boolean ending = text.reading.vocabulary().numbers().ending(tokens.word(token + 1));
        boolean named = text.month(token + 1) > 0 || text.unit(token + 1) >= 0;
        boolean other = tokens.type(token + 1) == Tokens.WORD && !named
                || tokens.isMark(token + 1, '%')
                || tokens.isMark(token + 1, ':') && tokens.glued(token + 2);
        return ending
                ? new Figure(value, token + 2, true, false)
                : other ? null : new Figure(value, token + 1, false, false);
    }

    private static @Nullable Figure inWords(DateText text, int token) {
        NumberWords words = text.reading.vocabulary().numbers();
        int ordinal = ordinal(words, text.tokens.word(token));
        if (ordinal >= 0) {
            return new Figure(ordinal, token + 1, true, true);
        }
        int value = words.small(text.tokens.word(token));
        if (value < 0) {
            return null;
        }
        if (value >= 20) {
            int at = NumeralReader.joint(text.tokens, token + 1) ? token + 2 : token + 1;
            int rank = ordinal(words, text.tokens.word(at));
            int one = words.small(text.tokens.word(at));
            if (rank > 0 && rank < 10) {
                return new Figure(value + rank, at + 1, true, true);
            }
            if (one > 0 && one < 10) {
                return new Figure(value + one, at + 1, false, true);
            }
        }
        return new Figure(value, token + 1, false, true);
    }

    private static int ordinal(NumberWords words, int word) {
        Ratio rank = word == 0 ? null : words.ordinal(word);
        return rank == null || rank.compareTo(LARGEST_RANK) > 0 ? -1 : (int) rank.longValueExact();
    }
}
