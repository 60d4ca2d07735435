package org.gainsay.rule.engine;

import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.rule.Question;
import org.gainsay.text.DataFile;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/**
 * Tells whether a length of time passed until what the clause behind it tells: "it was two hours before the house had been cleared", "two hours passed before
 * the road reopened". It answers a question that asks for a wait, and none of how long what came then went on. "He left two hours before the road reopened"
 * tells of nothing so long.
 */
final class Waits {
    /** How many words may stand between a length of time and "before": "two hours had gone by". */
    private static final int REACH = 4;

    private static final List<String[]> ASKING = DataFile.rows(Waits.class, "waits.tsv");

    private static final long BESIDE = WordClass.bits(WordClass.AUXILIARY, WordClass.ARTICLE);

    private final View view;
    private final Tokens tokens;
    private final Signals signals;

    Waits(View view, Signals signals) {
        this.view = view;
        this.tokens = view.tokens();
        this.signals = signals;
    }

    /** Whether a token stands in the clause that tells what ended a wait, and the question asks how long one was. */
    boolean hold(Question question, Mention mention, int token) {
        if (mention.kind() != Kind.DURATION || token <= mention.endToken()) {
            return false;
        }
        int end = mention.endToken();
        int clause = view.clauses().of(token);
        if (clause < end || clause - end > REACH || !is(Signal.UNTIL, clause) || open(clause, token)) {
            return false;
        }
        return (clause == end ? impersonal(mention.firstToken()) : passes(end, clause)) && asked(question.text());
    }

    /** "before the road was due to be reopened", "before the road reopened, that": what is yet to come ended no wait. */
    private boolean open(int from, int to) {
        for (int token = from; token < to; token++) {
            if (is(Signal.PLANNED, token) || is(Signal.TO, token)) {
                return true;
            }
        }
        return false;
    }

    /** "How long until it reopened?", "How long did it take to clear the house?". */
    static boolean asked(String question) {
        for (String[] row : ASKING) {
            int word = question.indexOf(' ' + row[0] + ' ');
            if (word >= 0 && (row.length == 1 || question.indexOf(' ' + row[1] + ' ', word) > 0)) {
                return true;
            }
        }
        return false;
    }

    /** "it was another", "it would take": nothing but "it" and auxiliaries stand before. */
    private boolean impersonal(int value) {
        int token = value - 1;
        while (tokens.type(token) == Tokens.WORD
                && !is(Signal.SAYS, token)
                && (view.passage().is(token, BESIDE) || is(Signal.TAKES, token) || is(Signal.OTHERS, token))) {
            token--;
        }
        return token < value - 1 && is(Signal.IMPERSONAL, token);
    }

    /** "passed", "had gone by". */
    private boolean passes(int from, int until) {
        int token = from;
        while (token < until && view.passage().is(token, WordClass.AUXILIARY.bit())) {
            token++;
        }
        return token < until && signals.end(Signal.PASSES, tokens, token) == until;
    }

    private boolean is(Signal signal, int token) {
        return signals.is(signal, tokens, token);
    }
}
