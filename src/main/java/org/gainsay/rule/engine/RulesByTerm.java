package org.gainsay.rule.engine;

import java.util.List;
import org.gainsay.text.TableReader;
import org.gainsay.text.TableWriter;

/** The rules that values of one kind may answer, by the term beside the value. May be shared by threads. */
final class RulesByTerm {
    private final CompiledRule[] rules;
    /** By term: where its rules begin among the numbers; behind the last term, where they end. */
    private final int[] starts;
    /** The numbers of the rules. */
    private final int[] numbers;

    /**
     * Files rules under their near terms.
     *
     * @param rules all rules
     * @param asked those that the values may answer
     * @param terms how many terms there are
     */
    RulesByTerm(CompiledRule[] rules, List<CompiledRule> asked, int terms) {
        int[] ends = new int[terms + 1];
        for (CompiledRule rule : asked) {
            for (int term : rule.near().terms()) {
                ends[term]++;
            }
        }
        for (int term = 1; term <= terms; term++) {
            ends[term] += ends[term - 1];
        }
        int[] filed = new int[ends[terms]];
        for (int at = asked.size() - 1; at >= 0; at--) {
            for (int term : asked.get(at).near().terms()) {
                filed[--ends[term]] = asked.get(at).index();
            }
        }
        // Filled from behind, each end has become a start.
        this.rules = rules;
        this.starts = ends;
        this.numbers = filed;
    }

    /** Reads what was written of them. */
    RulesByTerm(CompiledRule[] rules, TableReader in) {
        this.rules = rules;
        this.starts = in.ints();
        this.numbers = in.ints();
    }

    /** Writes down which rules they are. */
    void write(TableWriter out) {
        out.ints(starts);
        out.ints(numbers);
    }

    /** The place of a term's first rule. */
    int start(int term) {
        return starts[term];
    }

    /** The place behind a term's last rule. */
    int end(int term) {
        return starts[term + 1];
    }

    /** The rule at a place. */
    CompiledRule rule(int place) {
        return rules[numbers[place]];
    }
}
