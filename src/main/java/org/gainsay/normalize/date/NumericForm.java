package org.gainsay.normalize.date;

import java.time.LocalDate;
import org.gainsay.normalize.Moment.Precision;
import org.gainsay.normalize.number.PlainDigits;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** "2022-02-24", "24/02/2022", "24.02.2022", "2019-Aug-01", "05/05/89", "2015-12", "on 4/22". */
final class NumericForm extends Form {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    /** A figure of two digits above this one can only be a year. */
    private static final int LONGEST_MONTH = 31;

    @Override
    @Nullable
    Stated read(DateText text, int token) {
        Tokens tokens = text.tokens;
        if (tokens.type(token) != Tokens.NUMBER || tokens.glued(token) && tokens.type(token - 1) == Tokens.WORD) {
            return null;
        }
        if (DateWords.stop(text.reading.passage().text(), tokens.start(token), tokens.end(token)) > 0) {
            return dotted(text, token);
        }
        char mark = tokens.mark(token + 1);
        boolean inside =
                tokens.isMark(token - 1, mark) && tokens.glued(token) && tokens.type(token - 2) == Tokens.NUMBER;
        if (mark != '-' && mark != '/' || inside && tokens.glued(token - 1)) {
            return null;
        }
        if (!tokens.glued(token + 1) || !tokens.glued(token + 2)) {
            return ends(text, token + 3) ? month(text, token) : null;
        }
        boolean third = tokens.isMark(token + 3, mark) && tokens.glued(token + 3) && tokens.glued(token + 4);
        Stated triple = third ? triple(text, token) : null;
        boolean goesOn = third && tokens.type(token + 4) == Tokens.NUMBER;
        return triple != null || goesOn ? triple : mark == '-' ? yearMonth(text, token) : slash(text, token);
    }

    private static @Nullable Stated dotted(DateText text, int token) {
        String letters = text.reading.passage().text();
        int start = text.tokens.start(token);
        int behind = text.tokens.end(token);
        int dot = DateWords.stop(letters, start, behind);
        int second = DateWords.stop(letters, dot + 1, behind);
        if (second < 0) {
            return null;
        }
        int a = PlainDigits.of(letters, start, dot);
        int b = PlainDigits.of(letters, dot + 1, second);
        int year = PlainDigits.of(letters, second + 1, behind);
        boolean padded = behind - start == 8 && dot == start + 2 && second == start + 5;
        int full = behind - second == 5 ? year : padded && year >= 0 ? DateWords.century(text, year) : -1;
        return ordered(token, token + 1, a, b, full, false);
    }

    /** Three parts with the same mark between them; the second may be the name of a month. */
    private static @Nullable Stated triple(DateText text, int token) {
        int a = PlainDigits.of(text.reading, token);
        int c = PlainDigits.of(text.reading, token + 4);
        int length = text.tokens.end(token) - text.tokens.start(token);
        int last = text.tokens.end(token + 4) - text.tokens.start(token + 4);
        int named = text.hasRole(token + 2, Calendar.Role.MONTH) ? text.value(token + 2) : 0;
        if (named > 0) {
            return length == 4
                    ? Stated.day(token, token + 5, Period.date(a, named, c))
                    : last == 4 ? Stated.day(token, token + 5, Period.date(c, named, a)) : null;
        }
        int b = PlainDigits.of(text.reading, token + 2);
        if (length == 4) {
            return Stated.day(token, token + 5, Period.date(a, b, c));
        }
        boolean shortYear = last == 2 && (text.tokens.isMark(token + 1, '/') && c >= 0 || c > LONGEST_MONTH);
        return ordered(token, token + 5, a, b, last == 4 ? c : shortYear ? DateWords.century(text, c) : -1, true);
    }

    /** Day and month in either order where only one order is a date; else the American one for slashes, the European for points. */
    private static @Nullable Stated ordered(int first, int end, int a, int b, int year, boolean americanFirst) {
        LocalDate american = Period.date(year, a, b);
        LocalDate european = Period.date(year, b, a);
        LocalDate day = american == null || !americanFirst && european != null ? european : american;
        return Stated.day(first, end, day);
    }

