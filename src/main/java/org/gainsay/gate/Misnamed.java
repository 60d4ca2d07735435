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

/** Thresholds for rules that are not there: they would hold whatever happens. */
final class Misnamed {
    private Misnamed() {}

    static List<Problem> among(List<Threshold> thresholds, Packs packs) {
        Set<String> known = new LinkedHashSet<>();
        for (Pack pack : packs.packs()) {
            known.add(pack.name());
            pack.rules().stream().map(Rule::id).forEach(known::add);
            pack.checks().stream().map(CheckSetting::id).forEach(known::add);
        }
        List<Problem> problems = new ArrayList<>();
        for (Threshold threshold : thresholds) {
            if (threshold.measure() == Threshold.Measure.RULE && !known.contains(threshold.name())) {
                problems.add(problem(threshold, Suggestion.nearest(known, threshold.name())));
            }
        }
        return problems;
    }

    private static Problem problem(Threshold threshold, @Nullable String nearest) {
        Place place = threshold.place() == null ? new Place("--max-rule", 0, 0) : threshold.place();
        return new Problem(
                Problem.Severity.ERROR,
                place.path(),
                place.line(),
                place.column(),
                "there is no rule, check or pack '" + threshold.name() + "'",
                nearest == null ? "gainsay rules list shows them" : "did you mean '" + nearest + "'?");
    }
}
