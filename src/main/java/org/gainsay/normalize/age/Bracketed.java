package org.gainsay.normalize.age;

import org.gainsay.normalize.Reading;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** Tells the age in brackets behind a name, "Ann Marsh (41) denied it", from the minute of a goal or a round of golf there. */
final class Bracketed {
    /** How far to either side the word may stand that says which. */
    private static final int REACH = 12;

    /** "fled", "denied": shorter words in "-ed" are mostly no verbs. */
    private static final int SHORTEST = 5;

    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long JOINS = WordClass.COORDINATOR.bit();
    private static final long VERB = WordClass.bits(WordClass.PAST, WordClass.AUXILIARY);
    private static final long CONTENDS = WordClass.CONTENDS.bit();

    private Bracketed() {}

    /**
     * Whether a figure is an age.
     *
     * @param token the figure
     * @param noun the last word of the name
     */
    static boolean age(Reading reading, int token, int noun) {
        Tokens tokens = reading.tokens();
        Ages ages = reading.vocabulary().ages();
        if (ages.person(tokens, noun - 2)) {
            return true;
        }
        int behind = token + 2;
        boolean goesOn = reading.is(behind, FUNCTION | VERB)
                || participle(reading, behind)
                || tokens.isMark(behind, ',') && (small(tokens, behind + 1) || reading.is(behind + 1, FUNCTION));
        boolean person = goesOn && !reading.is(behind, JOINS);
        return (person || cue(reading, token, ages)) && !sport(reading, token);
    }

    /** "Marsh (41), of Elm Row, denied it": as courts name whom they try. */
    static boolean resident(Reading reading, int token) {
        boolean of = reading.tokens().isMark(token + 2, ',')
                && reading.isWord(token + 3, reading.vocabulary().numbers().of());
        return of && Apposition.name(reading, token + 4) && !sport(reading, token);
    }

    private static boolean small(Tokens tokens, int token) {
        return tokens.type(token) == Tokens.WORD && (tokens.shape(token) & Tokens.CAPITAL) == 0;
    }

    private static boolean participle(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        return tokens.type(token) == Tokens.WORD
                && tokens.end(token) - tokens.start(token) >= SHORTEST
                && reading.passage().endsIn(token, "ed");
    }

    /** Whether persons are spoken of before a figure: "the victims were Ann Marsh (41) and". */
    private static boolean cue(Reading reading, int token, Ages ages) {
        Tokens tokens = reading.tokens();
        for (int at = token - 1; at > token - REACH && tokens.type(at) != Tokens.BREAK; at--) {
            if (ages.person(tokens, at) || ages.persons(reading, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a game is spoken of, in which the figure is a minute or a score. */
    static boolean sport(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        Ages ages = reading.vocabulary().ages();
        for (int at = token - 1; at > token - REACH && tokens.type(at) != Tokens.BREAK; at--) {
            if (ages.scores(tokens, at) || reading.is(at, CONTENDS)) {
                return true;
            }
        }
        for (int at = token + 1; at < token + REACH && tokens.type(at) != Tokens.BREAK; at++) {
            if (ages.scores(tokens, at)) {
                return true;
            }
        }
        return false;
    }
}
