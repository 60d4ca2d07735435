package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.gainsay.rule.Fact;

/**
 * Leaves out contradictions under rules for any story that another such rule reports as well, from the same words: "How many storeys has the house?" and
 * "How many floors are there?" are one question to who reads the report.
 */
final class Once {
    private Once() {}

    /**
     * The findings without those of which each fact stands in another contradiction, which has more facts or comes first.
     *
     * @param own the names of packs whose findings all stay, and stand for others of as many facts
     */
    static List<Finding> of(List<Finding> findings, Set<String> own) {
        List<Finding> ranked = new ArrayList<>();
        for (Finding finding : findings) {
            if (doubtful(finding)) {
                ranked.add(finding);
            }
        }
        ranked.sort(new Fuller(own));
        Set<Finding> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int at = 1; at < ranked.size(); at++) {
            if (!of(ranked.get(at), own) && covered(ranked.subList(0, at), ranked.get(at))) {
                told.add(ranked.get(at));
            }
        }
        List<Finding> once = new ArrayList<>();
        for (Finding finding : findings) {
            if (!told.contains(finding)) {
                once.add(finding);
            }
        }
        return once;
    }

    /** Those of more facts first, and of as many those of somebody's own packs. */
    private record Fuller(Set<String> own) implements Comparator<Finding> {
        @Override
        public int compare(Finding a, Finding b) {
            int order = Integer.compare(b.factCount(), a.factCount());
            return order != 0 ? order : Boolean.compare(of(b, own), of(a, own));
        }
    }

    private static boolean of(Finding finding, Set<String> packs) {
        int slash = finding.rule().indexOf('/');
        return slash > 0 && packs.contains(finding.rule().substring(0, slash));
    }

    private static boolean covered(List<Finding> fuller, Finding finding) {
        for (Finding other : fuller) {
            if (covers(other, finding)) {
                return true;
            }
        }
        return false;
    }

    private static boolean covers(Finding fuller, Finding finding) {
        boolean covers = fuller.kind() == finding.kind() && fuller.story().equals(finding.story());
        for (Group group : finding.groups()) {
            covers &= holds(fuller, group);
        }
        return covers;
    }

    /** Whether a finding is a contradiction under a rule for any story, which alone has a basis. */
    private static boolean doubtful(Finding finding) {
        return finding.verdict() == Verdict.CONTRADICTION && !finding.basis().isEmpty();
    }

    /** Whether one group of a finding has all facts of a group. */
    private static boolean holds(Finding finding, Group group) {
        for (Group own : finding.groups()) {
            boolean all = true;
            for (Fact fact : group.facts()) {
                all &= has(own, fact);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Group group, Fact fact) {
        for (Fact own : group.facts()) {
            if (Alignment.overlap(fact, own)) {
                return true;
            }
        }
        return false;
    }
}
