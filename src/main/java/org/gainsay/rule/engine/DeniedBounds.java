package org.gainsay.rule.engine;

import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Vocabulary;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Turns a bound that is denied round: "no building has more than five floors" and "the talks did not last more than three hours" say that it is up to
 * five and up to three hours, "none has fewer than five" that it is at least five.
 */
final class DeniedBounds {
    /** How many tokens before a bound "nobody" or "not" may stand. */
    private static final int REACH = 14;

    private static final long VERB = WordClass.bits(WordClass.AUXILIARY, WordClass.PAST);
    private static final long FUNCTION = WordClass.FUNCTION.bit();

    private final View view;
    private final Signals signals;
    private final Denial denial;

    DeniedBounds(View view, Signals signals, Denial denial) {
        this.view = view;
        this.signals = signals;
        this.denial = denial;
    }

    /** The hedge of a value of a sentence whose bound is denied, turned round; null for any other value. */
    @Nullable
    Hedge of(Mention mention, int sentence) {
        Hedge hedge = mention.hedge();
        Hedge.Type turned = hedge == null ? null : turned(hedge.type());
        int word = turned == null ? -1 : word(mention, sentence);
        return hedge == null || turned == null || word < 0
                ? null
                : Vocabulary.standard().hedges().usual(turned);
    }

    private static Hedge.@Nullable Type turned(Hedge.Type type) {
        return switch (type) {
            case MORE_THAN -> Hedge.Type.UP_TO;
            case LESS_THAN -> Hedge.Type.AT_LEAST;
            default -> null;
        };
    }

    /** The token of "no", "nobody" or "not" in the clause of a bound; -1 for none. */
    private int word(Mention mention, int sentence) {
        int first = mention.firstToken();
        // "No flat of more than five rooms is left": the bound tells which flats.
        boolean verb = !view.passage().is(first - 1, FUNCTION) || view.passage().is(first - 1, VERB);
        boolean since = mention.kind() == Kind.DURATION && !verb;
        for (int token = first - 1; token >= Math.max(0, first - REACH); token--) {
            if (view.tokens().type(token) != Tokens.WORD
                    || view.clauses().of(token) != view.clauses().of(first)) {
                return -1;
            } else if (signals.is(Signal.AFFIRMED, view.tokens(), token)) {
                return -1;
            } else if (signals.is(Signal.NOT, view.tokens(), token)) {
                boolean of = view.tokens().word(first - 1)
                        == Vocabulary.standard().numbers().of();
                return of || !denial.denies(mention, sentence, -1) ? -1 : token;
            } else if (signals.is(Signal.NONE, view.tokens(), token) && opens(token)) {
                // "No two leaders have met in over five years" tells how long ago they did.
                return verb && !since ? token : -1;
            }
            verb |= view.passage().is(token, VERB) || view.passage().endsIn(token, "ed");
        }
        return -1;
    }

    private boolean opens(int token) {
        return token == 0
                || view.tokens().type(token - 1) != Tokens.WORD
                || view.clauses().of(token - 1) != view.clauses().of(token);
    }
}
