package org.gainsay.normalize.number;

import org.gainsay.normalize.Ratio;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;

/** Reads what raises the figure before it: "1e10", "2.5E-6", "10^3". The fields hold what the last call of {@link #read} found. */
final class Powers {
    private static final Ratio TEN = Ratio.of(10);

    private final Passage passage;
    private final Tokens tokens;

    /** The figure, raised. */
    Ratio value = Ratio.ZERO;
    /** What a unit of its last digit is worth: 10^9 for the 1 of "1e9"; 1 where the figure itself is raised. */
    Ratio step = Ratio.ONE;
    /** Token behind the exponent. */
    int end;

    Powers(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
    }

    /** Whether an exponent stands behind a figure. */
    boolean read(Ratio figure, int token) {
        if (!tokens.glued(token)) {
            return false;
        }
        boolean raised = tokens.isMark(token, '^');
        if (!raised && !tenfold(token)) {
            return false;
        }
        boolean negative = tokens.isMark(token + 1, '-') && tokens.glued(token + 1);
        int at = negative || tokens.isMark(token + 1, '+') && tokens.glued(token + 1) ? token + 2 : token + 1;
        int exponent = exponent(at);
        if (exponent < 0 || negative && figure.signum() == 0) {
            return false;
        }
        Ratio factor = power(raised ? figure : TEN, exponent);
        factor = negative ? Ratio.ONE.over(factor) : factor;
        value = raised ? factor : figure.times(factor);
        step = raised ? Ratio.ONE : factor;
        end = at + 1;
        return true;
    }

    private boolean tenfold(int token) {
        int start = tokens.start(token);
        return tokens.type(token) == Tokens.WORD
                && tokens.end(token) - start == 1
                && (passage.text().charAt(start) == 'e' || passage.text().charAt(start) == 'E');
    }

    /** One or two digits with nothing glued behind them, no larger than the longest figure; or -1. */
    private int exponent(int token) {
        int start = tokens.start(token);
        if (tokens.type(token) != Tokens.NUMBER || !tokens.glued(token) || tokens.end(token) - start > 2) {
            return -1;
        }
        int value = 0;
        for (int at = start; at < tokens.end(token); at++) {
            char c = passage.text().charAt(at);
            value = c < '0' || c > '9' ? Digits.LONGEST + 1 : value * 10 + (c - '0');
        }
        boolean goesOn = tokens.glued(token + 1) && tokens.type(token + 1) == Tokens.WORD;
        return value > Digits.LONGEST || goesOn ? -1 : value;
    }

    private static Ratio power(Ratio base, int exponent) {
        Ratio power = Ratio.ONE;
        for (int i = 0; i < exponent; i++) {
            power = power.times(base);
        }
        return power;
    }
}
