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

    private final Accord accord;
    /** By article: its statements, and the numbers of their values. */
    private final Map<String, List<Told>> told = new HashMap<>();

    private final Map<String, Set<Integer>> values = new HashMap<>();
    /** By statement, once they are asked for: the numbers of the values near it. */
    private final Map<Integer, Set<Integer>> near = new HashMap<>();

    Agreed(List<Told> all, Accord accord) {
        this.accord = accord;
        for (Told each : all) {
            List<Told> own = told.get(each.owner());
            if (own == null) {
                own = new ArrayList<>();
                told.put(each.owner(), own);
                values.put(each.owner(), new HashSet<>());
            }
            own.add(each);
            values.getOrDefault(each.owner(), new HashSet<>()).add(accord.of(each));
        }
    }

    /** Whether the articles of two statements agree on no value at all. */
    boolean nowhere(Told a, Told b) {
        return common(values.getOrDefault(a.owner(), Set.of()), values.getOrDefault(b.owner(), Set.of())) == 0;
    }

    /** On how many of the values near both they agree. */
    int near(Told a, Told b) {
        return common(near(a), near(b));
    }

    private Set<Integer> near(Told told) {
        Set<Integer> known = near.get(told.index());
        if (known == null) {
            known = new HashSet<>();
            for (Told other : this.told.getOrDefault(told.owner(), List.of())) {
                if (other.index() != told.index() && Math.abs(start(other) - start(told)) < NEAR) {
                    known.add(accord.of(other));
                }
            }
            near.put(told.index(), known);
        }
        return known;
    }

    private static int start(Told told) {
        return told.statement().fact().citation().span().start();
    }

    private static int common(Set<Integer> a, Set<Integer> b) {
        Set<Integer> fewer = a.size() <= b.size() ? a : b;
        Set<Integer> more = a.size() <= b.size() ? b : a;
        int common = 0;
        for (Integer each : fewer) {
            common += more.contains(each) ? 1 : 0;
        }
        return common;
    }
}
