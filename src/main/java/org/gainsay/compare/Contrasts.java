package org.gainsay.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.rule.Statement;
import org.gainsay.text.DataFile;

/** Words of which one rules out the other near a value of one question: "sustained" winds and a "gust", 640 metres "long" and 118 "high". */
final class Contrasts {
    /** A word that weighs as much in its statement stands near the value. */
    private static final int NEAR = 400;

    private static final Contrasts STANDARD = new Contrasts();

    /** Room for the sides of one contrast among the numbers of groups. */
    private static final int SIDES = 16;

    /** By word: the groups that it is in, each {@code SIDES} times its contrast and its side. */
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    private Contrasts() {
        int contrast = 0;
        for (String[] row : DataFile.rows(Contrasts.class, "contrasts.tsv")) {
            for (int side = 0; side < row.length; side++) {
                for (String word : DataFile.fields(row[side], ' ')) {
                    List<Integer> groups = byWord.getOrDefault(word, new ArrayList<>());
                    groups.add(contrast * SIDES + side);
                    byWord.put(word, groups);
                }
            }
            contrast++;
        }
    }

    /** The contrasts that Gainsay comes with. */
    static Contrasts standard() {
        return STANDARD;
    }

    /** Whether words near two values are on two sides of one contrast, and on no side together. */
    boolean part(Statement a, Statement b) {
        Set<Integer> first = groups(a);
        Set<Integer> second = first.isEmpty() ? Set.of() : groups(b);
        for (int one : first) {
            for (int other : second) {
                boolean sides = one / SIDES == other / SIDES && one != other;
                if (sides && !second.contains(one) && !first.contains(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Set<Integer> groups(Statement statement) {
        Set<Integer> groups = new HashSet<>();
        for (Statement.Word word : statement.words().values()) {
            if (word.weight() >= NEAR) {
                groups.addAll(byWord.getOrDefault(word.written().toLowerCase(Locale.ROOT), List.of()));
            }
        }
        return groups;
    }
}
