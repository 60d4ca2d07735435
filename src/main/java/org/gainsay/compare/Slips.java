package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gainsay.normalize.Interval;
import org.gainsay.rule.Scope;
import org.jspecify.annotations.Nullable;

/** Finds among the answers to one question two that are one figure of two currencies or rates: "£312m" and "€312m", "$310 a week" and "$310 a month". */
final class Slips {
    private final Scope scope;
    private final Basis basis;

    /**
     * Slips among answers to a question.
     *
     * @param basis tells whether two of them go together, which a rule for any story has to know
     */
    Slips(Scope scope, Basis basis) {
        this.scope = scope;
        this.basis = basis;
    }

    /** The first two by their units; null where there are none, or an article states both. */
    Claim @Nullable [] among(List<Claim> sides, Basis.Bond bond) {
        Map<Interval, List<Claim>> figures = new LinkedHashMap<>();
        for (Claim side : sides) {
            List<Claim> same = figures.get(side.value().stated());
            if (same == null) {
                same = new ArrayList<>();
                figures.put(side.value().stated(), same);
            }
            same.add(side);
        }
        for (List<Claim> same : figures.values()) {
            // Each is held against each, which all of an archive would make quadratic.
            Claim[] pair = same.size() > Alignment.MOST ? null : pair(same, bond);
            if (pair != null) {
                return pair;
            }
        }
        return null;
    }

    private Claim @Nullable [] pair(List<Claim> same, Basis.Bond bond) {
        List<Claim> sorted = new ArrayList<>(same);
        sorted.sort(new ByUnit());
        for (Claim one : sorted) {
            for (Claim other : sorted) {
                Claim[] pair = {one, other};
                if (!one.owner().equals(other.owner())
                        && OneFigure.slip(one, other)
                        && !inOne(sorted, one, other)
                        && (scope != Scope.TOPIC || basis.holds(bond, pair))) {
                    return pair;
                }
            }
        }
        return null;
    }

    /** Whether one article states both. */
    private static boolean inOne(List<Claim> same, Claim one, Claim other) {
        Set<String> owners = new HashSet<>();
        for (Claim claim : same) {
            if (Objects.equals(claim.scale(), one.scale())) {
                owners.add(claim.owner());
            }
        }
        for (Claim claim : same) {
            if (Objects.equals(claim.scale(), other.scale()) && owners.contains(claim.owner())) {
                return true;
            }
        }
        return false;
    }

    /** By what figures count in, so that the order of the articles does not matter. */
    private static final class ByUnit implements Comparator<Claim> {
        @Override
        public int compare(Claim a, Claim b) {
            int order = String.valueOf(a.scale()).compareTo(String.valueOf(b.scale()));
            return order != 0 ? order : a.owner().compareTo(b.owner());
        }
    }
}
