package org.gainsay.rule.engine;

import java.util.List;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Vocabulary;
import org.gainsay.normalize.unit.Units;
import org.gainsay.rule.Conversion;
import org.gainsay.text.Tokens;

/**
 * Which words of a rule's {@code unless} claim a value: "flight" claims the six hours of "the flight took six
 * hours", but neither the three hours of "three hours of talks and a flight home", where a new member of a list
 * begins between them, nor those of "they talked for three hours before the flight", where it is only mentioned in
 * passing.
 */
final class Claims {
    /** How many words of a unit may stand before one of its words: "kilometres an hour". */
    private static final int UNIT = 3;

    /** How many words of an unless phrase may stand before a near word within it. */
    private static final int COMPOUND = 5;

    private final View view;
    private final Window window;
    private final Signals signals;
    private final Distance distance;
    private final Antecedents antecedents;
    private final Shield shield;
    private final Members members;

    Claims(View view, Window window, Signals signals, Distance distance) {
        this.view = view;
        this.window = window;
        this.signals = signals;
        this.distance = distance;
        this.antecedents = new Antecedents(view, window, signals);
        this.shield = new Shield(view, window, signals);
        this.members = new Members(view, signals, distance);
    }

    /** The occurrence of an {@code unless} word that claims a value in its clause; -1 if none does. */
    int claiming(CompiledRule rule, int at) {
        if (rule.unless().isEmpty()) {
            return -1;
        }
        Mention mention = view.mentions().get(at);
        Occurrences all = window.all();
        int end = endOfReach(mention);
        for (int word = startOfReach(mention); word < end; word++) {
            if (rule.isUnless(all.term(word)) && release(rule, at, word).isEmpty()) {
                return word;
            }
        }
        return antecedents.claiming(rule, mention);
    }

    /**
     * Why an {@code unless} word in the sentence of a value leaves the value alone.
     *
     * @param word its number among the terms of the sentence
     * @return the reason in the words of a report: {@code in another clause, cut off by "but"}; empty if it claims the value
     */
    String release(CompiledRule rule, int at, int word) {
        Mention mention = view.mentions().get(at);
        if (ofUnit(word)) {
            return "part of a unit";
        }
        int phrase = phrase(rule, word);
        if (phrase >= 0) {
            Occurrences all = window.all();
            return "part of the near phrase \"" + view.passage().words(all.start(phrase), all.end(phrase)) + '"';
        } else if (!distance.together(mention, window.all().start(word))) {
            return distance.apart(mention, window.all().start(word));
        } else if (!closest(rule, at, word)) {
            return "closer to another value";
        } else if (members.own(at, window.all().start(word), window.all().end(word))) {
            return "";
        } else if (inPassing(word)) {
            return "named in passing";
        }
        int token = shield.between(rule, mention, word);
        return token < 0 ? "" : "cut off by \"" + view.passage().words(token, token + 1) + '"';
    }

    /**
     * The occurrence of an {@code unless-sentence} word that makes the sentence speak of another occasion; -1 if
     * none does.
     */
    int otherOccasion(CompiledRule rule, int at) {
        if (rule.unlessSentence().isEmpty()) {
            return -1;
        }
        Mention mention = view.mentions().get(at);
        int end = endOfReach(mention);
        for (int word = startOfReach(mention); word < end; word++) {
            boolean claims = rule.isUnlessSentence(window.all().term(word)) && !ofUnit(word) && phrase(rule, word) < 0;
            if (claims && closest(rule, at, word)) {
                return word;
            }
        }
        boolean goesOn = antecedents.opening() >= 0 && !antecedents.impersonal(mention);
        return goesOn ? window.before(rule.unlessSentence()) : -1;
    }

    /** The near phrase that an unless word is only a part of, so that it says nothing else: "sold" in "tickets were sold"; -1 for none. */
    private int phrase(CompiledRule rule, int word) {
        Occurrences all = window.all();
        int start = all.start(word);
        int end = all.end(word);
        for (int at = all.from(start - COMPOUND); at < all.count() && all.start(at) <= start; at++) {
            boolean longer = all.end(at) >= end && all.end(at) - all.start(at) > end - start;
            if (longer && rule.isNear(all.term(at))) {
                return at;
            }
        }
        return -1;
    }

