package org.gainsay.rule.engine;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.gainsay.normalize.Mention;
import org.jspecify.annotations.Nullable;

/**
 * The values of a passage by the terms that they have to do with: those in their sentence and its neighbours, and those of the question that they answer.
 * Of many rules that are tried, each finds its few values without looking at the others.
 */
final class ValuesByTerm {
    private final View view;
    private final Map<Integer, BitSet> values = new HashMap<>();
    private final BitSet all = new BitSet();

    ValuesByTerm(Window window, Questions questions) {
        this.view = window.view();
        Occurrences words = window.sweepAll();
        for (int at = 0; at < view.mentions().size(); at++) {
            if (window.asks(at)) {
                Mention mention = view.mentions().get(at);
                int sentence = view.sentences().of(mention.firstToken());
                int last = Math.min(view.sentences().count() - 1, sentence + 1);
                int first = view.sentences().first(Math.max(0, sentence - 1));
                file(at, words, words.from(first), words.from(view.sentences().end(last)));
                file(at, questions.before(sentence, mention.kind()));
                file(at, questions.corrected(at));
                file(at, questions.reported(at));
                all.set(at);
            }
        }
    }

    private void file(int value, @Nullable Occurrences words) {
        if (words != null) {
            file(value, words, 0, words.count());
        }
    }

    private void file(int value, Occurrences words, int from, int to) {
        for (int at = from; at < to; at++) {
            values.computeIfAbsent(words.term(at), none -> new BitSet()).set(value);
        }
    }

    /** The values, by index, that have to do with a near word of a rule; all for a rule that needs none. */
    BitSet around(CompiledRule rule) {
        if (rule.near().isEmpty()) {
            return all;
        }
        BitSet around = new BitSet();
        for (int term : rule.near().terms()) {
            BitSet found = values.get(term);
            if (found != null) {
                around.or(found);
            }
        }
        return around;
    }
}
