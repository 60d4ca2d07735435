package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Arrays;
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
    /** The numbers of the senses of the story's words. */
    private final Map<String, Integer> numbers = new HashMap<>();
    /** By statement. */
    private final List<Bag> bags = new ArrayList<>();
    /** By sense: how much it says, in per cent. */
    private final int[] says;
    /** By sense: how many statements have it. */
    private final int[] frequency;

    private final int half;
    /**
     * By the indexes of two statements of one kind, the higher one first: their weight and one; 0 where it has not been worked
     * out.
     */
    private final int[][] weights;

    /**
     * The words of a statement, laid out so that those which two statements share are found without comparing texts.
     *
     * @param senses the numbers of their senses, ascending
     * @param words the words, in the same order
     */
    private record Bag(int[] senses, Statement.Word[] words) {}

    SharedWords(List<Told> told) {
        for (Told each : told) {
            bags.add(bag(each.statement().words()));
        }
        says = new int[numbers.size()];
        for (Map.Entry<String, Integer> each : numbers.entrySet()) {
            says[each.getValue()] = senses.weight(each.getKey());
        }
        frequency = new int[numbers.size()];
        for (Bag bag : bags) {
            for (int sense : bag.senses) {
                frequency[sense]++;
            }
        }
        half = ROOM * SHARE + told.size();
        weights = new int[told.size()][];
    }

    private Bag bag(Map<String, Statement.Word> words) {
        Statement.Word[] written = words.values().toArray(new Statement.Word[0]);
        long[] sorted = new long[written.length];
        int at = 0;
        for (String sense : words.keySet()) {
            sorted[at] = (long) number(sense) << Integer.SIZE | at;
            at++;
        }
        Arrays.sort(sorted);
        int[] senses = new int[sorted.length];
        Statement.Word[] bySense = new Statement.Word[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            senses[i] = (int) (sorted[i] >> Integer.SIZE);
            bySense[i] = written[(int) sorted[i]];
        }
        return new Bag(senses, bySense);
    }

    private int number(String sense) {
        Integer known = numbers.get(sense);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(sense, number);
        return number;
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
        Bag one = bags.get(a.index());
        Bag two = bags.get(b.index());
        int sum = 0;
        boolean named = true;
        int other = 0;
        for (int at = 0; at < one.senses.length; at++) {
            int sense = one.senses[at];
            while (other < two.senses.length && two.senses[other] < sense) {
                other++;
            }
            if (other < two.senses.length && two.senses[other] == sense) {
                sum += weight(a.kind(), sense, one.words[at], two.words[other]);
                named &= one.words[at].name() || two.words[other].name();
            }
        }
        if (named && !a.rare()) {
            return a.common() && b.common() ? sum / 6 : sum / 3;
        }
        return sum;
    }

    private int weight(Kind kind, int sense, Statement.Word a, Statement.Word b) {
        int near = 2 * a.weight() * b.weight() / (a.weight() + b.weight());
        int others = Math.max(0, frequency[sense] - PAIR);
        int weight = near * says[sense] / Senses.FULL * half / (half + SHARE * others);
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
                int weight = weight(a.kind(), number(each.getKey()), word, other);
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
