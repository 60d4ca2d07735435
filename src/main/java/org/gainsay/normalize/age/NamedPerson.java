package org.gainsay.normalize.age;

import org.gainsay.normalize.Reading;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** Tells the age that is said of somebody by name, "Ann Marsh is 41", "Ann Marsh, at 41, is the oldest", from other figures behind names. */
final class NamedPerson {
    /** How many words a name has at most. */
    private static final int WORDS = 4;
    /** How many words stand between the commas of "Marsh, a retired chemist from Leeds,". */
    private static final int INSERTED = 8;

    /** In tokens: as far around it a name is looked for once more, so that an article of names costs no more than one of other words. */
    private static final int REACH = 1000;

    private static final long NO_NAME = WordClass.bits(WordClass.FUNCTION, WordClass.DETERMINER, WordClass.UNIT);
    /** Before a noun, it makes that part of something else. */
    private static final long NO_SUBJECT = WordClass.FUNCTION.bit();

    private static final long DETERMINER = WordClass.DETERMINER.bit();
    private static final long VERB = WordClass.bits(WordClass.PAST, WordClass.AUXILIARY);
    private static final long JOINS = WordClass.COORDINATOR.bit();

    private NamedPerson() {}

    /** The token of "is" or "was" before a figure, or before the "now" that stands there; -1 for none. */
    static int copula(Reading reading, int token) {
        Ages ages = reading.vocabulary().ages();
        int copula = ages.when(reading.tokens(), token - 1) ? token - 2 : token - 1;
        return ages.being(reading.tokens(), copula) ? copula : -1;
    }

    /**
     * Whether a figure says how old somebody is who is named before "is" or "was", as in "Ann Marsh was 41." and "The mayor is 41 and has a boat.".
     *
     * @param end where the figure ends
     */
    static boolean is(Reading reading, int token, int end) {
        int copula = copula(reading, token);
        if (copula < 0) {
            return false;
        }
        boolean somebody = !reading.is(copula, WordClass.PAST.bit()) && somebody(reading, copula - 1);
        boolean goesOn = reading.is(end, JOINS)
                && (reading.is(end + 1, VERB) || somebody && reading.tokens().type(end + 1) == Tokens.WORD);
        return (closed(reading.tokens(), end) || goesOn) && (somebody || begins(reading, copula - 1));
    }

    /** Whether a noun for a person ends at a token, "the gang's leader", or what is inserted behind one: "the man, Ann's father,", "Marsh, a chemist,". */
    private static boolean somebody(Reading reading, int last) {
        Tokens tokens = reading.tokens();
        Ages ages = reading.vocabulary().ages();
        if (!tokens.isMark(last, ',')) {
            return ages.person(tokens, last) && subject(reading, last)
                    || name(reading, last) && name(reading, last - 1) && opens(reading, last - 1);
        }
        boolean person = ages.person(tokens, last - 1);
        if (!person && !name(reading, last - 1)) {
            return false;
        }
        int comma = last - 1;
        while (comma > last - INSERTED && tokens.type(comma) == Tokens.WORD) {
            comma--;
        }
        return tokens.isMark(comma, ',') && (person ? name(reading, comma - 1) : ages.person(tokens, comma - 1));
    }

    /** Whether a noun is that of its clause's subject: not the teacher of "the number of pupils per teacher". */
    private static boolean subject(Reading reading, int noun) {
        Tokens tokens = reading.tokens();
        int first = noun - 1;
        while (first > noun - INSERTED
                && tokens.type(first) == Tokens.WORD
                && (!reading.is(first, NO_SUBJECT) || reading.is(first, DETERMINER))) {
            first--;
        }
        return tokens.type(first) != Tokens.WORD || reading.is(first, JOINS);
    }

    private static boolean opens(Reading reading, int first) {
        return reading.tokens().type(first - 1) == Tokens.BREAK;
    }

    /** Whether it does behind "at", as in "Ann Marsh, at 41, ..." and "Ann Marsh, at 41 the youngest, ...". */
    static boolean at(Reading reading, int token, int end) {
        Tokens tokens = reading.tokens();
        return tokens.isMark(token - 2, ',')
                && name(reading, token - 3)
                && (name(reading, token - 4) || reading.vocabulary().ages().title(tokens, token - 4))
                && !reading.is(token - 5, DETERMINER)
                && (closed(tokens, end) || reading.vocabulary().ages().rank(tokens, end));
    }

    private static boolean closed(Tokens tokens, int end) {
        return tokens.type(end) == Tokens.BREAK
                || (tokens.isMark(end, '.') || tokens.isMark(end, ',') || tokens.isMark(end, ';'))
                        && tokens.type(end + 1) != Tokens.NUMBER;
    }

    /** Whether a name ends at a token with which a clause begins; "the index in London was 41" begins with none. */
    private static boolean begins(Reading reading, int last) {
        Tokens tokens = reading.tokens();
        int first = last;
        while (first > last - WORDS && name(reading, first)) {
            first--;
        }
        int words = last - first;
        boolean clause = tokens.type(first) == Tokens.BREAK
                || reading.is(first, JOINS)
                || tokens.type(first) == Tokens.MARK && !tokens.isMark(first, ')') && !tokens.isMark(first, '-');
        return clause && (words > 1 || words == 1 && elsewhere(reading, last));
    }

    /** Whether a word stands elsewhere with a capital behind another word, as names do, and nowhere without one. */
    private static boolean elsewhere(Reading reading, int word) {
        Tokens tokens = reading.tokens();
        boolean within = false;
        int end = Math.min(tokens.count(), word + REACH);
        for (int at = Math.max(1, word - REACH); at < end; at++) {
            if (at != word && same(reading, at, word)) {
                if ((tokens.shape(at) & Tokens.CAPITAL) == 0) {
                    return false;
                }
                within |= tokens.type(at - 1) == Tokens.WORD;
            }
        }
        return within;
    }

    private static boolean same(Reading reading, int at, int word) {
        Tokens tokens = reading.tokens();
        int length = tokens.end(word) - tokens.start(word);
        return tokens.type(at) == Tokens.WORD
                && tokens.end(at) - tokens.start(at) == length
                && reading.passage()
                        .text()
                        .regionMatches(true, tokens.start(at), reading.passage().text(), tokens.start(word), length);
    }

    private static boolean name(Reading reading, int token) {
        return Apposition.name(reading, token)
                && !reading.is(token, NO_NAME)
                && !reading.vocabulary().ages().thing(reading.tokens(), token);
    }
}
