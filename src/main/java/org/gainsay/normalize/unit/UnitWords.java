package org.gainsay.normalize.unit;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Words that say how a figure and its unit are meant, from {@code words.tsv}. */
final class UnitWords {
    private final Map<String, String> rest = new HashMap<>();
    private final BitSet dimensions = new BitSet();
    private final BitSet weather = new BitSet();

    /** Adds the words of the data file to a lexicon. */
    UnitWords(Lexicon.Builder lexicon) {
        for (String[] row : DataFile.rows(UnitWords.class, "words.tsv")) {
            switch (row[0]) {
                case "REST" -> rest.put(row[1], row[2]);
                case "DIMENSION" -> add(lexicon, dimensions, row[1]);
                case "WEATHER" -> add(lexicon, weather, row[1]);
                default -> throw new IllegalStateException("words.tsv has no rows " + row[0]);
            }
        }
    }

    private static void add(Lexicon.Builder lexicon, BitSet words, String row) {
        for (String word : DataFile.fields(row, ' ')) {
            words.set(lexicon.add(word));
        }
    }

    /** The name of the smaller unit that a bare figure counts behind a unit; null if it counts nothing there. */
    @Nullable
    String rest(Unit unit) {
        return rest.get(unit.name());
    }

    /** Whether "long" or the like stands at a token. */
    boolean dimension(Tokens tokens, int token) {
        return dimensions.get(tokens.word(token));
    }

    /** Whether a word of the weather stands at a token. */
    boolean weather(Tokens tokens, int token) {
        return weather.get(tokens.word(token));
    }
}
