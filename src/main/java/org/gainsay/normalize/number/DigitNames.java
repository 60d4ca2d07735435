package org.gainsay.normalize.number;

import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** Tells digits that are an amount from digits that are part of a name or a code: "F-22", "007", a telephone number. */
final class DigitNames {
    private static final long VALUE_PREFIX = WordClass.bits(WordClass.NUMBER, WordClass.DATE_WORD);

    private static final long UNIT = WordClass.UNIT.bit();
    private static final long HEDGE = WordClass.bits(WordClass.HEDGE, WordClass.APPROXIMATE);

    /** A figure of so many digits more than the one before its "x" is there so many times: "4x100m". */
    private static final int LONGER = 2;

    private final Passage passage;
    private final Tokens tokens;
    private final BlankGroups groups;
    private final int magnitude;
    private final int by;
    private final int x;
    private final int to;

    DigitNames(Passage passage, NumberWords words) {
        this.passage = passage;
        this.magnitude = words.magnitude;
        this.by = words.by;
        this.x = words.x;
        this.to = words.to;
        this.tokens = passage.tokens();
        this.groups = new BlankGroups(passage);
    }

    /** Digits that plain blanks group. */
    BlankGroups groups() {
        return groups;
    }

    /** Digits that hang on a letter or behind "F-" are a name: "B2", "F-22", "Covid-19"; but "magnitude-5.1" measures. */
    boolean free(int token) {
        if (!tokens.glued(token)) {
            return groups.last(token) > token || !row(token);
        }
        int left = token - 1;
        byte type = tokens.type(left);
        if (type == Tokens.WORD || type == Tokens.NUMBER || joins(left) || dialled(token)) {
            return side(token);
        }
        boolean chained = tokens.isMark(left, '-') || tokens.isMark(left, '/');
        if (!chained || !tokens.glued(left)) {
            return true;
        }
        byte before = tokens.type(left - 1);
        if (before == Tokens.NUMBER && Tally.joint(passage, left)) {
            return true;
        }
        if (tokens.word(left - 1) == magnitude || by(left - 1) || hedged(token)) {
            return true;
        }
        return before != Tokens.NUMBER && (before != Tokens.WORD || passage.is(left - 1, VALUE_PREFIX));
    }

    /** "a roughly-20-mile stretch", "an up-to-10-year term", "a nearly-50% rise": a hedge that hyphens join to a figure that goes on. */
    private boolean hedged(int token) {
        int before = token - 2;
        boolean to = tokens.word(before) == this.to
                && NumeralReader.joint(tokens, before - 1)
                && tokens.type(before - 2) == Tokens.WORD;
        boolean word = NumeralReader.joint(tokens, token + 1) && tokens.type(token + 2) == Tokens.WORD;
        boolean percent = tokens.isMark(token + 1, '%') && tokens.glued(token + 1);
        return (to || passage.is(before, HEDGE)) && (word || percent);
    }

    /** The "by" of "20-by-30-foot". */
    private boolean by(int token) {
        return tokens.word(token) == by
                && NumeralReader.joint(tokens, token - 1)
                && (tokens.type(token - 2) == Tokens.NUMBER || passage.is(token - 2, VALUE_PREFIX));
    }

    /** The 48 of "62x48cm", and both figures behind the first of "60x40x20cm". */
    private boolean side(int token) {
        boolean side = tokens.word(token - 1) == x
                && x != 0
                && tokens.glued(token - 1)
                && tokens.type(token - 2) == Tokens.NUMBER;
        boolean another = tokens.word(token + 1) == x
                && tokens.glued(token + 1)
                && tokens.glued(token + 2)
                && tokens.type(token + 2) == Tokens.NUMBER;
        return side && digits(token) - digits(token - 2) < LONGER && passage.is(another ? token + 3 : token + 1, UNIT);
    }

    private int digits(int token) {
        return tokens.end(token) - tokens.start(token);
    }

    /** Marks that make digits part of a name: "#45", "@7", "report_7", "P5+1". */
    private boolean joins(int mark) {
        return tokens.isMark(mark, '#')
                || tokens.isMark(mark, '@')
                || tokens.isMark(mark, '_')
                || tokens.isMark(mark, '+') && tokens.glued(mark) && tokens.type(mark - 1) == Tokens.NUMBER;
    }

    /** "+44 20 7946 0958", "(907) 555-0142": how telephone numbers begin. */
    private boolean dialled(int token) {
        boolean another = tokens.type(token + 1) == Tokens.NUMBER && !tokens.glued(token + 1);
        boolean area = tokens.isMark(token - 1, '(')
                && tokens.isMark(token + 1, ')')
                && tokens.type(token + 2) == Tokens.NUMBER
                && NumeralReader.joint(tokens, token + 3);
        return tokens.isMark(token - 1, '+') && another || area;
    }

    /** Whether digits stand in a row of figures that are no amounts each. */
    private boolean row(int token) {
        byte left = tokens.type(token - 1);
        byte right = tokens.type(token + 1);
        if (left != Tokens.NUMBER && right != Tokens.NUMBER) {
            return tokens.isMark(token - 1, ')') && afterArea(token);
        }
        return code(token - 1) || code(token + 1) || groups.inside(token) || serial(token);
    }

    /** The number behind the area code in brackets. */
    private boolean afterArea(int token) {
        return NumeralReader.joint(tokens, token + 1)
                && tokens.type(token - 2) == Tokens.NUMBER
                && tokens.isMark(token - 3, '(');
    }

    /** Three figures in a row are a telephone or a serial number. */
    private boolean serial(int token) {
        int first = token;
        int last = token;
        while (tokens.type(first - 1) == Tokens.NUMBER && token - first < 3) {
            first--;
        }
        while (tokens.type(last + 1) == Tokens.NUMBER && last - token < 3) {
            last++;
        }
        return last - first >= 2 && !tokens.isMark(last + 1, '/');
    }

    /** "007" is a name, "0.5" a number. */
    boolean code(int token) {
        if (tokens.type(token) != Tokens.NUMBER) {
            return false;
        }
        int start = tokens.start(token);
        return tokens.end(token) - start > 1
                && passage.text().charAt(start) == '0'
                && passage.text().charAt(start + 1) >= '0'
                && passage.text().charAt(start + 1) <= '9';
    }
}
