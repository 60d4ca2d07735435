package org.gainsay.normalize.date;

import java.time.LocalDate;
import org.gainsay.normalize.Moment.Precision;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** "on the 27th", "by the twenty-second", "from the 3rd to the 11th": a day of a month that is not said; the last such day, or the next one in a clause of the future. */
final class DayNumberForm extends Form {
    private static final long YEAR_BEFORE = WordClass.YEAR_BEFORE.bit();
    /** Up to here "for the third" more often counts a time than a day. */
    private static final int FEW = 12;
    /** How far before a day a word may stand that makes it a part of a game. */
    private static final int CLAUSE = 12;

    /** How far before a day a verb may stand that moves something: "sank one more time from the 3rd". */
    private static final int MOVED = 8;

    private static final long CHANGE = WordClass.CHANGE.bit();
    private static final long GAME = WordClass.bits(WordClass.CONTEST, WordClass.CONTENDS);

    @Override
    @Nullable
    Stated read(DateText text, int token) {
        Figure day = DateWords.day(text, token);
        if (day == null || !day.rank() || !text.isThe(token - 1)) {
            return null;
        }
        int second = DateRanges.joined(text, day.end());
        if (second > 0) {
            return days(text, token, day, DateWords.day(text, text.pastThe(second)));
        }
        if (!led(text, token - 2, day) || !closes(text, day)) {
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

    private static boolean closes(DateText text, Figure day) {
        return text.countsNothing(day.end())
                && !text.is(day.end(), text.calendar.of)
                && !text.is(day.end(), text.calendar.in)
                && !listed(text, day.end());
    }

    /** "from the 3rd to the 11th": days of a month that is not said; of the two directions in which it may lie, the tense tells. */
    private static @Nullable Stated days(DateText text, int token, Figure first, @Nullable Figure last) {
        boolean figures = last != null && last.rank() && !last.spelled() && !first.spelled();
        if (last == null
                || !figures
                || last.value() <= first.value()
                || !text.is(token - 2, text.calendar.from)
                || !closes(text, last)
                || DateRanges.joined(text, last.end()) > 0
                || played(text, token)
                || moved(text, token)) {
            return null;
        }
        int end = last.end();
        if (text.today == null) {
            return Stated.of(token - 1, end, text.unresolved(token - 1, end, Precision.DAY));
        }
        // What goes on may have begun before the publication.
        boolean ahead = text.future(token - 1, end);
        LocalDate to = nearest(text.today, ahead ? last.value() : first.value(), ahead ? 1 : -1);
        LocalDate from = to == null ? null : Period.date(to.getYear(), to.getMonthValue(), first.value());
        LocalDate until = to == null ? null : Period.date(to.getYear(), to.getMonthValue(), last.value());
        return from == null || until == null
                ? null
                : Stated.of(token - 1, end, Period.moment(from, until.plusDays(1), Precision.DAY));
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

    private static boolean led(DateText text, int token, Figure day) {
        boolean until = text.is(token, text.calendar.until) || text.is(token, text.calendar.till);
        boolean night = text.is(token, text.calendar.of)
                && text.isThe(token - 2)
                && text.reading.is(token - 1, WordClass.CLOCK.bit());
        return text.is(token, text.calendar.on)
                || night
                || day.value() > FEW && (text.reading.is(token, YEAR_BEFORE) || text.is(token, text.calendar.forWord))
                || until && !day.spelled() && !played(text, token);
    }

    /** Whether a clause tells of a game: "level until the 11th", where a hole or an inning is the 11th. */
    private static boolean played(DateText text, int token) {
        for (int at = token - 1; at > token - CLAUSE && text.tokens.type(at) != Tokens.BREAK; at--) {
            if (text.reading.is(at, GAME) || text.hasRole(at, Calendar.Role.GAME)) {
                return true;
            }
        }
        return false;
    }

    /** "goes from the 3rd to the 11th", "sank from the 3rd to the 11th": floors and places in a table. */
    private static boolean moved(DateText text, int token) {
        for (int at = token - 1; at > token - MOVED && text.tokens.type(at) == Tokens.WORD; at--) {
            if (text.reading.is(at, CHANGE)) {
                return true;
            }
        }
        return false;
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
