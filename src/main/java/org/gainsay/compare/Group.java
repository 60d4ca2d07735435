package org.gainsay.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Stance;

/**
 * Facts that state the same value, whatever their words: "150 minutes" and "2½ hours".
 *
 * @param label the value with its hedge: {@code about 2½ hours}
 * @param facts in the order of their articles and their places; at least one
 */
public record Group(String label, List<Fact> facts) {
    /** Copies the list of facts. */
    public Group {
        facts = List.copyOf(facts);
    }

    /** The names of those who say so, each once. */
    public List<String> sources() {
        Set<String> known = new HashSet<>();
        List<String> sources = new ArrayList<>();
        for (Fact fact : facts) {
            if (known.add(Finding.outlet(fact.article()))) {
                sources.add(Finding.name(fact.article()));
            }
        }
        return sources;
    }

    /** The names of those who said so before they said something else, each once. */
    public List<String> formerSources() {
        List<String> former = sources();
        for (Fact fact : facts) {
            if (fact.stance() != Stance.SUPERSEDED) {
                former.remove(Finding.name(fact.article()));
            }
        }
        return former;
    }
}
