package org.gainsay.normalize.datetime;

import java.time.LocalDate;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.time.Clock.Role;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Days that only a time beside them makes one: "on the 17th at noon", "23/12 before 5pm". */
final class LooseDays {
    private static final int MONTHS = 12;
    private static final int LONGEST_MONTH = 31;

    private LooseDays() {}

    /** The day of "8pm on the 15th", whose first token is given. */
    static @Nullable Day behind(Reading reading, int token) {
        boolean the = reading.vocabulary().calendar().isThe(reading.tokens(), token);
        int at = the ? token + 1 : token;
        boolean on = reading.vocabulary().clock().is(reading, token - 1, Role.ON);
        int day = on && (the || at > token) ? number(reading, at) : -1;
        int end = behindNumber(reading, at);
        return day > 0 && reading.times().stands(end) ? day(reading, at, end, day) : null;
    }

    /** The day of "on the 17th at noon" or "23/12 before 5pm", recognised by its figure. */
    static @Nullable Day before(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        if (tokens.type(token) != Tokens.NUMBER
                && reading.vocabulary().numbers().ordinal(tokens.word(token)) == null) {
            return null;
        }
        if (tokens.isMark(token + 1, '/') && tokens.glued(token + 1) && tokens.glued(token + 2)) {
            return slashed(reading, token);
        }
        int end = behindNumber(reading, token);
        boolean led = reading.vocabulary().clock().is(reading, end, Role.LEAD);
        boolean the = reading.vocabulary().calendar().isThe(tokens, token - 1);
        // "a majority of 10 to two" has no day: only a rank has one behind a bare "of".
        boolean on = reading.vocabulary().clock().is(reading, token - 1, Role.ON)
                && tokens.type(token) == Tokens.NUMBER
                && !reading.isWord(token - 1, reading.vocabulary().numbers().of());
        int day = led && (the || on) ? number(reading, token) : -1;
        return day > 0 ? day(reading, token, end, day) : null;
    }

    /** Day and month, whichever is first, where one of them is no month; else the American order, of what can be no fraction. */
    private static @Nullable Day slashed(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        int left = number(reading, token);
        int right = number(reading, token + 2);
        boolean longer = tokens.isMark(token + 3, '/') && tokens.glued(token + 3) || tokens.isMark(token - 1, '/');
        boolean either = left <= MONTHS && right <= MONTHS;
        boolean led = left > right && reading.vocabulary().clock().is(reading, token + 3, Role.LEAD);
        if (left < 1 || right < 1 || longer || left > MONTHS && right > MONTHS || either && !led) {
            return null;
        }
        int month = either ? left : Math.min(left, right);
        int day = either ? right : Math.max(left, right);
        if (reading.published() == null) {
            return day > LONGEST_MONTH ? null : new Day(token, token + 3, null, null);
        }
        LocalDate today = reading.published().day();
        LocalDate best = null;
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            best = nearer(today, best, LocalDate.of(year, month, 1), day);
        }
        return best == null ? null : new Day(token, token + 3, best, null);
    }

    /** The nearest day to the publication that has this number in its month. */
    private static @Nullable Day day(Reading reading, int first, int end, int day) {
        if (reading.published() == null) {
            return new Day(first, end, null, null);
        }
        LocalDate today = reading.published().day();
        LocalDate best = null;
        for (int months = -1; months <= 1; months++) {
            best = nearer(today, best, today.withDayOfMonth(1).plusMonths(months), day);
        }
        return best == null ? null : new Day(first, end, best, null);
    }

    private static @Nullable LocalDate nearer(LocalDate today, @Nullable LocalDate best, LocalDate month, int day) {
        if (day > month.lengthOfMonth()) {
            return best;
        }
        LocalDate date = month.withDayOfMonth(day);
        boolean nearer = best == null || distance(today, date) < distance(today, best);
        return nearer ? date : best;
    }

    private static long distance(LocalDate today, LocalDate date) {
        return Math.abs(date.toEpochDay() - today.toEpochDay());
    }

    private static int behindNumber(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        boolean ending =
                tokens.glued(token + 1) && reading.vocabulary().numbers().ending(tokens.word(token + 1));
        return ending ? token + 2 : token + 1;
    }

    /** 1 to 31 in digits or as a rank, or -1. */
    private static int number(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        if (tokens.type(token) == Tokens.WORD) {
            Ratio rank = reading.vocabulary().numbers().ordinal(tokens.word(token));
            return rank == null || rank.compareTo(Ratio.of(LONGEST_MONTH)) > 0 ? -1 : (int) rank.longValueExact();
        }
        int start = tokens.type(token) == Tokens.NUMBER ? tokens.start(token) : 0;
        int end = tokens.type(token) == Tokens.NUMBER ? tokens.end(token) : 0;
        int value = 0;
        for (int i = start; i < end; i++) {
            char c = reading.passage().text().charAt(i);
            value = c < '0' || c > '9' || i > start + 1 ? LONGEST_MONTH + 1 : value * 10 + c - '0';
        }
        return value >= 1 && value <= LONGEST_MONTH ? value : -1;
    }
}
