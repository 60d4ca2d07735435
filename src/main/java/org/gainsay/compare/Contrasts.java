package org.gainsay.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.normalize.Quantity;
import org.gainsay.rule.Statement;
import org.gainsay.text.DataFile;

/** Words of which one rules out the other near a value of one question: "sustained" winds and a "gust", 640 metres "long" and 118 "high". */
final class Contrasts {
    /** A word that weighs as much in its statement stands near the value. */
    private static final int NEAR = 400;

    /** Words of two sides that stand equally near. */
    private static final Integer BOTH = -1;

    private static final Contrasts STANDARD = new Contrasts();

    /** Before the words of a side that is never less than the others. */
    private static final String GREATER = "+";

    /** Room for the sides of one contrast among the numbers of groups. */
    private static final int SIDES = 16;

    /** By word: the groups that it is in, each {@code SIDES} times its contrast and its side. */
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    /** The groups that are never less than others of their contrast. */
    private final Set<Integer> greater = new HashSet<>();

    private Contrasts() {
        int contrast = 0;
        for (String[] row : DataFile.rows(Contrasts.class, "contrasts.tsv")) {
            for (int side = 0; side < row.length; side++) {
                add(DataFile.fields(row[side], ' '), contrast * SIDES + side);
            }
            contrast++;
        }
    }

    private void add(String[] words, int group) {
        for (String word : words) {
            if (word.equals(GREATER)) {
                greater.add(group);
            } else {
                List<Integer> groups = byWord.getOrDefault(word, new ArrayList<>());
                groups.add(group);
                byWord.put(word, groups);
            }
        }
    }

    /** The contrasts that Gainsay comes with. */
    static Contrasts standard() {
        return STANDARD;
    }

    /**
     * Whether the words nearest to two values that are in one contrast are on two sides of it: "left Larnaca at 14:35 and landed at 16:14" tells of two
     * times, each beside its verb.
     */
    boolean part(Statement a, Statement b) {
        Map<Integer, Integer> first = sides(a);
        Map<Integer, Integer> second = first.isEmpty() ? Map.of() : sides(b);
        for (Map.Entry<Integer, Integer> one : first.entrySet()) {
            Integer other = second.get(one.getKey());
            if (other != null
                    && !other.equals(BOTH)
                    && !one.getValue().equals(BOTH)
                    && !other.equals(one.getValue())
                    && !turned(one.getValue(), a, other, b)) {
                return true;
            }
        }
        return false;
    }

    /** "gusts of 85 km/h" where the wind is said to have been 110: no wind is stronger than its gusts. */
    private boolean turned(Integer group, Statement a, Integer second, Statement b) {
        return greater.contains(group) && below(a, b) || greater.contains(second) && below(b, a);
    }

    private static boolean below(Statement one, Statement other) {
        return one.fact().value() instanceof Quantity less
                && other.fact().value() instanceof Quantity more
                && less.high() != null
                && more.low() != null
                && less.high().compareTo(more.low()) < 0;
    }

    /** By contrast: the side of the word that stands nearest to the value, or {@link #BOTH}. */
    private Map<Integer, Integer> sides(Statement statement) {
        Map<Integer, Integer> sides = new HashMap<>();
        Map<Integer, Integer> weights = new HashMap<>();
        for (Statement.Word word : statement.words().values()) {
            if (word.weight() < NEAR) {
                continue;
            }
            for (int group : byWord.getOrDefault(word.written().toLowerCase(Locale.ROOT), List.of())) {
                int contrast = group / SIDES;
                int known = weights.getOrDefault(contrast, 0);
                if (word.weight() >= known) {
                    Integer before = sides.get(contrast);
                    boolean tie = word.weight() == known && before != null && before != group;
                    sides.put(contrast, tie ? BOTH : group);
                    weights.put(contrast, word.weight());
                }
            }
        }
        return sides;
    }
}
