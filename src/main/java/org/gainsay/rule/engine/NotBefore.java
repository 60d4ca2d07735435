package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Mention;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is denied for the time before another one: "will not open before 2030", "no line will open before 2030", "is unlikely to open before 2030"
 * and "is not expected until 2030" tell of 2030 or later.
 */
final class NotBefore {
    /** How many words may stand between "not" and the time: "no return to the full timetable of the Larne line is to be expected before". */
    private static final int REACH = 14;

    private static final String NOT = "not ";

    private static final long VERB = WordClass.bits(WordClass.AUXILIARY, WordClass.PAST);
    private static final long FUNCTION = WordClass.FUNCTION.bit();

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
            if (signals.is(Signal.AFFIRMED, tokens, token)
                    || signals.is(Signal.DENIES, tokens, token)
                    || signals.is(Signal.DOUBTS, tokens, token)
                    || predicate(token)) {
                return false;
            } else if (denies(token)) {
                return passage.clauses().together(last(token), first) && !undone(token);
            }
        }
        return false;
    }

    private boolean denies(int token) {
        Tokens tokens = passage.tokens();
        return signals.is(Signal.NOT, tokens, token)
                || signals.is(Signal.UNLIKELY, tokens, token)
                        && (!signals.is(Signal.NONE, tokens, token) || ofVerb(token))
                || signals.is(Signal.NONE, tokens, token) && tokens.type(token + 1) == Tokens.WORD && ofVerb(token);
    }

    /** The last word of what denies: "doubtful whether" ends in the clause that it denies. */
    private int last(int token) {
        return Math.max(token, signals.end(Signal.UNLIKELY, passage.tokens(), token) - 1);
    }

    /** "There will be no ferry before", "no ferry will"; but "a ferry with no cars will": what a preposition adds denies nothing else. */
    private boolean ofVerb(int token) {
        int before = token - 1;
        return before < 0
                || !passage.is(before, FUNCTION)
                || passage.is(before, VERB)
                || signals.is(Signal.BACK, passage.tokens(), before)
                || !passage.clauses().together(before, token);
    }

    /** "It is not unlikely that". */
    private boolean undone(int token) {
        return signals.is(Signal.UNLIKELY, passage.tokens(), token)
                && signals.is(Signal.NOT, passage.tokens(), token - 1);
    }

    /** "It does not pay and will open before": what "and" adds with a verb of its own is not denied. */
    private boolean predicate(int token) {
        return signals.is(Signal.JOIN, passage.tokens(), token) && passage.is(token + 1, VERB);
    }

    private static Mention turned(Mention mention, Hedge hedge) {
        return mention.hedged(new Hedge(Hedge.Type.AT_LEAST, NOT + hedge.words()));
    }
}
