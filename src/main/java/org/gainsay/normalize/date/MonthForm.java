package org.gainsay.normalize.date;

import org.gainsay.normalize.date.Calendar.Role;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** The month first: "Feb. 14, 2022", "May twenty-one", "Oct/2", "February 2022", "in February". */
final class MonthForm extends Form {
    private static final long YEAR_BEFORE = WordClass.YEAR_BEFORE.bit();
    /** The last day of the longest month. */
    private static final int LONGEST = 31;

    /** How many tokens of a list of months may stand before its last one. */
    private static final int LIST = 24;

    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long LED = WordClass.bits(WordClass.ARTICLE, WordClass.DETERMINER);

    @Override
    @Nullable
    Stated read(DateText text, int token) {
        boolean in = text.is(token - 1, text.calendar.in);
        int month = in ? text.value(token) : text.month(token);
        if (month == 0) {
            return null;
        }
        Stated dated = dated(text, token, month);
        return dated != null
                ? dated
                : bare(text, token) ? Stated.of(token, token + 1, yearOfList(text, token), month, 0) : null;
    }

    /** A month with its day or its year, or null. */
    private static @Nullable Stated dated(DateText text, int token, int month) {
        Stated withDay = between(text, token, month);
        withDay = withDay == null ? withDay(text, token, month) : withDay;
        if (withDay != null) {
            return withDay;
        }
        int at = text.tokens.isMark(token + 1, ',') ? token + 2 : text.pastOf(token + 1);
        Figure year = DateWords.anyYear(text, at);
        year = year == null && (text.only(token) || bare(text, token)) ? RelativeYear.read(text, token + 1) : year;
        if (year == null) {
            return shortYear(text, token, month);
        }
        boolean counted = year != null && year.spelled() && !text.countsNothing(year.end());
        return counted ? null : Stated.of(token, year.end(), year.value(), month, 0);
    }

    /** "August 99": two digits that can be no day and count nothing. */
    private static @Nullable Stated shortYear(DateText text, int token, int month) {
        int year = DateWords.twoDigits(text.reading, token + 1);
        boolean mark = text.tokens.type(token + 2) == Tokens.MARK;
        boolean ends = mark && ".,;:!?)".indexOf(text.tokens.mark(token + 2)) >= 0;
        return year > LONGEST && text.countsNothing(token + 2) && (ends || !mark)
                ? Stated.of(token, token + 2, DateWords.century(text, year), month, 0)
                : null;
    }

    /** "November between 19 and 20", "May from 3 to 5": the days behind the month's name. */
    private static @Nullable Stated between(DateText text, int token, int month) {
        boolean between = text.is(token + 1, text.calendar.between);
        if (!between && !text.is(token + 1, text.calendar.from)) {
            return null;
        }
        Figure first = DateWords.day(text, text.pastThe(token + 2));
        boolean joined = first != null
                && (between ? text.is(first.end(), text.calendar.and) : DateRanges.joined(text, first.end()) > 0);
        Figure last = first == null || !joined ? null : DateWords.day(text, text.pastThe(first.end() + 1));
        if (first == null || last == null || last.value() <= first.value() || !text.countsNothing(last.end())) {
            return null;
        }
        return DateRanges.range(
                text,
                Stated.of(token, first.end(), 0, month, first.value()),
                Stated.of(first.end() + 1, last.end(), 0, month, last.value()));
    }

    private static @Nullable Stated withDay(DateText text, int token, int month) {
        int mark = joined(text, token + 1) ? token + 2 : text.pastThe(token + 1);
        Figure day = DateWords.day(text, mark);
        if (day == null || day.spelled() && SpelledYear.read(text, mark) != null) {
            return null;
        }
        Figure year = DayMonthForm.year(text, day.end(), false);
        if (year != null) {
            return Weekdays.before(text, Stated.of(token, year.end(), year.value(), month, day.value()));
        }
        Figure whole = day.spelled() ? null : ListedDayForm.year(text, day);
        if (whole != null) {
            return Weekdays.before(text, Stated.of(token, day.end(), whole.value(), month, day.value()));
        }
        boolean in = text.is(token - 1, text.calendar.in);
        boolean counts = (in || day.spelled() && !day.rank()) && !text.countsNothing(day.end());
        boolean joined = DateRanges.joined(text, day.end()) > 0;
        boolean stands = !day.rank() || !day.spelled() || joined || text.countsNothing(day.end());
        return counts || !stands ? null : Weekdays.before(text, Stated.of(token, day.end(), 0, month, day.value()));
    }

    /** "Oct/2", "Oct-2": a mark without blanks and a day behind it. */
    private static boolean joined(DateText text, int token) {
        boolean mark = text.tokens.isMark(token, '/') || text.tokens.isMark(token, '-');
        return mark
                && text.tokens.glued(token)
                && text.tokens.glued(token + 1)
                && text.tokens.type(token + 1) == Tokens.NUMBER;
    }

