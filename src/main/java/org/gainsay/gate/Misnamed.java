package org.gainsay.gate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.article.Place;
import org.gainsay.article.Problem;
import org.gainsay.rule.CheckSetting;
import org.gainsay.rule.Pack;
import org.gainsay.rule.Rule;
import org.gainsay.rule.pack.Packs;
import org.gainsay.rule.pack.Suggestion;
import org.jspecify.annotations.Nullable;

/** Thresholds for rules that are not there, which would hold whatever happens, and waivers of such rules, which would cover nothing. */
final class Misnamed {
    private Misnamed() {}

    static List<Problem> among(List<Threshold> thresholds, List<Waiver> waivers, Packs packs) {
        Set<String> rules = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        for (Pack pack : packs.packs()) {
            names.add(pack.name());
            pack.rules().stream().map(Rule::id).forEach(rules::add);
            pack.checks().stream().map(CheckSetting::id).forEach(rules::add);
        }
        names.addAll(rules);
        List<Problem> problems = new ArrayList<>();
        for (Threshold threshold : thresholds) {
            if (threshold.measure() == Threshold.Measure.RULE && !names.contains(threshold.name())) {
                Place place = threshold.place() == null ? new Place("--max-rule", 0, 0) : threshold.place();
                String message = "there is no rule, check or pack '" + threshold.name() + "'";
                problems.add(
                        problem(Problem.Severity.ERROR, place, message, Suggestion.nearest(names, threshold.name())));
            }
        }
        for (Waiver waiver : waivers) {
            if (!rules.contains(waiver.rule())) {
                Place place = waiver.place() == null ? new Place("waivers", 0, 0) : waiver.place();
                String message = "a waiver of '" + waiver.rule() + "', but there is no such rule or check";
                problems.add(
                        problem(Problem.Severity.WARNING, place, message, Suggestion.nearest(rules, waiver.rule())));
            }
        }
        return problems;
    }

    private static Problem problem(Problem.Severity severity, Place place, String message, @Nullable String nearest) {
        return new Problem(
                severity,
                place.path(),
                place.line(),
                place.column(),
                message,
                nearest == null ? "gainsay rules list shows them" : "did you mean '" + nearest + "'?");
    }
}
