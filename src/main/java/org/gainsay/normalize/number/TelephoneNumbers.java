package org.gainsay.normalize.number;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;

/** Tells telephone numbers from values: "call 911", "a 999 call", "call them on 116 123", "text HELP to 85258". */
public final class TelephoneNumbers {
    /** The digits of a number for emergencies, and the fewest of another one. */
    private static final int EMERGENCY = 3;

    private static final int FEWEST = 5;
    /** How far before "on" or "to" the verb may stand: "call the Samaritans free on 116 123". */
    private static final int REACH = 6;

    private final Set<String> numbers = new HashSet<>();
    private final BitSet before = new BitSet();
    private final BitSet after = new BitSet();
    private final int on;
    private final int to;

    /** Adds the words of the data file to a lexicon. */
    public TelephoneNumbers(Lexicon.Builder lexicon) {
        on = lexicon.add("on");
        to = lexicon.add("to");
        for (String[] row : DataFile.rows(TelephoneNumbers.class, "telephones.tsv")) {
            for (String word : DataFile.fields(row[1], ' ')) {
                switch (row[0]) {
                    case "NUMBER" -> numbers.add(word);
                    case "BEFORE" -> before.set(lexicon.add(word));
                    case "AFTER" -> after.set(lexicon.add(word));
                    default -> throw new IllegalStateException("telephones.tsv has no rows " + row[0]);
                }
            }
        }
    }

    /**
     * Whether a figure is such a number.
     *
     * @param token its first token
     * @param end token behind it
     */
    boolean at(Passage passage, int token, int end) {
        Tokens tokens = passage.tokens();
        int length = tokens.end(end - 1) - tokens.start(token);
        boolean called = before.get(tokens.word(token - 1)) || after.get(tokens.word(end));
        if (called && length == EMERGENCY && numbers.contains(passage.words(token, end))) {
            return true;
        }
        int first = tokens.type(token - 1) == Tokens.NUMBER ? token - 1 : token;
        boolean led = tokens.word(first - 1) == on || tokens.word(first - 1) == to;
        boolean several = first < token || tokens.type(end) == Tokens.NUMBER;
        return led && (several || length >= FEWEST) && dialled(tokens, first - 1) && plain(passage.words(token, end));
    }

    private boolean dialled(Tokens tokens, int preposition) {
        for (int at = preposition - 1; at >= preposition - REACH && tokens.type(at) == Tokens.WORD; at--) {
            if (before.get(tokens.word(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean plain(String digits) {
        return digits.chars()
                .allMatch(c -> c >= '0' && c <= '9' || Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
