package org.gainsay.normalize.date;

import java.util.Arrays;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Phrases;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** The names of feasts and other days of note, found by their last word: "Christmas Eve", "Good Friday". */
final class Feasts {
    private final Phrases<Feast> names = new Phrases<>(true);
    /** Words with which a name ends, by their number. */
    private boolean[] last = new boolean[2048];
    /** Words with which a name of one word ends, which may be longer in the text: "Easter Monday". */
    private final Phrases<Feast> longer = new Phrases<>(false);

    /** Adds the words of the data file to a lexicon. */
    Feasts(Lexicon.Builder lexicon) {
        for (String[] row : DataFile.rows(Feasts.class, "feasts.tsv")) {
            Feast feast = Feast.of(row[1]);
            String[] words = DataFile.fields(row[0], ' ');
            names.add(lexicon, row[0], feast);
            longer.add(lexicon, row[0], feast);
            int word = lexicon.add(words[words.length - 1], WordClass.DATE_WORD);
            if (word >= last.length) {
                last = Arrays.copyOf(last, word * 2);
            }
            last[word] = true;
        }
    }

    /** Whether a word may end a name. */
    boolean ends(int word) {
        return word < last.length && last[word];
    }

    /** The feast whose name ends with a token, or begins with it where it is a name by itself; null for none. */
    Phrases.@Nullable Match<Feast> at(Tokens tokens, int token) {
        Phrases.Match<Feast> forward = longer.find(tokens, token);
        return forward != null ? forward : names.find(tokens, token);
    }
}
