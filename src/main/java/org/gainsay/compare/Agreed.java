package org.gainsay.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which values two articles agree on: what stands among them, and at the same place of both, answers one question more often. */
final class Agreed {
    /** In UTF-16 code units: values that begin no further from each other stand near to each other. */
    private static final int NEAR = 250;

    /** By article: the numbers of its values. */
    private final Map<String, Set<Integer>> values = new HashMap<>();
    /** By statement: the numbers of the values near it. */
    private final List<Set<Integer>> near = new ArrayList<>();

    Agreed(List<Told> all, Accord accord) {
        Map<String, List<Told>> articles = Told.byArticle(all);
        for (Map.Entry<String, List<Told>> article : articles.entrySet()) {
            Set<Integer> numbers = new HashSet<>();
            for (Told each : article.getValue()) {
                numbers.add(accord.of(each));
            }
            values.put(article.getKey(), numbers);
        }
        for (Told each : all) {
            near.add(near(each, articles.getOrDefault(each.owner(), List.of()), accord));
        }
    }

    private static Set<Integer> near(Told told, List<Told> own, Accord accord) {
        Set<Integer> near = new HashSet<>();
        for (Told other : own) {
            if (other.index() != told.index() && Math.abs(start(other) - start(told)) < NEAR) {
                near.add(accord.of(other));
            }
        }
        return near;
    }

    /** Whether the articles of two statements agree on no value at all. */
    boolean nowhere(Told a, Told b) {
        return Occasion.common(values.getOrDefault(a.owner(), Set.of()), values.getOrDefault(b.owner(), Set.of())) == 0;
    }

    /** On how many of the values near both they agree. */
    int near(Told a, Told b) {
        return Occasion.common(near.get(a.index()), near.get(b.index()));
    }

    private static int start(Told told) {
        return told.statement().fact().citation().span().start();
    }
}
