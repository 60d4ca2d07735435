package org.gainsay.normalize.date;

import org.gainsay.normalize.Moment.Precision;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** "in nineteen ninety-nine", "in two thousand and fifteen", "the nineteen-nineties", "the two thousands". */
final class SpelledYearForm extends Form {
    private static final long YEAR_BEFORE = WordClass.YEAR_BEFORE.bit();

    @Override
    @Nullable
    Stated read(DateText text, int token) {
        Figure decade = SpelledYear.decade(text, token);
        if (decade != null) {
            boolean the = text.isThe(token - 1) || text.hasRole(token - 1, Calendar.Role.PART);
            return the && text.countsNothing(decade.end())
                    ? Stated.of(token, decade.end(), Period.years(decade.value(), 10, Precision.DECADE))
                    : null;
        }
        Figure year = SpelledYear.read(text, token);
        boolean stands = year != null
                && (text.reading.is(token - 1, YEAR_BEFORE) || text.unit(token - 1) == Unit.YEAR)
                && text.countsNothing(year.end());
        return year == null || !stands ? null : Stated.of(token, year.end(), year.value(), 0, 0);
    }
}
