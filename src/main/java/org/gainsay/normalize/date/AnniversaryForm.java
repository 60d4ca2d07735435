package org.gainsay.normalize.date;

import java.time.LocalDate;
import org.gainsay.normalize.Moment.Precision;
import org.jspecify.annotations.Nullable;

/** "on the third anniversary of the invasion": the day whose anniversary is now; news writes of it on the day itself, the day before or the day after. */
final class AnniversaryForm extends Form {
    @Override
    @Nullable
    Stated read(DateText text, int token) {
        Figure years = DateWords.rank(text, token);
        if (years == null
                || years.value() == 0
                || !text.is(years.end(), text.calendar.anniversary)
                || !text.is(token - 2, text.calendar.on)) {
            return null;
        }
        LocalDate today = text.today;
        if (today == null) {
            return Stated.of(token, years.end() + 1, text.unresolved(token, years.end() + 1, Precision.DAY));
        }
        LocalDate day = today.minusYears(years.value());
        return Stated.of(token, years.end() + 1, Period.moment(day.minusDays(1), day.plusDays(2), Precision.DAY));
    }
}
