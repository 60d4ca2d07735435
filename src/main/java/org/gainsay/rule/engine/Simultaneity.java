package org.gainsay.rule.engine;

import org.gainsay.normalize.Mention;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/**
 * Tells whether what a clause with "when" speaks of happened at the date or time before it: "he was fishing on Thursday when the dam cracked". It did not
 * where "when" is a question ("nobody knew on Thursday when it cracked") or belongs to something else ("said on Thursday that he was asleep when").
 */
final class Simultaneity {
    /** How many tokens may stand between: "on Thursday at the Marl dam, when". */
    private static final int REACH = 8;
    /** How far before the date or time a word may stand that makes a question of "when". */
    private static final int BACK = 24;

    private static final long VERBAL = WordClass.bits(
            WordClass.AUXILIARY,
            WordClass.PLURAL,
            WordClass.PAST,
            WordClass.RESUMPTION,
            WordClass.COORDINATOR,
            WordClass.SUBORDINATOR);

    private final View view;
    private final Signals signals;

    Simultaneity(View view, Signals signals) {
        this.view = view;
        this.signals = signals;
    }

    /** Whether a token stands in a clause with "when" that tells what happened at a date or time. */
    boolean holds(Mention mention, int token) {
        if (!mention.kind().temporal() || token < mention.endToken()) {
            return false;
        }
        int when = view.clauses().of(token);
        return signals.is(Signal.WHEN, view.tokens(), when)
                && when >= mention.endToken()
                && when - mention.endToken() <= REACH
                && leads(mention.endToken(), when)
                && !asked(mention, when);
    }

    /** Whether nothing but a comma or a place stands between. */
    private boolean leads(int from, int when) {
        Tokens tokens = view.tokens();
        int last = tokens.isMark(when - 1, ',') ? when - 1 : when;
        if (last <= from) {
            return true;
        }
        for (int token = from; token < last; token++) {
            if (tokens.type(token) != Tokens.WORD
                    || view.passage().is(token, VERBAL)
                    || signals.is(Signal.SAYS, tokens, token)
                    || signals.is(Signal.THAT, tokens, token)) {
                return false;
            }
        }
        return signals.is(Signal.WHERE, tokens, from);
    }

    private boolean asked(Mention mention, int when) {
        Tokens tokens = view.tokens();
        int clause = view.clauses().of(mention.firstToken());
        for (int token = Math.max(clause, mention.firstToken() - BACK); token < when; token++) {
            if (signals.is(Signal.ASKS, tokens, token) || signals.is(Signal.SAYS, tokens, token)) {
                return true;
            }
        }
        return false;
    }
}
