package org.gainsay.normalize.date;

import org.jspecify.annotations.Nullable;

/** The year that "last year", "this year" or "next year" gives the month, the day or the season before it: "in May last year", "on 3 May of next year". */
final class RelativeYear {
    private RelativeYear() {}

    /** The year whose words begin at a token; null for none, and where the publication is unknown. */
    static @Nullable Figure read(DateText text, int token) {
        int at = text.is(token, text.calendar.of) ? token + 1 : token;
        boolean word = text.is(at, text.calendar.lastWord)
                || text.is(at, text.calendar.next)
                || text.is(at, text.calendar.thisWord);
        if (!word
                || text.today == null
                || text.unit(at + 1) != Unit.YEAR
                || text.plural(at + 1)
                || text.is(at + 2, text.calendar.possessive)) {
            return null;
        }
        return new Figure(text.today.getYear() + text.value(at), at + 2, false, false);
    }
}
