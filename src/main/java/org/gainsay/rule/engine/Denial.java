package org.gainsay.rule.engine;

import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.text.Tokens;

/** Finds out whether a text denies a value: "not 40 but 60", "did not last three hours", "14 rather than 24". */
final class Denial {
    /** How many words before a value a denial is looked for. */
    private static final int REACH = 6;

    /** Of one of these every denial has a word. */
    private static final long DENIALS = Signal.bits(Signal.NOT, Signal.DENIES, Signal.INSTEAD);

    private final View view;
    private final Signals signals;
    private final Presence presence;
    private final Rumours rumours;
    private final Labels labels;

    Denial(View view, Signals signals, Presence presence) {
        this.view = view;
        this.signals = signals;
        this.presence = presence;
        this.labels = new Labels(view.passage(), signals);
        this.rumours = new Rumours(view, signals, presence);
    }

    boolean denies(Mention mention, int sentence) {
        return near(mention, sentence) || rumours.hold(mention, sentence);
    }

    private boolean near(Mention mention, int sentence) {
        if (NotBefore.is(mention) || !presence.any(DENIALS, mention, sentence) || given(mention)) {
            return false;
        }
        Tokens tokens = view.tokens();
        int first = mention.firstToken();
        int edge = Math.max(view.sentences().first(sentence), first - REACH);
        if (labels.start(mention) >= 0) {
            // "Did not finish: 31" denies no 31.
            return false;
        }
        for (int token = first - 1; token >= edge; token--) {
            if (instead(token, first)) {
                return true;
            } else if (signals.is(Signal.AFFIRMED, tokens, token)) {
                return false;
            } else if (signals.is(Signal.DENIES, tokens, token)) {
                return signals.denies(view.passage(), token) && view.clauses().together(token, first);
            } else if (signals.is(Signal.NOT, tokens, token)) {
                if (token == first - 1) {
                    return !since(mention);
                }
                boolean affirmed = signals.is(Signal.AFFIRMED, tokens, token - 1) || lasting(mention);
                return !affirmed && view.clauses().together(token, first);
            } else if (barrier(token, first)) {
                return false;
            }
        }
        return false;
    }

    /** "It is no long line: at 18 km, ...": what stands behind a colon is what is so instead. */
    private boolean barrier(int token, int value) {
        return view.tokens().isMark(token, ':')
                || signals.is(Signal.BARRIER, view.tokens(), token) && !instead(token - 1, value);
    }

    /** "Nobody expects the 24-hectare site to linger": which one is meant is no news, and what is denied is something else. */
    private boolean given(Mention mention) {
        Tokens tokens = view.tokens();
        int before = mention.firstToken() - 1;
        if (!signals.is(Signal.THE, tokens, before) || signals.is(Signal.NOT, tokens, before - 1)) {
            return false;
        }
        for (int token = mention.firstToken(); token < mention.endToken(); token++) {
            if (tokens.isMark(token, '-')) {
                return true;
            }
        }
        return false;
    }

    /** "Not since 2014 has the river been so low": what is denied is that it has been since. */
    private static boolean since(Mention mention) {
        Hedge hedge = mention.hedge();
        return hedge != null && hedge.type() == Hedge.Type.SINCE;
    }

    /** "did not come out for two hours": what is denied is something else than the length of time. */
    private boolean lasting(Mention mention) {
        return mention.kind() == Kind.DURATION && signals.is(Signal.LASTING, view.tokens(), mention.firstToken() - 1);
    }

    /** Whether "rather than" or its like begins at a token and ends at the value, articles apart. */
    private boolean instead(int token, int value) {
        Tokens tokens = view.tokens();
        int end = token < 0 ? -1 : signals.end(Signal.INSTEAD, tokens, token);
        if (end < 0 || end > value) {
            return false;
        }
        for (int between = end; between < value; between++) {
            if (!signals.is(Signal.GLUE, tokens, between)) {
                return false;
            }
        }
        return !signals.is(Signal.AFFIRMED, tokens, token);
    }
}
