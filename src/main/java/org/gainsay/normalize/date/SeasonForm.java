package org.gainsay.normalize.date;

import org.jspecify.annotations.Nullable;

/** "the summer of 2022", "summer 2022". */
final class SeasonForm implements Form {
    @Override
    public @Nullable Stated read(DateText text, int token) {
        int at = text.is(token + 1, text.calendar.of) ? token + 2 : token + 1;
        Figure year = DateWords.anyYear(text, at);
        return year == null || year.spelled() && !text.countsNothing(year.end())
                ? null
                : Stated.of(token, year.end(), Period.seasonOf(year.value(), text.value(token)));
    }
}
