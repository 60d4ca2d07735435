package org.gainsay.normalize.ordinal;

import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.number.NumberWords;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads a place in a ranking that a number gives: "the world's No. 4", "the country's number one", "world number 3". */
final class PlaceNumber {
    /** Further down nobody says "No." of a place; the number is that of a house or a bus. */
    private static final Ratio LAST = Ratio.of(1000);

    private static final long RANK = WordClass.RANK.bit();

    private PlaceNumber() {}

    /** Whether "No." or "number" stands before a token, and before that whose ranking it is. */
    static boolean before(Reading reading, int token) {
        NumberWords words = reading.vocabulary().numbers();
        Tokens tokens = reading.tokens();
        int no = tokens.isMark(token - 1, '.') ? token - 2 : token - 1;
        if (tokens.word(no) == 0 || !reading.isWord(no, words.no()) && !reading.isWord(no, words.number())) {
            return false;
        }
        return reading.isWord(no - 1, words.world())
                || reading.is(no - 1, RANK)
                || reading.is(token + 1, RANK)
                || reading.isWord(token + 1, words.in()) && reading.isWord(token + 3, words.world())
                || tokens.type(no - 1) == Tokens.WORD
                        && (reading.passage().text().charAt(tokens.end(no - 1) - 1) | ' ') == 's'
                        && tokens.glued(no - 1);
    }

    static @Nullable Mention read(Reading reading, int token) {
        Numeral place = reading.numerals().single(token, false);
        boolean rank = place != null
                && place.low().whole()
                && place.low().signum() > 0
                && place.low().compareTo(LAST) < 0
                && place.vague() == null;
        int no = reading.tokens().isMark(token - 1, '.') ? token - 2 : token - 1;
        return rank && place != null ? OrdinalNormalizer.mention(reading, no, place.end(), place.low()) : null;
    }
}
