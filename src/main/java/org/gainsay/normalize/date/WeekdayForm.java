package org.gainsay.normalize.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Moment.Precision;
import org.gainsay.normalize.date.Calendar.Role;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** "on Friday", "Friday next week", "Tuesday of last week", "Wednesday the 13th". */
final class WeekdayForm extends Form {
    /** The 31st falls on a given day of the week within so many months. */
    private static final int MONTHS = 14;

    private static final long AMBIGUOUS = WordClass.AMBIGUOUS.bit();
    private static final long CLOCK = WordClass.CLOCK.bit();
    private static final long ARTICLE = WordClass.ARTICLE.bit();
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    /** How many tokens before the day the "a" of "a cold, wet Tuesday" may stand. */
    private static final int ADJECTIVES = 3;

    private static final long FOLLOWERS = WordClass.bits(WordClass.FUNCTION, WordClass.CLOCK);
    private static final long CLOCK_OR_MONTH = WordClass.bits(WordClass.CLOCK, WordClass.MONTH);
    private static final int WEEK = 7;
    /** In days. */
    private static final int HALF_YEAR = 183;

    @Override
    @Nullable
    Stated read(DateText text, int token) {
        if (!text.named(token)
                || paper(text, token)
                || text.calendar.dayNames().at(text, token)
                || recurs(text, token)
                || dateFollows(text, text.pastComma(token + 1))) {
            return null;
        }
        Stated after = afterNext(text, token);
        if (after != null) {
            return after;
        }
        Stated week = week(text, token);
        if (week != null) {
            return week;
        }
        Stated beside = beside(text, token);
        if (beside != null) {
            return beside;
        }
        Stated inWeek = ofWeek(text, token);
        if (inWeek != null) {
            return inWeek;
        }
        Stated numbered = numbered(text, token);
        if (numbered != null) {
            return numbered;
        }
        if (indefinite(text, token)) {
            Moment unresolved = text.unresolved(token, token + 1, Precision.DAY);
            boolean told = Tense.of(text, token, token + 1) == Tense.PAST;
            return Stated.of(token, token + 1, told ? unresolved.on(DayOfWeek.of(text.value(token))) : unresolved);
        }
        Stated plain = Stated.of(token, token + 1, Relative.weekday(text, token));
        return plain == null ? null : plain.withWeekday(text.value(token));
    }

    /** "the Sun", "that Sun Life Assurance": a name that is short for a day, not one. */
    private static boolean paper(DateText text, int token) {
        boolean inside = text.tokens.type(token - 1) == Tokens.WORD && !text.is(token - 1, text.calendar.on);
        int behind = token + 1;
        boolean thing = text.tokens.type(behind) == Tokens.WORD
                && !text.reading.is(behind, FOLLOWERS)
                && text.role(behind) == Role.NONE;
        boolean ambiguous = text.reading.is(token, AMBIGUOUS);
        return ambiguous && (inside ? text.isThe(token - 1) || thing : opens(text, token));
    }

    /** "Sun and rain are due", "Sat in the dock": an abbreviation at the head of a sentence without the figure or mark that dates have beside it. */
    private static boolean opens(DateText text, int token) {
        return text.tokens.type(token - 1) != Tokens.WORD
                && text.tokens.type(token + 1) == Tokens.WORD
                && !text.reading.is(token + 1, CLOCK_OR_MONTH);
    }

    /**
     * "on a Tuesday", "on a wet Tuesday morning in May": a day of the week that a day fell on, or all of them, not the nearest one. In "at a Tuesday meeting" the
     * meeting is one of several, the day is not.
     */
    private static boolean indefinite(DateText text, int token) {
        int first = token - 1;
        while (first > token - ADJECTIVES
                && text.tokens.type(first) == Tokens.WORD
                && (text.tokens.shape(first) & Tokens.CAPITAL) == 0
                && !text.reading.is(first, FUNCTION)) {
            first--;
        }
        int end = text.reading.is(token + 1, CLOCK) ? token + 2 : token + 1;
        return text.reading.is(first, ARTICLE)
                && !text.isThe(first)
                && text.countsNothing(end)
                && !text.tokens.isMark(end, '-')
                && !text.is(end, text.calendar.possessive);
    }

    /** "every Tuesday", "the first Monday of each month": days without end. */
    private static boolean recurs(DateText text, int token) {
        return text.recurs(token - 1) || text.recurs(text.pastOf(token + 1));
    }

    /** "the Friday before 5 May", "the Monday after Easter"; beside what is no date ("the Friday before the vote") it is not known which one. */
    private static @Nullable Stated beside(DateText text, int token) {
        boolean after = text.is(token + 1, text.calendar.after);
        if (!text.isThe(token - 1) || !after && !text.is(token + 1, text.calendar.before)) {
            return null;
        }
        int at = text.pastThe(token + 2);
        Stated date = Forms.point(text, at);
        Moment moment = date == null || date.first() > at ? null : Relative.resolve(text, date);
        if (date == null || moment == null || moment.from() == null || moment.to() == null) {
            int end = date == null ? token + 1 : date.end();
            return Stated.of(token, end, text.unresolved(token, end, Precision.DAY));
        }
        DayOfWeek day = DayOfWeek.of(text.value(token));
        LocalDate behind = moment.to().toLocalDate();
        return Stated.of(
                token,
                date.end(),
                Period.day(
                        after
                                ? WeekdayStep.onOrAfter(behind, day)
                                : WeekdayStep.before(moment.from().toLocalDate(), day)));
    }

