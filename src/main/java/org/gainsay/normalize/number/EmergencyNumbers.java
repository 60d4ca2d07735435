package org.gainsay.normalize.number;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;

/** Tells the numbers that call for help from values: "call 911", "a 999 call". */
public final class EmergencyNumbers {
    private static final int DIGITS = 3;

    private final Set<String> numbers = new HashSet<>();
    private final BitSet before = new BitSet();
    private final BitSet after = new BitSet();

    /** Adds the words of the data file to a lexicon. */
    public EmergencyNumbers(Lexicon.Builder lexicon) {
        for (String[] row : DataFile.rows(EmergencyNumbers.class, "emergency.tsv")) {
            for (String word : DataFile.fields(row[1], ' ')) {
                switch (row[0]) {
                    case "NUMBER" -> numbers.add(word);
                    case "BEFORE" -> before.set(lexicon.add(word));
                    case "AFTER" -> after.set(lexicon.add(word));
                    default -> throw new IllegalStateException("emergency.tsv has no rows " + row[0]);
                }
            }
        }
    }

    /** Whether the figure at a token is such a number. */
    boolean at(Passage passage, int token) {
        Tokens tokens = passage.tokens();
        if (tokens.type(token) != Tokens.NUMBER || tokens.end(token) - tokens.start(token) != DIGITS) {
            return false;
        }
        boolean called = before.get(tokens.word(token - 1)) || after.get(tokens.word(token + 1));
        return called && numbers.contains(passage.words(token, token + 1));
    }
}
