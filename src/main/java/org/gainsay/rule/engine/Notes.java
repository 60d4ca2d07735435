package org.gainsay.rule.engine;

import org.gainsay.normalize.Mention;
import org.gainsay.text.Tokens;

/**
 * Reads an article's own notes of correction: "Correction: an earlier version said 12", "This article was amended on 3 May 2024 because it gave
 * the toll as 12". What such a note says that the article said is no longer held; what it puts in its place is.
 */
final class Notes {
    /** How many sentences a note may have. */
    private static final int LONGEST = 6;

    /** Within how many tokens a sentence that opens a note names the article and what was done to it. */
    private static final int OPENING = 10;

    /** "Correction" on a line of its own. */
    private static final int LABEL = 4;

    private final View view;
    private final Signals signals;
    private int known = -1;
    private boolean noted = false;

    Notes(View view, Signals signals) {
        this.view = view;
        this.signals = signals;
    }

    /** Whether a note says of a value that the article stated it, and no more than that. */
    boolean takeBack(Mention mention, int sentence) {
        if (sentence != known) {
            known = sentence;
            int first = view.sentences().first(sentence);
            noted = any(Signal.VERSION, first, view.sentences().end(sentence)) || inNote(sentence);
        }
        return noted && (said(mention, sentence) || wrong(mention, sentence));
    }

    /** Whether the sentence belongs to a note: it opens one, or a sentence before it in its paragraph does. */
    private boolean inNote(int sentence) {
        for (int at = sentence; at >= 0 && at > sentence - LONGEST; at--) {
            if (opens(at)) {
                return true;
            } else if (at > 0 && !view.sentences().sameBlock(at - 1, at) && size(at - 1) > LABEL) {
                return false;
            }
        }
        return false;
    }

    private int size(int sentence) {
        return view.sentences().end(sentence) - view.sentences().first(sentence);
    }

    private boolean opens(int sentence) {
        Tokens tokens = view.tokens();
        int end = view.sentences().end(sentence);
        int first = view.sentences().first(sentence);
        boolean quoted = false;
        while (first < end - 1 && tokens.type(first) == Tokens.MARK) {
            quoted |= tokens.isMark(first, '"') || tokens.isMark(first, '\'');
            first++;
        }
        int label = signals.end(Signal.NOTE, tokens, first);
        if (label >= 0) {
            return label >= end || tokens.type(label) != Tokens.WORD;
        }
        boolean own = signals.is(Signal.OWN, tokens, first) || signals.is(Signal.OWN, tokens, first + 1);
        return own && !quoted && edited(first, Math.min(end, first + OPENING));
    }

    private boolean edited(int first, int end) {
        for (int token = first + 1; token < end; token++) {
            if (signals.is(Signal.EDITS, view.tokens(), token)) {
                return !signals.is(Signal.TO, view.tokens(), token - 1);
            }
        }
        return false;
    }

    private boolean any(Signal signal, int from, int to) {
        for (int token = from; token < to; token++) {
            if (signals.is(signal, view.tokens(), token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last word before the value that tells is one of what the article said, and none of what is right. */
    private boolean said(Mention mention, int sentence) {
        Tokens tokens = view.tokens();
        int first = view.sentences().first(sentence);
        for (int token = mention.firstToken() - 1; token >= first; token--) {
            boolean states = signals.is(Signal.STATES, tokens, token) || signals.is(Signal.WRONG, tokens, token);
            if (signals.is(Signal.REPAIR, tokens, token)) {
                return false;
            } else if (states && !signals.is(Signal.TO, tokens, token - 1)) {
                return any(Signal.OWN, first, token);
            } else if (signals.is(Signal.REMOVES, tokens, token)) {
                return true;
            }
        }
        return false;
    }

    /** "The figure of 12 in an earlier version was wrong". */
    private boolean wrong(Mention mention, int sentence) {
        Tokens tokens = view.tokens();
        int end = view.sentences().end(sentence);
        for (int token = view.end(mention); token < end; token++) {
            if (tokens.type(token) == Tokens.MARK || signals.is(Signal.REPAIR, tokens, token)) {
                return false;
            } else if (signals.is(Signal.WRONG, tokens, token) || signals.is(Signal.VERSION, tokens, token)) {
                return true;
            }
        }
        return false;
    }
}
