package org.gainsay.normalize.date;

import org.gainsay.normalize.date.Calendar.Role;

/** The day of the week that a date begins with. */
final class Weekdays {
    private Weekdays() {}

    /** A date with the day of the week before it: "Friday 13 September", "Friday, Aug. 15", "Tuesday the 31st of May", "next Friday, 12 May". */
    static Stated before(DateText text, Stated date) {
        int at = text.isThe(date.first() - 1) ? date.first() - 1 : date.first();
        at = text.tokens.isMark(at - 1, ',') ? at - 1 : at;
        if (!text.hasRole(at - 1, Role.WEEKDAY)) {
            return date;
        }
        int first = text.hasRole(at - 2, Role.RELATIVE) ? at - 2 : at - 1;
        return date.spanning(first, date.end()).withWeekday(text.value(at - 1));
    }
}
