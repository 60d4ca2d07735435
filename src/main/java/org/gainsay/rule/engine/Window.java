package org.gainsay.rule.engine;

import java.util.Arrays;
import org.gainsay.text.Sentences;

/**
 * The terms around one sentence after the other. Near words are looked up in every sentence with a value; all terms of the sentence and its
 * neighbours only once a rule asks for one of them.
 */
final class Window {
    private final View view;
    private final long subjects;
    private final Occurrences near = new Occurrences();
    private final Occurrences all = new Occurrences();
    private int sentence = -1;
    private boolean covered = false;
    /** The first token and the token behind the last one whose terms are among {@link #all}. */
    private int from = 0;

    private int to = 0;

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
            covered = false;
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

    /** All terms of the sentence and those beside it; there may be some of sentences before. */
    Occurrences all() {
        if (!covered) {
            covered = true;
            Sentences sentences = view.sentences();
            int first = sentences.first(Math.max(0, sentence - 1));
            int end = sentences.end(Math.min(sentences.count() - 1, sentence + 1));
            if (first < from || first > to) {
                all.clear();
                from = first;
                to = first;
            }
            sweep(to, end, all);
            to = Math.max(to, end);
        }
        return all;
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
        return holds(wanted, start(neighbour(sentence - 1)), end(neighbour(sentence + 1)));
    }

    /** Whether one of the terms stands in the sentence itself. */
    boolean sentenceHoldsAny(int[] wanted) {
        return holds(wanted, start(sentence), end(sentence));
    }

    /** The first occurrence in the sentence or one beside it. */
    int start(int sentence) {
        return all().from(view.sentences().first(sentence));
    }

    /** Behind the last occurrence in the sentence or one beside it. */
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
