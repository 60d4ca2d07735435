package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.rule.Example;
import org.gainsay.rule.Pack;
import org.gainsay.rule.Rule;

/**
 * Examples of one rule, counted.
 *
 * @param rule the rule
 * @param found demanded answers that were found: true positives
 * @param missed demanded answers that were not: false negatives
 * @param left examples that were rightly left unanswered: true negatives
 * @param wrong answers that nothing demanded: false positives
 * @param failures the examples that do not hold
 * @param lacking whether the rule has no example of either sort
 */
public record RuleScore(
        Rule rule, int found, int missed, int left, int wrong, List<RuleTester.Result> failures, boolean lacking) {
    /** Copies the list of failures. */
    public RuleScore {
        failures = List.copyOf(failures);
    }

    /** Whether every example holds and there is at least one of either sort. */
    public boolean holds() {
        return failures.isEmpty() && !lacking;
    }

    /** Runs the examples of a pack's rules. */
    public static List<RuleScore> of(Pack pack) {
        List<RuleTester.Result> results = new RuleTester(pack.rules()).results();
        List<RuleScore> scores = new ArrayList<>();
        int first = 0;
        for (Rule rule : pack.rules()) {
            // The results come in the order of the rules.
            int end = first + rule.examples().size();
            scores.add(score(rule, results.subList(first, end)));
            first = end;
        }
        return scores;
    }

    private static RuleScore score(Rule rule, List<RuleTester.Result> results) {
        int found = 0;
        int missed = 0;
        int left = 0;
        int wrong = 0;
        List<RuleTester.Result> failures = new ArrayList<>();
        for (RuleTester.Result result : results) {
            boolean positive = result.example().positive();
            boolean answered = positive && result.right() > 0;
            found += answered ? 1 : 0;
            missed += positive && !answered ? 1 : 0;
            left += !positive && result.facts().isEmpty() ? 1 : 0;
            wrong += result.facts().size() - (answered ? 1 : 0);
            if (!result.holds()) {
                failures.add(result);
            }
        }
        boolean both = rule.examples().stream().anyMatch(Example::positive)
                && rule.examples().stream().anyMatch(example -> !example.positive());
        return new RuleScore(rule, found, missed, left, wrong, failures, !both);
    }
}
