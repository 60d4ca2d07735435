package org.gainsay.rule.engine;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;

/** Tells near words that are themselves what a rule asks for: a hedge, a denial, the "after" of a distance in time. */
final class AskedFor {
    /** How many words of a near phrase may stand before the one that is asked for. */
    private static final int LONGEST = 4;

    private final View view;
    private final Window window;
    private final Signals signals;
    private final Distance distance;
    private final Records records;

    AskedFor(Window window, Signals signals, Distance distance) {
        this.view = window.view();
        this.window = window;
        this.signals = signals;
        this.distance = distance;
        this.records = new Records(view.passage(), signals);
    }

    /** "must serve at least 22 years": where a rule's own near words are a value's hedge, they are what is asked for, and the value is exact. */
    boolean hedge(CompiledRule rule, Mention mention) {
        Occurrences near = window.near();
        for (int at = near.from(mention.firstToken()); at < near.count() && near.start(at) < mention.endToken(); at++) {
            int start = view.tokens().start(near.start(at));
            boolean outside = start < mention.valueSpan().start()
                    || start >= mention.valueSpan().end();
            if (outside && rule.isNear(near.term(at))) {
                return true;
            }
        }
        return records.since(mention) && last(rule, mention);
    }

    /** "The first strike since 2008", where the last one is asked for: it was in 2008. */
    boolean last(CompiledRule rule, Mention mention) {
        int record = mention.kind() == Kind.DATE ? records.of(mention) : -1;
        return record >= 0 && record(rule, mention, record) && Records.asked(rule.rule());
    }

    /** Whether a near word covers what makes a value the time since the last of a kind: "first", or "since". */
    boolean record(CompiledRule rule, Mention mention, int record) {
        return at(rule, record) || records.since(mention) && at(rule, mention.firstToken());
    }

    /** "It did not survive Sunday": where "not" is a word of a rule's near phrase, what is denied is what is asked for. */
    boolean denial(CompiledRule rule, int at) {
        Occurrences near = window.near();
        for (int word = 0; word < near.count(); word++) {
            if (rule.isNear(near.term(word))
                    && near.end(word) > near.start(word) + 1
                    && holdsNot(near.start(word), near.end(word))
                    && distance.together(view.mentions().get(at), near.start(word))) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsNot(int first, int end) {
        for (int token = first; token < end; token++) {
            if (signals.is(Signal.NOT, view.tokens(), token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a near word of the rule covers a token: "is the first" covers "first". */
    boolean at(CompiledRule rule, int token) {
        Occurrences near = window.near();
        for (int at = near.from(token - LONGEST); at < near.count() && near.start(at) <= token; at++) {
            if (near.end(at) > token && rule.isNear(near.term(at))) {
                return true;
            }
        }
        return false;
    }
}
