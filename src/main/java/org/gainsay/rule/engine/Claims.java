package org.gainsay.rule.engine;

import java.util.List;
import org.gainsay.normalize.Mention;
import org.gainsay.text.Sentences;
import org.gainsay.text.Tokens;

/**
 * Which words of a rule's {@code unless} claim a value: "flight" claims the six hours of "the flight took six hours", but neither the
 * three hours of "three hours of talks and a flight home", where a new member of a list begins between them, nor those of
 * "they talked for three hours before the flight", where it is only mentioned in passing.
 */
final class Claims {
    private final View view;
    private final Signals signals;
    private final Distance distance;

    Claims(View view, Signals signals, Distance distance) {
        this.view = view;
        this.signals = signals;
        this.distance = distance;
    }

    /** The occurrence of an {@code unless} word that claims a value in its clause; -1 if none does. */
    int claiming(CompiledRule rule, int at, int sentence) {
        Mention mention = view.mentions().get(at);
        Sentences sentences = view.sentences();
        int end = sentences.end(sentence);
        Occurrences occurrences = view.occurrences();
        for (int word = occurrences.from(sentences.first(sentence)); before(word, end); word++) {
            if (rule.isUnless(occurrences.term(word))
                    && distance.together(mention, word)
                    && closest(at, word)
                    && !inPassing(word)
                    && !shielded(mention, word)) {
                return word;
            }
        }
        return looksBack(sentence) ? inSentence(rule, sentence - 1, true) : -1;
    }

    /** The occurrence of an {@code unless-sentence} word that makes the sentence speak of another occasion; -1 if none does. */
    int otherOccasion(CompiledRule rule, int at, int sentence) {
        int end = view.sentences().end(sentence);
        Occurrences occurrences = view.occurrences();
        for (int word = occurrences.from(view.sentences().first(sentence)); before(word, end); word++) {
            if (rule.isUnlessSentence(occurrences.term(word)) && closest(at, word)) {
                return word;
            }
        }
        return looksBack(sentence) ? inSentence(rule, sentence - 1, false) : -1;
    }

    private int inSentence(CompiledRule rule, int sentence, boolean unlessToo) {
        int end = view.sentences().end(sentence);
        Occurrences occurrences = view.occurrences();
        for (int word = occurrences.from(view.sentences().first(sentence)); before(word, end); word++) {
            int term = occurrences.term(word);
            if (unlessToo ? rule.isUnless(term) : rule.isUnlessSentence(term)) {
                return word;
            }
        }
        return -1;
    }

    private boolean before(int occurrence, int end) {
        return occurrence < view.occurrences().count() && view.occurrences().start(occurrence) < end;
    }

    /** "It lasted 15 minutes": the sentence goes on about the thing that the one before it named. */
    private boolean looksBack(int sentence) {
        Tokens tokens = view.tokens();
        int first = view.sentences().first(sentence);
        while (tokens.type(first) == Tokens.MARK) {
            first++;
        }
        return sentence > 0
                && signals.is(Signal.BACK, tokens, first)
                && view.sentences().sameBlock(sentence - 1, sentence);
    }

    /** Whether no value of the same kind stands closer to a word, in the word's own clause. */
    private boolean closest(int at, int word) {
        List<Mention> mentions = view.mentions();
        Mention mention = mentions.get(at);
        int room = distance.together(mention, word) ? distance.between(mention, word) : Integer.MAX_VALUE;
        for (int other = distance.firstIn(at); other < mentions.size() && distance.sameSentence(other, at); other++) {
            Mention rival = mentions.get(other);
            boolean rivals = other != at && distance.alike(rival, mention) && distance.together(rival, word);
            if (rivals && distance.between(rival, word) < room) {
                return false;
            }
        }
        return true;
    }

    /** "before the flight": a word that introduces what is not spoken of further. */
    private boolean inPassing(int word) {
        Tokens tokens = view.tokens();
        int at = view.occurrences().start(word) - 1;
        while (at >= 0 && signals.is(Signal.GLUE, tokens, at)) {
            at--;
        }
        int end = at + 1;
        for (int start = Math.max(0, at - 2); start <= at; start++) {
            if (signals.end(Signal.ASIDE, tokens, start) == end) {
                return true;
            }
        }
        return false;
    }

    /** Whether something stands between a value and a word that keeps the word from claiming the value. */
    private boolean shielded(Mention mention, int word) {
        Tokens tokens = view.tokens();
        int start = view.occurrences().start(word);
        if (start >= mention.firstToken()) {
            int end = view.end(mention);
            return signals.in(Signal.BARRIER, tokens, end, start) || signals.in(Signal.JOIN, tokens, end, start);
        }
        for (int token = view.occurrences().end(word); token < mention.firstToken(); token++) {
            // "Zelensky, the Ukrainian president, met ...": a comma behind the subject separates nothing.
            if (!tokens.isMark(token, ',') && signals.is(Signal.BARRIER, tokens, token)) {
                return true;
            }
        }
        return signals.is(Signal.JOIN, tokens, mention.firstToken() - 1);
    }
}
