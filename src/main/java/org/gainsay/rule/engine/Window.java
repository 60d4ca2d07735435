package org.gainsay.rule.engine;

import java.util.BitSet;
import java.util.List;
import org.gainsay.normalize.Mention;
import org.jspecify.annotations.Nullable;

/**
 * The terms around one sentence after the other. Terms are looked up in every sentence with a value, once, and those of its neighbours only where a
 * rule asks for these.
 */
final class Window {
    private final View view;
    private final Subjects.Sought sought;
    private final @Nullable BitSet places;
    private final Occurrences near = new Occurrences();
    private final Occurrences all;
    private final Occurrences earlier = new Occurrences();
    private int sentence = -1;
    private boolean nearKnown;
    /** The first value behind the sentence before. */
    private int mention;

    /** The tokens whose terms are known: no sentence of a row is swept a second time. */
    private int sweptFrom;

    private int sweptTo;

    /** Where the occurrences of the sentence begin among all, and where those behind it do; -1 while nobody has asked. */
    private int start = -1;

    private int end = -1;

    /** The same for the sentence with its neighbours in the same block. */
    private int wideStart = -1;

    private int wideEnd = -1;

    private final TermMarks wideMarks = new TermMarks();

    /**
     * The terms of a passage.
     *
     * @param sought what the article is about; terms that only rules on other subjects have are left out
     */
    Window(View view, Subjects.Sought sought) {
        this(view, sought, null, new Occurrences(), 0);
    }

    private Window(View view, Subjects.Sought sought, @Nullable BitSet places, Occurrences all, int sweptTo) {
        this.view = view;
        this.sought = sought;
        this.places = places;
        this.all = all;
        this.sweptTo = sweptTo;
    }

    /** The same passage with other values, of which only those are asked about that have been worked out. */
    Window workedOut(Shares.WorkedOut values) {
        return with(values.mentions(), values.places());
    }

    /** The same passage with other values. */
    Window with(List<Mention> values) {
        return values == view.mentions() ? this : with(values, places);
    }

    private Window with(List<Mention> values, @Nullable BitSet otherPlaces) {
        View other = new View(view.article(), view.inTitle(), view.passage(), values, view.terms());
        boolean whole = sweptFrom == 0 && sweptTo == view.tokens().count();
        return new Window(other, sought, otherPlaces, whole ? all : new Occurrences(), whole ? sweptTo : 0);
    }

    /** Whether its values are worked out of others, which the text states beside them. */
    boolean workedOut() {
        return places != null;
    }

    /** Whether a value may answer a question. */
    boolean asks(int at) {
        return places == null || places.get(at);
    }

    View view() {
        return view;
    }

    /** What the article is about. */
    Subjects.Sought sought() {
        return sought;
    }

    /** Moves on to a sentence. */
    void moveTo(int sentence) {
        if (this.sentence != sentence) {
            mention = sentence < this.sentence ? 0 : mention;
            this.sentence = sentence;
            nearKnown = false;
            forget();
        }
    }

    private void forget() {
        start = -1;
        end = -1;
        wideStart = -1;
        wideEnd = -1;
    }

    /** The sentence. */
    int sentence() {
        return sentence;
    }

    /** The near terms, in the sentence, of all rules that one of its values may answer. */
    Occurrences near() {
        if (!nearKnown) {
            nearKnown = true;
            near.clear();
            Askers askers = view.terms().near();
            long wanted =
                    wanted(view.sentences().first(sentence), view.sentences().end(sentence));
            for (int at = start(); at < end(); at++) {
                if (askers.any(all.term(at), wanted) && !view.halfDay(all.start(at))) {
                    near.add(all.start(at), all.end(at), all.term(at));
                }
            }
        }
        return near;
    }

    /** What is sought beside the values between two tokens. */
    private long wanted(int first, int end) {
        List<Mention> mentions = view.mentions();
        while (mention < mentions.size() && mentions.get(mention).firstToken() < first) {
            mention++;
        }
        long kinds = 0;
        for (int at = mention; at < mentions.size() && mentions.get(at).firstToken() < end; at++) {
            kinds |= Subjects.bit(mentions.get(at).kind());
        }
        return sought.beside(kinds);
    }

    /** The terms of the sentence, among others before and behind it. */
    Occurrences all() {
        return collected(sentence, sentence);
    }

    /** The terms of the sentence and of the one before it, among others. */
    Occurrences withBefore() {
        return wide();
    }

    /** The terms of the sentence and its neighbours, among others. */
    private Occurrences wide() {
        return collected(Math.max(0, sentence - 1), Math.min(view.sentences().count() - 1, sentence + 1));
    }

    private Occurrences collected(int first, int last) {
        return between(view.sentences().first(first), view.sentences().end(last));
    }

    /** The terms between two tokens, among others. */
    private Occurrences between(int from, int to) {
        if (to < sweptFrom || from > sweptTo) {
            all.clear();
            forget();
            sweptFrom = from;
            sweptTo = from;
        }
        if (from < sweptFrom) {
            earlier.clear();
            sweep(from, sweptFrom, earlier);
            all.addFirst(earlier);
            forget();
            sweptFrom = from;
        }
        if (to > sweptTo) {
            sweep(sweptTo, to, all);
            sweptTo = to;
        }
        return all;
    }

    /** The terms of the whole passage, none of which has to be looked up again. */
    Occurrences sweepAll() {
        return between(0, view.tokens().count());
    }

    /** Adds the terms that begin in {@code [first, end)}. */
    void sweep(int first, int end, Occurrences into) {
        view.terms().all().sweep(view.passage(), first, end, sought.anywhere(), into);
    }

    /** Whether a sentence stands before this one in the same block. */
    boolean follows() {
        return neighbour(sentence - 1) < sentence;
    }

    /** Whether one of the terms stands in the sentence or a neighbour in the same block. */
    boolean holdsAny(TermSet wanted) {
        if (wideEnd < 0) {
            Occurrences wide = wide();
            wideStart = wide.from(view.sentences().first(neighbour(sentence - 1)));
            wideEnd = wide.from(view.sentences().end(neighbour(sentence + 1)));
            wideMarks.clear();
            wideMarks.add(wide, wideStart, wideEnd);
        }
        return wideMarks.mayHold(wanted) && holds(wanted, wideStart, wideEnd);
    }

    /** Whether one of the terms stands in the sentence itself. */
    boolean sentenceHoldsAny(TermSet wanted) {
        return holds(wanted, start(), end());
    }

    /** The first occurrence in the sentence. */
    int start() {
        if (start < 0) {
            start = all().from(view.sentences().first(sentence));
        }
        return start;
    }

    /** Behind the last occurrence in the sentence. */
    int end() {
        if (end < 0) {
            end = all().from(view.sentences().end(sentence));
        }
        return end;
    }

    /** The first occurrence of one of the terms in the sentence before, or -1. */
    int before(TermSet wanted) {
        Occurrences found = wide();
        int end = found.from(view.sentences().first(sentence));
        for (int at = found.from(view.sentences().first(sentence - 1)); at < end; at++) {
            if (wanted.holds(found.term(at))) {
                return at;
            }
        }
        return -1;
    }

    private boolean holds(TermSet wanted, int from, int to) {
        for (int at = from; at < to; at++) {
            if (wanted.holds(all.term(at))) {
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
