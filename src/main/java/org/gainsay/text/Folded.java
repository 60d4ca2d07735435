package org.gainsay.text;

/** The folded form of words, in which the lexicon holds them. */
public final class Folded {
    private Folded() {}

    /**
     * Words as they were meant to be read, letter case kept: single blanks between them, plain hyphens, nothing invisible. {@code Alaska\ntime}
     * becomes {@code Alaska time}.
     */
    public static String line(String words) {
        if (plain(words)) {
            return words;
        }
        StringBuilder line = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Characters.type(c) != Characters.SPACE) {
                line.append(Characters.fold(c));
            } else if (!Characters.invisible(c) || c == '\n' || c == '\r' || c == '\t') {
                boolean first = line.length() == 0 || line.charAt(line.length() - 1) == ' ';
                line.append(first ? "" : " ");
            }
        }
        return line.toString().strip();
    }

    /** Whether words have nothing but ASCII characters that stay as they are, and single blanks between them. */
    private static boolean plain(String words) {
        char before = ' ';
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || c > '~' || c == '`' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    /** Lower case, and like {@link #line}, whatever the machine's locale: {@code DIDN’T} becomes {@code didn't}. */
    public static String of(String word) {
        return Folding.fold(line(word));
    }
}
