package org.gainsay.normalize.date;

import org.gainsay.normalize.Moment;
import org.gainsay.normalize.date.Calendar.Role;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/**
 * A part of a stretch of the calendar, in thirds: "early 2022" is its first third, "the mid-to-late 1990s" the second and the third one.
 *
 * @param from the first third, from 1; 0 for the whole
 * @param to the last third
 */
record Part(int from, int to) {
    static final Part WHOLE = new Part(0, 0);

    /** Words behind which "start" and "end" are nouns. */
    private static final long NOUN_BEFORE =
            WordClass.bits(WordClass.YEAR_BEFORE, WordClass.ARTICLE, WordClass.DETERMINER, WordClass.HEDGE);

    /** A date with "early", "mid-", "the end of" or "mid-to-late" before it; itself if nothing such stands there. */
    static Stated before(DateText text, Stated date) {
        int at = date.first();
        if (NumeralReader.joint(text.tokens, at - 1)) {
            at--;
        }
        boolean of = !text.hasRole(at - 1, Role.PART);
        if (of) {
            at = text.isThe(at - 1) ? at - 1 : at;
            at = text.is(at - 1, text.calendar.of) ? at - 1 : 0;
        }
        if (at == 0 || !text.hasRole(at - 1, Role.PART)) {
            return date;
        }
        if (date.part().from() > 0 || date.day() > 0) {
            return date;
        }
        int word = at - 1;
        if (!of && verb(text, word)) {
            return date;
        }
        int last = text.value(word);
        int other = of ? -1 : earlier(text, word);
        int first = other < 0 ? word : other;
        boolean the = text.isThe(first - 1) && of;
        return date.in(new Part(text.value(first), last), the ? first - 1 : first);
    }

    /** "will start next week", "the games end on": a verb, where "at the start", "by end 2025" and "End June" are none. */
    private static boolean verb(DateText text, int word) {
        boolean verbs = text.is(word, text.calendar.start) || text.is(word, text.calendar.end);
        return verbs
                && text.tokens.type(word - 1) == Tokens.WORD
                && (text.is(word - 1, text.calendar.to) || !text.reading.is(word - 1, NOUN_BEFORE));
    }

    /** The "mid" of "mid-to-late", "mid- to late" or "mid to late"; -1 for none. */
    private static int earlier(DateText text, int word) {
        int at = NumeralReader.joint(text.tokens, word - 1) ? word - 1 : word;
        if (!text.is(at - 1, text.calendar.to)) {
            return -1;
        }
        at = text.tokens.isMark(at - 2, '-') ? at - 3 : at - 2;
        return text.hasRole(at, Role.PART) && text.value(at) < text.value(word) ? at : -1;
    }

    /** This part of a stretch. */
    Moment of(Moment whole) {
        if (from == 0) {
            return whole;
        }
        Moment first = Period.third(whole, from);
        return from == to
                ? first
                : new Moment(first.from(), Period.third(whole, to).to(), first.precision(), null, null);
    }
}
