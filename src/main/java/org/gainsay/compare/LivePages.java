package org.gainsay.compare;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Stance;
import org.jspecify.annotations.Nullable;

/** The last word of each live page on a figure that changes as time passes: what an earlier entry says is history to what a later one says. */
final class LivePages {
    private LivePages() {}

    /** The facts, those of an earlier entry of a page as superseded where a later one answers as well, in their order. */
    static List<Fact> settled(List<Fact> facts) {
        Map<String, LocalTime> latest = new HashMap<>();
        for (Fact fact : facts) {
            LocalTime entry = time(fact);
            LocalTime known = latest.get(fact.article().id());
            if (entry != null && fact.stance() != Stance.SUPERSEDED && (known == null || known.isBefore(entry))) {
                latest.put(fact.article().id(), entry);
            }
        }
        if (latest.isEmpty()) {
            return facts;
        }
        List<Fact> settled = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            LocalTime entry = time(fact);
            LocalTime last = latest.get(fact.article().id());
            boolean earlier = entry != null && last != null && entry.isBefore(last);
            settled.add(earlier && fact.stance() != Stance.SUPERSEDED ? fact.superseded() : fact);
        }
        return settled;
    }

    private static @Nullable LocalTime time(Fact fact) {
        return fact.entry() == null ? null : fact.entry().time();
    }
}
