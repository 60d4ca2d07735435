package org.gainsay.rule.engine;

import java.util.BitSet;
import java.util.List;

/** Finds those of some rules of which a near word stands in an article, without looking at the others. */
final class RulesBeside {
    private final RulesByTerm byNear;
    /** The rules that need no near word, by their number. */
    private final BitSet alone = new BitSet();

    RulesBeside(CompiledRules compiled, List<CompiledRule> wanted) {
        for (CompiledRule each : wanted) {
            alone.set(each.index(), each.near().isEmpty());
        }
        CompiledRule[] all = compiled.compiled().toArray(CompiledRule[]::new);
        byNear = new RulesByTerm(all, wanted, compiled.terms().count());
    }

    /** The rules that have a near word in the passages of an article or need none, by their number. */
    BitSet in(List<Window> windows) {
        BitSet beside = (BitSet) alone.clone();
        BitSet seen = new BitSet();
        for (Window window : windows) {
            Occurrences words = window.sweepAll();
            for (int at = 0; at < words.count(); at++) {
                int term = words.term(at);
                for (int each = byNear.start(term); !seen.get(term) && each < byNear.end(term); each++) {
                    beside.set(byNear.rule(each).index());
                }
                seen.set(term);
            }
        }
        return beside;
    }
}
