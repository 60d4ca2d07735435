package org.gainsay.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Origin;
import org.gainsay.compare.Verdict;

/**
 * A report in numbers.
 *
 * @param articles how many articles were read
 * @param sources how many sources they come from; an article that names none is a source of its own
 * @param facts how many answers the articles give to the rules' questions
 * @param contradictions findings with that verdict, discovered ones left out
 * @param strained findings with that verdict
 * @param updates findings with that verdict
 * @param waived contradictions that a waiver covers
 * @param discovered contradictions under questions that nobody wrote a rule for
 */
public record Summary(
        int articles,
        int sources,
        int facts,
        int contradictions,
        int strained,
        int updates,
        int waived,
        int discovered) {

    static Summary of(List<Article> articles, List<Finding> findings) {
        Set<String> sources = new HashSet<>();
        for (Article article : articles) {
            sources.add(Finding.source(article));
        }
        int facts = 0;
        int contradictions = 0;
        for (Finding finding : findings) {
            facts += finding.origin() == Origin.CHECK ? 0 : finding.factCount();
            contradictions += finding.counts() ? 1 : 0;
        }
        return new Summary(
                articles.size(),
                sources.size(),
                facts,
                contradictions,
                count(findings, Verdict.STRAINED),
                count(findings, Verdict.UPDATE),
                0,
                count(findings, Verdict.CONTRADICTION) - contradictions);
    }

    private static int count(List<Finding> findings, Verdict verdict) {
        int count = 0;
        for (Finding finding : findings) {
            count += finding.verdict() == verdict ? 1 : 0;
        }
        return count;
    }
}
