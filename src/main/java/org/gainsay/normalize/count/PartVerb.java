package org.gainsay.normalize.count;

import org.gainsay.normalize.Reading;
import org.gainsay.normalize.hedge.Hedges;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/**
 * Tells the verb behind the part of a whole that opens the sentence from a participle before a noun: in "Of the 214 lots, 171 found buyers" no buyers are
 * counted.
 */
final class PartVerb {
    /** How many words may tell the whole apart: "of the 412 branches that the bank still runs in Wales,". */
    private static final int REACH = 14;

    private static final long PAST = WordClass.PAST.bit();
    private static final long ADVERB = WordClass.bits(WordClass.HEDGE, WordClass.FUNCTION);
    private static final long JOINS = WordClass.bits(WordClass.COORDINATOR, WordClass.SUBORDINATOR);
    private static final String ENDING = "ed";

    /** "red", "wed": what is shorter is no participle. */
    private static final int LETTERS = 5;

    private PartVerb() {}

    /**
     * Whether the word behind a part is what became of it.
     *
     * @param reading the text
     * @param first the figure of the part
     * @param token the word behind it
     */
    static boolean is(Reading reading, int first, int token) {
        return verb(reading, token) && opened(reading, first);
    }

    private static boolean verb(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        boolean participle = tokens.type(token) == Tokens.WORD
                && tokens.end(token) - tokens.start(token) >= LETTERS
                && reading.passage().endsIn(token, ENDING)
                && reading.vocabulary().nouns().irregular(tokens.word(token)) == null;
        return participle || reading.is(token, PAST);
    }

    /** Whether an "of" and a plural open what is told before a figure: "Of its branches, only 84", "Of the 90 pupils 40". */
    private static boolean opened(Reading reading, int first) {
        Hedges.Found hedge = reading.hedgeBefore(first);
        int end = hedge == null ? first : hedge.first();
        end = adverb(reading, end - 1) ? end - 1 : end;
        boolean comma = reading.tokens().isMark(end - 1, ',');
        int last = comma ? end - 2 : end - 1;
        boolean plural = false;
        for (int token = last; token >= 0 && token > last - REACH && within(reading, token); token--) {
            if (reading.isWord(token, reading.vocabulary().numbers().of()) && opens(reading, token)) {
                return plural;
            }
            plural |= (comma || token == last) && Nouns.isPlural(reading, token);
        }
        return false;
    }

    private static boolean adverb(Reading reading, int token) {
        return reading.is(token, ADVERB)
                && (reading.tokens().isMark(token - 1, ',') || Nouns.isPlural(reading, token - 1));
    }

    private static boolean within(Reading reading, int token) {
        byte type = reading.tokens().type(token);
        return type == Tokens.WORD || type == Tokens.NUMBER;
    }

    /** Whether an "of", or an "out of", begins a sentence or a clause. */
    private static boolean opens(Reading reading, int of) {
        boolean out = reading.isWord(of - 1, reading.vocabulary().numbers().out());
        int before = out ? of - 2 : of - 1;
        return before < 0
                || reading.tokens().type(before) != Tokens.WORD
                        && reading.tokens().type(before) != Tokens.NUMBER
                || reading.is(before, JOINS);
    }
}
