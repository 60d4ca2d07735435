package org.gainsay.rule.engine;

import org.gainsay.normalize.Mention;

/** Which signals may stand in a sentence. One look at each of its words spares most searches for a signal; a yes is no proof. */
final class Presence {
    private final View view;
    private final Signals signals;
    private int known = -1;
    private long present;

    Presence(View view, Signals signals) {
        this.view = view;
        this.signals = signals;
    }

    /**
     * Whether one of some signals may begin in the sentence of a value.
     *
     * @param wanted the {@link Signal#bits signals}
     */
    boolean any(long wanted, Mention mention, int sentence) {
        if (sentence != known) {
            known = sentence;
            present = look(sentence);
        }
        return (present & wanted) != 0 || view.end(mention) > view.sentences().end(sentence);
    }

    /** Whether a signal may begin in the sentence of a value; of one behind the first {@link Signal#page} it is not known. */
    boolean any(Signal wanted, Mention mention, int sentence) {
        return wanted.page() > 0 || any(wanted.bit(), mention, sentence);
    }

    /** Up to the first token behind the sentence, since a signal of two words may be looked for across its end. */
    private long look(int sentence) {
        long found = 0;
        int end = view.sentences().end(sentence);
        for (int token = view.sentences().first(sentence); token <= end; token++) {
            found |= signals.bits(view.tokens(), token);
        }
        return found;
    }
}
