package org.gainsay.normalize.count;

import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.text.Folded;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the name of a model that is counted: the "F-16s" of "six F-16s", the "A320s" of "two A320s", the "747s" of "three 747s". */
final class ModelNoun {
    /** How many digits a model's number has at most. */
    private static final int DIGITS = 4;

    private ModelNoun() {}

    /** The model in the plural that begins at a token, or null. */
    static NounFinder.@Nullable Found at(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        int number = tokens.type(token) == Tokens.WORD ? number(tokens, token) : token;
        if (number < 0 || !digits(tokens, number)) {
            return null;
        }
        int last = NumeralReader.joint(tokens, number + 1) && digits(tokens, number + 2) ? number + 2 : number;
        int s = last + 1;
        boolean plural = tokens.type(s) == Tokens.WORD
                && tokens.glued(s)
                && tokens.end(s) - tokens.start(s) == 1
                && (reading.passage().text().charAt(tokens.start(s)) | ' ') == 's';
        if (!plural) {
            return null;
        }
        String head = Folded.of(reading.passage().words(token, s));
        return new NounFinder.Found(new Noun(head, "", "", token, s + 1), s + 1);
    }

    /** The token of the number behind a word: "F-16", "A320", "Challenger 2"; or -1. Apart from its number the word has a capital. */
    static int number(Tokens tokens, int word) {
        int at = NumeralReader.joint(tokens, word + 1) ? word + 2 : word + 1;
        boolean hangs = tokens.glued(at) || (tokens.shape(word) & Tokens.CAPITAL) != 0;
        return hangs && digits(tokens, at) ? at : -1;
    }

    private static boolean digits(Tokens tokens, int token) {
        return tokens.type(token) == Tokens.NUMBER && tokens.end(token) - tokens.start(token) <= DIGITS;
    }
}
