package org.gainsay.gate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.article.Place;
import org.gainsay.article.Problem;
import org.gainsay.rule.Key;
import org.gainsay.rule.Pack;
import org.gainsay.rule.Rule;
import org.gainsay.rule.pack.Packs;

/** What a gate says of discoveries, for a run that leaves them out: a threshold of them would always hold, and nothing is known of those that are accepted. */
final class Undiscovered {
    private final Set<String> discovering = new LinkedHashSet<>();
    private final Set<String> others = new LinkedHashSet<>();

    Undiscovered(Packs packs) {
        for (Pack pack : packs.packs()) {
            for (Rule rule : pack.rules()) {
                boolean words = rule.recognition().key() == Key.WORDS;
                (words ? discovering : others).add(rule.id());
            }
        }
    }

    /** The thresholds of rules that only discover. */
    List<Problem> thresholds(List<Threshold> thresholds) {
        List<Problem> problems = new ArrayList<>();
        for (Threshold threshold : thresholds) {
            boolean idle = threshold.measure() == Threshold.Measure.RULE
                    && discovering.stream().anyMatch(threshold::concerns)
                    && others.stream().noneMatch(threshold::concerns);
            if (idle) {
                Place place = threshold.place() == null ? new Place("--max-rule", 0, 0) : threshold.place();
                problems.add(new Problem(
                        Problem.Severity.ERROR,
                        place.path(),
                        place.line(),
                        place.column(),
                        "--no-discover leaves nothing for a threshold of '" + threshold.name() + "' to count",
                        "leave one of them out"));
            }
        }
        return problems;
    }

    /** The waivers of other rules. */
    List<Waiver> waivers(List<Waiver> waivers) {
        List<Waiver> left = new ArrayList<>(waivers);
        left.removeIf(waiver -> discovering.contains(waiver.rule()));
        return left;
    }

    /** The baseline without what was discovered. */
    Baseline baseline(Baseline baseline) {
        List<Baseline.Entry> discovered = new ArrayList<>(baseline.entries());
        discovered.removeIf(entry -> !discovering.contains(entry.rule()));
        return discovered.isEmpty() ? baseline : baseline.without(discovered);
    }
}
