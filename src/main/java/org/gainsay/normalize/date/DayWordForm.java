package org.gainsay.normalize.date;

import org.gainsay.normalize.Moment.Precision;
import org.jspecify.annotations.Nullable;

/** "today", "yesterday", "tomorrow". */
final class DayWordForm extends Form {
    @Override
    @Nullable
    Stated read(DateText text, int token) {
        int days = text.value(token);
        return Stated.of(
                token,
                token + 1,
                text.today == null
                        ? text.unresolved(token, token + 1, Precision.DAY)
                        : Period.day(text.today.plusDays(days)));
    }
}
