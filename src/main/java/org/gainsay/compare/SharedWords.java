package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.normalize.Kind;
import org.gainsay.rule.Senses;
import org.gainsay.rule.Statement;

/**
 * Weighs the words that the sentences of two statements share. A word counts the less the further it stands from the value and the more
 * statements of the story have it: what every sentence names tells no question from another.
 */
final class SharedWords {
    /** A word that so many statements have, beyond one in twelve of all, weighs half. Chosen on invented stories. */
    private static final int ROOM = 3;

    private static final int SHARE = 12;

    /** Two statements of one thing are enough for a word to be shared. */
    private static final int PAIR = 2;

    /** A word that weighs more stands close to the value. */
    private static final int CLOSE = 400;

    private final Senses senses = Senses.standard();
    private final Map<String, Integer> frequency = new HashMap<>();
    private final int half;
    /**
     * By the indexes of two statements of one kind, the higher one first: their weight and one; 0 where it has not been worked
     * out.
     */
    private final int[][] weights;

    SharedWords(List<Told> told) {
        for (Told each : told) {
            for (String sense : each.statement().words().keySet()) {
                frequency.put(sense, frequency.getOrDefault(sense, 0) + 1);
            }
        }
        half = ROOM * SHARE + told.size();
        weights = new int[told.size()][];
    }

    /** The weight of all words shared; {@link Statement#FULL} is one that stands right beside both values. */
    int weight(Told a, Told b) {
        if (a.kind() != b.kind() || a.index() == b.index()) {
            return reckoned(a, b);
        }
        int high = Math.max(a.index(), b.index());
        int low = Math.min(a.index(), b.index());
        int[] row = weights[high];
        if (row == null) {
            row = new int[high];
            weights[high] = row;
        }
        int known = row[low];
        if (known == 0) {
            known = reckoned(a, b) + 1;
            row[low] = known;
        }
        return known - 1;
    }

    private int reckoned(Told a, Told b) {
        int sum = 0;
        boolean named = true;
        for (Map.Entry<String, Statement.Word> each : a.statement().words().entrySet()) {
            Statement.Word other = b.statement().words().get(each.getKey());
            if (other != null) {
                sum += weight(a.kind(), each.getKey(), each.getValue(), other);
                named &= each.getValue().name() || other.name();
            }
        }
        if (named && !a.rare()) {
            return a.common() && b.common() ? sum / 6 : sum / 3;
        }
        return sum;
    }

    private int weight(Kind kind, String sense, Statement.Word a, Statement.Word b) {
        int near = 2 * a.weight() * b.weight() / (a.weight() + b.weight());
        int others = Math.max(0, frequency.getOrDefault(sense, 0) - PAIR);
        int weight = near * senses.weight(sense) / Senses.FULL * half / (half + SHARE * others);
        // Ages are said of persons, distances of places; for anything else a name is only the scene.
        boolean scene = a.name() && b.name() && kind != Kind.AGE && kind != Kind.LENGTH;
        return scene ? weight / 2 : weight;
    }

    /**
     * A word that two statements share.
     *
     * @param sense what it means
     * @param written as the first statement writes it
     * @param other as the second one does
     * @param name whether it is a name
     * @param weight its weight
     */
    record Shared(String sense, String written, String other, boolean name, int weight) implements Comparable<Shared> {
        @Override
        public int compareTo(Shared other) {
            int heavier = Integer.compare(other.weight, weight);
            return heavier != 0 ? heavier : written.compareTo(other.written);
        }
    }

    /** The words that both statements have, the heaviest first. */
    List<Shared> heaviest(Told a, Told b) {
        Map<String, Statement.Word> others = b.statement().words();
        List<Shared> shared = new ArrayList<>();
        for (Map.Entry<String, Statement.Word> each : a.statement().words().entrySet()) {
            Statement.Word word = each.getValue();
            Statement.Word other = others.get(each.getKey());
            if (other != null) {
                int weight = weight(a.kind(), each.getKey(), word, other);
                shared.add(new Shared(
                        each.getKey(), word.written(), other.written(), word.name() || other.name(), weight));
            }
        }
        Collections.sort(shared);
        return shared;
    }

    /** Whether two statements tell how something has moved that moves from hour to hour. */
    boolean vary(Told a, Told b) {
        if (a.kind() != Kind.PERCENT) {
            return false;
        }
        for (String sense : a.statement().words().keySet()) {
            if (senses.varies(sense) && b.statement().words().containsKey(sense)) {
                return true;
            }
        }
        return false;
    }

    /** "Rescuers" and "killer" are those who do it; they do not become more with the rescued and the killed. */
    private static boolean doer(String written) {
        return written.endsWith("er") || written.endsWith("ers");
    }

    /** Whether a word that stands close to a statement tells of something that grows. */
    boolean grows(Told told) {
        for (Map.Entry<String, Statement.Word> each : told.statement().words().entrySet()) {
            Statement.Word word = each.getValue();
            if (word.weight() > CLOSE && senses.grows(each.getKey()) && !doer(word.written())) {
                return true;
            }
        }
        return false;
    }
}
