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
        List<Finding> ranked = new ArrayList<>(findings);
        ranked.removeIf(finding -> !doubtful(finding));
        ranked.sort(Comparator.comparingInt(Finding::factCount).reversed().thenComparing(finding -> !of(finding, own)));
        Set<Finding> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int at = 1; at < ranked.size(); at++) {
            Finding finding = ranked.get(at);
            if (!of(finding, own) && ranked.subList(0, at).stream().anyMatch(fuller -> covers(fuller, finding))) {
                told.add(finding);
            }
        }
        List<Finding> once = new ArrayList<>(findings);
        once.removeIf(told::contains);
        return once;
    }

    private static boolean of(Finding finding, Set<String> packs) {
        int slash = finding.rule().indexOf('/');
        return slash > 0 && packs.contains(finding.rule().substring(0, slash));
    }

    private static boolean covers(Finding fuller, Finding finding) {
        return fuller.kind() == finding.kind()
                && fuller.story().equals(finding.story())
                && finding.groups().stream().allMatch(group -> holds(fuller, group));
    }

    /** Whether a finding is a contradiction under a rule for any story, which alone has a basis. */
    private static boolean doubtful(Finding finding) {
        return finding.verdict() == Verdict.CONTRADICTION && !finding.basis().isEmpty();
    }

    /** Whether one group of a finding has all facts of a group. */
    private static boolean holds(Finding finding, Group group) {
        for (Group own : finding.groups()) {
            if (group.facts().stream().allMatch(fact -> has(own, fact))) {
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
