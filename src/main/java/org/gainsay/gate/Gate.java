package org.gainsay.gate;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.Problem;
import org.gainsay.compare.Finding;
import org.gainsay.rule.pack.Packs;
import org.jspecify.annotations.Nullable;

/**
 * What a run may contain before it fails.
 *
 * <pre>{@code
 * Gate gate = new Gate(0)
 *         .with(Threshold.strained(10))
 *         .waiving(List.of(Waiver.of("casualties/deaths", "0a1b2c3d4e5f6071", "corrected in print", LocalDate.of(2026, 12, 31))))
 *         .on(LocalDate.of(2026, 11, 28));
 * }</pre>
 *
 * @param thresholds how many findings of each sort pass; none for any number
 * @param waivers findings that pass until a day
 * @param baseline findings that pass because they were there before
 * @param today the day on which waivers must not have expired; null for the day of the run, in UTC
 * @param strict whether a waiver or an entry of the baseline that is of no use is an error
 */
public record Gate(
        List<Threshold> thresholds,
        List<Waiver> waivers,
        Baseline baseline,
        @Nullable LocalDate today,
        boolean strict) {
    /** The gate that everything passes. */
    public static final Gate OPEN = new Gate(List.of(), List.of(), Baseline.NONE, null, false);

    /** Copies the lists. */
    public Gate {
        thresholds = List.copyOf(thresholds);
        waivers = List.copyOf(waivers);
    }

    /**
     * A gate that lets so many contradictions pass.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public Gate(int maxContradictions) {
        this(List.of(Threshold.contradictions(maxContradictions)), List.of(), Baseline.NONE, null, false);
    }

    /** This gate with a threshold, which takes the place of one that counts the same. */
    public Gate with(Threshold threshold) {
        List<Threshold> all = new ArrayList<>(thresholds);
        all.removeIf(threshold::replaces);
        all.add(threshold);
        return new Gate(all, waivers, baseline, today, strict);
    }

    /** This gate with other waivers. */
    public Gate waiving(List<Waiver> waivers) {
        return new Gate(thresholds, waivers, baseline, today, strict);
    }

    /** This gate with another baseline. */
    public Gate accepting(Baseline baseline) {
        return new Gate(thresholds, waivers, baseline, today, strict);
    }

    /** This gate as it stands on a day. */
    public Gate on(LocalDate today) {
        return new Gate(thresholds, waivers, baseline, today, strict);
    }

    /** This gate, for which a waiver or an entry of the baseline that is of no use is an error. */
    public Gate strictly(boolean strict) {
        return new Gate(thresholds, waivers, baseline, today, strict);
    }

    /** Whether there is anything that does not pass. */
    public boolean set() {
        return !thresholds.isEmpty();
    }

    /** Whether some threshold or waiver is that of a rule, a check or a pack. */
    public boolean namesRules() {
        if (!waivers.isEmpty()) {
            return true;
        }
        for (Threshold threshold : thresholds) {
            if (threshold.measure() == Threshold.Measure.RULE) {
                return true;
            }
        }
        return false;
    }

    /**
     * What is wrong with the thresholds and waivers of rules: those of rules that are not there would hold, or be of no use, whatever happens.
     *
     * @param packs the packs of the run
     */
    public List<Problem> misnamed(Packs packs) {
        return Misnamed.among(thresholds, waivers, packs);
    }

    /**
     * What is wrong with the thresholds in a run that leaves out what no rule asks for: those of rules that only discover would hold whatever happens.
     *
     * @param packs the packs of the run
     */
    public List<Problem> undiscovered(Packs packs) {
        return new Undiscovered(packs).thresholds(thresholds);
    }

    /**
     * This gate in a run that leaves out what no rule asks for: waivers and entries of the baseline of such findings are not held to be of no use.
     *
     * @param packs the packs of the run
     */
    public Gate withoutDiscoveries(Packs packs) {
        Undiscovered undiscovered = new Undiscovered(packs);
        return waiving(undiscovered.waivers(waivers)).accepting(undiscovered.baseline(baseline));
    }

    /**
     * Judges a run. A run in which nothing was compared does not pass a gate that is set.
     *
     * @param articles all articles of the run
     * @param findings all findings of the run
     */
    public Judgement judge(List<Article> articles, List<Finding> findings) {
        Accepted accepted = Accepted.of(articles, findings, waivers, baseline, day());
        List<Finding> counted = new ArrayList<>();
        int contradictions = 0;
        for (Finding finding : findings) {
            if (finding.disagrees() && accepted.of(finding) == null) {
                counted.add(finding);
                contradictions += finding.counts() ? 1 : 0;
            }
        }
        List<Threshold.Result> results = new ArrayList<>();
        for (Threshold threshold : thresholds) {
            int count = 0;
            for (Finding finding : counted) {
                count += threshold.counts(finding) ? 1 : 0;
            }
            results.add(new Threshold.Result(threshold, count));
        }
        String obstacle = Obstacle.of(set(), articles, findings);
        return new Judgement(results, contradictions, accepted, obstacle, Remarks.of(waivers, accepted, strict));
    }

    /** Only waivers and a baseline ask for the day. */
    private LocalDate day() {
        boolean asked = !waivers.isEmpty() || !baseline.entries().isEmpty();
        return today == null ? asked ? LocalDate.now(ZoneOffset.UTC) : LocalDate.EPOCH : today;
    }
}
