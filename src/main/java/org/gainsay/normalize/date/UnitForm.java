package org.gainsay.normalize.date;

import java.time.LocalDate;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Moment.Precision;
import org.gainsay.normalize.date.Calendar.Role;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.normalize.number.PlainDigits;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * A unit that another date or the words around it place: "the day after tomorrow", "the week of 12 May", "the year to March", "week 20 of 2019", "the
 * week after next", "the weekend", "the end of the year". The token is the unit.
 */
final class UnitForm extends Form {
    private static final int WEEKS = 53;
    private static final long YEAR_BEFORE = WordClass.YEAR_BEFORE.bit();

    @Override
    @Nullable
    Stated read(DateText text, int token) {
        int unit = text.value(token);
        int first = text.isThe(token - 1) ? token - 1 : token;
        if (unit == Unit.WEEKEND) {
            Stated placed = first < token ? weekendOf(text, first, token) : null;
            Stated next = placed == null ? afterNext(text, first, token, unit) : placed;
            return next != null ? next : first < token ? weekend(text, first, token) : null;
        }
        Stated next = unit == Unit.DAY ? day(text, first, token) : afterNext(text, first, token, unit);
        if (next != null) {
            return next;
        }
        if (unit == Unit.WEEK) {
            Stated week = week(text, first, token);
            if (week != null) {
                return week;
            }
        }
        Stated fresh = unit == Unit.YEAR ? newYear(text, token) : null;
        if (fresh != null) {
            return fresh;
        }
        Stated until = unit == Unit.DAY ? null : ended(text, first, token, unit);
        return until != null ? until : partOfThe(text, first, token, unit);
    }

    /** "in the new year", "by the new year": the one that follows, where the verb looks ahead, or else the one that runs; null for another year, and where no verb tells. */
    private static @Nullable Stated newYear(DateText text, int token) {
        int first = token - 2;
        boolean led = text.is(token - 1, text.calendar.newWord)
                && text.isThe(first)
                && text.reading.is(first - 1, YEAR_BEFORE)
                && !text.is(first - 1, text.calendar.to)
                && !text.is(first - 1, text.calendar.of)
                && text.countsNothing(token + 1)
                && !text.is(token + 1, text.calendar.possessive);
        Tense tense = led ? Tense.of(text, first, token + 1) : Tense.OPEN;
        if (tense == Tense.OPEN) {
            return null;
        }
        int year = text.today == null ? 0 : text.today.getYear() + (tense == Tense.FUTURE ? 1 : 0);
        return Stated.of(
                first,
                token + 1,
                text.today == null ? text.unresolved(first, token + 1, Precision.YEAR) : Period.year(year));
    }

    /** "the day after tomorrow", "the day before yesterday". */
    private static @Nullable Stated day(DateText text, int first, int token) {
        boolean after = text.is(token + 1, text.calendar.after);
        if (!after && !text.is(token + 1, text.calendar.before)) {
            return null;
        }
        if (!text.hasRole(token + 2, Role.DAY)) {
            return first < token ? besideDate(text, first, token, after) : null;
        }
        int days = text.value(token + 2) + (after ? 1 : -1);
        return Stated.of(
                first,
                token + 3,
                text.today == null
                        ? text.unresolved(first, token + 3, Precision.DAY)
                        : Period.day(text.today.plusDays(days)));
    }

    /** "the day after Christmas", "the day before 5 May". */
    private static @Nullable Stated besideDate(DateText text, int first, int token, boolean after) {
        int at = text.pastThe(token + 2);
        Stated date = Forms.point(text, at);
        Moment moment = date == null || date.first() > at ? null : Relative.resolve(text, date);
        if (date == null || moment == null || moment.precision() != Precision.DAY) {
            return null;
        }
        if (moment.from() == null) {
            return Stated.of(first, date.end(), text.unresolved(first, date.end(), Precision.DAY));
        }
        return Stated.of(
                first, date.end(), Period.day(moment.from().toLocalDate().plusDays(after ? 1 : -1)));
    }

    /** "the week after next", "the year after next", "the month before last". */
    private static @Nullable Stated afterNext(DateText text, int first, int token, int unit) {
        boolean after = text.is(token + 1, text.calendar.after);
        int direction = text.hasRole(token + 2, Role.RELATIVE) ? text.value(token + 2) : 0;
        boolean fits = after && direction > 0 || text.is(token + 1, text.calendar.before) && direction < 0;
        return fits && unit != Unit.HALF && text.countsNothing(token + 3)
                ? Stated.of(first, token + 3, Relative.unit(text, 2 * direction, unit, first, token + 3))
                : null;
    }

