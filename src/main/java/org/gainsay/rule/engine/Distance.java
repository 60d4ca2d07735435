package org.gainsay.rule.engine;

import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.text.Tokens;

/** How far apart values and terms stand. */
final class Distance {
    /** Words further away than this have nothing to do with a value; lists and tables without a stop stay affordable. */
    static final int REACH = 80;
    /** How much further a value is from the word behind an "and" that follows it: "woke at 6.10am and called the police at 6.50am". */
    private static final int NEXT_VERB = 8;
    /** How many values to each side are considered when it is asked which of them a word belongs to. */
    static final int RIVALS = 16;

    private final View view;
    private final Signals signals;
    private final Simultaneity simultaneity;

    Distance(View view, Signals signals) {
        this.view = view;
        this.signals = signals;
        this.simultaneity = new Simultaneity(view, signals);
    }

    /**
     * The words between a value and a term at {@code [start, end)}, without those that merely tie them together:
     * "three hours of talks" is 0. What an "and" adds is further from the value before it.
     */
    int between(Mention mention, int start, int end) {
        int first = mention.firstToken();
        int last = view.end(mention);
        if (start < last && first < end) {
            return 0;
        }
        return end <= first ? words(end, first) : words(last, start) + (added(last, start) ? NEXT_VERB : 0);
    }

    /** Whether "and", or "and" with one word more, leads to a word: "and then called". */
    private boolean added(int from, int word) {
        Tokens tokens = view.tokens();
        return word - 1 >= from && signals.is(Signal.JOIN, tokens, word - 1)
                || word - 2 >= from && signals.is(Signal.JOIN, tokens, word - 2);
    }

    /** Whether a term at {@code [start, end)} is part of a value. */
    static boolean within(Mention mention, int start, int end) {
        return start < mention.endToken() && mention.firstToken() < end;
    }

    /** Whether a value and a term that begins at a token stand in one clause, or the term in one that tells what happened at the value's time. */
    boolean together(Mention mention, int start) {
        int value = mention.firstToken();
        boolean one = measures(mention.kind())
                ? view.clauses().closely(value, start)
                : view.clauses().together(value, start);
        return one || simultaneity.holds(mention, start);
    }

    /** Where a word stands that is not {@link #together} with a value, in the words of a report: {@code in another clause, cut off by "because"}. */
    String apart(Mention mention, int start) {
        int joint = view.clauses().joint(mention.firstToken(), start);
        return "in another clause"
                + (joint < 0 ? "" : ", cut off by \"" + view.passage().words(joint, joint + 1) + '"');
    }

    /** Kinds whose values belong to a verb: in "the talks, at which she spoke for two hours" no talks took two hours, while in "the crash, in which 14 died" the crash killed 14. */
    private static boolean measures(Kind kind) {
        return kind == Kind.DURATION || kind == Kind.LENGTH;
    }

    /** Whether two values may be mistaken for one another: both of one kind, or both figures that count. */
    boolean alike(Mention a, Mention b) {
        return like(a, b);
    }

    /** The same, whatever passage they stand in. */
    static boolean like(Mention a, Mention b) {
        return a.kind() == b.kind() || (counting(a) && counting(b));
    }

    private static boolean counting(Mention mention) {
        return mention.kind() == Kind.COUNT || mention.kind() == Kind.NUMBER;
    }

    /** The first mention in the sentence of a mention. */
    int firstIn(int mention) {
        int at = mention;
        while (at > 0 && mention - at < RIVALS && sameSentence(at - 1, mention)) {
            at--;
        }
        return at;
    }

    /** Whether two values stand in one sentence and close enough for one to take the other's word. */
    boolean sameSentence(int a, int b) {
        if (Math.abs(a - b) > RIVALS) {
            return false;
        }
        List<Mention> mentions = view.mentions();
        int low = mentions.get(Math.min(a, b)).firstToken();
        int high = mentions.get(Math.max(a, b)).firstToken();
        return view.sentences().end(view.sentences().of(low)) > high;
    }

    private int words(int from, int to) {
        if (to - from > REACH) {
            return to - from;
        }
        Tokens tokens = view.tokens();
        int words = 0;
        for (int token = from; token < to; token++) {
            if (!signals.is(Signal.GLUE, tokens, token)) {
                words++;
            }
        }
        return words;
    }
}
