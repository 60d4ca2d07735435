package org.gainsay.normalize.number;

import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** Digits that plain blanks group, each group a token of its own: "15 000", "1 250 000". Other blanks are the lexer's. */
final class BlankGroups {
    /** Behind these the first group is a number of its own: "May 15 300 people came". */
    private static final long OWN = WordClass.bits(WordClass.MONTH, WordClass.LABEL);

    /** A thousand millions has four groups; more are a table. */
    private static final int MOST = 4;

    private final Passage passage;
    private final Tokens tokens;

    BlankGroups(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
    }

    /** The token of the last group of a number that begins at a token: the token itself if no group follows. */
    int last(int first) {
        int last = first;
        while (last - first < MOST - 1 && length(last + 1) == 3 && blank(last + 1)) {
            last++;
        }
        return last > first && leads(first, last - first) && ends(last) ? last : first;
    }

    /** Whether a token is a further group of a number that begins before it. */
    boolean inside(int token) {
        for (int first = token - 1; first > token - MOST && tokens.type(first) == Tokens.NUMBER; first--) {
            if (last(first) >= token) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token may be the first group; three digits before two more groups are a telephone number. */
    private boolean leads(int first, int further) {
        int length = length(first);
        return length > 0
                && (length < 3 || length == 3 && further == 1)
                && passage.text().charAt(tokens.start(first)) != '0'
                && tokens.type(first - 1) != Tokens.NUMBER
                && !passage.is(first - 1, OWN);
    }

    private boolean ends(int last) {
        boolean joined = tokens.isMark(last + 1, '-') || tokens.isMark(last + 1, '/') || tokens.isMark(last + 1, ':');
        return tokens.type(last + 1) != Tokens.NUMBER && !(joined && tokens.glued(last + 1));
    }

    private boolean blank(int token) {
        return tokens.start(token) == tokens.end(token - 1) + 1;
    }

    /** How many digits a token is, or 0 if it holds anything else. */
    private int length(int token) {
        if (tokens.type(token) != Tokens.NUMBER) {
            return 0;
        }
        int start = tokens.start(token);
        int end = tokens.end(token);
        for (int at = start; at < end && at < start + MOST; at++) {
            char c = passage.text().charAt(at);
            if (c < '0' || c > '9') {
                return 0;
            }
        }
        return end - start;
    }
}