    private static @Nullable Stated week(DateText text, int first, int token) {
        int year = text.pastOf(token + 2);
        int number = PlainDigits.of(text.reading, token + 1);
        int of = number > 0 && number <= WEEKS ? DateWords.year(text.reading, year) : -1;
        if (of > 0) {
            LocalDate monday = Relative.monday(LocalDate.of(of, 1, 4)).plusWeeks(number - 1L);
            return Stated.of(token, year + 1, Period.week(monday));
        }
        Calendar calendar = text.calendar;
        boolean begins = text.is(token + 1, calendar.beginning)
                || text.is(token + 1, calendar.starting)
                || text.is(token + 1, calendar.commencing);
        if (!begins && !text.is(token + 1, calendar.of)) {
            return null;
        }
        int at = text.is(token + 2, calendar.on) ? token + 3 : token + 2;
        Stated date = Forms.point(text, text.pastThe(at));
        Moment day = date == null || date.first() > at + 1 ? null : Relative.resolve(text, date);
        if (date == null || day == null || day.precision() != Precision.DAY) {
            return null;
        }
        return day.from() == null
                ? Stated.of(first, date.end(), text.unresolved(first, date.end(), Precision.WEEK))
                : Stated.of(
                        first,
                        date.end(),
                        Period.week(
                                begins
                                        ? day.from().toLocalDate()
                                        : Relative.monday(day.from().toLocalDate())));
    }

    /** "the year to March", "the quarter ended June 30", "the week ending 12 May": the unit that ends with that date. */
    private static @Nullable Stated ended(DateText text, int first, int token, int unit) {
        Calendar calendar = text.calendar;
        boolean to = text.is(token + 1, calendar.to) && first < token;
        if (!to && !text.is(token + 1, calendar.ended) && !text.is(token + 1, calendar.endingWord)) {
            return null;
        }
        int at = text.pastEnd(text.pastOf(text.is(token + 2, calendar.on) ? token + 3 : token + 2));
        Stated date = Forms.point(text, text.pastThe(at));
        if (date == null || date.first() > at + 1 || date.month() == 0 && date.weekday() == 0) {
            return null;
        }
        Moment end = Relative.resolve(text, date);
        if (end == null || end.to() == null) {
            return end == null
                    ? null
                    : Stated.of(first, date.end(), text.unresolved(first, date.end(), Unit.precision(unit)));
        }
        LocalDate behind = end.to().toLocalDate();
        LocalDate begins = behind.getDayOfMonth() == 1
                ? Unit.plus(behind, -1, unit)
                : Unit.plus(behind.minusDays(1), -1, unit).plusDays(1);
        return Stated.of(first, date.end(), Period.moment(begins, behind, Unit.precision(unit)));
    }

    /** The unit of "the end of the year", "early in the week", "by year-end", "mid-decade", "up 3% for the week": the running one. */
    private static @Nullable Stated partOfThe(DateText text, int first, int token, int unit) {
        boolean known = unit == Unit.WEEK
                || unit == Unit.MONTH
                || unit == Unit.YEAR
                || unit == Unit.DECADE
                || unit == Unit.CENTURY;
        if (!known || text.plural(token)) {
            return null;
        }
        boolean end = NumeralReader.joint(text.tokens, token + 1) && text.is(token + 2, text.calendar.end);
        if (end && first == token && text.countsNothing(token + 3) && text.reading.is(token - 1, YEAR_BEFORE)) {
            Stated whole = Stated.of(token, token + 3, Relative.unit(text, 0, unit, token, token + 3));
            return whole == null ? null : whole.in(new Part(3, 3), token);
        }
        boolean part = first < token && text.is(first - 1, text.calendar.of) && text.hasRole(first - 2, Role.PART);
        boolean mid = NumeralReader.joint(text.tokens, token - 1) && text.hasRole(token - 2, Role.PART);
        boolean market =
                first < token && text.is(first - 1, text.calendar.forWord) && (unit == Unit.WEEK || unit == Unit.MONTH);
        boolean stands = text.countsNothing(token + 1) && !text.is(token + 1, text.calendar.of);
        return (part || mid || market) && stands
                ? Stated.of(first, token + 1, Relative.unit(text, 0, unit, first, token + 1))
                : null;
    }

    /** "the weekend of 5 May", "the weekend of May 4-5": the one that the date lies in, or the one of its week. */
    private static @Nullable Stated weekendOf(DateText text, int first, int token) {
        Stated point = text.is(token + 1, text.calendar.of) ? Forms.point(text, text.pastThe(token + 2)) : null;
        if (point == null || point.first() > token + 3 || point.day() == 0) {
            return null;
        }
        Stated date = DateRanges.extended(text, point);
        Moment day = Relative.resolve(text, date);
        if (day == null || day.from() == null) {
            return day == null ? null : Stated.of(first, date.end(), text.unresolved(first, date.end(), Precision.DAY));
        }
        return Stated.of(first, date.end(), Unit.around(day.from().toLocalDate(), 0, Unit.WEEKEND));
    }

    /** "the weekend" is the last one that has begun, or the next one where the clause speaks of the future. */
    private static @Nullable Stated weekend(DateText text, int first, int token) {
        boolean other = !text.countsNothing(token + 1) || NumeralReader.joint(text.tokens, token + 1);
        if (other || text.is(token + 1, text.calendar.of)) {
            return null;
        }
        LocalDate today = text.today;
        if (today == null) {
            return Stated.of(first, token + 1, text.unresolved(first, token + 1, Precision.DAY));
        }
        boolean begun = today.getDayOfWeek().getValue() > java.time.DayOfWeek.FRIDAY.getValue();
        return Stated.of(
                first, token + 1, Unit.around(today, begun || text.future(first, token + 1) ? 0 : -1, Unit.WEEKEND));
    }
}
