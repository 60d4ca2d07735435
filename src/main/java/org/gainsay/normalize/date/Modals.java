package org.gainsay.normalize.date;

import org.gainsay.text.Tokens;

/** What "could", "may", "might" and "can" say of the time: "could vote on Friday" lies ahead, "may have died on Friday" and "could not be reached on Friday" do not. */
final class Modals {
    /** How far behind "could" the "be" of "could not immediately be reached" may stand. */
    private static final int REACH = 3;

    private Modals() {}

    /** Whether one of them stands at a token; the month has a capital. */
    static boolean is(DateText text, int token) {
        Calendar calendar = text.calendar;
        return text.is(token, calendar.could)
                || text.is(token, calendar.might)
                || text.is(token, calendar.can)
                || text.is(token, calendar.may) && (text.tokens.shape(token) & Tokens.CAPITAL) == 0;
    }

    /** The side of the publication that one of them speaks of; what somebody could see or hear tells none. */
    static Tense tense(DateText text, int token) {
        int behind = token + 1;
        boolean not = text.is(behind, text.calendar.not);
        boolean perfect = text.is(behind, text.calendar.have) && !text.is(behind + 1, text.calendar.to);
        if (perfect || not && text.is(token, text.calendar.could)) {
            return Tense.PAST;
        }
        int verb = text.is(behind, text.calendar.be) ? behind + 1 : behind;
        return text.hasRole(verb, Calendar.Role.SENSE) ? Tense.OPEN : Tense.FUTURE;
    }

    /** Whether a token is the "be" of "could not be reached", "could not immediately be reached" or "had to be rescued". */
    static boolean failed(DateText text, int token) {
        if (!text.is(token, text.calendar.be)) {
            return false;
        }
        if (text.is(token - 1, text.calendar.to) && text.is(token - 2, text.calendar.had)) {
            return true;
        }
        for (int at = token - 1; at >= token - REACH; at--) {
            if (text.is(at, text.calendar.not)) {
                return text.is(at - 1, text.calendar.could);
            }
        }
        return false;
    }
}
