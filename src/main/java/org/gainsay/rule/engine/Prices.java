package org.gainsay.rule.engine;

import org.gainsay.text.Tokens;

/** Words for what a thing costs, which are not the thing: in "the average price of a pint" and "the pint price" it is the pint. */
final class Prices {
    private final Tokens tokens;
    private final Signals signals;

    Prices(Tokens tokens, Signals signals) {
        this.tokens = tokens;
        this.signals = signals;
    }

    /** Whether such a word ends before a token: "price", "fare" before "of" and "for". */
    boolean end(int token) {
        return is(Signal.PRICE, token - 1) || is(Signal.FARE, token - 1) || tag(token);
    }

    /** Where the name at {@code [first, end)} ends without its price: "pint" of "pint price"; the first token if nothing is left but "average" and the like. */
    int without(int first, int end) {
        int last = end;
        while (last > first && (is(Signal.PRICE, last - 1) || last - first > 1 && tag(last))) {
            last -= tag(last) ? 2 : 1;
        }
        for (int token = first; token < last; token++) {
            if (!is(Signal.PRICED, token)) {
                return last;
            }
        }
        boolean thing = last == end && (end - first > 1 || is(Signal.TRADED, first));
        return thing ? end : first;
    }

    private boolean tag(int end) {
        return signals.end(Signal.PRICE, tokens, end - 2) == end;
    }

    private boolean is(Signal signal, int token) {
        return signals.end(signal, tokens, token) == token + 1;
    }
}
