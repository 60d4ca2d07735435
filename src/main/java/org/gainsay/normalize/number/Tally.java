package org.gainsay.normalize.number;

import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** Tells the two counts of a vote, "voted 52-48", "a 7-2 ruling", from the score of a game. */
final class Tally {
    /** How far before the figures the word may stand that says there was a vote. */
    private static final int BEFORE = 6;

    private static final int BEHIND = 3;
    private static final long CONTENDS = WordClass.CONTENDS.bit();
    private static final long VOTE = WordClass.VOTE.bit();

    private Tally() {}

    /** Whether a hyphen stands between the two counts of a vote. */
    static boolean joint(Passage passage, int hyphen) {
        Tokens tokens = passage.tokens();
        if (!NumeralReader.joint(tokens, hyphen)
                || tokens.type(hyphen - 1) != Tokens.NUMBER
                || tokens.type(hyphen + 1) != Tokens.NUMBER
                || NumeralReader.joint(tokens, hyphen + 2)) {
            return false;
        }
        for (int token = hyphen + 2; token < hyphen + 2 + BEHIND && tokens.type(token) == Tokens.WORD; token++) {
            if (passage.is(token, VOTE)) {
                return true;
            }
        }
        for (int token = hyphen - 2; token > hyphen - 2 - BEFORE; token--) {
            if (tokens.type(token) == Tokens.BREAK || tokens.isMark(token, '.') || passage.is(token, CONTENDS)) {
                return false;
            }
            if (passage.is(token, VOTE)) {
                return true;
            }
        }
        return false;
    }
}
