package org.gainsay.normalize.date;

import org.gainsay.normalize.date.Calendar.Role;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Further days of a month that is named once: the 4 and the 5 of "May 3, 4 and 5", the 3 of "3, 4 and 5 May". */
final class ListedDayForm extends Form {
    /** How many tokens a list may reach to either side of a day. */
    private static final int REACH = 12;

    private static final long UNIT = WordClass.UNIT.bit();

    @Override
    @Nullable
    Stated read(DateText text, int token) {
        int day = day(text, token);
        if (day == 0) {
            return null;
        }
        int month = monthBefore(text, token, day);
        if (month > 0) {
            int last = last(text, token + 1, day);
            Figure year = DayMonthForm.year(text, last, false);
            int end = year != null && last == token + 1 ? year.end() : token + 1;
            return Stated.of(token, end, year == null ? 0 : year.value(), month, day);
        }
        int last = text.tokens.isMark(token + 1, ',') ? last(text, token + 1, day) : token + 1;
        month = last == token + 1 ? 0 : text.month(last);
        if (month == 0) {
            return null;
        }
        Figure year = DayMonthForm.year(text, last + 1, false);
        return Stated.of(token, token + 1, year == null ? 0 : year.value(), month, day);
    }

    /** The year behind the last day of a list that goes on from the first one, which counts for all; null for none. */
    static @Nullable Figure year(DateText text, int end, int day) {
        int last = last(text, end, day);
        return last == end || !closes(text, last) ? null : DayMonthForm.year(text, last, false);
    }

    /** The month that the list begins with, where the token is a later day of it; 0 for none. */
    private static int monthBefore(DateText text, int token, int day) {
        int last = last(text, token + 1, day);
        boolean and = joins(text, token - 1);
        if (!closes(text, last) || !and && last == token + 1) {
            return 0;
        }
        int later = day;
        int at = token;
        while (at > token - REACH) {
            int before = joins(text, at - 1) ? at - 2 : at - 1;
            before = text.tokens.isMark(before, ',') ? before - 1 : before;
            int earlier = before < at - 1 ? day(text, before) : 0;
            if (earlier == 0 || earlier >= later) {
                return 0;
            }
            int first = text.tokens.isMark(before - 1, '-') ? before - 2 : before;
            if (text.month(first - 1) > 0) {
                return text.month(first - 1);
            }
            later = earlier;
            at = first;
        }
        return 0;
    }

    /** The token behind the last day of the list, which an "and" or "or" joins; the given one where no list goes on. */
    private static int last(DateText text, int end, int day) {
        int earlier = day;
        for (int at = end; at < end + REACH; ) {
            int next = text.pastComma(at);
            boolean and = joins(text, next);
            next = and ? next + 1 : next;
            int later = next > at ? day(text, next) : 0;
            if (later <= earlier) {
                return end;
            }
            if (and) {
                return next + 1;
            }
            earlier = later;
            at = next + 1;
        }
        return end;
    }

    private static boolean joins(DateText text, int token) {
        return text.is(token, text.calendar.and) || text.is(token, text.calendar.or);
    }

    private static boolean closes(DateText text, int end) {
        boolean score = text.tokens.glued(end) && (text.tokens.isMark(end, '-') || text.tokens.isMark(end, '/'));
        boolean part = text.tokens.isMark(end, '.')
                && text.tokens.glued(end + 1)
                && text.tokens.type(end + 1) == Tokens.NUMBER;
        return !score
                && !part
                && text.countsNothing(end)
                && !text.reading.is(end, UNIT)
                && !text.hasRole(end, Role.UNIT);
    }

    /** The day in bare digits at a token, or 0. */
    private static int day(DateText text, int token) {
        Figure day = text.tokens.type(token) == Tokens.NUMBER ? DateWords.day(text, token) : null;
        return day == null || day.end() > token + 1 ? 0 : day.value();
    }
}
