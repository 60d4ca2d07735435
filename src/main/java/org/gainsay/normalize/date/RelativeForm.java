package org.gainsay.normalize.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.date.Calendar.Role;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** "last month", "this summer", "next Friday", "next week on Tuesday", "this past Sunday", "last December". */
final class RelativeForm extends Form {
    private static final long ARTICLE = WordClass.ARTICLE.bit();
    private static final long FRACTION = WordClass.FRACTION.bit();

    @Override
    @Nullable
    Stated read(DateText text, int token) {
        int at = token + 1;
        if (text.hasRole(at, Role.RELATIVE)) {
            return text.hasRole(at + 1, Role.WEEKDAY) && text.named(at + 1)
                    ? weekday(text, token, at)
                    : shift(text, token, text.hasRole(at + 1, Role.RELATIVE) ? null : read(text, at));
        }
        int direction = text.value(token);
        return switch (text.role(at)) {
            case SEASON -> Stated.of(token, at + 1, Relative.season(text, direction, text.value(at), token, at + 1));
            case MONTH ->
                text.named(at) && DateWords.day(text, at + 1) == null
                        ? Stated.of(token, at + 1, Relative.month(text, direction, text.value(at), token, at + 1))
                        : null;
            case WEEKDAY ->
                text.named(at)
                                && !text.recurs(text.pastOf(at + 1))
                                && !WeekdayForm.dateFollows(text, text.pastComma(at + 1))
                        ? named(text, at, weekday(text, token))
                        : null;
            case UNIT -> unit(text, token, text.value(at));
            default -> financial(text, token);
        };
    }

    /** "last Tuesday", and "last Tuesday week", a week further away. */
    private static @Nullable Stated weekday(DateText text, int token) {
        int direction = text.value(token);
        int at = token + 1;
        boolean further = direction != 0 && WeekdayForm.weekBehind(text, at);
        int end = further ? at + 2 : at + 1;
        Moment day = Relative.weekday(text, direction, text.value(at), token, end);
        LocalDateTime from = day == null ? null : day.from();
        return further && from != null
                ? Stated.of(token, end, Period.day(from.toLocalDate().plusWeeks(direction)))
                : Stated.of(token, end, day);
    }

    private static @Nullable Stated named(DateText text, int weekday, @Nullable Stated date) {
        return date == null ? null : date.withWeekday(text.value(weekday));
    }

    /** "the last financial year", "this fiscal quarter": whose, and so from when to when, is not said. A calendar year is a year. */
    private static @Nullable Stated financial(DateText text, int token) {
        boolean calendar = text.is(token + 1, text.calendar.calendarWord);
        boolean fiscal = text.is(token + 1, text.calendar.fiscal) || text.is(token + 1, text.calendar.financial);
        int unit = text.unit(token + 2);
        if (!calendar && !fiscal || unit != Unit.YEAR && unit != Unit.QUARTER || text.plural(token + 2)) {
            return null;
        }
        return calendar
                ? Stated.of(token, token + 3, Relative.unit(text, text.value(token), unit, token, token + 3))
                : Stated.of(token, token + 3, text.unresolved(token, token + 3, Unit.precision(unit)));
    }

    private static @Nullable Stated shift(DateText text, int token, @Nullable Stated inner) {
        return inner == null || text.value(token) != 0 ? null : inner.spanning(token, inner.end());
    }

    private static @Nullable Stated weekday(DateText text, int token, int at) {
        return named(
                text,
                at + 1,
                Stated.of(
                        token,
                        at + 2,
                        Relative.nearestWeekday(text, text.value(at), text.value(at + 1), token, at + 2)));
    }

    private static @Nullable Stated unit(DateText text, int token, int unit) {
        int end = token + 2;
        boolean coming = text.is(token, text.calendar.coming) || text.is(token, text.calendar.upcoming);
        int direction = unit == Unit.WEEKEND && coming ? 0 : text.value(token);
        boolean compound = NumeralReader.joint(text.tokens, end)
                || text.is(end, text.calendar.and)
                        && text.reading.is(end + 1, ARTICLE)
                        && text.reading.is(end + 2, FRACTION);
        if (unit == Unit.DAY
                || unit == Unit.HALF
                || text.is(end, text.calendar.of)
                || compound
                || text.plural(end - 1)) {
            return null;
        }
        if (unit == Unit.YEAR && text.is(token, text.calendar.previous)) {
            int year = AnchoredForm.yearBefore(text, token);
            if (year > 0) {
                return Stated.of(token, end, year - 1, 0, 0);
            }
        }
        int day = text.is(end, text.calendar.on) ? end + 1 : end;
        if (unit == Unit.WEEK && text.hasRole(day, Role.WEEKDAY) && text.named(day)) {
            return Stated.of(token, day + 1, WeekdayForm.inWeek(text, direction, text.value(day), token, day + 1));
        }
        int side = unit == Unit.QUARTER || unit > Unit.FORTNIGHT ? 0 : rolling(text, token);
        return side == 0
                ? Stated.of(token, end, Relative.unit(text, direction, unit, token, end))
                : Stated.of(
                        token,
                        end,
                        text.today == null
                                ? text.unresolved(token, end, Unit.precision(unit))
                                : rolling(text.today, side, unit));
    }

    /** -1 for "in the past year" and "over the last month", which end today; 1 for "over the next year" and "in the coming year", which begin today; else 0. */
    private static int rolling(DateText text, int token) {
        if (!text.isThe(token - 1)) {
            return 0;
        }
        Calendar calendar = text.calendar;
        int at = token - 2;
        boolean over = text.is(at, calendar.over) || text.is(at, calendar.within) || text.is(at, calendar.during);
        boolean in = over || text.is(at, calendar.in);
        boolean last = text.is(token, calendar.past) || text.is(token, calendar.lastWord);
        boolean ahead = over && text.is(token, calendar.next) || in && text.is(token, calendar.coming);
        return last && in ? -1 : ahead ? 1 : 0;
    }

    private static Moment rolling(LocalDate today, int side, int unit) {
        LocalDate other = Unit.plus(today, side, unit);
        return side < 0
                ? Period.moment(other, today, Unit.precision(unit))
                : Period.moment(today.plusDays(1), other.plusDays(1), Unit.precision(unit));
    }
}
