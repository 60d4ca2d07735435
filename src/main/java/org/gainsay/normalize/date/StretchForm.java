package org.gainsay.normalize.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.date.Calendar.Role;
import org.jspecify.annotations.Nullable;

/**
 * Several units up to now or from now on: "the last two weeks", "the past three months", "the next five years", "the coming three quarters", "the 5
 * past years". What happens within them may happen today. "The last two weeks of the trial" are a length.
 */
final class StretchForm extends Form {
    @Override
    @Nullable
    Stated read(DateText text, int token) {
        boolean before = text.hasRole(token, Role.RELATIVE);
        Figure count = DateWords.rank(text, before ? token + 1 : token);
        if (count == null || count.rank() || count.value() == 0) {
            return null;
        }
        int relative = before ? token : count.end();
        int at = before ? count.end() : count.end() + 1;
        if (!text.hasRole(relative, Role.RELATIVE)) {
            return null;
        }
        int unit = text.unit(at);
        int direction = text.value(relative);
        boolean several = before || count.value() == 1 || text.plural(at);
        boolean one = unit == Unit.HALF || unit == Unit.WEEKEND || unit < 0 || !several;
        if (one
                || before && direction < 0 && Lasting.verb(text.reading, token)
                || over(text, token)
                || direction == 0
                || text.is(at + 1, text.calendar.of)
                || text.hasRole(at + 1, Role.UNIT)) {
            return null;
        }
        boolean within = text.is(text.isThe(token - 1) ? token - 2 : token - 1, text.calendar.within);
        Stated sum = before && direction < 0 && !within ? sum(text, token, at, unit) : null;
        return sum != null
                ? sum
                : Stated.of(token, at + 1, stretch(text, direction * count.value(), unit, token, at + 1, within));
    }

    /** "the last three months and two weeks", "the past 1 year, 2 months and 3 days": ever smaller units; null for one unit alone. */
    private static @Nullable Stated sum(DateText text, int token, int first, int unit) {
        List<Figure> counts = new ArrayList<>(List.of(Objects.requireNonNull(DateWords.rank(text, token + 1))));
        int end = first + 1;
        int smallest = unit;
        while (true) {
            int at = text.pastComma(end);
            at = text.is(at, text.calendar.and) ? at + 1 : at;
            Figure count = at == end ? null : DateWords.rank(text, at);
            int next = count == null || count.rank() || count.value() == 0 ? -1 : text.unit(count.end());
            if (count == null
                    || next < 0
                    || next >= smallest
                    || next > Unit.YEAR
                    || text.calendar.isAgo(text.tokens, count.end() + 1)) {
                break;
            }
            counts.add(count);
            end = count.end() + 1;
            smallest = next;
        }
        int behind = end;
        return counts.size() == 1
                ? null
                : Stated.of(
                        token,
                        behind,
                        text.today == null
                                ? text.unresolved(token, behind, Unit.precision(smallest))
                                : Period.moment(
                                        back(text, text.today, counts),
                                        text.today,
                                        Unit.precision(text.unit(behind - 1))));
    }

    private static LocalDate back(DateText text, LocalDate today, List<Figure> counts) {
        LocalDate from = today;
        for (Figure count : counts) {
            from = Unit.plus(from, -count.value(), text.unit(count.end()));
        }
        return from;
    }

    /** "over the past three years" says how long. */
    private static boolean over(DateText text, int token) {
        int at = text.isThe(token - 1) ? token - 2 : token - 1;
        return text.is(at, text.calendar.over);
    }

    private static @Nullable Moment stretch(DateText text, int count, int unit, int first, int end, boolean within) {
        LocalDate today = text.today;
        if (today == null) {
            return text.unresolved(first, end, Unit.precision(unit));
        }
        boolean whole = unit == Unit.QUARTER || unit == Unit.DECADE;
        LocalDate now = whole ? Unit.start(today, unit) : today;
        LocalDate from = count < 0 || within ? now : whole ? Unit.plus(now, 1, unit) : now.plusDays(1);
        LocalDate to = Unit.plus(from, count, unit);
        return count < 0
                ? Period.moment(to, from, Unit.precision(unit))
                : Period.moment(from, to, Unit.precision(unit));
    }
}
