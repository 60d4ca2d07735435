package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Puts statements of one value together, so that a value that several articles state is set against others as one. */
final class Accord {
    /** A value that may be stated by chance, or twice in one article, is taken for one only if its sentences share as much. */
    private static final int WORDS = 200;

    private final List<Told> all;
    private final int[] parents;
    private final Map<String, Integer> agreements = new HashMap<>();
    private final List<List<Told>> members = new ArrayList<>();

    Accord(List<Told> told, SharedWords words) {
        all = told;
        parents = new int[told.size()];
        for (int at = 0; at < parents.length; at++) {
            parents[at] = at;
        }
        for (List<Told> kind : Told.byKind(told)) {
            join(kind, words);
        }
        for (int at = 0; at < parents.length; at++) {
            members.add(new ArrayList<>());
        }
        for (Told each : told) {
            members.get(root(each.index())).add(each);
        }
        for (int value = 0; value < parents.length; value++) {
            count(owners(value));
        }
    }

    private void count(Set<String> owners) {
        for (String a : owners) {
            for (String b : owners) {
                agreements.put(a + '\n' + b, agreements(a, b) + 1);
            }
        }
    }

    private void join(List<Told> kind, SharedWords words) {
        for (int at = 1; at < kind.size(); at++) {
            Told a = kind.get(at);
            for (int before = 0; before < at; before++) {
                Told b = kind.get(before);
                if (a.aside() == b.aside() && a.sort(b) > 0 && a.sameValue(b)) {
                    boolean chance = a.common() || b.common() || a.owner().equals(b.owner());
                    if (!chance || words.weight(a, b) >= WORDS) {
                        parents[root(a.index())] = root(b.index());
                    }
                }
            }
        }
    }

    /** The number of the value that a statement states. */
    int of(Told told) {
        return root(told.index());
    }

    /** All that state the value of this number. */
    List<Told> members(int value) {
        return members.get(value);
    }

    /** Whether another article states the same value. */
    boolean supported(Told told) {
        return owners(of(told)).size() > 1;
    }

    /** Whether any article states both of two values, each with its unit, of whatever it says so. */
    boolean inOne(Told a, Told b) {
        return !Collections.disjoint(tellers(a), tellers(b));
    }

    private Set<String> tellers(Told told) {
        Set<String> tellers = new HashSet<>();
        for (Told other : all) {
            if (other.kind() == told.kind()
                    && other.stated().equals(told.stated())
                    && Objects.equals(other.claim().scale(), told.claim().scale())
                    && Objects.equals(other.per(), told.per())) {
                tellers.add(other.owner());
            }
        }
        return tellers;
    }

    /** Who states the value of this number. */
    Set<String> owners(int value) {
        Set<String> owners = new HashSet<>();
        for (Told each : members(value)) {
            owners.add(each.owner());
        }
        return owners;
    }

    /** On how many values two articles agree. */
    int agreements(String owner, String other) {
        return agreements.getOrDefault(owner + '\n' + other, 0);
    }

    private int root(int index) {
        int root = index;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
