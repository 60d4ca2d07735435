package org.gainsay.text;

/**
 * Which spellings are the same word: letter case, the shape of the apostrophe and soft hyphens make no difference. Works
 * character by character and independent of the machine's locale, so "I" folds to "i" in Istanbul too.
 */
final class Folding {
    /** U+00AD, invisible: where a word may be broken. */
    static final char SOFT_HYPHEN = '\u00ad';

    private static final char[] LOWER = new char[0x250];

    static {
        for (char c = 0; c < LOWER.length; c++) {
            LOWER[c] = c == '\u0130' ? 'i' : Character.toLowerCase(c);
        }
    }

    private Folding() {}

    static char fold(char c) {
        if (c < LOWER.length) {
            return LOWER[c];
        }
        return switch (c) {
            case '\u2019', '\u2018', '\u02bc' -> '\'';
            default -> Character.toLowerCase(c);
        };
    }

    static String fold(String word) {
        int same = 0;
        while (same < word.length() && folded(word.charAt(same))) {
            same++;
        }
        if (same == word.length()) {
            return word;
        }
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != SOFT_HYPHEN) {
                folded.append(fold(word.charAt(i)));
            }
        }
        return folded.toString();
    }

    private static boolean folded(char c) {
        return c != SOFT_HYPHEN && fold(c) == c;
    }

    /** The hash of a word in any letter case: that of the folded word as {@link String#hashCode} gives it. */
    static int hash(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != SOFT_HYPHEN) {
                hash = 31 * hash + fold(word.charAt(i));
            }
        }
        return hash;
    }

    /** Mixes the high bits into the low ones, which alone choose the slot. */
    static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    /** Whether a folded word is the one that stands at {@code [start, end)}. */
    static boolean same(String folded, String text, int start, int end) {
        if (end - start != folded.length()) {
            return sameWithoutHyphens(folded, text, start, end);
        }
        for (int i = 0; i < folded.length(); i++) {
            char c = text.charAt(start + i);
            char known = folded.charAt(i);
            if (c != known && fold(c) != known) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameWithoutHyphens(String folded, String text, int start, int end) {
        int at = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == SOFT_HYPHEN) {
                continue;
            }
            if (at == folded.length() || folded.charAt(at) != fold(c)) {
                return false;
            }
            at++;
        }
        return at == folded.length();
    }
}