    /** Whether nothing follows that figures with blanks around their mark could belong to: "2016 - 11 of them" is no month. */
    private static boolean ends(DateText text, int token) {
        byte type = text.tokens.type(token);
        return type == Tokens.BREAK || type == Tokens.MARK && ".,;:!?)".indexOf(text.tokens.mark(token)) >= 0;
    }

    /** "2016 - 11", "11 /2016": a year and a month with blanks beside the mark. */
    private static @Nullable Stated month(DateText text, int token) {
        boolean bound = text.tokens.type(token - 1) == Tokens.MARK && !text.tokens.isMark(token - 1, '(');
        return bound || text.tokens.type(token + 2) != Tokens.NUMBER ? null : yearMonth(text, token);
    }

    /** "2015-12" and "12-2015"; "2015-16" is two years. */
    private static @Nullable Stated yearMonth(DateText text, int token) {
        int a = PlainDigits.of(text.reading, token);
        int two = DateWords.twoDigits(text.reading, token + 2);
        if (isYear(DateWords.year(text.reading, token))) {
            boolean years = two > a % 100 && a % 100 != 0;
            return two >= 1 && two <= 12 && !years ? Stated.of(token, token + 3, a, two, 0) : null;
        }
        int year = DateWords.year(text.reading, token + 2);
        boolean month = a >= 1 && a <= 12 && DateWords.twoDigits(text.reading, token) == a;
        return month && isYear(year) ? Stated.of(token, token + 3, year, a, 0) : null;
    }

    private static boolean isYear(int year) {
        return year >= FIRST_YEAR && year < LAST_YEAR;
    }

    /** "2014/9" and, of two years, "2014/5"; "4/22" and "22/04": no fraction, no odds and no proper name such as "9/11" or "24/7". */
    private static @Nullable Stated slash(DateText text, int token) {
        int a = PlainDigits.of(text.reading, token);
        int b = PlainDigits.of(text.reading, token + 2);
        int year = DateWords.year(text.reading, token + 2);
        if (isYear(year)) {
            boolean month = a >= 1 && a <= 12;
            return month ? Stated.of(token, token + 3, year, a, 0) : null;
        }
        if (isYear(DateWords.year(text.reading, token))) {
            if (b == a % 10 + 1 && text.tokens.end(token + 2) - text.tokens.start(token + 2) == 1) {
                return Stated.of(token, token + 3, Period.years(a, 2, Precision.YEAR));
            }
            boolean month = b >= 1 && b <= 12 && b <= a % 100 && text.countsNothing(token + 3);
            return month ? Stated.of(token, token + 3, a, b, 0) : null;
        }
        boolean name = a == 9 && b == 11 || a == 24 && b == 7;
        boolean named = text.hasRole(token - 1, Calendar.Role.WEEKDAY);
        if (name
                || !named && fraction(a, b)
                || text.tokens.type(token + 3) == Tokens.WORD && !text.countsNothing(token + 3)) {
            return null;
        }
        boolean american = Period.date(2000, a, b) != null;
        boolean european = Period.date(2000, b, a) != null;
        boolean sure = american && b > 12 || padded(text, token, a) || padded(text, token + 2, b);
        if (!american && !european || !sure && !cue(text, token - 1)) {
            return null;
        }
        return american ? Stated.of(token, token + 3, 0, a, b) : Stated.of(token, token + 3, 0, b, a);
    }

    private static boolean fraction(int a, int b) {
        return a < b && (b <= 6 || b == 8 || b == 10 || b == 16 || b == 20);
    }

    private static boolean padded(DateText text, int token, int value) {
        return value < 10 && text.tokens.end(token) - text.tokens.start(token) == 2;
    }

    private static boolean cue(DateText text, int before) {
        Calendar calendar = text.calendar;
        return text.is(before, calendar.on)
                || text.is(before, calendar.from)
                || text.is(before, calendar.to) && text.tokens.isMark(before - 2, '/')
                || text.hasRole(before, Calendar.Role.WEEKDAY);
    }
}
