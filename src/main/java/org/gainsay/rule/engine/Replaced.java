package org.gainsay.rule.engine;

import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.rule.Senses;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** Tells values in whose place another one in the same sentence has come: "from 12 to 15", "to 15 from 12", "the 12, later raised to 15". */
final class Replaced {
    /** How many words may stand between a value and the word that ties it to the other one. */
    private static final int ROOM = 4;

    /** How many words before "from" the verb may stand. */
    private static final int VERB = 16;

    private static final String FOR = "for";

    private static final long FUNCTION = WordClass.FUNCTION.bit();

    private final View view;
    private final Signals signals;
    private final Distance distance;

    Replaced(View view, Signals signals) {
        this.view = view;
        this.signals = signals;
        this.distance = new Distance(view, signals);
    }

    boolean holds(Mention mention, int sentence) {
        int from = back(Signal.FROM, mention.firstToken(), sentence);
        if (from < 0) {
            return changed(mention, sentence);
        }
        int edge = Math.max(view.sentences().first(sentence), from - VERB);
        int verb = from - 1;
        while (verb >= edge && !signals.is(Signal.CHANGES, view.tokens(), verb)) {
            verb--;
        }
        return verb >= edge && (follows(mention, view.end(mention), sentence) || precedes(mention, verb, from));
    }

    /** "the toll of 12 was corrected to 9". */
    private boolean changed(Mention mention, int sentence) {
        int end = Math.min(view.sentences().end(sentence), view.end(mention) + ROOM);
        for (int token = view.end(mention); token < end; token++) {
            if (view.tokens().type(token) != Tokens.WORD) {
                return false;
            } else if (signals.is(Signal.CHANGES, view.tokens(), token)) {
                return follows(mention, token + 1, sentence);
            }
        }
        return false;
    }

    /** Whether "to" and a value like this one begin within a few words. */
    private boolean follows(Mention mention, int from, int sentence) {
        int end = Math.min(view.sentences().end(sentence), from + ROOM);
        for (int token = from; token < end; token++) {
            if (signals.is(Signal.TO, view.tokens(), token)) {
                return alike(mention, token + 1, Math.min(view.sentences().end(sentence), token + 1 + ROOM));
            } else if (view.tokens().type(token) != Tokens.WORD) {
                return false;
            }
        }
        return false;
    }

    /** Whether "to" and a value like this one stand between a verb and "from". */
    private boolean precedes(Mention mention, int verb, int from) {
        for (int token = verb + 1; token < from; token++) {
            if (signals.is(Signal.TO, view.tokens(), token) && alike(mention, token + 1, from)) {
                return true;
            }
        }
        return false;
    }

    private boolean alike(Mention mention, int from, int to) {
        for (int at = view.firstFrom(from); at < view.mentions().size(); at++) {
            Mention other = view.mentions().get(at);
            if (other.firstToken() >= to) {
                return false;
            } else if (distance.alike(other, mention)) {
                return reached(from, other) && !ofOthers(mention, other);
            }
        }
        return false;
    }

    /**
     * Whether a value is what "to" before it leads to: it is in "to a record 12" and "to a new date of 5 May", not in "to bed at 10.05pm" and "to the
     * village 12 km away".
     *
     * @param from the token behind "to"
     */
    private boolean reached(int from, Mention other) {
        int first = other.firstToken();
        if (first > from && signals.is(Signal.OF, view.tokens(), first - 1)) {
            return true;
        }
        int room = other.kind() == Kind.COUNT || other.kind() == Kind.NUMBER ? 1 : 0;
        for (int token = from; token < first; token++) {
            boolean glue = signals.is(Signal.GLUE, view.tokens(), token);
            if (!glue && (view.passage().is(token, FUNCTION) || room-- == 0)) {
                return false;
            }
        }
        return true;
    }

    /** "Twelve people went to two hospitals": of two figures that count different things neither takes the place of the other. */
    static boolean ofOthers(Mention mention, Mention other) {
        Noun noun = mention.noun();
        Noun second = other.noun();
        Senses senses = Senses.standard();
        return noun != null
                && second != null
                && !senses.sense(noun.head()).equals(senses.sense(second.head()))
                && !senses.persons(noun.head(), second.head());
    }

    /**
     * Whether a value is told for a time of its own, which a sentence does not name: "revised to £15 million for next year" behind what this year's is.
     *
     * @param sentence the sentence of the value that it may have replaced
     */
    static boolean ofOtherTime(Passage passage, List<Mention> mentions, int at, int sentence) {
        Mention mention = mentions.get(at);
        Mention time = at + 1 < mentions.size() ? mentions.get(at + 1) : null;
        int room = time == null ? 0 : time.firstToken() - mention.endToken();
        boolean told = time != null
                && time.kind() == Kind.DATE
                && room > 0
                && room <= 2
                && passage.words(mention.endToken(), mention.endToken() + 1).equalsIgnoreCase(FOR);
        if (time == null || !told) {
            return false;
        }
        int first = passage.sentences().first(sentence);
        for (int other = at - 1; other >= 0 && mentions.get(other).firstToken() >= first; other--) {
            boolean same = mentions.get(other).value().equals(time.value());
            if (same && mentions.get(other).firstToken() < passage.sentences().end(sentence)) {
                return false;
            }
        }
        return true;
    }

    /** The last token with a signal within a few words before a value; -1 if there is none. */
    private int back(Signal signal, int value, int sentence) {
        int edge = Math.max(view.sentences().first(sentence), value - ROOM);
        for (int token = value - 1; token >= edge && view.tokens().type(token) == Tokens.WORD; token--) {
            if (signals.is(signal, view.tokens(), token)) {
                return token;
            }
        }
        return -1;
    }
}
