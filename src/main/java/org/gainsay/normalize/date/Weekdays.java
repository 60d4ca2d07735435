package org.gainsay.normalize.date;

import org.gainsay.normalize.date.Calendar.Role;

/** The day of the week that a date begins with. */
final class Weekdays {
    private Weekdays() {}

    /** A date with the day of the week before it: "Friday 13 September", "Friday, Aug. 15", "Tuesday the 31st of May". */
    static Stated before(DateText text, Stated date) {
        int at = text.isThe(date.first() - 1) ? date.first() - 1 : date.first();
        at = text.tokens.isMark(at - 1, ',') ? at - 1 : at;
        return text.hasRole(at - 1, Role.WEEKDAY)
                ? date.spanning(at - 1, date.end()).withWeekday(text.value(at - 1))
                : date;
    }
}
