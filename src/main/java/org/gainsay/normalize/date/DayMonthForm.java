package org.gainsay.normalize.date;

import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** The day first: "14 February 2022", "the 14th of February", "fifteen August nineteen ninety-three", "16. Nov. 2016". */
final class DayMonthForm extends Form {
    private static final long YEAR_BEFORE = WordClass.YEAR_BEFORE.bit();
    private static final long AMBIGUOUS = WordClass.AMBIGUOUS.bit();
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long AUXILIARY = WordClass.AUXILIARY.bit();
    /** "15 April of 87" has a year, "15 April of 12" none. */
    private static final int NO_DAY = 32;

    @Override
    @Nullable
    Stated read(DateText text, int token) {
        Tokens tokens = text.tokens;
        Figure day = DateWords.day(text, token);
        if (day == null || tokens.glued(token) && tokens.type(token - 1) != Tokens.MARK || money(text, token)) {
            return null;
        }
        boolean stop = tokens.isMark(day.end(), '.') && tokens.glued(day.end());
        int unit = stop ? day.end() + 1 : day.end();
        int of = text.unit(unit) == Unit.DAY && day.rank() ? unit + 1 : unit;
        int at = text.is(of, text.calendar.of) ? of + 1 : of;
        int month = at > of && text.hasRole(at, Calendar.Role.MONTH) ? text.value(at) : text.month(at);
        if (month == 0 || verb(text, token, at)) {
            return null;
        }
        Figure year = year(text, at + 1, day.rank());
        boolean bare = day.spelled() && !day.rank() && at == of;
        if (year == null && (stop || bare && !dated(text, token))) {
            return null;
        }
        int end = year == null ? at + 1 : year.end();
        return Weekdays.before(text, Stated.of(token, end, year == null ? 0 : year.value(), month, day.value()));
    }

    /** "Nobody above 18 may enter": a month in small letters is rather a verb, unless what stands beside it makes a date of it. */
    private static boolean verb(DateText text, int day, int month) {
        boolean small = text.reading.is(month, AMBIGUOUS) && (text.tokens.shape(month) & Tokens.CAPITAL) == 0;
        if (!small || text.tokens.type(month + 1) != Tokens.WORD || text.is(day - 1, text.calendar.on)) {
            return false;
        }
        boolean led = dated(text, day) || text.hasRole(day - 1, Calendar.Role.WEEKDAY);
        return !led || !text.reading.is(month + 1, FUNCTION) || text.reading.is(month + 1, AUXILIARY);
    }

    private static boolean dated(DateText text, int token) {
        return text.is(token - 1, text.calendar.on) || text.reading.is(token - 1, YEAR_BEFORE);
    }

    private static boolean money(DateText text, int token) {
        return text.tokens.type(token) == Tokens.NUMBER
                && text.reading.vocabulary().currencies().before(text.tokens, token) != null;
    }

    /** The year behind a day and its month, past a comma or an "of". */
    static @Nullable Figure year(DateText text, int token, boolean rank) {
        Figure relative = RelativeYear.read(text, token);
        if (relative != null) {
            return relative;
        }
        int at = text.pastComma(token);
        boolean of = text.is(at, text.calendar.of);
        at = of ? at + 1 : at;
        Figure year = DateWords.anyYear(text, at);
        if (year != null) {
            boolean counted = year.spelled() && !text.countsNothing(year.end());
            return counted ? null : year;
        }
        int two = DateWords.twoDigits(text.reading, at);
        boolean last = two >= 0 && ends(text, at + 1);
        return last && (of && two >= NO_DAY || rank && at == token)
                ? new Figure(DateWords.century(text, two), at + 1, false, false)
                : null;
    }

    private static boolean ends(DateText text, int token) {
        byte type = text.tokens.type(token);
        return type == Tokens.BREAK || text.tokens.isMark(token, '.') || text.tokens.isMark(token, ',');
    }
}
