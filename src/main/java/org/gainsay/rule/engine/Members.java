package org.gainsay.rule.engine;

import java.util.List;
import org.gainsay.normalize.Mention;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/**
 * Tells in which member of a list of values a word stands that a preposition leads: in "380 in Norway, 170 in Scotland and 90 in Poland" each place is
 * that of the value before it, though the next one stands as close. Such lists are the gapped coordination of R. Huddleston and G. Pullum, "The Cambridge
 * Grammar of the English Language" (2002), ch. 15.
 */
final class Members {
    /** How many words may stand between a preposition and a word that it leads: "at the old Aberdeen yard". */
    private static final int LED = 3;
    /** How many words may stand behind the word in its phrase: "in the Scottish head office". */
    private static final int PHRASE = 2;

    private static final long AUXILIARY = WordClass.AUXILIARY.bit();
    private static final long HEDGE = WordClass.bits(WordClass.HEDGE, WordClass.ARTICLE, WordClass.APPROXIMATE);
    private static final long CLOSED = WordClass.bits(
            WordClass.FUNCTION,
            WordClass.AUXILIARY,
            WordClass.COORDINATOR,
            WordClass.SUBORDINATOR,
            WordClass.RELATIVE,
            WordClass.PAST);

    private final View view;
    private final Tokens tokens;
    private final Signals signals;
    private final Distance distance;

    Members(View view, Signals signals, Distance distance) {
        this.view = view;
        this.tokens = view.tokens();
        this.signals = signals;
        this.distance = distance;
    }

    /** Whether a word at {@code [start, end)} stands in the member of a value. */
    boolean own(int at, int start, int end) {
        return view.end(view.mentions().get(at)) <= start && owner(at, start, end) == at;
    }

    /** The value before another one in whose member a word at {@code [start, end)} stands; -1 where it may be that of the value itself. */
    int taker(int at, int start, int end) {
        return end <= view.mentions().get(at).firstToken() ? owner(at, start, end) : -1;
    }

    /** The value in whose member a word stands, among those like a given one; -1 where it stands in no such list. */
    private int owner(int at, int start, int end) {
        int preposition = preposition(start);
        if (preposition < 0) {
            return -1;
        }
        int next = next(at, end);
        int last = last(at, start);
        if (next < 0 || last < 0 || !listed(end, next) || joint(view.end(value(last)), preposition)) {
            return -1;
        }
        boolean one = leads(last, preposition) && oneNoun(value(last), value(next)) || parallel(next, preposition);
        return one ? last : -1;
    }

    /** The preposition that leads a word; -1 for none. */
    private int preposition(int start) {
        for (int token = start - 1; token >= Math.max(0, start - 1 - LED); token--) {
            if (signals.is(Signal.LEADS, tokens, token)) {
                return token;
            } else if (tokens.type(token) != Tokens.WORD || signals.is(Signal.JOIN, tokens, token)) {
                return -1;
            }
        }
        return -1;
    }

    /** The first value like another one behind a word in the sentence; -1 for none. */
    private int next(int at, int end) {
        for (int other = view.firstFrom(end); rival(at, other); other++) {
            if (distance.alike(value(other), value(at))) {
                return other;
            }
        }
        return -1;
    }

    /** The last value like another one before a word in the sentence; -1 for none. */
    private int last(int at, int start) {
        for (int other = view.firstFrom(start) - 1; rival(at, other); other--) {
            if (view.end(value(other)) <= start && distance.alike(value(other), value(at))) {
                return other;
            }
        }
        return -1;
    }

    private boolean rival(int at, int other) {
        return other >= 0 && other < view.mentions().size() && distance.sameSentence(other, at);
    }

    /** Whether nothing but the rest of a phrase, a comma or "and" and a hedge stands between a word and a value. */
    private boolean listed(int end, int next) {
        int token = value(next).firstToken() - 1;
        while (token > end && view.passage().is(token, HEDGE)) {
            token--;
        }
        if (token < end || !joins(token)) {
            return false;
        }
        while (token > end && joins(token - 1)) {
            token--;
        }
        return token - end <= PHRASE && plain(end, token);
    }

    private boolean plain(int from, int to) {
        for (int token = from; token < to; token++) {
            if (tokens.type(token) != Tokens.WORD || view.passage().is(token, CLOSED)) {
                return false;
            }
        }
        return true;
    }

    private boolean joint(int from, int to) {
        for (int token = from; token < to; token++) {
            if (joins(token)) {
                return true;
            }
        }
        return false;
    }

    private boolean joins(int token) {
        return signals.is(Signal.JOIN, tokens, token) || tokens.isMark(token, ',') || tokens.isMark(token, ';');
    }

    /** Whether a value is led to an object by a preposition at a token, if need be by one more: "are in Norway", "at risk in Norway". */
    private boolean leads(int at, int preposition) {
        int first = behind(at);
        return first >= 0 && (first == preposition || second(first) == preposition);
    }

    /** The preposition right behind a value, but for "are"; -1 for none. */
    private int behind(int at) {
        int token = view.end(value(at));
        while (view.passage().is(token, AUXILIARY)) {
            token++;
        }
        return signals.is(Signal.LEADS, tokens, token) ? token : -1;
    }

    /** The preposition behind another one and its word: the "in" of "at risk in"; -1 for none. */
    private int second(int first) {
        return plain(first + 1, first + 2) && signals.is(Signal.LEADS, tokens, first + 2) ? first + 2 : -1;
    }

    /** Whether a value has an object of the same preposition, and no time: "170 in Scotland", but "170 in 2024". */
    private boolean parallel(int next, int preposition) {
        int first = behind(next);
        return first >= 0 && (same(first, preposition) || same(second(first), preposition));
    }

    private boolean same(int own, int preposition) {
        return own >= 0
                && view.passage()
                        .words(own, own + 1)
                        .equalsIgnoreCase(view.passage().words(preposition, preposition + 1))
                && !timed(own + 1);
    }

    private boolean timed(int token) {
        int at = view.firstFrom(token);
        List<Mention> mentions = view.mentions();
        return at < mentions.size()
                && mentions.get(at).firstToken() <= token + 1
                && mentions.get(at).kind().temporal();
    }

    /** Whether two values count the same, as far as the text says. */
    private static boolean oneNoun(Mention a, Mention b) {
        return a.noun() == null
                || b.noun() == null
                || a.noun().head().equals(b.noun().head());
    }

    private Mention value(int at) {
        return view.mentions().get(at);
    }
}
