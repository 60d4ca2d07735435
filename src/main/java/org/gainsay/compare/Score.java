package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What speaks for two statements being answers to one question, and what against it, in points. */
final class Score {
    private static final Ground[] GROUNDS = Ground.values();
    /** So many grounds are shown, those with the most points either way. */
    private static final int SHOWN = 10;

    private final Weights weights;
    private final Measures measures;
    private final int points;

    Score(Weights weights, Measures measures) {
        this.weights = weights;
        this.measures = measures;
        int sum = weights.base();
        for (Ground ground : GROUNDS) {
            sum += weights.of(ground, measures);
        }
        points = sum;
    }

    int points() {
        return points;
    }

    /** What any two statements begin with and the weightiest grounds, such as "−2226 to begin with, +700 words that both sentences use, −150 far apart". */
    String grounds() {
        List<Ground> sorted = new ArrayList<>();
        for (Ground ground : GROUNDS) {
            if (weights.of(ground, measures) != 0) {
                sorted.add(ground);
            }
        }
        sorted.sort(new ByWeight());
        List<String> shown = new ArrayList<>();
        for (Ground ground : sorted.subList(0, Math.min(SHOWN, sorted.size()))) {
            int weight = weights.of(ground, measures);
            shown.add((weight < 0 ? "−" : "+") + Math.abs(weight) + " " + ground.said());
        }
        return (weights.base() < 0 ? "−" : "+") + Math.abs(weights.base()) + " to begin with, "
                + String.join(", ", shown) + (sorted.size() > SHOWN ? ", and lesser ones" : "");
    }

    private final class ByWeight implements Comparator<Ground> {
        @Override
        public int compare(Ground a, Ground b) {
            return Integer.compare(weight(b), weight(a));
        }
    }

    private int weight(Ground ground) {
        return Math.abs(weights.of(ground, measures));
    }
}
