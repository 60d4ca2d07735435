package org.gainsay.rule.engine;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/**
 * Tells whether the near word behind a value says what was not done: "40 passengers were not hurt", "40 members did not want to vote", "40 passengers
 * escaped without being hurt", "40 members refused to vote". What is denied of anything else leaves the value as it is: "40 passengers who had not worn belts
 * were hurt", "40 passengers and not the driver were hurt".
 */
final class Undone {
    private static final long AUXILIARY = WordClass.AUXILIARY.bit();
    /** Of these nobody asks how many have none, as of water or power. */
    private static final long HARM = WordClass.bits(WordClass.HARM, WordClass.TOLL);

    private final View view;
    private final Signals signals;

    Undone(View view, Signals signals) {
        this.view = view;
        this.signals = signals;
    }

    /**
     * Whether a value is told of what was not done.
     *
     * @param near the first token of the near word; -1 for none
     */
    boolean holds(Mention mention, int near) {
        int first = view.end(mention);
        if (near <= first || !counts(mention, first)) {
            return false;
        }
        int verb = before(near, first);
        boolean purpose = verb >= first && verb < near - 1 && is(Signal.TO, verb + 1);
        return lacks(verb, near, first) || purpose && lacks(before(verb, first), verb, first);
    }

    /** Whether a value is that of a subject: "40 passengers" is, "on Monday", "the 12-storey tower" and "the £40 million bridge" are not. */
    private boolean counts(Mention mention, int end) {
        for (int token = mention.firstToken(); token < end; token++) {
            if (view.tokens().isMark(token, '-')) {
                return false;
            }
        }
        return mention.kind() == Kind.COUNT || mention.kind() == Kind.NUMBER || mention.kind() == Kind.PERCENT;
    }

    /** Whether a word says that the verb behind it was not done, or is the last one that does: "not", "without", "no longer", "failed to". */
    private boolean lacks(int token, int verb, int first) {
        if (token < first) {
            return false;
        }
        int earlier = token == first ? -1 : lackingEnd(token - 1);
        return is(Signal.NOT, token) && !is(Signal.AFFIRMED, token)
                || is(Signal.INSTEAD, token) && view.passage().is(verb, HARM)
                || lackingEnd(token) > token && lackingEnd(token) <= verb
                || earlier > token && earlier <= verb;
    }

    private int lackingEnd(int token) {
        return signals.end(Signal.LACKING, view.tokens(), token);
    }

    /** The last word before a verb that is more than a part of it: "not" in "not seriously killed or hurt"; less than the first if there is none. */
    private int before(int verb, int first) {
        int token = verb - 1;
        while (token >= first && (accompanies(token) || is(Signal.JOIN, token) && listed(token))) {
            token -= is(Signal.JOIN, token) ? 2 : 1;
        }
        return token;
    }

    /** "or" between two things that were not done; "and" adds what was done besides. */
    private boolean listed(int join) {
        return is(Signal.EITHER, join) && view.tokens().type(join - 1) == Tokens.WORD;
    }

    /** Whether a word may stand between a verb and what denies it: "been", "seriously", "to". */
    private boolean accompanies(int token) {
        boolean denies = is(Signal.NOT, token) || is(Signal.INSTEAD, token) || lackingEnd(token) > token;
        return !denies
                && view.tokens().type(token) == Tokens.WORD
                && (view.passage().is(token, AUXILIARY)
                        || is(Signal.ADVERB, token)
                        || is(Signal.LINK, token)
                        || is(Signal.TO, token)
                        || is(Signal.SOFTENS, token)
                        || view.passage().endsIn(token, "ly"));
    }

    private boolean is(Signal signal, int token) {
        return signals.is(signal, view.tokens(), token);
    }
}
