package org.gainsay.article;

/** What this room needs to know about characters: which are blank, which look alike, which end a sentence. */
final class Glyphs {
    private static final String CLOSERS = "\"'”’»)]*";

    private static final char[] FOLDED = new char[0x250];

    static {
        for (char c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = folded(c);
        }
    }

    private Glyphs() {}

    /** Whether a character takes no ink: white space, a no-break space, a byte order mark. */
    static boolean blank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\ufeff' || c == '\u200b' || Character.isWhitespace(c);
    }

    static boolean lineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** A character as lines are compared: small letters, straight quotes, plain dashes and spaces. */
    static char fold(char c) {
        return c < FOLDED.length ? FOLDED[c] : folded(c);
    }

    private static char folded(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return switch (c) {
            case '‘', '’', '´', '`' -> '\'';
            case '“', '”', '„' -> '"';
            case '–', '—', '‑', '−', '―' -> '-';
            case '•', '∙', '⋅' -> '·';
            default -> blank(c) ? ' ' : Character.toLowerCase(c);
        };
    }

    static int skipBlank(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && blank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static int trimEnd(CharSequence text, int from, int to) {
        int end = to;
        while (end > from && blank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether a stretch ends as sentences do: with a stop, perhaps inside quotation marks or brackets. */
    static boolean endsSentence(CharSequence text, int from, int to) {
        int end = to;
        while (end > from && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > from && ".!?".indexOf(text.charAt(end - 1)) >= 0;
    }

    static boolean hasDigit(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Number of words between blanks. */
    static int words(CharSequence text, int from, int to) {
        int words = 0;
        boolean inside = false;
        for (int i = from; i < to; i++) {
            boolean ink = !blank(text.charAt(i));
            if (ink && !inside) {
                words++;
            }
            inside = ink;
        }
        return words;
    }

    /** Whether a stretch has the letters and digits of another text, however either is quoted, spaced or capitalized. */
    static boolean same(CharSequence text, int from, int to, CharSequence other) {
        int at = skipMarks(text, from, to);
        int there = skipMarks(other, 0, other.length());
        while (at < to && there < other.length() && fold(text.charAt(at)) == fold(other.charAt(there))) {
            at = skipMarks(text, at + 1, to);
            there = skipMarks(other, there + 1, other.length());
        }
        return at == to && there == other.length();
    }

    private static int skipMarks(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The first and the last letter or digit of a stretch: stretches with different ones have different fingerprints. */
    static int ends(CharSequence text, int from, int to) {
        int first = skipMarks(text, from, to);
        int last = to - 1;
        while (last > first && !Character.isLetterOrDigit(text.charAt(last))) {
            last--;
        }
        return first == to ? 0 : fold(text.charAt(first)) << Character.SIZE | fold(text.charAt(last));
    }

    /** A fingerprint of a stretch's letters and digits, the same however it is quoted, spaced or capitalized. */
    static long key(CharSequence text, int from, int to) {
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                hash = (hash ^ fold(c)) * 0x100000001b3L;
            }
        }
        return hash;
    }
}
