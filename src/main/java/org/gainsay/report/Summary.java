package org.gainsay.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Origin;
import org.gainsay.compare.Verdict;
import org.gainsay.gate.Accepted;

/**
 * A report in numbers: those of all findings, whichever of them are shown.
 *
 * @param articles how many articles were read
 * @param sources how many sources they come from; an article that names none is a source of its own
 * @param facts how many answers the articles give to the rules' questions
 * @param verdicts how many findings have each verdict; those that are waived or in the baseline are left out
 * @param origins how many of the contradictions among these come from each origin
 * @param waived contradictions and strained findings that a waiver covers
 * @param baselined contradictions and strained findings that are in the baseline
 */
public record Summary(
        int articles,
        int sources,
        int facts,
        Map<Verdict, Integer> verdicts,
        Map<Origin, Integer> origins,
        int waived,
        int baselined) {
    /** Makes the maps unmodifiable. */
    public Summary {
        verdicts = Collections.unmodifiableMap(verdicts);
        origins = Collections.unmodifiableMap(origins);
    }

    static Summary of(List<Article> articles, List<Finding> findings, Accepted accepted) {
        Set<String> sources = new HashSet<>();
        for (Article article : articles) {
            sources.add(Finding.outlet(article));
        }
        int facts = 0;
        int waived = 0;
        int baselined = 0;
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        Map<Origin, Integer> origins = new EnumMap<>(Origin.class);
        for (Finding finding : findings) {
            facts += finding.origin() == Origin.CHECK ? 0 : finding.factCount();
            if (accepted.of(finding) != null) {
                waived += accepted.waived(finding) ? 1 : 0;
                baselined += accepted.baselined(finding) ? 1 : 0;
                continue;
            }
            verdicts.put(finding.verdict(), verdicts.getOrDefault(finding.verdict(), 0) + 1);
            if (finding.verdict() == Verdict.CONTRADICTION) {
                origins.put(finding.origin(), origins.getOrDefault(finding.origin(), 0) + 1);
            }
        }
        return new Summary(articles.size(), sources.size(), facts, verdicts, origins, waived, baselined);
    }

    /** How many findings have a verdict. */
    public int count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    /** How many contradictions come from an origin. */
    public int contradictions(Origin origin) {
        return origins.getOrDefault(origin, 0);
    }

    /** Contradictions that a gate counts: discovered ones are left out. */
    public int contradictions() {
        return count(Verdict.CONTRADICTION) - discovered();
    }

    /** Strained findings. */
    public int strained() {
        return count(Verdict.STRAINED);
    }

    /** Updates. */
    public int updates() {
        return count(Verdict.UPDATE);
    }

    /** Contradictions under questions that nobody wrote a rule for. */
    public int discovered() {
        return contradictions(Origin.DISCOVERED);
    }
}