    /** "Tuesday week", "Tuesday fortnight": one week or two behind the coming Tuesday. */
    private static @Nullable Stated week(DateText text, int token) {
        int end = token + 2;
        boolean fortnight = text.unit(token + 1) == Unit.FORTNIGHT && text.countsNothing(end);
        if (!fortnight && !weekBehind(text, token)) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(text.value(token));
        return Stated.of(
                token,
                end,
                text.today == null
                        ? text.unresolved(token, end, Precision.DAY)
                        : Period.day(WeekdayStep.after(text.today, day).plusWeeks(fortnight ? 2 : 1)));
    }

    /** Whether "week" stands behind a day and counts nothing: not in "Tuesday week-long talks". */
    static boolean weekBehind(DateText text, int day) {
        return text.unit(day + 1) == Unit.WEEK
                && !text.plural(day + 1)
                && (text.tokens.shape(day + 1) & Tokens.CAPITAL) == 0
                && text.countsNothing(day + 2)
                && !text.tokens.isMark(day + 2, '-');
    }

    /** "the Friday after next": a week behind next Friday. */
    private static @Nullable Stated afterNext(DateText text, int token) {
        if (!text.is(token + 1, text.calendar.after)
                || !text.is(token + 2, text.calendar.next)
                || !text.countsNothing(token + 3)) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(text.value(token));
        return Stated.of(
                token,
                token + 3,
                text.today == null
                        ? text.unresolved(token, token + 3, Precision.DAY)
                        : Period.day(WeekdayStep.after(text.today, day).plusWeeks(1)));
    }

    /** Whether a date follows a day of the week, which then belongs to it: "Friday, 13 September". */
    static boolean dateFollows(DateText text, int token) {
        Stated next = Forms.NUMERIC.read(text, token);
        if (next != null) {
            return true;
        }
        if (text.hasRole(token, Role.MONTH)) {
            return DateWords.day(text, text.pastThe(token + 1)) != null;
        }
        return Forms.DAY_MONTH.read(text, text.pastThe(token)) != null;
    }

    /** "Friday next week", "Friday of this week", "Sunday from last week". */
    private static @Nullable Stated ofWeek(DateText text, int token) {
        boolean joined = text.is(token + 1, text.calendar.of) || text.is(token + 1, text.calendar.from);
        int at = joined ? token + 2 : token + 1;
        if (!text.hasRole(at, Role.RELATIVE) || text.unit(at + 1) != Unit.WEEK) {
            return null;
        }
        int direction = text.value(at);
        return Stated.of(token, at + 2, inWeek(text, direction, text.value(token), token, at + 2));
    }

    /** The day of the week in the week that lies so many weeks from now. */
    static @Nullable Moment inWeek(DateText text, int direction, int weekday, int first, int end) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return text.today == null
                ? text.unresolved(first, end, Precision.DAY)
                : Period.day(WeekdayStep.onOrAfter(Relative.monday(text.today).plusWeeks(direction), day));
    }

    /** "Wednesday 13th", "Tuesday the thirty-first": the nearest 13th that is a Wednesday. */
    private static @Nullable Stated numbered(DateText text, int token) {
        Figure day = DateWords.day(text, text.pastThe(token + 1));
        int month = day == null ? 0 : listed(text, day.end());
        if (day != null && month > 0) {
            return Stated.of(token, day.end(), 0, month, day.value()).withWeekday(text.value(token));
        }
        if (day == null || !text.countsNothing(day.end()) || !day.rank() && !plain(text, token, day)) {
            return null;
        }
        return Stated.of(
                token,
                day.end(),
                text.today == null
                        ? text.unresolved(token, day.end(), Precision.DAY)
                        : Period.dayOrNull(nearest(text.today, day.value(), text.value(token))));
    }

    /** "Monday 6, Tuesday 7 and Friday 10 July": the month behind the last of such days; 0 for none. */
    private static int listed(DateText text, int end) {
        int at = end;
        for (int days = 0; days < WEEK; days++) {
            int next = text.pastComma(at);
            next = text.is(next, text.calendar.and) ? next + 1 : next;
            Figure day =
                    next > at && text.hasRole(next, Role.WEEKDAY) ? DateWords.day(text, text.pastThe(next + 1)) : null;
            if (day == null) {
                return 0;
            }
            at = day.end();
            int month = text.month(text.pastOf(at));
            if (month > 0) {
                return month;
            }
        }
        return 0;
    }

    /** "Monday 21" without "st": only where that is a day within half a year, and no score, clock time or share. */
    private static boolean plain(DateText text, int token, Figure day) {
        LocalDate today = text.today;
        if (today == null || day.spelled() || text.tokens.type(token + 1) != Tokens.NUMBER) {
            return false;
        }
        LocalDate near = nearest(today, day.value(), text.value(token));
        boolean figure = text.tokens.type(day.end()) == Tokens.MARK && ",.;)".indexOf(text.tokens.mark(day.end())) < 0;
        return near != null && !figure && distance(today, near) <= HALF_YEAR;
    }

    private static @Nullable LocalDate nearest(LocalDate today, int day, int weekday) {
        LocalDate best = null;
        for (int months = -MONTHS; months <= MONTHS; months++) {
            LocalDate month = today.plusMonths(months);
            LocalDate date = Period.date(month.getYear(), month.getMonthValue(), day);
            boolean fits = date != null && date.getDayOfWeek().getValue() == weekday;
            if (date != null && fits && (best == null || distance(today, date) < distance(today, best))) {
                best = date;
            }
        }
        return best;
    }

    private static long distance(LocalDate today, LocalDate date) {
        return Math.abs(date.toEpochDay() - today.toEpochDay());
    }
}
