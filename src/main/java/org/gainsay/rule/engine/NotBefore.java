package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Mention;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads what is denied for the time before another one: "will not open before 2030" and "is not expected until 2030" tell of 2030 or later. */
final class NotBefore {
    /** How many words may stand between "not" and the time: "not think that it will be able to complete before". */
    private static final int REACH = 10;

    private static final String NOT = "not ";

    private final Passage passage;
    private final Signals signals;

    NotBefore(Passage passage, Signals signals) {
        this.passage = passage;
        this.signals = signals;
    }

    /** The values of a passage, some of them turned round; the same list where none is. */
    List<Mention> with(List<Mention> mentions) {
        List<Mention> all = mentions;
        for (int at = 0; at < mentions.size(); at++) {
            Mention mention = mentions.get(at);
            Hedge hedge = earlier(mention);
            if (hedge != null && denied(mention)) {
                all = all == mentions ? new ArrayList<>(mentions) : all;
                all.set(at, turned(mention, hedge));
            }
        }
        return all;
    }

    /** Whether a value has been turned round, so that what its sentence denies is no longer the value. */
    static boolean is(Mention mention) {
        Hedge hedge = mention.hedge();
        return hedge != null
                && hedge.type() == Hedge.Type.AT_LEAST
                && hedge.words().startsWith(NOT);
    }

    /** The hedge of a time that something comes before or lasts until; null for any other value. */
    private static @Nullable Hedge earlier(Mention mention) {
        Hedge hedge = mention.kind().temporal() ? mention.hedge() : null;
        if (hedge == null) {
            return null;
        }
        return switch (hedge.type()) {
            case BEFORE, UNTIL -> hedge;
            case BY -> hedge.words().startsWith("before") ? hedge : null;
            default -> null;
        };
    }

    private boolean denied(Mention mention) {
        Tokens tokens = passage.tokens();
        int first = mention.firstToken();
        for (int token = first - 1; token >= Math.max(0, first - REACH); token--) {
            if (signals.is(Signal.NOT, tokens, token)) {
                return passage.clauses().together(token, first) && !signals.is(Signal.AFFIRMED, tokens, token);
            }
        }
        return false;
    }

    private static Mention turned(Mention mention, Hedge hedge) {
        return mention.hedged(new Hedge(Hedge.Type.AT_LEAST, NOT + hedge.words()));
    }
}
