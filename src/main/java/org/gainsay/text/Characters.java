package org.gainsay.text;

/** What a single character is to the lexer, and which characters are drawn differently but mean the same. */
final class Characters {
    /** White space, and characters that take no room. */
    static final byte SPACE = 0;

    static final byte LETTER = 1;
    static final byte DIGIT = 2;
    static final byte FRACTION = 3;
    static final byte MARK = 4;

    private static final byte[] TABLE = new byte[0x250];

    static {
        for (char c = 0; c < TABLE.length; c++) {
            TABLE[c] = classify(c);
        }
    }

    private static final boolean[] ENDS = new boolean[0x80];

    static {
        for (char c = 0; c < ENDS.length; c++) {
            ENDS[c] = c != '.' && c != '?' && c != '\'' && c != '`' && TABLE[c] != LETTER;
        }
    }

    private Characters() {}

    /** Whether a {@link Codes#code code} surely ends a word: no letter, no full stop, nothing like an apostrophe, nothing unsure. */
    static boolean ends(byte code) {
        return code >= 0 && ENDS[code];
    }

    /** Whether a {@link Codes#code code} is a blank or ends a line. */
    static boolean blank(byte code) {
        return code == ' ' || code == '\n';
    }

    static byte type(char c) {
        return c < TABLE.length ? TABLE[c] : classify(c);
    }

    private static byte classify(char c) {
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if (c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || invisible(c)) {
            return SPACE;
        }
        if (c >= '\u00bc' && c <= '\u00be' || c >= '\u2150' && c <= '\u215e' || c == '\u2189') {
            return FRACTION;
        }
        if (c == '\u00aa' || c == '\u00ba') {
            return MARK;
        }
        boolean letter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        return letter ? LETTER : MARK;
    }

    /** Control and format characters: zero-width spaces and joiners, direction marks, soft hyphens, byte order marks. */
    static boolean invisible(char c) {
        return c != 0 && (Character.getType(c) == Character.FORMAT || Character.isISOControl(c));
    }

    /** What may group digits besides commas: a no-break or thin space ("15 000"), the Swiss apostrophe ("15'000"). */
    static boolean grouping(char c) {
        return c == '\'' || c == '\u2019' || c == '\u00a0' || c == '\u2009' || c == '\u202f';
    }

    /** The mark that a look-alike stands for: straight quotes, {@code -} for the short dashes, {@code —} for the long ones, the degree sign for rings. */
    static char fold(char c) {
        if (c < '\u0080') {
            return c == '`' ? '\'' : c;
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201a', '\u201b', '\u2032', '\u00b4' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u201f', '\u2033', '\u00ab', '\u00bb' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> '-';
            case '\u2014', '\u2015' -> '\u2014';
            case '\u2044' -> '/';
            case '\u00ba', '\u02da' -> '\u00b0';
            default -> c;
        };
    }
}
