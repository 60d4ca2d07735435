package org.gainsay.normalize.date;

import java.time.DayOfWeek;
import org.gainsay.normalize.Moment.Precision;
import org.gainsay.normalize.date.Calendar.Role;
import org.jspecify.annotations.Nullable;

/** "two Fridays ago", "three Sundays from now": days of the week counted from the publication. */
final class WeekdayCountForm extends Form {
    @Override
    @Nullable
    Stated read(DateText text, int token) {
        Figure count = DateWords.rank(text, token);
        if (count == null || count.rank() || count.value() == 0 || !text.hasRole(count.end(), Role.WEEKDAYS)) {
            return null;
        }
        int at = count.end() + 1;
        boolean ago = text.is(at, text.calendar.ago);
        boolean now = text.is(at, text.calendar.from) && text.is(at + 1, text.calendar.now);
        int end = now ? at + 2 : at + 1;
        if (!ago && !now && !text.is(at, text.calendar.hence)) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(text.value(count.end()));
        int weeks = count.value() - 1;
        return Stated.of(
                token,
                end,
                text.today == null
                        ? text.unresolved(token, end, Precision.DAY)
                        : Period.day(
                                ago
                                        ? WeekdayStep.before(text.today, day).minusWeeks(weeks)
                                        : WeekdayStep.after(text.today, day).plusWeeks(weeks)));
    }
}
