package org.gainsay.rule.engine;

import java.util.Arrays;
import java.util.BitSet;
import org.gainsay.text.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * The terms around one sentence after the other. Near words are looked up in every sentence with a value; all terms
 * of the passage only once a rule asks for one of them.
 */
final class Window {
    private final View view;
    private final Occurrences near = new Occurrences();
    private final BitSet present = new BitSet();
    private @Nullable Occurrences all;
    private int sentence = -1;

    Window(View view) {
        this.view = view;
    }

    View view() {
        return view;
    }

    /** Moves on to a sentence. */
    void moveTo(int sentence) {
        if (this.sentence != sentence) {
            this.sentence = sentence;
            near.clear();
            Sentences sentences = view.sentences();
            view.terms().near().sweep(view.passage(), sentences.first(sentence), sentences.end(sentence), near);
        }
    }

    /** The sentence. */
    int sentence() {
        return sentence;
    }

    /** The near terms of all rules in the sentence. */
    Occurrences near() {
        return near;
    }

    /** All terms of the passage. */
    Occurrences all() {
        Occurrences found = all;
        if (found == null) {
            found = new Occurrences();
            view.terms().all().sweep(view.passage(), 0, view.tokens().count(), found);
            for (int at = 0; at < found.count(); at++) {
                present.set(found.term(at));
            }
            all = found;
        }
        return found;
    }

    /** Whether one of the terms stands anywhere in the passage: a quick no for most rules. */
    boolean passageHoldsAny(int[] wanted) {
        all();
        for (int term : wanted) {
            if (present.get(term)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence stands before this one in the same block. */
    boolean follows() {
        return neighbour(sentence - 1) < sentence;
    }

    /** Whether one of the terms stands in the sentence or a neighbour in the same block. */
    boolean holdsAny(int[] wanted) {
        return holds(wanted, start(neighbour(sentence - 1)), end(neighbour(sentence + 1)));
    }

    /** Whether one of the terms stands in the sentence itself. */
    boolean sentenceHoldsAny(int[] wanted) {
        return holds(wanted, start(sentence), end(sentence));
    }

    /** The first occurrence in a sentence. */
    int start(int sentence) {
        return all().from(view.sentences().first(sentence));
    }

    /** Behind the last occurrence in a sentence. */
    int end(int sentence) {
        return all().from(view.sentences().end(sentence));
    }

    private boolean holds(int[] wanted, int from, int to) {
        Occurrences found = all();
        for (int at = from; at < to; at++) {
            if (Arrays.binarySearch(wanted, found.term(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private int neighbour(int other) {
        boolean there = other >= 0 && other < view.sentences().count();
        return there && view.sentences().sameBlock(sentence, other) ? other : sentence;
    }
}
