package org.gainsay.rule.engine;

import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.text.WordClass;

/**
 * Tells counts that are only a part of what is asked for: "17 of the injured", "14 employees and nine visitors were hurt". Neither contradicts
 * a report that gives the whole.
 */
final class Parts {
    /** How many words may stand between the two members of a sum. */
    private static final int REACH = 6;
    /** How many words "of the" are. */
    private static final int OF = 2;

    private static final long AUXILIARY = WordClass.AUXILIARY.bit();
    private static final long HARM = WordClass.HARM.bit();
    private static final long TOLL = WordClass.TOLL.bit();

    private final View view;
    private final Window window;
    private final Signals signals;
    private final Claims claims;

    Parts(View view, Window window, Signals signals, Claims claims) {
        this.view = view;
        this.window = window;
        this.signals = signals;
        this.claims = claims;
    }

    /** Whether a count is a part of another one. */
    boolean holds(CompiledRule rule, int at) {
        if (rule.kind() != Kind.COUNT) {
            return false;
        }
        List<Mention> mentions = view.mentions();
        Mention mention = mentions.get(at);
        if (whole(view, signals, at) && rule.counts(mentions.get(at - 1), view.tokens())) {
            return rule.answer(mentions.get(at - 1)) != null;
        }
        return mention.noun() == null && signals.is(Signal.PART, view.tokens(), mention.endToken())
                || at > 0 && summed(rule, at - 1, at, at - 1)
                || at + 1 < mentions.size() && summed(rule, at, at + 1, at + 1);
    }

    /** Whether a count is that of which another one is a part: "fourteen of the 37 passengers died" tells of fourteen. */
    static boolean whole(View view, Signals signals, int at) {
        if (at == 0) {
            return false;
        }
        int of = view.mentions().get(at - 1).endToken();
        int gap = view.mentions().get(at).firstToken() - of;
        return gap >= OF
                && gap <= OF + 1
                && signals.is(Signal.PART, view.tokens(), of)
                && predicate(view, view.mentions().get(at));
    }

    /** Whether what is told behind a count is told of its part: not in "five of the 12 who died" and "five of the 12 dead were children". */
    private static boolean predicate(View view, Mention whole) {
        int behind = view.end(whole);
        boolean verb = view.passage().is(behind, AUXILIARY)
                || view.passage().endsIn(behind, "ed") && !view.passage().is(behind, HARM);
        return verb && (behind == 0 || !view.passage().is(behind - 1, HARM | TOLL));
    }

    private boolean summed(CompiledRule rule, int first, int second, int other) {
        Mention left = view.mentions().get(first);
        Mention right = view.mentions().get(second);
        Mention sibling = view.mentions().get(other);
        int gap = right.firstToken() - view.end(left);
        return gap > 0
                && gap <= REACH
                && signals.is(Signal.JOIN, view.tokens(), right.firstToken() - 1)
                && view.clauses().together(left.firstToken(), right.firstToken())
                && rule.counts(sibling, view.tokens())
                && rule.answer(sibling) != null
                && !nearBetween(rule, view.end(left), right.firstToken())
                && claims.claiming(rule, other) < 0;
    }

    private boolean nearBetween(CompiledRule rule, int from, int to) {
        Occurrences all = window.all();
        for (int at = all.from(from); at < all.count() && all.start(at) < to; at++) {
            if (rule.isNear(all.term(at))) {
                return true;
            }
        }
        return false;
    }
}