    /** Whether a month alone is a date: behind "in", "the", "early" and the like. */
    private static boolean bare(DateText text, int token) {
        Role before = text.role(token - 1);
        boolean mid = NumeralReader.joint(text.tokens, token - 1) && text.hasRole(token - 2, Role.PART);
        return text.reading.is(token - 1, YEAR_BEFORE)
                || text.is(token - 1, text.calendar.least) && text.reading.is(token - 3, YEAR_BEFORE)
                || modifies(text, token)
                || text.is(token - 1, text.calendar.into) && text.countsNothing(token + 1)
                || text.is(token - 1, text.calendar.forWord) && Outlook.setFor(text, token - 1)
                || Headings.led(text, token)
                || text.is(token + 1, text.calendar.possessive) && text.month(token) > 0
                || before == Role.PART
                || Headings.when(text, token + 1) && Tense.opens(text, token)
                || text.isThe(token - 1)
                || mid
                || text.is(token - 1, text.calendar.between)
                || range(text, token + 1)
                || listed(text, token);
    }

    /**
     * "in May, June and August": behind a month that is a date stands another one with "and" or "or" between them, or with a comma where a further one follows; in
     * "in March, May resigned" May is somebody.
     */
    private static boolean listed(DateText text, int token) {
        boolean joined = and(text, token - 1);
        if (!joined && next(text, token) < 0 || text.month(token) == 0 || !text.countsNothing(token + 1)) {
            return false;
        }
        int at = token;
        while (at > token - LIST) {
            int before = and(text, at - 1) ? at - 2 : at - 1;
            before = text.tokens.isMark(before, ',') ? before - 1 : before;
            if (before == at - 1 || text.month(before) == 0) {
                return at < token && bare(text, at);
            }
            at = before;
        }
        return false;
    }

    private static boolean and(DateText text, int token) {
        return text.is(token, text.calendar.and) || text.is(token, text.calendar.or);
    }

    /** The next month of a list of months; -1 for none. */
    private static int next(DateText text, int token) {
        int at = text.pastComma(token + 1);
        at = and(text, at) ? at + 1 : at;
        return at > token + 1 && text.month(at) > 0 ? at : -1;
    }

    /**
     * The year behind the last month of a list, which is that of every one, "June, July and August 2019", but for those of the year before, "December and January
     * 2020"; 0 for none.
     */
    private static int yearOfList(DateText text, int token) {
        int last = text.month(token);
        int turns = 0;
        for (int at = next(text, token); at > 0 && at < token + LIST; at = next(text, at)) {
            turns += text.month(at) < last ? 1 : 0;
            last = text.month(at);
            Figure year = DateWords.anyYear(text, at + 1);
            if (year != null && !year.spelled()) {
                return year.value() - turns;
            }
        }
        return 0;
    }

    /** "a July survey", "its September issue", "Britain's October sales": before a noun in small letters. */
    private static boolean modifies(DateText text, int token) {
        boolean led = text.reading.is(token - 1, LED) || text.is(token - 1, text.calendar.possessive);
        int noun = token + 1;
        boolean small =
                (text.tokens.shape(noun) & Tokens.CAPITAL) == 0 || (text.tokens.shape(token) & Tokens.UPPER) != 0;
        return led
                && small
                && text.tokens.type(noun) == Tokens.WORD
                && text.month(token) > 0
                && !text.reading.is(noun, FUNCTION);
    }

    /** Whether a month names an event as likely to come as past: "a June election", "the October meeting". */
    static boolean event(DateText text, int token) {
        return (text.hasRole(token + 1, Role.EVENT) || text.hasRole(token + 1, Role.FIXED))
                && (text.isThe(token - 1)
                        || text.reading.is(token - 1, LED)
                        || text.is(token - 1, text.calendar.possessive));
    }

    /** "March to June", "Jan-Feb": another month follows. */
    private static boolean range(DateText text, int token) {
        int second = DateRanges.joined(text, token);
        return second > 0 && text.hasRole(second, Role.MONTH) && text.month(second) > 0;
    }

    /** The month that a range may end with: as {@link #read}, but a bare name is enough unless it is another word too. */
    static @Nullable Stated second(DateText text, int token) {
        int month = text.month(token);
        if (month == 0) {
            return null;
        }
        Stated dated = dated(text, token, month);
        boolean word = text.reading.is(token + 1, FUNCTION) || text.tokens.type(token + 1) != Tokens.WORD;
        return dated != null
                ? dated
                : word || text.tokens.type(token - 1) != Tokens.BREAK ? Stated.of(token, token + 1, 0, month, 0) : null;
    }
}
