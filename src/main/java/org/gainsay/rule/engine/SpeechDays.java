package org.gainsay.rule.engine;

import org.gainsay.normalize.Mention;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/**
 * Finds the days and times of a statement, on which what it tells need not have happened: "thieves broke in, police said on Wednesday", "the inspector told
 * reporters on Monday that the van had been found". What "was announced on Monday" was so then.
 */
final class SpeechDays {
    /** How many words may stand between "told" and "on": "told a news conference". */
    private static final int HEARERS = 4;

    private static final long AUXILIARY = WordClass.AUXILIARY.bit();

    private final View view;
    private final Signals signals;

    SpeechDays(View view, Signals signals) {
        this.view = view;
        this.signals = signals;
    }

    /**
     * Whether a moment is that of a statement, of which the near word is no part.
     *
     * @param near the first token of the near word
     * @param end the token behind the near word
     */
    boolean dated(Mention mention, int near, int end) {
        int first = mention.firstToken();
        int verb = verb(first);
        boolean apart = end <= verb || near >= first;
        return verb >= 0
                && apart
                && !view.passage().is(verb - 1, AUXILIARY)
                && !view.passage().is(verb - 2, AUXILIARY);
    }

    /** The verb of saying that a moment belongs to; -1 for none. */
    private int verb(int first) {
        boolean at = is(Signal.AT, first - 1);
        int before = at ? first - 2 : first - 1;
        if (is(Signal.SAYS, before)) {
            return before;
        }
        for (int token = before; token >= before - HEARERS && view.tokens().type(token) == Tokens.WORD; token--) {
            if (is(Signal.TELLS, token) || at && is(Signal.UTTERS, token)) {
                return token;
            }
        }
        return -1;
    }

    private boolean is(Signal signal, int token) {
        return signals.is(signal, view.tokens(), token);
    }
}
