package org.gainsay.normalize.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Moment.Precision;
import org.gainsay.normalize.date.Calendar.Role;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Two dates that are the ends of one stretch: "from 13 to 15 July", "May to October 2018", "between 2014 and 2016", "Monday to Friday". */
final class DateRanges {
    private static final int WEEK = 7;
    /** How far before a date the verb may stand that moves it: "changed the date of the vote from Monday 3 May". */
    private static final int REACH = 8;

    private static final long UNIT = WordClass.UNIT.bit();

    private DateRanges() {}

    /** The token behind what joins two dates at a token, or -1; "and" joins only behind "between". */
    static int joined(DateText text, int token) {
        Calendar calendar = text.calendar;
        int word = text.tokens.word(token);
        if (word != 0) {
            boolean joins = word == calendar.to
                    || word == calendar.through
                    || word == calendar.thru
                    || word == calendar.until
                    || word == calendar.till;
            return joins ? token + 1 : -1;
        }
        boolean dash =
                text.tokens.isMark(token, '-') || text.tokens.isMark(token, '\u2014') || text.tokens.isMark(token, '~');
        return dash && text.tokens.glued(token) == text.tokens.glued(token + 1) || months(text, token) ? token + 1 : -1;
    }

    /** "the Oct/Dec quarter": a stroke between two months. */
    private static boolean months(DateText text, int stroke) {
        return text.tokens.isMark(stroke, '/')
                && text.tokens.glued(stroke)
                && text.tokens.glued(stroke + 1)
                && text.hasRole(stroke - 1, Role.MONTH)
                && text.hasRole(stroke + 1, Role.MONTH);
    }

    /** A date with the second one that it is joined to, or itself. */
    static Stated extended(DateText text, Stated first) {
        int second = second(text, first);
        if (second < 0) {
            return first;
        }
        Stated last = end(text, first, second);
        if (last == null || changes(text, first, second)) {
            return first;
        }
        Stated range = range(text, first, last);
        return range == null ? first : range;
    }

    /** "13" of "from 13 to 15 July": a day whose month stands with the second one; null if none does. */
    static @Nullable Stated fromDay(DateText text, int token) {
        Figure day = DateWords.day(text, token);
        boolean hangs = text.tokens.glued(token) && text.tokens.type(token - 1) != Tokens.MARK;
        if (day == null || hangs || text.tokens.isMark(token - 1, '-') || day.spelled() && !day.rank()) {
            return null;
        }
        Stated first = Stated.of(token, day.end(), 0, 0, day.value());
        int night = night(text, day.end());
        int second = night > 0 ? night : second(text, first);
        boolean and = second < 0 && (text.is(day.end(), text.calendar.and) || text.is(day.end(), text.calendar.or));
        int at = text.pastThe(and ? day.end() + 1 : second);
        Stated days = at < 0 ? null : ofMonth(text, first, at);
        if (days != null) {
            return days;
        }
        Stated last = at < 0 ? null : lastDay(text, at);
        if (last == null || last.day() == 0 || last.first() != at) {
            return null;
        }
        if (last.plain() && last.month() > 0) {
            if (and && last.day() != day.value() + 1) {
                return first.withMonth(last.month()).withYear(last.year());
            }
            boolean ordered = last.day() > day.value();
            return ordered ? range(text, first.withMonth(last.month()).withYear(last.year()), last) : null;
        }
        return null;
    }

    /** "between 4 and 22 this month": the days of a month that is named by where it lies. */
    private static @Nullable Stated ofMonth(DateText text, Stated first, int at) {
        Figure last = DateWords.day(text, at);
        if (last == null || last.value() <= first.day() || !text.hasRole(last.end(), Role.RELATIVE)) {
            return null;
        }
        int end = last.end() + 2;
        if (text.unit(end - 1) != Unit.MONTH) {
            return null;
        }
        Moment month = Relative.unit(text, text.value(last.end()), Unit.MONTH, first.first(), end);
        if (month == null || month.from() == null) {
            return Stated.of(first.first(), end, text.unresolved(first.first(), end, Moment.Precision.DAY));
        }
        Moment from = Places.unit(month, first.day(), Unit.DAY);
        Moment to = Places.unit(month, last.value(), Unit.DAY);
        return from == null || to == null
                ? null
                : Stated.of(first.first(), end, joined(text, first.first(), end, from, to));
    }

    /** "the night of 3/4 May": the token behind the stroke between two days in a row, or -1. */
    private static int night(DateText text, int end) {
        boolean stroke = text.tokens.isMark(end, '/') && text.tokens.glued(end) && text.tokens.glued(end + 1);
        return stroke && text.hasRole(end + 2, Role.MONTH) ? end + 1 : -1;
    }

