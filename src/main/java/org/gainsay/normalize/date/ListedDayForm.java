package org.gainsay.normalize.date;

import org.gainsay.normalize.Moment;
import org.gainsay.normalize.date.Calendar.Role;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Further days of a month that is named once: the 4 and the 5 of "May 3, 4 and 5", the 3 of "3, 4 and 5 May", the 29th of "April 28th and 29th". */
final class ListedDayForm extends Form {
    /** How many tokens a list may reach to either side of a day. */
    private static final int REACH = 12;

    private static final long UNIT = WordClass.UNIT.bit();

    @Override
    @Nullable
    Stated read(DateText text, int token) {
        Figure day = day(text, token);
        if (day == null) {
            return null;
        }
        Stated head = head(text, token, day);
        if (head != null) {
            int last = last(text, day);
            Figure year = DayMonthForm.year(text, last, false);
            int end = year != null && last == day.end() ? year.end() : day.end();
            return Stated.of(token, end, year == null ? year(text, head) : year.value(), head.month(), day.value());
        }
        int last = text.tokens.isMark(day.end(), ',') ? last(text, day) : day.end();
        int at = last == day.end() ? -1 : text.pastOnlyOf(last);
        int month = at < 0 ? 0 : text.month(at);
        if (month == 0) {
            return null;
        }
        Figure year = DayMonthForm.year(text, at + 1, false);
        return Stated.of(token, day.end(), year == null ? 0 : year.value(), month, day.value());
    }

    /** The year behind the last day of a list that goes on from the first one, which counts for all; null for none. */
    static @Nullable Figure year(DateText text, Figure day) {
        int last = last(text, day);
        return last == day.end() || !closes(text, last) ? null : DayMonthForm.year(text, last, false);
    }

    /** The year of a list that begins so, by the words before it: that of its first day; 0 where it is not known. */
    private static int year(DateText text, Stated head) {
        Moment first = Relative.resolve(text, head);
        return first == null || first.from() == null ? 0 : first.from().getYear();
    }

    /** The first day of the list with its month, where the token is a later day of it; null for none. */
    private static @Nullable Stated head(DateText text, int token, Figure day) {
        int last = last(text, day);
        int start = day.rank() && text.isThe(token - 1) ? token - 1 : token;
        boolean and = joins(text, start - 1);
        if (!closes(text, last) || !and && last == day.end()) {
            return null;
        }
        int later = day.value();
        int at = start;
        while (at > token - REACH) {
            int before = joins(text, at - 1) ? at - 2 : at - 1;
            before = text.tokens.isMark(before, ',') ? before - 1 : before;
            int figure = text.tokens.type(before) == Tokens.WORD && text.tokens.glued(before) ? before - 1 : before;
            Figure earlier = before < at - 1 ? day(text, figure) : null;
            if (earlier == null || earlier.end() != before + 1 || earlier.value() >= later) {
                return null;
            }
            int first = text.tokens.isMark(figure - 1, '-') ? figure - 2 : figure;
            int month = text.month(first - 1);
            if (month > 0) {
                return Stated.of(first - 1, earlier.end(), 0, month, earlier.value());
            }
            later = earlier.value();
            at = earlier.rank() && text.isThe(first - 1) ? first - 1 : first;
        }
        return null;
    }

    /** The token behind the last day of the list, which an "and" or "or" joins; that behind the given day where no list goes on. */
    private static int last(DateText text, Figure day) {
        Figure earlier = day;
        while (earlier.end() < day.end() + REACH) {
            int next = text.pastComma(earlier.end());
            boolean and = joins(text, next);
            next = and ? next + 1 : next;
            Figure later = next > earlier.end() ? day(text, text.pastThe(next)) : null;
            if (later == null || later.value() <= earlier.value()) {
                return day.end();
            }
            if (and) {
                return later.end();
            }
            earlier = later;
        }
        return day.end();
    }

    private static boolean joins(DateText text, int token) {
        return text.is(token, text.calendar.and) || text.is(token, text.calendar.or) || text.tokens.isMark(token, '&');
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

    /** The day in digits at a token, "4" or "4th"; null for none. */
    private static @Nullable Figure day(DateText text, int token) {
        return text.tokens.type(token) == Tokens.NUMBER ? DateWords.day(text, token) : null;
    }
}
