package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.text.DataFile;

/**
 * Words of which nothing is two at once, by the sides that they are on: "passed" and "failed", "delayed" and "cancelled".
 *
 * @param sides the words of each side, which mean much the same
 * @param exhaust whether everything is on one of the sides
 * @param firm whether they tell what something is or what became of it; else they tell how, where or when something is done, which may be done in both ways
 */
record Opposites(List<Set<String>> sides, boolean exhaust, boolean firm) {
    private static final class Holder {
        static final List<Opposites> ALL = read();
    }

    private static List<Opposites> read() {
        List<Opposites> all = new ArrayList<>();
        for (String[] row : DataFile.rows(Opposites.class, "opposites.tsv")) {
            List<Set<String>> sides = new ArrayList<>();
            for (String side : DataFile.fields(row[1], ' ')) {
                sides.add(Set.of(DataFile.fields(side, '/')));
            }
            all.add(new Opposites(List.copyOf(sides), row[0].equals("all"), row.length == 2));
        }
        return List.copyOf(all);
    }

    /** All that the data file lists. */
    static List<Opposites> all() {
        return Holder.ALL;
    }

    /** The side that a word is on; -1 for none. */
    int side(String word) {
        for (int side = 0; side < sides.size(); side++) {
            if (sides.get(side).contains(word)) {
                return side;
            }
        }
        return -1;
    }

    /** The only side that some words are on; -1 where they are on none or on several. */
    int side(Iterable<String> words) {
        int only = -1;
        for (String word : words) {
            int side = side(word);
            if (side >= 0 && only >= 0 && side != only) {
                return -1;
            }
            only = side >= 0 ? side : only;
        }
        return only;
    }
}
