package org.gainsay.normalize.number;

import java.util.BitSet;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Phrases;
import org.gainsay.text.Tokens;

/** Phrases in which a number word is no value: "one another", "second to none", "first lady". */
public final class Idioms {
    /** The word of an idiom that is the number stands no further behind its first word. */
    private static final int REACH = 3;

    private final Phrases<Boolean> phrases = new Phrases<>(false);
    private final BitSet numbered = new BitSet();

    /** Adds the phrases of the data file to a lexicon. */
    public Idioms(Lexicon.Builder lexicon) {
        for (String[] row : DataFile.rows(Idioms.class, "idioms.tsv")) {
            if (row.length > 1) {
                numbered.set(lexicon.add(row[0]));
            } else {
                phrases.add(lexicon, row[0], true);
            }
        }
    }

    /** Whether a thing stands at a token that has the number before it: the bus of "the 82 bus". */
    boolean numbered(Tokens tokens, int token) {
        return numbered.get(tokens.word(token));
    }

    /**
     * Whether a number in words is part of an idiom.
     *
     * @param tokens the text
     * @param first first token of the number
     * @param end token behind it
     */
    public boolean hold(Tokens tokens, int first, int end) {
        for (int token = first; token >= first - REACH; token--) {
            Phrases.Match<Boolean> match = tokens.type(token) == Tokens.WORD ? phrases.find(tokens, token) : null;
            if (match != null && match.end() >= end) {
                return true;
            }
        }
        return false;
    }
}