    /** The unless phrase that a near word at {@code [start, end)} is only a part of, so that it says something else: "aid" in "first aid"; -1 for none. */
    int compound(CompiledRule rule, int start, int end) {
        Occurrences all = window.all();
        for (int at = all.from(start - COMPOUND); at < all.count() && all.start(at) <= start; at++) {
            boolean longer = all.end(at) >= end && all.end(at) - all.start(at) > end - start;
            if (longer && rule.isUnless(all.term(at))) {
                return at;
            }
        }
        return -1;
    }

    private int startOfReach(Mention mention) {
        int near = window.all().from(mention.firstToken() - Distance.REACH);
        return Math.max(near, window.start());
    }

    private int endOfReach(Mention mention) {
        int near = window.all().from(mention.endToken() + Distance.REACH);
        return Math.min(near, window.end());
    }

    /** Whether a word is only a part of a value's unit: the "per" of "40 per cent", the "hour" of "70 miles an hour"; "percentage point" is a whole one. */
    private boolean ofUnit(int word) {
        int start = window.all().start(word);
        int length = window.all().end(word) - start;
        int at = view.firstFrom(start) - 1;
        if (at < 0 || start >= view.mentions().get(at).endToken()) {
            return false;
        }
        Mention mention = view.mentions().get(at);
        int first = Math.max(mention.firstToken() + 1, start - UNIT);
        for (int token = first; token <= start; token++) {
            Units.Found unit = Vocabulary.standard().units().find(view.tokens(), token);
            if (unit != null
                    && unit.unit().kind() == mention.kind()
                    && unit.end() > start
                    && unit.end() - token > length) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether no value of the same kind, nor one that may answer as well, stands closer to a word, in the word's own clause, nor any that the word is part
     * of.
     */
    private boolean closest(CompiledRule rule, int at, int word) {
        List<Mention> mentions = view.mentions();
        Mention mention = mentions.get(at);
        int start = window.all().start(word);
        int end = window.all().end(word);
        if (members.taker(at, start, end) >= 0) {
            return false;
        }
        int room = distance.together(mention, start) ? distance.between(mention, start, end) : Integer.MAX_VALUE;
        for (int other = distance.firstIn(at); other < mentions.size() && distance.sameSentence(other, at); other++) {
            Mention rival = mentions.get(other);
            boolean rivals = other != at
                    && members.taker(other, start, end) < 0
                    && (distance.alike(rival, mention) || moments(rule, rival, mention));
            if (rivals && other == at - 1 && ofPart(at, start)) {
                return false;
            }
            boolean closer = rivals && distance.together(rival, start) && distance.between(rival, start, end) < room;
            if (closer || other != at && takes(rival, mention, start, end)) {
                return false;
            }
        }
        return true;
    }

    /** "Nine of the 175 people aboard were hurt": what stands behind a whole and is no word of its own is told of its part. */
    private boolean ofPart(int at, int word) {
        Wholes wholes = new Wholes(view.passage(), view.mentions());
        return word >= view.end(view.mentions().get(at)) && wholes.behind(at) && !wholes.owns(at, word, signals);
    }

    /** "Last night 400 homes were dark, the last of them back on Wednesday": a night and a day, of which either may answer a question for a day. */
    private static boolean moments(CompiledRule rule, Mention a, Mention b) {
        return a.kind().temporal()
                && b.kind().temporal()
                && Conversion.sources(rule.kind()).contains(a.kind());
    }

    /** Whether a word is part of one time and not of another: "this morning" claims no "6.50am". */
    private static boolean takes(Mention rival, Mention mention, int start, int end) {
        return rival.kind().temporal()
                && mention.kind().temporal()
                && Distance.within(rival, start, end)
                && !Distance.within(mention, start, end);
    }

    /** "before the flight": a word that introduces what is not spoken of further. */
    boolean inPassing(int word) {
        Tokens tokens = view.tokens();
        int at = window.all().start(word) - 1;
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
}
