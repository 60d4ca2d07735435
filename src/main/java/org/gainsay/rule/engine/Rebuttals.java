package org.gainsay.rule.engine;

import java.util.List;
import org.gainsay.normalize.Mention;
import org.gainsay.text.Passage;
import org.gainsay.text.Sentences;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/**
 * Finds the denied value in whose place the next clause puts another one: "officials denied that half of the homes were cut off: it was 39 per cent". Where
 * two values may be meant, neither is.
 */
final class Rebuttals {
    /** How far before "figure" its article may stand: "the right figure". */
    private static final int FIGURE = 3;
    /** How many words before a value "not" denies it. */
    private static final int REACH = 6;

    private static final long AUXILIARY = WordClass.AUXILIARY.bit();
    private static final long DETERMINER = WordClass.DETERMINER.bit();

    private final Passage passage;
    private final Tokens tokens;
    private final List<Mention> mentions;
    private final Signals signals;

    Rebuttals(Passage passage, List<Mention> mentions, Signals signals) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.mentions = mentions;
        this.signals = signals;
    }

    /** The denied value in whose place a value comes; -1 for none. */
    int denied(int at) {
        Mention mention = mentions.get(at);
        int start = passage.is(mention.firstToken() - 1, AUXILIARY) ? subject(mention.firstToken() - 2) : -1;
        if (start < 1 || tokens.type(start - 1) == Tokens.WORD || tokens.isMark(start - 1, ',')) {
            return -1;
        }
        boolean closed = tokens.type(mention.endToken()) != Tokens.WORD && !is(Signal.NOT, mention.firstToken() - 1);
        int meant = closed ? before(at, start) : -1;
        return meant >= 0 && denies(mentions.get(meant)) ? meant : -1;
    }

    /** Where "it" or "the right figure" before an auxiliary begins; -1 for none. */
    private int subject(int token) {
        if (is(Signal.BACK, token)) {
            return token;
        }
        for (int start = token - 1; is(Signal.FIGURE, token) && start >= token - FIGURE; start--) {
            if (passage.is(start, DETERMINER)) {
                return start;
            }
        }
        return -1;
    }

    /** The only value that may be meant, in the sentence of the word at a token or, where that opens it, in the one before it; -1 for none. */
    private int before(int at, int start) {
        Sentences sentences = passage.sentences();
        int own = sentences.of(start);
        int sentence = sentences.first(own) == start ? own - 1 : own;
        if (sentence < 0 || !sentences.sameBlock(sentence, own)) {
            return -1;
        }
        int meant = -1;
        for (int other = at - 1; other >= 0; other--) {
            Mention each = mentions.get(other);
            if (each.firstToken() < sentences.first(sentence)) {
                return meant;
            } else if (Distance.like(each, mentions.get(at)) && !Replaced.ofOthers(each, mentions.get(at))) {
                if (meant >= 0) {
                    return -1;
                }
                meant = other;
            }
        }
        return meant;
    }

    /** Whether a value is denied by a word before it. */
    private boolean denies(Mention mention) {
        int value = mention.firstToken();
        int first = passage.sentences().first(passage.sentences().of(value));
        for (int token = value - 1; token >= first; token--) {
            if (is(Signal.SAYS, token) || tokens.isMark(token, ':') || tokens.isMark(token, ';')) {
                return false;
            }
            boolean not = is(Signal.NOT, token) && !is(Signal.AFFIRMED, token) && value - token <= REACH;
            int untrue = signals.end(Signal.VOIDS, tokens, token);
            if (not || signals.denies(passage, token) || untrue > token && untrue <= value) {
                return true;
            }
        }
        return false;
    }

    private boolean is(Signal signal, int token) {
        return signals.is(signal, tokens, token);
    }
}
