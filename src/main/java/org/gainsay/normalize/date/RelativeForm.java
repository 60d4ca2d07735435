package org.gainsay.normalize.date;

import org.gainsay.normalize.date.Calendar.Role;
import org.gainsay.normalize.number.NumeralReader;
import org.jspecify.annotations.Nullable;

/** "last month", "this summer", "next Friday", "next week on Tuesday", "this past Sunday", "last December". */
final class RelativeForm implements Form {
    @Override
    public @Nullable Stated read(DateText text, int token) {
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
                        ? named(
                                text,
                                at,
                                Stated.of(
                                        token,
                                        at + 1,
                                        Relative.weekday(text, direction, text.value(at), token, at + 1)))
                        : null;
            case UNIT -> unit(text, token, text.value(at));
            default -> financial(text, token);
        };
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
        boolean compound = NumeralReader.joint(text.tokens, end);
        if (unit == Unit.DAY
                || unit == Unit.HALF
                || text.is(end, text.calendar.of)
                || compound
                || text.plural(end - 1)) {
            return null;
        }
        int day = text.is(end, text.calendar.on) ? end + 1 : end;
        if (unit == Unit.WEEK && text.hasRole(day, Role.WEEKDAY) && text.named(day)) {
            return Stated.of(token, day + 1, WeekdayForm.inWeek(text, direction, text.value(day), token, day + 1));
        }
        return Stated.of(token, end, Relative.unit(text, direction, unit, token, end));
    }
}
