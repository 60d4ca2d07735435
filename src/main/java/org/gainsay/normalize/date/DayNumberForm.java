package org.gainsay.normalize.date;

import java.time.LocalDate;
import org.gainsay.normalize.Moment.Precision;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** "on the 27th", "by the twenty-second": a day of a month that is not said; the last such day, or the next one in a clause of the future. */
final class DayNumberForm extends Form {
    private static final long YEAR_BEFORE = WordClass.YEAR_BEFORE.bit();
    /** Up to here "for the third" more often counts a time than a day. */
    private static final int FEW = 12;

    @Override
    @Nullable
    Stated read(DateText text, int token) {
        Figure day = DateWords.day(text, token);
        if (day == null || !day.rank() || !text.isThe(token - 1) || !led(text, token - 2, day.value())) {
            return null;
        }
        boolean closes = text.countsNothing(day.end())
                && !text.is(day.end(), text.calendar.of)
                && !text.is(day.end(), text.calendar.in)
                && DateRanges.joined(text, day.end()) < 0
                && !listed(text, day.end());
        if (!closes) {
            return null;
        }
        boolean ahead = text.future(token - 1, day.end());
        return Stated.of(
                token - 1,
                day.end(),
                text.today == null
                        ? text.unresolved(token - 1, day.end(), Precision.DAY)
                        : Period.dayOrNull(nearest(text.today, day.value(), ahead ? 1 : -1)));
    }

    /** "in the 14th and 68th minutes", "the 23rd, 41st and 60th minutes", "the 3rd and 4th of May": ranks of what stands behind the last one. */
    private static boolean listed(DateText text, int joint) {
        int at = joint;
        while (text.tokens.isMark(at, ',') || text.is(at, text.calendar.and) || text.is(at, text.calendar.or)) {
            Figure next = DateWords.day(text, text.pastThe(at + 1));
            Figure rank = next == null ? DateWords.rank(text, text.pastThe(at + 1)) : next;
            if (rank == null || !rank.rank()) {
                return false;
            }
            at = rank.end();
        }
        boolean month = text.hasRole(text.pastOnlyOf(at), Calendar.Role.MONTH);
        return at > joint && (month || text.tokens.type(at) == Tokens.WORD && !text.countsNothing(at));
    }

    private static boolean led(DateText text, int token, int day) {
        return text.is(token, text.calendar.on)
                || day > FEW && (text.reading.is(token, YEAR_BEFORE) || text.is(token, text.calendar.forWord));
    }

    private static @Nullable LocalDate nearest(LocalDate today, int day, int direction) {
        for (int months = 0; months < 12; months++) {
            LocalDate month = today.plusMonths((long) direction * months);
            LocalDate date = Period.date(month.getYear(), month.getMonthValue(), day);
            if (date != null && Integer.signum(date.compareTo(today)) != -direction) {
                return date;
            }
        }
        return null;
    }
}
