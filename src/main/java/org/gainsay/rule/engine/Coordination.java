package org.gainsay.rule.engine;

import org.gainsay.normalize.Mention;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** Tells in which of the parts that an "and" joins a near word stands: each part keeps its words for its own value. */
final class Coordination {
    private static final long VERB = WordClass.bits(WordClass.AUXILIARY, WordClass.PAST);
    private static final long TOLD = WordClass.bits(WordClass.AUXILIARY, WordClass.PAST, WordClass.HARM);

    private final View view;
    private final Signals signals;

    Coordination(View view, Signals signals) {
        this.view = view;
        this.signals = signals;
    }

    /**
     * Whether a near word at {@code [start, end)} stands in the part of the value behind it, and the value before it in an earlier one with a verb of its
     * own: the "landed" of "the first took off at 5.20am and the second landed in fog at 7.10am".
     */
    boolean withNext(Mention before, int start, int end, Mention behind) {
        int last = view.end(before);
        if (last > start || end > behind.firstToken() || !oneClause(start, behind)) {
            return false;
        }
        int and = join(last, start);
        return and >= 0
                && join(end, behind.firstToken()) < 0
                && verb(view.clauses().of(start), and);
    }

    /**
     * Whether a near word at {@code [start, end)} stands in the part of the value before it, and the value right behind the "and" has a verb of its own: the
     * "dead" of "fourteen were dead and 20 hurt"; not that of "twelve men were dead and 20 women".
     */
    boolean withLast(Mention before, int start, int end, Mention behind) {
        boolean joined = view.end(before) <= start
                && end + 1 == behind.firstToken()
                && signals.is(Signal.JOIN, view.tokens(), end);
        int verb = view.end(behind);
        return joined && oneClause(start, behind) && (view.passage().is(verb, TOLD) || ending(verb));
    }

    private boolean oneClause(int word, Mention mention) {
        return view.clauses().of(word) == view.clauses().of(mention.firstToken());
    }

    /** The last "and" among some words; -1 for none. */
    private int join(int from, int to) {
        for (int token = to - 1; token >= Math.max(from, to - Distance.REACH); token--) {
            if (signals.is(Signal.JOIN, view.tokens(), token)) {
                return token;
            }
        }
        return -1;
    }

    private boolean verb(int from, int to) {
        for (int token = Math.max(from, to - Distance.REACH); token < to; token++) {
            if (view.passage().is(token, VERB) || ending(token)) {
                return true;
            }
        }
        return false;
    }

    private boolean ending(int token) {
        return view.tokens().type(token) == Tokens.WORD && view.passage().endsIn(token, "ed");
    }
}
