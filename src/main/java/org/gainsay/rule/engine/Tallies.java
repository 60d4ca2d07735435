package org.gainsay.rule.engine;

import java.util.Locale;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.normalize.count.Nouns;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds what "the number of" counts for a figure further on: the people of "The number of people injured stood at 15". */
final class Tallies {
    /** How many words may stand between "the number of" and what it counts. */
    private static final int REACH = 6;

    /** How many words may stand between "the number of" and its figure. */
    private static final int NUMBERED = 14;

    private static final long RELATIVE = WordClass.RELATIVE.bit();
    private static final long THEM = WordClass.THEM.bit();
    private static final long DETERMINER = WordClass.DETERMINER.bit();
    private static final long HARM = WordClass.HARM.bit();
    private static final long AUXILIARY = WordClass.AUXILIARY.bit();

    private final Passage passage;
    private final Signals signals;

    Tallies(Passage passage, Signals signals) {
        this.passage = passage;
        this.signals = signals;
    }

    /** What "the number of" counts that has come to a figure: the people of "The number of people injured rose from 12 to 15". */
    @Nullable
    Noun of(Mention mention) {
        int to = mention.firstToken() - 1;
        int first = passage.sentences().first(passage.sentences().of(to));
        boolean given = given(to);
        if (!given && !is(Signal.AT, to) || is(Signal.FROM, mention.endToken())) {
            return null;
        }
        for (int token = to - 1; token >= Math.max(first, to - NUMBERED); token--) {
            int of = signals.end(Signal.NUMBER_OF, passage.tokens(), token);
            if (of >= 0) {
                return given || puts(token) ? counted(of, to) : null;
            }
        }
        return null;
    }

    /** Whether a word before a figure gives that as its subject's: "to", "was", "stood at". */
    private boolean given(int token) {
        return is(Signal.TO, token)
                || is(Signal.FROM, token)
                || passage.is(token, AUXILIARY)
                || signals.end(Signal.AMOUNTS, passage.tokens(), token - 1) == token + 1
                || signals.end(Signal.AMOUNTS, passage.tokens(), token) == token + 1;
    }

    /** "Police put the number of people injured at 15". */
    private boolean puts(int number) {
        int verb = passage.is(number - 1, DETERMINER) ? number - 2 : number - 1;
        return is(Signal.STATES, verb);
    }

    private boolean is(Signal signal, int token) {
        return signals.is(signal, passage.tokens(), token);
    }

    /** The first plural behind "the number of", or who was harmed behind "the number". */
    private @Nullable Noun counted(int from, int to) {
        for (int token = from; token < Math.min(to, from + REACH); token++) {
            if (passage.tokens().type(token) != Tokens.WORD) {
                return null;
            }
            if (plural(token) || passage.is(token, HARM) && !plural(token + 1)) {
                return noun(token);
            }
        }
        return null;
    }

    /** The noun at a token, in the singular, as what a figure elsewhere counts. */
    Noun noun(int token) {
        String head = Nouns.singular(passage.words(token, token + 1).toLowerCase(Locale.ROOT));
        return new Noun(head, "", "", token, token);
    }

    /** Whether a noun in the plural stands at a token. */
    boolean plural(int token) {
        String word = passage.tokens().type(token) == Tokens.WORD
                ? passage.words(token, token + 1).toLowerCase(Locale.ROOT)
                : "";
        return !passage.is(token, RELATIVE | THEM | AUXILIARY)
                && !Nouns.singular(word).equals(word);
    }
}
