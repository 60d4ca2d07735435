package org.gainsay.gate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.compare.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Which findings of a run are waived or in the baseline, and what of waivers and baseline was of no use. Only what the sources disagree about
 * can be accepted: a waiver of what they agree on by now is one that nobody needs.
 */
public final class Accepted {
    private final IdentityHashMap<Finding, Acceptance> byFinding = new IdentityHashMap<>();
    private final Set<Waiver> used = new HashSet<>();
    private final Set<Baseline.Entry> met = new HashSet<>();
    private final Map<Waiver, Finding> returned = new LinkedHashMap<>();
    private final Map<Waiver, Finding> missed = new HashMap<>();
    private final Baseline baseline;
    private final LocalDate today;
    private Map<Baseline.Entry, Fate> fates = Map.of();

    private Accepted(Baseline baseline, LocalDate today) {
        this.baseline = baseline;
        this.today = today;
    }

    /**
     * Holds findings against waivers, and then against a baseline.
     *
     * @param articles all articles of the run, which tell what was read
     * @param today the day on which waivers must not have expired
     */
    static Accepted of(
            List<Article> articles, List<Finding> findings, List<Waiver> waivers, Baseline baseline, LocalDate today) {
        Accepted accepted = new Accepted(baseline, today);
        Map<String, Baseline.Entry> entries = baseline.byFingerprint();
        if (waivers.isEmpty() && entries.isEmpty()) {
            return accepted;
        }
        for (Finding finding : findings) {
            if (finding.disagrees()) {
                accepted.waive(finding, waivers);
                accepted.find(finding, entries);
            }
        }
        List<Baseline.Entry> unmet = new ArrayList<>(baseline.entries());
        unmet.removeAll(accepted.met);
        accepted.fates = Fates.of(unmet, articles, findings);
        return accepted;
    }

    private void waive(Finding finding, List<Waiver> waivers) {
        for (Waiver waiver : waivers) {
            if (waiver.covers(finding)) {
                used.add(waiver);
                if (waiver.expired(today)) {
                    returned.putIfAbsent(waiver, finding);
                } else {
                    byFinding.putIfAbsent(finding, waiver);
                }
            }
        }
        for (Waiver waiver : byFinding.containsKey(finding) ? List.<Waiver>of() : waivers) {
            if (!waiver.covers(finding) && !waiver.leftOut(finding).isEmpty()) {
                missed.putIfAbsent(waiver, finding);
            }
        }
    }

    private void find(Finding finding, Map<String, Baseline.Entry> entries) {
        Baseline.Entry entry = entries.isEmpty() ? null : entries.get(finding.fingerprint());
        if (entry != null) {
            met.add(entry);
            byFinding.putIfAbsent(finding, entry);
        }
    }

    /** Why a finding does not count; null if it does. */
    public @Nullable Acceptance of(Finding finding) {
        return byFinding.get(finding);
    }

    /** Whether a finding is covered by a waiver. */
    public boolean waived(Finding finding) {
        return of(finding) instanceof Waiver;
    }

    /** Whether a finding is in the baseline, and not waived besides. */
    public boolean baselined(Finding finding) {
        return of(finding) instanceof Baseline.Entry;
    }

    /** The waivers that have run out, each with a finding that is back because of it. */
    Map<Waiver, Finding> returned() {
        Map<Waiver, Finding> back = new LinkedHashMap<>(returned);
        back.values().removeIf(byFinding::containsKey);
        return back;
    }

    /** Whether a waiver covers a finding, run out or not. */
    boolean used(Waiver waiver) {
        return used.contains(waiver);
    }

    /** A finding that a waiver would cover if it named all of its sources; null for none. */
    @Nullable
    Finding missed(Waiver waiver) {
        return missed.get(waiver);
    }

    /** The entries of the baseline that no finding meets and that this has become of. */
    public List<Baseline.Entry> unmet(Fate fate) {
        List<Baseline.Entry> entries = new ArrayList<>();
        fates.forEach((entry, its) -> {
            if (its == fate) {
                entries.add(entry);
            }
        });
        return entries;
    }

    /** The entries of the baseline that nobody needs any more: those that are solved and those that have changed. */
    public List<Baseline.Entry> useless() {
        List<Baseline.Entry> entries = unmet(Fate.SOLVED);
        entries.addAll(unmet(Fate.CHANGED));
        return entries;
    }

    /** The entries of the baseline that a finding meets. */
    public int met() {
        return met.size();
    }

    /** The baseline that the run was held against. */
    public Baseline baseline() {
        return baseline;
    }

    /** How many days ago the oldest entry of the baseline was added; 0 for an empty one. */
    public long age() {
        LocalDate oldest = baseline.oldest();
        return oldest == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(oldest, today));
    }
}
