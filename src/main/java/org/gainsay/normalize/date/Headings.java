package org.gainsay.normalize.date;

import org.gainsay.normalize.date.Calendar.Role;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** What makes a date of a bare month or season though no preposition does: "Next launch: September.", "as early as September", "September is when". */
final class Headings {
    private static final long PLANNED = WordClass.FUTURE.bit();
    private static final long AUXILIARY = WordClass.AUXILIARY.bit();
    private static final long PAST = WordClass.PAST.bit();
    /** How many words a label may have before its last one: "Next launch of a crew". */
    private static final int LABEL = 5;

    private Headings() {}

    /** Whether a month or season at a token stands alone behind a label, or behind "as early as". */
    static boolean led(DateText text, int token) {
        boolean early = text.is(token - 1, text.calendar.as)
                && text.hasRole(token - 2, Role.PART)
                && text.is(token - 3, text.calendar.as);
        boolean alone = text.tokens.type(token + 1) != Tokens.WORD && text.tokens.type(token + 1) != Tokens.NUMBER;
        return early && text.countsNothing(token + 1) || alone && labelled(text, token);
    }

    /** Whether the label of a date stands before it, and a colon between: "Deadline:", "Next crossing:", but not "Arrested:". */
    static boolean labelled(DateText text, int first) {
        int word = first - 2;
        if (!text.tokens.isMark(first - 1, ':')) {
            return false;
        }
        boolean done = text.reading.is(word, PAST) || text.reading.passage().endsIn(word, "ed");
        return !done
                && (text.reading.is(word, PLANNED)
                        || text.hasRole(word, Role.LABEL)
                        || text.hasRole(word, Role.EVENT)
                        || text.hasRole(word, Role.THING)
                        || text.hasRole(word, Role.EDGE)
                        || text.hasRole(word, Role.PART)
                        || text.only(first) && next(text, word, word - LABEL));
    }

    /** Whether what is to come stands before a date and is no date itself: "the next launch", but not "next week". */
    static boolean next(DateText text, int from, int to) {
        for (int at = from; at > to && text.tokens.type(at) == Tokens.WORD; at--) {
            boolean ahead = text.is(at, text.calendar.next) || text.is(at, text.calendar.upcoming);
            if (ahead && text.tokens.type(at + 1) == Tokens.WORD && text.role(at + 1) != Role.UNIT) {
                return true;
            }
        }
        return false;
    }

    /** Whether "is when" stands at a token. */
    static boolean when(DateText text, int token) {
        return text.reading.is(token, AUXILIARY) && text.is(token + 1, text.calendar.when);
    }
}
