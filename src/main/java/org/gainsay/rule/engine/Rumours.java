package org.gainsay.rule.engine;

import org.gainsay.normalize.Mention;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/**
 * Finds what a sentence takes back as a whole: "denied that the toll had risen to 21", "rejected claims that 21 people had died", "reports that it fetched
 * £6 million are untrue", "it is untrue that it fetched £6 million". What stands behind such a "that" is denied, whatever its verb is, up to a clause of its own:
 * "rejected claims that it had been warned before the fire that killed 12" denies no deaths.
 */
final class Rumours {
    /** How many words "that" may stand behind the verb or the noun: "denied reports in two newspapers that". */
    private static final int THAT = 6;
    /** How many words "claims" may stand behind "rejected". */
    private static final int NOUN = 4;

    private static final long RELATIVE = WordClass.RELATIVE.bit();

    /** Without one of these words nothing is taken back. */
    private static final long TAKEN_BACK =
            Signal.bits(Signal.DENIES, Signal.REFUTES, Signal.UNTRUE, Signal.THAT, Signal.IMAGINED);

    private final View view;
    private final Signals signals;
    private final Presence presence;
    private final Retorts retorts;

    Rumours(View view, Signals signals, Presence presence) {
        this.view = view;
        this.signals = signals;
        this.presence = presence;
        this.retorts = new Retorts(view, signals);
    }

    /**
     * Whether a value is taken back.
     *
     * @param near the first token of the near word; -1 for none
     */
    boolean hold(Mention mention, int sentence, int near) {
        if (!presence.any(TAKEN_BACK, mention, sentence)) {
            return false;
        }
        int value = mention.firstToken();
        for (int token = view.sentences().first(sentence); token < value; token++) {
            boolean rumour = is(Signal.RUMOUR, token)
                    && untrue(view.end(mention), view.sentences().end(sentence));
            boolean told = (rumour || denies(token)) && (reaches(token, value) || named(token, value));
            if (told || voids(token, value)) {
                return true;
            }
        }
        return retorts.hold(Math.max(view.end(mention), near), view.sentences().end(sentence));
    }

    /** "dismissed a report of 40 passengers hurt": what is claimed without a verb. */
    private boolean named(int token, int value) {
        int of = value - 1;
        while (of > token && !is(Signal.OF, of) && is(Signal.GLUE, of)) {
            of--;
        }
        return of > token && of - token <= THAT && is(Signal.OF, of) && is(Signal.RUMOUR, of - 1);
    }

    /** "denied", and "rejected" before "claims" or the like. */
    private boolean denies(int token) {
        if (signals.denies(view.passage(), token)) {
            return true;
        }
        for (int at = token + 1; is(Signal.REFUTES, token) && at <= token + NOUN; at++) {
            if (is(Signal.RUMOUR, at)) {
                return true;
            }
        }
        return false;
    }

    /** "It is untrue that", "nobody believes that", "there is no truth in reports that", but not "it is not wrong to say that". */
    private boolean voids(int token, int value) {
        int end = signals.end(Signal.VOIDS, view.tokens(), token);
        return end > token
                && end <= value
                && !is(Signal.NOT, token - 1)
                && (view.clauses().together(token, value) || view.clauses().together(end, value))
                && goesOn(end, value);
    }

    /** Whether "that" stands near behind a word, and nothing ends its clause before the value. */
    private boolean reaches(int token, int value) {
        int that = token + 1;
        while (that < value && that <= token + THAT && !is(Signal.THAT, that)) {
            that++;
        }
        if (that > token + THAT || that >= value) {
            return false;
        }
        return goesOn(that + 1, value);
    }

    /** Whether nothing ends a clause before the value. */
    private boolean goesOn(int from, int value) {
        Tokens tokens = view.tokens();
        for (int at = from; at < value; at++) {
            boolean barrier = is(Signal.BARRIER, at) && !tokens.isMark(at, ',');
            if (barrier
                    || tokens.isMark(at, ':')
                    || is(Signal.THAT, at) && !is(Signal.JOIN, at - 1)
                    || is(Signal.SAYS, at)
                    || view.passage().is(at, RELATIVE)) {
                return false;
            }
        }
        return true;
    }

    /** "are false", "is untrue" behind a value. */
    private boolean untrue(int from, int end) {
        for (int at = from; at < end; at++) {
            int rebutted = signals.end(Signal.REBUTTED, view.tokens(), at);
            if (is(Signal.UNTRUE, at) || rebutted > at && retorts.closes(rebutted, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(Signal signal, int token) {
        return signals.is(signal, view.tokens(), token);
    }
}
