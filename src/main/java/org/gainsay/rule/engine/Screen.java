package org.gainsay.rule.engine;

import java.util.BitSet;
import java.util.List;
import org.gainsay.normalize.Kind;

/**
 * Tells most articles that answer no rule from those that may. Whatever answers one has its near word, its context and its companions somewhere in
 * the article; where no rule finds all of its own, nothing has to be worked out. The words are looked up once, and the search goes on with them.
 */
final class Screen {
    private static final Kind[] KINDS = Kind.values();

    private final CompiledRules rules;
    private final BitSet subjects;
    private final long sought;
    private final BitSet present = new BitSet();

    /**
     * A screen for one article.
     *
     * @param subjects what the article is about
     */
    Screen(CompiledRules rules, BitSet subjects) {
        this.rules = rules;
        this.subjects = subjects;
        this.sought = Subjects.sought(subjects).subjects();
    }

    /**
     * Whether the article may answer a rule.
     *
     * @param windows its passages, which are swept
     */
    boolean mayAnswer(List<Window> windows) {
        for (Window window : windows) {
            Occurrences terms = window.sweepAll();
            for (int at = 0; at < terms.count(); at++) {
                present.set(terms.term(at));
            }
        }
        for (Kind kind : KINDS) {
            RulesByTerm beside = rules.byTerm(kind, sought);
            CompiledRule[] alone = rules.alone(kind);
            if (beside != null && anyMay(beside) || alone != null && anyMay(alone)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the rules may be answered that have a near word in the article. */
    private boolean anyMay(RulesByTerm beside) {
        for (int term = present.nextSetBit(0); term >= 0; term = present.nextSetBit(term + 1)) {
            int end = beside.end(term);
            for (int each = beside.start(term); each < end; each++) {
                if (may(beside.rule(each))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean anyMay(CompiledRule[] alone) {
        for (CompiledRule rule : alone) {
            if (may(rule)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a rule finds what it needs beside its near words. */
    private boolean may(CompiledRule rule) {
        return rules.subjects().concern(rule, subjects) && holds(rule.context()) && holds(rule.with());
    }

    /** Whether one of some terms is there, or none is asked for. */
    private boolean holds(TermSet wanted) {
        for (int term : wanted.terms()) {
            if (present.get(term)) {
                return true;
            }
        }
        return wanted.isEmpty();
    }
}
