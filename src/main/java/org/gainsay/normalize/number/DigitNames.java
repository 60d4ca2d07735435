package org.gainsay.normalize.number;

import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** Tells digits that are an amount from digits that are part of a name or a code: "F-22", "007", a telephone number. */
final class DigitNames {
    private static final long VALUE_PREFIX = WordClass.bits(WordClass.NUMBER, WordClass.DATE_WORD);

    private final Passage passage;
    private final Tokens tokens;

    DigitNames(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
    }

    /** Digits that hang on a letter or behind "F-" are a name: "B2", "F-22", "Covid-19". */
    boolean free(int token) {
        if (!tokens.glued(token)) {
            return !code(token - 1) && !code(token + 1) && !serial(token);
        }
        int left = token - 1;
        byte type = tokens.type(left);
        if (type == Tokens.WORD || type == Tokens.NUMBER || tokens.isMark(left, '#') || tokens.isMark(left, '@')) {
            return false;
        }
        boolean chained = tokens.isMark(left, '-') || tokens.isMark(left, '/');
        if (!chained || !tokens.glued(left)) {
            return true;
        }
        byte before = tokens.type(left - 1);
        return before != Tokens.NUMBER && (before != Tokens.WORD || passage.is(left - 1, VALUE_PREFIX));
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
