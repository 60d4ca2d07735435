package org.gainsay.compare;

import java.util.HashMap;
import java.util.Map;

/** How far the articles that state one of two values speak for the other one being an answer to the same question. */
final class Backing {
    private final Accord accord;
    private final SharedWords words;

    Backing(Accord accord, SharedWords words) {
        this.accord = accord;
        this.words = words;
    }

    /** The mean weight of the words that a statement shares with those that state the other value, of the value that more articles state. */
    int words(Told a, Told b) {
        Map<String, Integer> first = by(a, b);
        Map<String, Integer> second = by(b, a);
        int mean = mean(first);
        int other = mean(second);
        return first.size() == second.size() ? Math.max(mean, other) : first.size() > second.size() ? mean : other;
    }

    /** By article that states what the second statement does: the weight of the words that its statement shares with the first one. */
    private Map<String, Integer> by(Told told, Told other) {
        Map<String, Integer> weights = new HashMap<>();
        for (Told each : accord.members(accord.of(other))) {
            if (!each.owner().equals(told.owner())) {
                int weight = words.weight(told, each);
                weights.put(each.owner(), Math.max(weight, weights.getOrDefault(each.owner(), 0)));
            }
        }
        return weights;
    }

    private static int mean(Map<String, Integer> weights) {
        int sum = 0;
        for (int weight : weights.values()) {
            sum += weight;
        }
        return sum / Math.max(1, weights.size());
    }
}
