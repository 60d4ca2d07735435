package org.gainsay.normalize.number;

import org.gainsay.normalize.Ratio;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** Recognises what joins two numbers to a range: "3 to 4", "3-4", "between 3 and 4", "three or four". */
public final class Ranges {
    private static final long UNIT = WordClass.UNIT.bit();
    private static final long CHANGE = WordClass.CHANGE.bit();
    private static final long CONTENDS = WordClass.CONTENDS.bit();
    /** How far before "from" a verb of change may stand. */
    private static final int REACH = 5;
    /** "Two or three" is a range, "40 or 900" are two values. */
    private static final Ratio ALTERNATIVES = Ratio.of(3);

    private final Passage passage;
    private final Tokens tokens;
    private final NumberWords words;

    /** For one passage. */
    public Ranges(Passage passage, NumberWords words) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.words = words;
    }

    /**
     * Where the second number of a range would stand.
     *
     * @param first first token of the first number
     * @param end token behind the first number, or behind its unit
     * @return a token, or -1 if nothing there joins a range
     */
    public int second(int first, int end) {
        if (tokens.type(end) == Tokens.MARK) {
            int joined = hanging(end);
            return joined > 0 ? joined : dash(end) && !Tally.joint(passage, end) ? end + 1 : -1;
        }
        int word = tokens.word(end);
        if (word == 0) {
            return -1;
        }
        if (word == words.to) {
            return tokens.word(first - 1) == words.from && changes(first - 1) ? -1 : end + 1;
        }
        if (word == words.or
                || word == words.through && tokens.type(end + 1) == Tokens.NUMBER
                || word == words.and && between(first)) {
            return end + 1;
        }
        return -1;
    }

    /** The figure of a second number that has a sign of its own, as in "-30 to -25" and "minus 12 to minus 5"; else the token itself. */
    public int pastSign(int second) {
        boolean word = tokens.word(second) != 0
                && (tokens.word(second) == words.minus || tokens.word(second) == words.negative);
        boolean mark = tokens.isMark(second, '-') && !tokens.glued(second) && tokens.glued(second + 1);
        return word || mark && tokens.type(second + 1) == Tokens.NUMBER ? second + 1 : second;
    }

    /** "two- to three-hour" and "two-to-three-hour": the token behind the joining word, or 0. */
    private int hanging(int end) {
        int word = tokens.word(end + 1);
        if (!tokens.isMark(end, '-') || !tokens.glued(end) || word == 0 || word != words.to && word != words.or) {
            return 0;
        }
        return NumeralReader.joint(tokens, end + 2) ? end + 3 : end + 2;
    }

    private boolean between(int first) {
        return tokens.word(first - 1) == words.between || tokens.word(first - 2) == words.between;
    }

    private boolean dash(int token) {
        boolean dash = tokens.isMark(token, '-') || tokens.isMark(token, '\u2014') || tokens.isMark(token, '~');
        boolean tight = tokens.glued(token) && tokens.glued(token + 1);
        boolean wide = !tokens.glued(token) && !tokens.glued(token + 1);
        boolean figure = tokens.isMark(token, '-') && tokens.type(token + 1) == Tokens.NUMBER;
        return dash && (tight || figure && (wide || lopsided(token)));
    }

    /** "2 -7 litres": a dash that hangs on the second figure is no sign where both are of one unit. */
    private boolean lopsided(int dash) {
        return tokens.type(dash - 1) == Tokens.NUMBER && tokens.glued(dash + 1) && passage.is(dash + 2, UNIT);
    }

    private boolean changes(int from) {
        for (int token = from - 1; token >= from - REACH && token >= 0; token--) {
            if (tokens.type(token) == Tokens.BREAK) {
                return false;
            }
            if (passage.is(token, CHANGE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a second number goes on as dates and telephone numbers do: "2002-10-09", "555-0142-33". */
    boolean goesOn(int end) {
        boolean joined = tokens.isMark(end, '-') || tokens.isMark(end, '/');
        return joined && tokens.glued(end) && tokens.type(end + 1) == Tokens.NUMBER && tokens.glued(end + 1);
    }

    /** "rose by 200 to 3,400", "fell 200 to 3,400": an amount and what it led to, which are far apart; "lost 24 to 10" is a score, "lost 1 1/4 to 24" none. */
    boolean led(int first, int end, Ratio low, Ratio high) {
        boolean to = tokens.word(end) == words.to && words.to != 0;
        boolean by = tokens.word(first - 1) == words.by && words.by != 0;
        return to
                && high.compareTo(low.times(ALTERNATIVES)) > 0
                && (by ? changes(first - 1) : passage.is(first - 1, low.whole() ? CHANGE : CHANGE | CONTENDS));
    }

    /** Whether "or" joins two numbers that are no neighbours. */
    boolean tooFar(int end, Ratio low, Ratio high) {
        boolean or = tokens.word(end) == words.or || tokens.isMark(end, '-') && tokens.word(end + 1) == words.or;
        return or && words.or != 0 && high.compareTo(low.times(ALTERNATIVES)) > 0;
    }
}
