package org.gainsay.normalize.count;

import org.gainsay.normalize.Reading;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** Finds the small words that hang on a noun by hyphens and tell what it is: "passers-by", "brothers-in-law", "mothers-to-be". */
final class HungWords {
    /** How many words hang on a noun at most. */
    private static final int MOST = 2;

    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long VERB = WordClass.bits(WordClass.FUNCTION, WordClass.PAST);

    private HungWords() {}

    /** The token behind a noun and the words that hang on it; behind the noun itself where none do, or where they belong to another noun: "drive-by shootings". */
    static int end(Reading reading, int noun) {
        Tokens tokens = reading.tokens();
        int end = noun + 1;
        if (!NumeralReader.joint(tokens, end) || reading.is(noun, FUNCTION) || !reading.is(end + 1, FUNCTION)) {
            return end;
        }
        for (int words = 0; words < MOST && word(tokens, end); words++) {
            end += 2;
        }
        return goesOn(reading, noun, end) ? noun + 1 : end;
    }

    /** Whether a noun follows, behind a plural one in the plural as well: "drive-by shootings", "arms-for-hostages deals"; a verb does behind "passers-by". */
    private static boolean goesOn(Reading reading, int noun, int end) {
        boolean verb = reading.is(end, VERB) || reading.passage().endsIn(end, "ed");
        boolean word = reading.tokens().type(end) == Tokens.WORD && !verb;
        return NumeralReader.joint(reading.tokens(), end)
                || word && (Nouns.isPlural(reading, end) || !Nouns.isPlural(reading, noun));
    }

    private static boolean word(Tokens tokens, int joint) {
        return NumeralReader.joint(tokens, joint) && tokens.type(joint + 1) == Tokens.WORD;
    }
}