    private static @Nullable Stated lastDay(DateText text, int token) {
        return text.hasRole(token, Role.MONTH) ? MonthForm.second(text, token) : Forms.DAY_MONTH.read(text, token);
    }

    private static int second(DateText text, Stated first) {
        boolean between = between(text, first.first());
        if (between && text.is(first.end(), text.calendar.and)) {
            return first.end() + 1;
        }
        int inner = text.is(first.end(), text.calendar.between) || text.is(first.end(), text.calendar.from)
                ? first.end()
                : -1;
        if (inner > 0) {
            return -1;
        }
        int joined = joined(text, first.end());
        return joined < 0 && first.plain() && text.tokens.isMark(first.end(), ',') ? listed(text, first) : joined;
    }

    /** "from Jan. 3, 2024, to March 5, 2025", "between Jan. 3, 2024, and March 5, 2025": the token behind the joining word, or -1. */
    private static int listed(DateText text, Stated first) {
        int word = first.end() + 1;
        if (between(text, first.first()) && text.is(word, text.calendar.and)) {
            return word + 1;
        }
        boolean from = text.is(first.first() - 1, text.calendar.from);
        return from && text.tokens.type(word) == Tokens.WORD ? joined(text, word) : -1;
    }

    private static boolean between(DateText text, int first) {
        int at = text.isThe(first - 1) ? first - 2 : first - 1;
        return text.is(at, text.calendar.between);
    }

    /** "moved from 3 May to 5 May" has two dates. */
    private static boolean changes(DateText text, Stated first, int second) {
        if (!text.is(second - 1, text.calendar.to)) {
            return false;
        }
        for (int at = first.first() - 1; at >= first.first() - REACH; at--) {
            if (text.tokens.type(at) == Tokens.BREAK) {
                return false;
            }
            if (text.hasRole(at, Role.MOVE)) {
                return true;
            }
        }
        return false;
    }

    /** The second date: a whole one, a day of the first one's month, or a bare month. */
    private static @Nullable Stated end(DateText text, Stated first, int second) {
        int at = text.pastThe(second);
        if (text.hasRole(at, Role.PART)) {
            int behind = NumeralReader.joint(text.tokens, at + 1) ? at + 2 : text.pastThe(text.pastOf(at + 1));
            Stated whole = point(text, behind);
            Stated part = whole == null ? null : Part.before(text, whole);
            return part == null || part.first() > at ? null : part;
        }
        Stated numeric = numeric(text, at);
        if (numeric != null) {
            return numeric;
        }
        Stated dated = dated(text, at);
        if (dated != null) {
            return dated;
        }
        Stated now = NowForm.last(text, second);
        if (now != null) {
            return now;
        }
        Stated date = point(text, at);
        if (date != null && date.first() <= at && date.first() >= second - 1) {
            return date;
        }
        boolean hasDay = first.plain() && first.day() > 0 && first.month() > 0;
        Figure day = hasDay ? DateWords.day(text, at) : null;
        boolean ends = day != null
                && day.value() > first.day()
                && (day.rank() || text.tokens.type(at) == Tokens.NUMBER)
                && (text.countsNothing(day.end()) || names(text, at, day.end()));
        return day != null && ends ? Stated.of(at, day.end(), first.year(), first.month(), day.value()) : null;
    }

    /** "the March 3-7 survey": the days of a month before what they tell from others, which no figure counts. */
    private static boolean names(DateText text, int figure, int end) {
        return NumeralReader.joint(text.tokens, figure - 1) && !text.reading.is(end, UNIT) && !text.plural(end);
    }

    /** "Sunday 3/16", "next Sunday, 16/3": what the day of the week names in figures behind it. */
    private static @Nullable Stated numeric(DateText text, int token) {
        int weekday = text.hasRole(token, Role.RELATIVE) ? token + 1 : token;
        return text.hasRole(weekday, Role.WEEKDAY) ? Forms.NUMERIC.read(text, text.pastComma(weekday + 1)) : null;
    }

    /** "Thursday, March 6", "Thursday 6 March": a day of the week with its date. */
    private static @Nullable Stated dated(DateText text, int token) {
        int date = text.hasRole(token, Role.WEEKDAY) ? text.pastThe(text.pastComma(token + 1)) : token;
        if (date == token || text.tokens.type(date) != Tokens.NUMBER && !text.hasRole(date, Role.MONTH)) {
            return null;
        }
        Stated last = lastDay(text, date);
        return last != null && last.first() == token && last.day() > 0 ? last : null;
    }

