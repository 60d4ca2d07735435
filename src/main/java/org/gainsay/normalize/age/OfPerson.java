package org.gainsay.normalize.age;

import org.gainsay.normalize.Reading;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** Ages that belong to a noun for somebody: "a man of 61 years", "the scientist, 61 years,", "a lad of nineteen drove". */
final class OfPerson {
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long VERB = WordClass.bits(WordClass.PAST, WordClass.AUXILIARY);
    private static final long COORDINATOR = WordClass.COORDINATOR.bit();
    private static final long FATE = WordClass.bits(WordClass.HARM, WordClass.DYING, WordClass.PAST);

    private OfPerson() {}

    /** "a man of 61 years", "the scientist, 61 years,". */
    static boolean years(Reading reading, int token) {
        Ages ages = reading.vocabulary().ages();
        Tokens tokens = reading.tokens();
        boolean of = reading.isWord(token - 1, reading.vocabulary().numbers().of())
                && ages.before(tokens, token) == Ages.Cue.BARE;
        boolean apart =
                tokens.isMark(token - 1, ',') && tokens.isMark(token + 2, ',') && ages.person(tokens, token - 2);
        return of || apart;
    }

    /** Whether years are not those of something behind them: "61 years' experience", "61 years old" is read before. */
    static boolean ends(Reading reading, int end) {
        Tokens tokens = reading.tokens();
        return tokens.type(end) == Tokens.WORD
                ? reading.is(end, FUNCTION | FATE)
                        && !reading.isWord(end, reading.vocabulary().numbers().of())
                : !tokens.isMark(end, '\'') && !tokens.isMark(end, '-');
    }

    /**
     * Whether a figure behind "a lad of" stands before a verb of the past: "a lad of nineteen drove", "a girl of six vanished". What else ends as such a
     * verb may belong to a noun behind it: "a baby of two drugged parents".
     */
    static boolean acts(Reading reading, Numeral numeral) {
        int verb = numeral.end();
        return reading.isWord(
                        numeral.first() - 1, reading.vocabulary().numbers().of())
                && reading.tokens().type(verb) == Tokens.WORD
                && (reading.is(verb, VERB) || reading.passage().endsIn(verb, "ed") && stands(reading, verb + 1));
    }

    /** Whether no noun phrase goes on at a token. */
    private static boolean stands(Reading reading, int token) {
        boolean goesOn = reading.is(token, FUNCTION) && !reading.is(token, COORDINATOR);
        return reading.tokens().type(token) == Tokens.WORD
                ? goesOn || reading.vocabulary().ages().away(reading.tokens(), token)
                : !reading.tokens().isMark(token, '-') && !reading.tokens().isMark(token, ',');
    }
}
