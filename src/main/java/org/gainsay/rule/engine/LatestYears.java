package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Keeps, of an article's answers to a question that takes values of earlier years, those of the latest one: of "it sold four million in 2021 and five
 * million in 2025" five million, and of "it sold four million in 2021" alone these four.
 */
final class LatestYears {
    private LatestYears() {}

    /** The facts that are not of an earlier year than another one that answers the same question. */
    static List<List<Evidence>> of(List<List<Evidence>> facts) {
        List<List<Evidence>> kept = new ArrayList<>(facts.size());
        for (List<Evidence> fact : facts) {
            if (year(fact) == OtherTimes.NONE || year(fact) >= latest(facts, fact.get(0))) {
                kept.add(fact);
            }
        }
        return kept;
    }

    private static int latest(List<List<Evidence>> facts, Evidence asked) {
        int latest = 0;
        for (List<Evidence> fact : facts) {
            Evidence other = fact.get(0);
            if (other.rule() == asked.rule() && Objects.equals(other.thing(), asked.thing())) {
                latest = Math.max(latest, year(fact));
            }
        }
        return latest;
    }

    /** The latest year of which a figure is told, which is told in several places. */
    private static int year(List<Evidence> fact) {
        int year = 0;
        for (Evidence each : fact) {
            year = Math.max(year, each.year());
        }
        return year;
    }
}
