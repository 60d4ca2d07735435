package org.gainsay.normalize.number;

import org.gainsay.normalize.Ratio;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;

/** Reads a fraction that is written with a slash: "1/2". The fields hold what the last call of {@link #read} found. */
final class SlashFraction {
    /** Denominators that news writes with a slash; others are dates, scores and names ("9/11"). */
    private static final long BOTTOMS =
            1 << 2 | 1 << 3 | 1 << 4 | 1 << 5 | 1 << 6 | 1 << 7 | 1 << 8 | 1 << 9 | 1 << 10 | 1 << 12 | 1 << 16;

    private final Passage passage;
    private final Tokens tokens;

    Ratio value = Ratio.ZERO;
    /** The part that it counts: a quarter for 3/4. */
    Ratio part = Ratio.ONE;

    SlashFraction(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
    }

    /** Whether a fraction of three glued tokens begins at a token. */
    boolean read(int top) {
        if (tokens.type(top) != Tokens.NUMBER
                || !tokens.isMark(top + 1, '/')
                || !tokens.glued(top + 1)
                || tokens.type(top + 2) != Tokens.NUMBER
                || !tokens.glued(top + 2)
                || tokens.isMark(top + 3, '/') && tokens.glued(top + 3)) {
            return false;
        }
        int over = small(top);
        int under = small(top + 2);
        if (over <= 0 || over >= under || under >= Long.SIZE || (BOTTOMS >> under & 1) == 0) {
            return false;
        }
        value = Ratio.of(over, under);
        part = Ratio.of(1, under);
        return true;
    }

    /** The value of one or two digits, or -1. */
    private int small(int token) {
        int start = tokens.start(token);
        int length = tokens.end(token) - start;
        char tens = length == 2 ? passage.text().charAt(start) : '0';
        char ones = passage.text().charAt(start + length - 1);
        return length > 2 || tens < '0' || tens > '9' ? -1 : (tens - '0') * 10 + ones - '0';
    }
}
