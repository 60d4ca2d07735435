package org.gainsay.rule.engine;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.rule.Key;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/**
 * Finds values that two marks insert with a word of their own: how far off a thing is ("the depth of the mine, 2 km from Larne, is 400 metres"), or what was done
 * to it ("the flight, delayed by two hours, took nine hours"). The words before the first mark go with what is told behind the second. A bare apposition
 * is no such value: "the bridge, 412 metres long, is closed".
 */
final class Asides {
    /** How many words may stand between a mark and the value that it inserts: "at a point some", "brought forward by". */
    private static final int LEAD = 4;
    /** How many tokens may follow the value before the second mark. */
    private static final int TAIL = 8;
    /** How many words may stand between the second mark and the value that is told there. */
    private static final int TOLD = 5;

    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long VERB = WordClass.bits(WordClass.AUXILIARY, WordClass.PAST, WordClass.SPAN);
    private static final long DONE = WordClass.PAST.bit();

    private final View view;
    private final Window window;
    private final Signals signals;
    private final Distance distance;
    private final Passage passage;
    private final Tokens tokens;

    Asides(Window window, Signals signals, Distance distance) {
        this.view = window.view();
        this.window = window;
        this.signals = signals;
        this.distance = distance;
        this.passage = view.passage();
        this.tokens = view.tokens();
    }

    /** Whether a value behind a near word is such an aside, so that the word is not its own. */
    boolean hold(CompiledRule rule, int at, int near) {
        Mention mention = view.mentions().get(at);
        boolean measure = mention.kind() == Kind.LENGTH || mention.kind() == Kind.DURATION;
        if (near > mention.firstToken() || !measure && mention.kind() != Kind.MONEY) {
            return false;
        }
        int opens = opens(mention.firstToken(), near);
        int closes = opens < 0 ? -1 : closes(mention.endToken());
        if (closes < 0) {
            return false;
        }
        boolean away = measure && !reaches(opens, mention.firstToken()) && away(rule, mention.endToken());
        return away && mention.kind() == Kind.LENGTH
                || (away || done(opens + 1, mention.firstToken())) && told(rule, at, closes, near);
    }

    /** The mark before a value and what leads to it there; -1 for none. */
    private int opens(int value, int near) {
        for (int token = value - 1; token > near && token >= value - 1 - LEAD; token--) {
            if (tokens.type(token) == Tokens.MARK) {
                return mark(token) ? token : -1;
            }
        }
        return -1;
    }

    private int closes(int from) {
        for (int token = from; token < from + TAIL; token++) {
            if (mark(token) || tokens.isMark(token, ')')) {
                return token;
            } else if (passage.is(token, VERB) && !passage.is(token, FUNCTION)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean mark(int token) {
        boolean dash = (tokens.isMark(token, '-') || tokens.isMark(token, '\u2013')) && !tokens.glued(token);
        return dash || tokens.isMark(token, ',') || tokens.isMark(token, '(') || tokens.isMark(token, '\u2014');
    }

    /** "2 km from", "2 km north of": how far off something is, unless that is what a rule asks for. */
    private boolean away(CompiledRule rule, int behind) {
        return signals.is(Signal.AWAY, tokens, behind)
                && !signals.is(Signal.ALONG, tokens, behind)
                && rule.key() != Key.PLACE
                && !asked(rule, behind);
    }

    /** "which stretched 2 km from the quay": how large the thing itself is. */
    private boolean reaches(int opens, int value) {
        for (int token = opens + 1; token < value; token++) {
            if (signals.is(Signal.REACHES, tokens, token)) {
                return true;
            }
        }
        return false;
    }

    private boolean asked(CompiledRule rule, int token) {
        Occurrences near = window.near();
        for (int at = near.from(token); at < near.count() && near.start(at) <= token + 1; at++) {
            if (rule.isNear(near.term(at))) {
                return true;
            }
        }
        return false;
    }

    /** "delayed by", "bought for": a participle and the word that ties the value to it. */
    private boolean done(int first, int value) {
        boolean participle = passage.endsIn(first, "ed") || passage.is(first, DONE);
        return participle && first < value - 1 && passage.is(value - 1, FUNCTION);
    }

    /** Whether a verb and a value that may answer as well follow the second mark. */
    private boolean told(CompiledRule rule, int at, int closes, int near) {
        int verb = closes + 1;
        int next = view.firstFrom(verb);
        if (!passage.is(verb, VERB) && !passage.endsIn(verb, "ed")
                || next >= view.mentions().size()) {
            return false;
        }
        Mention rival = view.mentions().get(next);
        return rival.firstToken() - verb <= TOLD
                && distance.sameSentence(at, next)
                && distance.alike(rival, view.mentions().get(at))
                && distance.together(rival, near)
                && rule.answer(rival) != null;
    }
}
