package org.gainsay.rule.pack;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.text.DataFile;

/** The words that people write before, between and around the values of rules, from {@code joints.tsv}. */
enum Joined {
    /** Between the ends of a range, in the order in which it is looked for. */
    JOINT,
    /** Before a range. */
    OPENING,
    /** Before an answer, to which it does not belong. */
    LEAD;

    /** These words with the blanks beside them. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        for (String[] row : DataFile.rows(Joined.class, "joints.tsv")) {
            if (row[0].equals(name())) {
                words.add(row[1].replace('_', ' '));
            }
        }
        return words;
    }
}
