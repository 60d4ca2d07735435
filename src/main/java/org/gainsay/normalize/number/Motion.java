package org.gainsay.normalize.number;

import java.util.BitSet;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;

/** Verbs of covering a length, for which a figure behind "in" gives the time: "ran one mile in four". */
final class Motion {
    private final BitSet verbs = new BitSet();

    /** Adds the verbs of the data file to a lexicon. */
    Motion(Lexicon.Builder lexicon) {
        for (String[] row : DataFile.rows(Motion.class, "motion.tsv")) {
            for (int word : lexicon.addAll(row[0])) {
                verbs.set(word);
            }
        }
    }

    boolean is(int word) {
        return verbs.get(word);
    }
}
