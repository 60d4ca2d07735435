package org.gainsay.normalize.unit;

import org.gainsay.text.Tokens;

/** How the spelling of a unit has to stand beside its figure to be one. */
public enum Use {
    /** Anywhere behind a figure: "3 miles", "3-mile". */
    FREE,
    /** As {@link #FREE}, and also behind an article: "a mile". */
    ONE,
    /** Only glued to the figure: "5in". */
    GLUED,
    /** Only with a capital: "8 C". */
    CAPITAL,
    /** A small letter behind digits: "5g", "5 g", "a 5-m wall". */
    SMALL,
    /** Not in capitals, unless glued: "5 sec" and "5SEC", not the SEC. */
    LOWER,
    /** Only in capitals: "5 NOK". */
    CODE,
    /** Behind large figures only: "900 million won". */
    LARGE,
    /** In capitals and behind large figures only: "900 million TRY". */
    LARGE_CODE,
    /** A sign that stands on its own or hangs on the figure: "100€", "100 €", not the "$" of "10 $5 notes". */
    SIGN;

    /** Whether the figure has to be large. */
    boolean large() {
        return this == LARGE || this == LARGE_CODE;
    }

    /** The use that the first character of a spelling stands for. */
    public static Use of(String spelling) {
        return switch (spelling.charAt(0)) {
            case '=' -> ONE;
            case '+' -> GLUED;
            case '-' -> SMALL;
            case '!' -> CAPITAL;
            case '~' -> LARGE;
            case '_' -> LOWER;
            default -> FREE;
        };
    }

    /** A spelling without the character that stands for its use. */
    public static String plain(String spelling) {
        return of(spelling) == FREE ? spelling : spelling.substring(1);
    }

    /**
     * Whether a spelling stands as it should.
     *
     * @param end token behind the figure
     * @param at first token of the spelling; {@code end}, or behind the hyphen there
     * @param behind token behind the spelling
     */
    boolean fits(Tokens tokens, int end, int at, int behind) {
        return switch (this) {
            case FREE, ONE, LARGE -> true;
            case GLUED -> at == end && tokens.glued(at);
            case CAPITAL -> (tokens.shape(at) & Tokens.CAPITAL) != 0 && !joined(tokens, behind);
            case SMALL -> (tokens.shape(at) & Tokens.CAPITAL) == 0;
            case LOWER -> (tokens.shape(at) & Tokens.UPPER) == 0 || at == end && tokens.glued(at);
            case CODE, LARGE_CODE -> (tokens.shape(at) & Tokens.UPPER) != 0;
            case SIGN ->
                at == end && (tokens.glued(at) || !tokens.glued(behind) || tokens.type(behind) != Tokens.NUMBER);
        };
    }

    private static boolean joined(Tokens tokens, int token) {
        return tokens.isMark(token, '-') && tokens.glued(token) && tokens.glued(token + 1);
    }
}
