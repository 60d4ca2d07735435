package org.gainsay.compare;

import java.util.List;
import java.util.Locale;
import org.gainsay.text.DataFile;

/** What each {@link Ground} weighs, in points: 1,000 of them make the odds of one question e times what they were. */
final class Weights {
    private static final Weights STANDARD = new Weights(DataFile.rows(Weights.class, "weights.tsv"));
    private static final int WHOLE = 1000;

    private final int[] weights = new int[Ground.values().length];
    private int base;
    private int enough;
    private int enoughAside;

    private Weights(List<String[]> rows) {
        for (String[] row : rows) {
            int weight = Integer.parseInt(row[1]);
            switch (row[0]) {
                case "base" -> base = weight;
                case "enough" -> enough = weight;
                case "enough-aside" -> enoughAside = weight;
                default ->
                    weights[
                            Ground.valueOf(row[0].toUpperCase(Locale.ROOT).replace('-', '_'))
                                    .ordinal()] = weight;
            }
        }
    }

    /** The weights that Gainsay comes with. */
    static Weights standard() {
        return STANDARD;
    }

    /** With how many points two statements answer one question. */
    int enough() {
        return enough;
    }

    /** With how many points they do where only one of them is said of a year. */
    int enoughAside() {
        return enoughAside;
    }

    /** The points of any two statements before anything speaks for or against them. */
    int base() {
        return base;
    }

    /** The points of a ground for two statements. */
    int of(Ground ground, Measures measures) {
        return (int) ((long) weights[ground.ordinal()] * measures.of(ground) / WHOLE);
    }
}
