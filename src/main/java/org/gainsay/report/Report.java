package org.gainsay.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.article.Problem;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Origin;
import org.gainsay.compare.Verdict;
import org.gainsay.gate.Acceptance;
import org.gainsay.gate.ExitCode;
import org.gainsay.gate.Gate;
import org.gainsay.gate.Judgement;
import org.gainsay.rule.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a run has to say.
 *
 * @param articles the articles, in the order in which they were read
 * @param findings the findings that are shown, the most urgent first
 * @param summary all findings in numbers
 * @param gate what the gate says
 * @param problems what was wrong with the inputs, the rules, the waivers and the baseline
 * @param own ids of the articles that are the newsroom's own, which reports speak of first
 * @param ofSomePacks whether only findings of some packs are shown, while the numbers are those of all
 */
public record Report(
        List<Article> articles,
        List<Finding> findings,
        Summary summary,
        Judgement gate,
        List<Problem> problems,
        Set<String> own,
        boolean ofSomePacks) {
    private record ByUrgency(Judgement gate) implements Comparator<Finding> {
        @Override
        public int compare(Finding a, Finding b) {
            int order = a.verdict().compareTo(b.verdict());
            order = order != 0 ? order : Boolean.compare(gate.acceptance(a) != null, gate.acceptance(b) != null);
            order = order != 0 ? order : Integer.compare(rank(a.origin()), rank(b.origin()));
            order = order != 0 ? order : b.severity().compareTo(a.severity());
            order = order != 0 ? order : a.story().compareTo(b.story());
            order = order != 0 ? order : a.origin().compareTo(b.origin());
            order = order != 0 ? order : a.rule().compareTo(b.rule());
            return order != 0 ? order : byPlace(a, b);
        }
    }

    /** What rules ask comes first, what nobody has asked last. */
    private static int rank(Origin origin) {
        return switch (origin) {
            case RULE, REFERENCE -> 0;
            case CHECK -> 1;
            case DISCOVERED -> 2;
        };
    }

    /** Findings under one rule, as those of several people's ages, in an order that is that of no command line. */
    private static int byPlace(Finding a, Finding b) {
        Fact first = a.groups().get(0).facts().get(0);
        Fact second = b.groups().get(0).facts().get(0);
        int order = first.article().id().compareTo(second.article().id());
        order = order != 0
                ? order
                : Integer.compare(
                        first.citation().span().start(),
                        second.citation().span().start());
        return order != 0 ? order : a.question().compareTo(b.question());
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
        Judgement judgement = gate.judge(articles, findings);
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(new ByUrgency(judgement));
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(judgement.problems());
        Summary summary = Summary.of(articles, sorted, judgement.accepted());
        return new Report(articles, sorted, summary, judgement, all, Set.of(), false);
    }

    /** Why a finding does not count; null if it does. */
    public @Nullable Acceptance acceptance(Finding finding) {
        return gate.acceptance(finding);
    }

    /** The findings of a verdict that are shown and neither waived nor in the baseline. */
    public List<Finding> findings(Verdict verdict) {
        List<Finding> some = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.verdict() == verdict && acceptance(finding) == null) {
                some.add(finding);
            }
        }
        return some;
    }

    /** The findings that are shown and waived or in the baseline. */
    public List<Finding> accepted() {
        List<Finding> some = new ArrayList<>();
        for (Finding finding : findings) {
            if (acceptance(finding) != null) {
                some.add(finding);
            }
        }
        return some;
    }

    /** The same report with only some of its findings; its numbers stay those of all. */
    public Report showing(Showing showing) {
        List<Finding> shown = new ArrayList<>();
        for (Finding finding : findings) {
            if (showing.shows(finding, acceptance(finding))) {
                shown.add(finding);
            }
        }
        return new Report(
                articles, shown, summary, gate, problems, own, !showing.packs().isEmpty());
    }

    /** The same report, for a newsroom whose own articles have these ids. */
    public Report withOwn(Set<String> own) {
        return new Report(articles, findings, summary, gate, problems, own, ofSomePacks);
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
