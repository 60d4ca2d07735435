package org.gainsay.rule.engine;

import java.util.Arrays;
import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.text.Tokens;

/** Tries rules on the values of one passage. */
final class Matcher {
    private final View view;
    private final Ambient ambient;
    private final Signals signals;
    private final Distance distance;
    private final Claims claims;
    private int deciding = -1;

    Matcher(View view, Ambient ambient, Signals signals) {
        this.view = view;
        this.ambient = ambient;
        this.signals = signals;
        this.distance = new Distance(view, signals);
        this.claims = new Claims(view, signals, distance);
    }

    /** The occurrence that decided the last trial; -1 if none did. */
    int deciding() {
        return deciding;
    }

    /**
     * Tries a rule on a value beside which one of the rule's near words stands.
     *
     * @param at index of the mention
     * @param sentence the sentence of the mention
     * @param near the occurrence of the near word
     */
    Outcome tryOn(CompiledRule rule, int at, int sentence, int near) {
        Mention mention = view.mentions().get(at);
        deciding = near;
        if (!rule.counts(mention)) {
            return Outcome.OTHER_NOUN;
        } else if (rule.answer(mention) == null) {
            return Outcome.OUT_OF_RANGE;
        } else if (!ownsNear(rule, at, near)) {
            return Outcome.OTHER_VALUE;
        }
        return circumstances(rule, at, sentence);
    }

    private Outcome circumstances(CompiledRule rule, int at, int sentence) {
        int near = deciding;
        if (rule.with().length > 0 && !holds(rule.with(), sentence, sentence)) {
            return Outcome.NOT_WITH;
        } else if (!inContext(rule, sentence)) {
            return Outcome.NO_CONTEXT;
        }
        deciding = claims.claiming(rule, at, sentence);
        if (deciding >= 0) {
            return Outcome.CLAIMED;
        }
        deciding = claims.otherOccasion(rule, at, sentence);
        if (deciding >= 0) {
            return Outcome.OTHER_OCCASION;
        }
        deciding = near;
        Mention mention = view.mentions().get(at);
        return new Denial(view, signals).denies(mention, sentence) ? Outcome.NEGATED : Outcome.ANSWER;
    }

    /** Whether no other value that could answer stands closer to the near word, nor any of its kind right beside it. */
    private boolean ownsNear(CompiledRule rule, int at, int near) {
        List<Mention> mentions = view.mentions();
        Mention mention = mentions.get(at);
        int room = distance.between(mention, near);
        if (room == 0) {
            return true;
        }
        int from = distance.firstIn(at);
        for (int other = from; other < mentions.size() && distance.sameSentence(other, at); other++) {
            Mention rival = mentions.get(other);
            boolean rivals = other != at && distance.alike(rival, mention) && distance.together(rival, near);
            if (rivals && closer(rule, rival, near, room)) {
                return false;
            }
        }
        return true;
    }

    private boolean closer(CompiledRule rule, Mention rival, int near, int room) {
        int rivalRoom = distance.between(rival, near);
        return rivalRoom < room && (rivalRoom == 0 && attached(rival, near) || rule.counts(rival) && rule.answer(rival) != null);
    }

    /** "a 15-minute news conference": the value describes the word behind it, so that the word can own no other. */
    private boolean attached(Mention rival, int near) {
        return rival.kind() != Kind.COUNT && rival.firstToken() < view.occurrences().start(near);
    }

    private boolean inContext(CompiledRule rule, int sentence) {
        if (rule.context().length == 0 || ambient.holdsAny(rule.context())) {
            return true;
        }
        return holds(rule.context(), neighbour(sentence, sentence - 1), neighbour(sentence, sentence + 1));
    }

    /** Whether one of the terms stands in the sentences from one to another. */
    private boolean holds(int[] terms, int first, int last) {
        int end = view.sentences().end(last);
        Occurrences occurrences = view.occurrences();
        for (int at = occurrences.from(view.sentences().first(first));
                at < occurrences.count() && occurrences.start(at) < end;
                at++) {
            if (Arrays.binarySearch(terms, occurrences.term(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private int neighbour(int sentence, int other) {
        boolean there = other >= 0 && other < view.sentences().count();
        return there && view.sentences().sameBlock(sentence, other) ? other : sentence;
    }

    /** The characters of the occurrence that decided the last trial; empty if none did. */
    String decidingWords() {
        if (deciding < 0) {
            return "";
        }
        Tokens tokens = view.tokens();
        int first = view.occurrences().start(deciding);
        int end = view.occurrences().end(deciding);
        return view.passage().text().substring(tokens.start(first), tokens.end(end - 1));
    }
}
