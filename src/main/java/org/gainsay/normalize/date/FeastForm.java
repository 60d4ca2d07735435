package org.gainsay.normalize.date;

import java.time.LocalDate;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Moment.Precision;
import org.gainsay.normalize.date.Calendar.Role;
import org.gainsay.text.Phrases;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Days that have a name: "Christmas Eve", "Good Friday 2022", "since last Easter". A name of one word is a date only behind a preposition or before its year
 * ("Christmas dinner"). Without a year the verb tells which one is meant, as it does for other days.
 */
final class FeastForm extends Form {
    private static final long LEAD = WordClass.YEAR_BEFORE.bit();

    @Override
    @Nullable
    Stated read(DateText text, int token) {
        Phrases.Match<Feast> match = text.calendar.feasts().at(text.tokens, token);
        if (match == null || match.first() > token || match.end() <= token) {
            return null;
        }
        int first = match.first();
        int end = match.end();
        Feast feast = match.meaning();
        Figure year = DateWords.anyYear(text, text.pastOf(text.pastComma(end)));
        if (year != null && !year.spelled()) {
            return Stated.of(first, year.end(), Period.day(feast.in(year.value())));
        }
        Figure relative = RelativeYear.read(text, end);
        if (relative != null) {
            return Stated.of(first, relative.end(), Period.day(feast.in(relative.value())));
        }
        if (!text.countsNothing(end)) {
            return null;
        }
        if (text.hasRole(first - 1, Role.RELATIVE)) {
            int direction = text.value(first - 1);
            return Stated.of(
                    first - 1,
                    end,
                    text.today == null
                            ? text.unresolved(first - 1, end, Precision.DAY)
                            : Period.day(beside(feast, text.today, direction)));
        }
        boolean led = text.reading.is(first - 1, LEAD)
                || text.is(first - 1, text.calendar.on)
                || text.is(first - 1, text.calendar.at);
        return end - first > 1 || led ? Stated.of(first, end, resolved(text, feast, first, end)) : null;
    }

    private static @Nullable Moment resolved(DateText text, Feast feast, int first, int end) {
        Tense tense = Tense.of(text, first, end);
        return text.today == null
                ? text.unresolved(first, end, Precision.DAY)
                : Period.day(Relative.nearest(text.today, tense, feast::in));
    }

    /** "last Christmas" is the last one gone by, "next Christmas" the next one, "this Christmas" that of the running year. */
    private static LocalDate beside(Feast feast, LocalDate today, int direction) {
        LocalDate day = feast.in(today.getYear());
        boolean other = direction < 0 ? !day.isBefore(today) : direction > 0 && !day.isAfter(today);
        return other ? feast.in(today.getYear() + direction) : day;
    }
}
