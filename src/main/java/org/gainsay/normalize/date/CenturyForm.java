package org.gainsay.normalize.date;

import org.gainsay.normalize.Moment.Precision;
import org.gainsay.normalize.number.NumeralReader;
import org.jspecify.annotations.Nullable;

/** "the 20th century", "nineteenth-century novels": the years 1900 to 1999, as ISO 8601-1:2019 and TIMEX3 count centuries. */
final class CenturyForm extends Form {
    @Override
    @Nullable
    Stated read(DateText text, int token) {
        Figure rank = DateWords.day(text, token);
        if (rank == null || !rank.rank() || rank.value() < 2) {
            return null;
        }
        int at = NumeralReader.joint(text.tokens, rank.end()) ? rank.end() + 1 : rank.end();
        return text.is(at, text.calendar.century)
                ? Stated.of(token, at + 1, Period.years(rank.value() * 100 - 100, 100, Precision.CENTURY))
                : null;
    }
}
