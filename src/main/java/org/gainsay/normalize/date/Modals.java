package org.gainsay.normalize.date;

import org.gainsay.text.Tokens;

/** What "could", "may", "might" and "can" say of the time: "could vote on Friday" lies ahead, "may have died on Friday" and "could not be reached on Friday" do not. */
final class Modals {
    /** How far behind "could" the "be" of "could not immediately be reached" may stand. */
    private static final int REACH = 3;

    /** How far before "could" the noun may stand that is to hear or to be heard: "the jury in Leeds could". */
    private static final int SUBJECT = 4;
    /** How far behind the verb the noun may stand that is foreseen: "could see some heavy snow". */
    private static final int OBJECT = 4;

    private Modals() {}

    /** Whether one of them stands at a token; the month has a capital. */
    static boolean is(DateText text, int token) {
        Calendar calendar = text.calendar;
        return text.is(token, calendar.could)
                || text.is(token, calendar.might)
                || text.is(token, calendar.can)
                || text.is(token, calendar.may) && (text.tokens.shape(token) & Tokens.CAPITAL) == 0;
    }

    /** The side of the publication that one of them speaks of; what somebody could see or hear tells none, unless it is what a jury could hear or snow that a town could see. */
    static Tense tense(DateText text, int token) {
        int behind = token + 1;
        boolean not = text.is(behind, text.calendar.not);
        boolean perfect = text.is(behind, text.calendar.have) && !text.is(behind + 1, text.calendar.to);
        if (perfect || not && text.is(token, text.calendar.could)) {
            return Tense.PAST;
        }
        int verb = text.is(behind, text.calendar.be) ? behind + 1 : behind;
        boolean sensed = text.hasRole(verb, Calendar.Role.SENSE)
                && !any(text, Calendar.Role.HEARER, token - SUBJECT, token)
                && !any(text, Calendar.Role.FORESEEN, verb + 1, verb + 1 + OBJECT);
        return sensed ? Tense.OPEN : Tense.FUTURE;
    }

    private static boolean any(DateText text, Calendar.Role role, int from, int to) {
        for (int at = Math.max(0, from); at < to; at++) {
            if (text.hasRole(at, role)) {
                return true;
            }
        }
        return false;
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
