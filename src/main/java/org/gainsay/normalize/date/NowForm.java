package org.gainsay.normalize.date;

import java.time.LocalDate;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Moment.Precision;
import org.jspecify.annotations.Nullable;

/** A stretch that the day of publication begins: "between now and the end of June", "from now until 3 May". "Now" alone is no date. */
final class NowForm extends Form {
    @Override
    @Nullable
    Stated read(DateText text, int token) {
        boolean framed = text.is(token - 1, text.calendar.between) || text.is(token - 1, text.calendar.from);
        boolean joined = text.is(token + 1, text.calendar.and) || DateRanges.joined(text, token + 1) > 0;
        if (!framed || !joined || !text.is(token, text.calendar.now)) {
            return null;
        }
        Stated now = day(text, token, token + 1);
        Stated range = now == null ? null : DateRanges.extended(text, now);
        return range == null || range.end() == token + 1 ? null : range;
    }

    /** The day of publication as the end of a stretch: "2015 to the present", "from May until now", "2019 to date"; null if nothing such stands there. */
    static @Nullable Stated last(DateText text, int token) {
        int at = text.pastThe(token);
        if (text.is(at, text.calendar.now)) {
            return day(text, token, at + 1);
        }
        boolean date = text.is(token - 1, text.calendar.to) && text.is(token, text.calendar.dateWord);
        if (!date && !text.is(at, text.calendar.present)) {
            return null;
        }
        int end = text.unit(at + 1) == Unit.DAY ? at + 2 : at + 1;
        return text.countsNothing(end) ? day(text, token, end) : null;
    }

    private static @Nullable Stated day(DateText text, int first, int end) {
        LocalDate today = text.today;
        Moment moment = today == null ? text.unresolved(first, end, Precision.DAY) : Period.day(today);
        return Stated.of(first, end, moment);
    }
}
