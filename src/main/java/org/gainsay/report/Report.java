package org.gainsay.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.article.Problem;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Origin;
import org.gainsay.gate.ExitCode;
import org.gainsay.gate.Gate;
import org.gainsay.gate.Judgement;

/**
 * Everything that a run has to say.
 *
 * @param articles the articles, in the order in which they were read
 * @param findings the findings, the most urgent first
 * @param summary the report in numbers
 * @param gate what the gate says
 * @param problems what was wrong with the inputs and the rules
 * @param own ids of the articles that are the newsroom's own, which reports speak of first
 */
public record Report(
        List<Article> articles,
        List<Finding> findings,
        Summary summary,
        Judgement gate,
        List<Problem> problems,
        Set<String> own) {
    private static final Comparator<Finding> URGENT_FIRST = Report::byUrgency;

    private static int byUrgency(Finding a, Finding b) {
        int order = a.verdict().compareTo(b.verdict());
        order = order != 0 ? order : Boolean.compare(a.origin() == Origin.CHECK, b.origin() == Origin.CHECK);
        order = order != 0 ? order : b.severity().compareTo(a.severity());
        order = order != 0 ? order : a.story().compareTo(b.story());
        order = order != 0 ? order : a.origin().compareTo(b.origin());
        return order != 0 ? order : a.rule().compareTo(b.rule());
    }

    /** Copies the lists and the set. */
    public Report {
        articles = List.copyOf(articles);
        findings = List.copyOf(findings);
        problems = List.copyOf(problems);
        own = Set.copyOf(own);
    }

    /**
     * Sorts and counts the findings and asks the gate.
     *
     * @param findings in any order
     */
    public static Report of(List<Article> articles, List<Finding> findings, Gate gate, List<Problem> problems) {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(URGENT_FIRST);
        return new Report(
                articles, sorted, Summary.of(articles, sorted), gate.judge(articles, sorted), problems, Set.of());
    }

    /** The same report, for a newsroom whose own articles have these ids. */
    public Report withOwn(Set<String> own) {
        return new Report(articles, findings, summary, gate, problems, own);
    }

    /** How a run with this report ends. */
    public ExitCode exitCode() {
        for (Problem problem : problems) {
            if (problem.severity() == Problem.Severity.ERROR) {
                return ExitCode.COULD_NOT_CHECK;
            }
        }
        return gate.exitCode();
    }
}
