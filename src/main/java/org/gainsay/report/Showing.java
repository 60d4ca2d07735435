package org.gainsay.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Verdict;
import org.gainsay.gate.Acceptance;
import org.gainsay.gate.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * Which findings a report shows. Its numbers, its gate and its exit code are those of all findings.
 *
 * @param verdicts findings with these verdicts that are neither waived nor in the baseline
 * @param waived findings that are waived
 * @param baselined findings that are in the baseline
 * @param packs the packs whose rules and checks they come from; empty for all
 * @param changed the ids of rules of other packs that these packs change
 */
public record Showing(
        Set<Verdict> verdicts, boolean waived, boolean baselined, Set<String> packs, Set<String> changed) {
    /** Everything. */
    public static final Showing ALL = new Showing(EnumSet.allOf(Verdict.class), true, true, Set.of(), Set.of());

    private static final String WAIVED = "waived";
    private static final String BASELINED = "baselined";
    private static final String EVERYTHING = "all";

    /** Copies the sets. */
    public Showing {
        verdicts = Set.copyOf(verdicts);
        packs = Set.copyOf(packs);
        changed = Set.copyOf(changed);
    }

    /** The same of some packs only; of all where none is named. */
    public Showing of(Set<String> names) {
        return new Showing(verdicts, waived, baselined, names, changed);
    }

    /** The same with some rules of other packs, by id; with all rules where no pack is named. */
    public Showing changing(Set<String> rules) {
        return new Showing(verdicts, waived, baselined, packs, rules);
    }

    /** Everything of the same packs. */
    public Showing ofAllVerdicts() {
        return new Showing(ALL.verdicts, true, true, packs, changed);
    }

    /** All words that name something to show. */
    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            words.add(verdict.label());
        }
        words.addAll(List.of(WAIVED, BASELINED, EVERYTHING));
        return words;
    }

    /**
     * What some words name: {@code contradiction}, {@code waived}.
     *
     * @throws IllegalArgumentException if a word names nothing; the message is that word
     */
    public static Showing of(Collection<String> words) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (String word : words) {
            if (!words().contains(word)) {
                throw new IllegalArgumentException(word);
            }
            for (Verdict verdict : Verdict.values()) {
                if (verdict.label().equals(word)) {
                    verdicts.add(verdict);
                }
            }
        }
        return words.contains(EVERYTHING)
                ? ALL
                : new Showing(verdicts, words.contains(WAIVED), words.contains(BASELINED), Set.of(), Set.of());
    }

    /** Whether a finding is shown. */
    boolean shows(Finding finding, @Nullable Acceptance acceptance) {
        if (!packs.isEmpty() && !ofPacks(finding.rule())) {
            return false;
        }
        if (acceptance == null) {
            return verdicts.contains(finding.verdict());
        }
        return acceptance instanceof Waiver ? waived : baselined;
    }

    private boolean ofPacks(String rule) {
        return packs.contains(rule.substring(0, Math.max(0, rule.indexOf('/')))) || changed.contains(rule);
    }
}
