package org.gainsay.rule.engine;

import java.util.Arrays;
import org.gainsay.text.Sentences;

/**
 * The terms around one sentence after the other. Near words are looked up in every sentence with a value, all terms of the sentence once a
 * rule asks for one of them, and those of its neighbours only where a rule asks for these.
 */
final class Window {
    private final View view;
    private final long subjects;
    private final Occurrences near = new Occurrences();
    private final Occurrences all = new Occurrences();
    private int sentence = -1;
    /** Whose terms are known: nobody's, those of the sentence, or those of its neighbours as well. */
    private Reach reach = Reach.NONE;

    private enum Reach {
        NONE,
        SENTENCE,
        NEIGHBOURS
    }

    /**
     * The terms of a passage.
     *
     * @param subjects what the article is about; terms that only rules on other subjects have are left out
     */
    Window(View view, long subjects) {
        this.view = view;
        this.subjects = subjects;
    }

    View view() {
        return view;
    }

    /** Moves on to a sentence. */
    void moveTo(int sentence) {
        if (this.sentence != sentence) {
            this.sentence = sentence;
            reach = Reach.NONE;
            near.clear();
            Sentences sentences = view.sentences();
            view.terms()
                    .near()
                    .sweep(view.passage(), sentences.first(sentence), sentences.end(sentence), subjects, near);
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

    /** All terms of the sentence, and those of its neighbours if somebody has asked for these in the meantime. */
    Occurrences all() {
        if (reach == Reach.NONE) {
            collect(Reach.SENTENCE, sentence, sentence);
        }
        return all;
    }

    /** All terms of the sentence and its neighbours. */
    private Occurrences wide() {
        if (reach != Reach.NEIGHBOURS) {
            collect(
                    Reach.NEIGHBOURS,
                    Math.max(0, sentence - 1),
                    Math.min(view.sentences().count() - 1, sentence + 1));
        }
        return all;
    }

    private void collect(Reach wanted, int first, int last) {
        reach = wanted;
        all.clear();
        sweep(view.sentences().first(first), view.sentences().end(last), all);
    }

    /** Adds the terms that begin in {@code [first, end)}. */
    void sweep(int first, int end, Occurrences into) {
        view.terms().all().sweep(view.passage(), first, end, subjects, into);
    }

    /** Whether a sentence stands before this one in the same block. */
    boolean follows() {
        return neighbour(sentence - 1) < sentence;
    }

    /** Whether one of the terms stands in the sentence or a neighbour in the same block. */
    boolean holdsAny(int[] wanted) {
        int first = view.sentences().first(neighbour(sentence - 1));
        int end = view.sentences().end(neighbour(sentence + 1));
        return holds(wanted, wide().from(first), wide().from(end));
    }

    /** Whether one of the terms stands in the sentence itself. */
    boolean sentenceHoldsAny(int[] wanted) {
        return holds(wanted, start(), end());
    }

    /** The first occurrence in the sentence. */
    int start() {
        return all().from(view.sentences().first(sentence));
    }

    /** Behind the last occurrence in the sentence. */
    int end() {
        return all().from(view.sentences().end(sentence));
    }

    /** The first occurrence of one of the terms in the sentence before, or -1. */
    int before(int[] wanted) {
        Occurrences found = wide();
        int end = found.from(view.sentences().first(sentence));
        for (int at = found.from(view.sentences().first(sentence - 1)); at < end; at++) {
            if (Arrays.binarySearch(wanted, found.term(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    private boolean holds(int[] wanted, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Arrays.binarySearch(wanted, all.term(at)) >= 0) {
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
