package org.gainsay.rule.engine;

import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/**
 * Finds what is denied in a clause behind it: "40 were hurt, which police denied", "40 were hurt, a claim that the owner has denied", "40 were hurt, but police
 * denied it". "The ferry, which denied any fault" and "a claim that nobody denied" deny nothing of it.
 */
final class Retorts {
    /** Within how many words such a clause comes to the word that denies. */
    private static final int ROOM = 8;
    /** Within how many words behind a comma "claim" stands: "a disputed claim". */
    private static final int NOUN = 3;

    private static final long RELATIVE = WordClass.RELATIVE.bit();

    private final View view;
    private final Signals signals;

    Retorts(View view, Signals signals) {
        this.view = view;
        this.signals = signals;
    }

    /** Whether a clause that begins between two tokens takes back what stands before it. */
    boolean hold(int from, int end) {
        for (int token = from; token < end - 1; token++) {
            if (view.tokens().isMark(token, ',') && takesBack(token + 1, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean takesBack(int first, int end) {
        boolean relative = view.passage().is(first, RELATIVE);
        boolean objects = is(Signal.OBJECTS, first);
        if (!relative && !objects && !claim(first)) {
            return false;
        }
        int edge = Math.min(end, first + ROOM);
        for (int token = first + 1; token < edge && !view.tokens().isMark(token, ','); token++) {
            int untrue = objects ? -1 : signals.end(Signal.UNTRUE, view.tokens(), token);
            if (untrue > token && !is(Signal.NOT, token - 1) && closes(untrue, end)) {
                return true;
            } else if (signals.denies(view.passage(), token) && (objects || ofWhole(first, token))) {
                return objects ? is(Signal.BACK, token + 1) && closes(token + 2, end) : closes(token + 1, end);
            }
        }
        return false;
    }

    /** Whether somebody denies it: "which police have denied", "which was denied", but not "which has denied". */
    private boolean ofWhole(int first, int denies) {
        if (is(Signal.PASSIVE, denies - 1)) {
            return true;
        }
        for (int token = first + 1; token < denies; token++) {
            if (!is(Signal.LINK, token) && !view.passage().endsIn(token, "ly")) {
                return true;
            }
        }
        return false;
    }

    private boolean claim(int first) {
        for (int token = first; token < first + NOUN; token++) {
            if (is(Signal.RUMOUR, token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause ends before a token, but for a place or a time. */
    boolean closes(int token, int end) {
        return token >= end || view.tokens().type(token) != Tokens.WORD || is(Signal.CLOSING, token);
    }

    private boolean is(Signal signal, int token) {
        return signals.is(signal, view.tokens(), token);
    }
}