    /** A day of the week alone that a date follows: the last such day before it; one with its number, "Friday 9 to Sunday 11 August": that day of the month. */
    private static Stated before(DateText text, Stated first, Stated last) {
        Stated numbered = numbered(text, first, last);
        if (numbered != null) {
            return numbered;
        }
        boolean alone =
                first.moment() != null && first.weekday() > 0 && first.end() == first.first() + 1 && last.day() > 0;
        Moment end = alone ? Relative.resolve(text, last) : null;
        if (end == null || end.from() == null) {
            return first;
        }
        LocalDate day = WeekdayStep.before(end.from().toLocalDate(), DayOfWeek.of(first.weekday()));
        return Stated.of(first.first(), first.end(), day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static @Nullable Stated numbered(DateText text, Stated first, Stated last) {
        int number = first.first() + 1;
        boolean bare = first.moment() != null
                && first.end() == number + 1
                && last.day() > 0
                && text.hasRole(first.first(), Role.WEEKDAY)
                && text.tokens.type(number) == Tokens.NUMBER;
        Figure day = bare ? DateWords.day(text, number) : null;
        Moment end = day == null ? null : Relative.resolve(text, last);
        if (day == null || end == null || end.from() == null) {
            return null;
        }
        LocalDate until = end.from().toLocalDate();
        LocalDate month = day.value() < until.getDayOfMonth() ? until : until.minusMonths(1);
        return day.value() > month.lengthOfMonth()
                ? null
                : Stated.of(first.first(), first.end(), month.getYear(), month.getMonthValue(), day.value());
    }

    private static @Nullable Stated point(DateText text, int token) {
        return text.hasRole(token, Role.MONTH) ? MonthForm.second(text, token) : Forms.point(text, token);
    }

    /** The stretch from one date up to and with another; null where that lies before it. */
    static @Nullable Stated range(DateText text, Stated first, Stated last) {
        int end = last.end();
        int year = end;
        Figure behind =
                last.plain() && last.year() == 0 && last.month() > 0 ? DayMonthForm.year(text, year, false) : null;
        Stated to = behind == null ? last : last.withYear(behind.value());
        end = behind == null ? end : behind.end();
        Stated from = before(text, first, to);
        if (from.plain() && to.plain()) {
            from = filled(from, to);
            to = to.year() == 0 && from.year() > 0
                    ? to.withYear(from.rank() > to.rank() ? from.year() + 1 : from.year())
                    : to;
        }
        Moment begins = Relative.resolve(text, from);
        if (begins == null) {
            return null;
        }
        Moment ends = ends(text, from, to, begins);
        return ends == null ? null : Stated.of(first.first(), end, joined(text, first.first(), end, begins, ends));
    }

    /** What the first date leaves to the second: its month, its year. */
    private static Stated filled(Stated first, Stated last) {
        Stated month = first.month() == 0 && first.day() > 0 ? first.withMonth(last.month()) : first;
        if (month.year() > 0 || last.year() == 0 || month.month() == 0) {
            return month;
        }
        return month.withYear(last.month() > 0 && month.rank() > last.rank() ? last.year() - 1 : last.year());
    }

    /** The second date, which without a year of its own is the first such one behind the first date. */
    private static @Nullable Moment ends(DateText text, Stated from, Stated to, Moment begins) {
        LocalDateTime start = begins.from();
        if (start != null && to.weekday() > 0 && to.moment() != null && from.weekday() > 0) {
            int days = Math.floorMod(to.weekday() - start.getDayOfWeek().getValue(), WEEK);
            return Period.day(start.toLocalDate().plusDays(days));
        }
        if (start == null || !to.plain() || to.year() > 0) {
            return Relative.resolve(text, to);
        }
        int year = start.getYear();
        LocalDate first = Period.date(year, to.month(), Math.max(1, to.day()));
        boolean before = first != null
                && first.isBefore(start.toLocalDate().withDayOfMonth(to.day() > 0 ? start.getDayOfMonth() : 1));
        return Relative.resolve(text, to.withYear(before ? year + 1 : year));
    }

    private static @Nullable Moment joined(DateText text, int first, int end, Moment begins, Moment ends) {
        Precision precision =
                begins.precision().compareTo(ends.precision()) < 0 ? begins.precision() : ends.precision();
        if (begins.from() == null || ends.to() == null) {
            return text.unresolved(first, end, precision);
        }
        return begins.from().isBefore(ends.to()) ? new Moment(begins.from(), ends.to(), precision, null, null) : null;
    }
}
