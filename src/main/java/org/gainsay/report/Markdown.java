package org.gainsay.report;

/** Text from outside, made harmless in Markdown. */
final class Markdown {
    private static final int LONGEST = 1000;
    private static final String SPECIAL = "\\`*_[]|~$^";

    /** Nothing is shown for it, and no reader takes what stands around it for a name, a number or an address. */
    private static final char WORD_JOINER = '\u2060';

    private Markdown() {}

    /**
     * The text as Markdown that shows it as it stands: no emphasis, link, HTML, mention ({@code @team}), reference ({@code #12}) or address
     * that a reader would make a link. At most 1000 characters.
     */
    static String escaped(String text) {
        String safe = Printable.of(Quote.folded(text));
        StringBuilder escaped = new StringBuilder(safe.length() + 16);
        int end = Math.min(safe.length(), LONGEST);
        for (int i = 0; i < end; i++) {
            char letter = safe.charAt(i);
            switch (letter) {
                case '<':
                    escaped.append("&lt;");
                    break;
                case '>':
                    escaped.append("&gt;");
                    break;
                case '&':
                    escaped.append("&amp;");
                    break;
                case '@':
                    escaped.append('@').append(WORD_JOINER);
                    break;
                case '#':
                    escaped.append("\\#").append(WORD_JOINER);
                    break;
                case ':':
                    escaped.append(':').append(safe.startsWith("//", i + 1) ? String.valueOf(WORD_JOINER) : "");
                    break;
                case '.':
                    escaped.append(www(safe, i) ? "." + WORD_JOINER : ordinal(safe, i) ? "\\." : ".");
                    break;
                case ')':
                    escaped.append(ordinal(safe, i) ? "\\)" : ")");
                    break;
                case '-', '+', '=':
                    escaped.append(i == 0 ? "\\" : "").append(letter);
                    break;
                default:
                    escaped.append(SPECIAL.indexOf(letter) >= 0 ? "\\" : "").append(letter);
            }
        }
        return escaped.append(end < safe.length() ? "…" : "").toString();
    }

    private static boolean www(String text, int dot) {
        return dot >= 3 && text.regionMatches(true, dot - 3, "www", 0, 3);
    }

    /** Whether only digits stand in front, so that a list would begin. */
    private static boolean ordinal(String text, int at) {
        for (int i = 0; i < at; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return at > 0;
    }

    /** The text in code style, between more backticks than it holds in a row. */
    static String code(String text) {
        String safe = Printable.of(Quote.folded(text));
        String shown = safe.length() > LONGEST ? safe.substring(0, LONGEST) + "…" : safe;
        int longest = 0;
        int run = 0;
        for (int i = 0; i < shown.length(); i++) {
            run = shown.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        String blank = longest > 0 ? " " : "";
        return fence + blank + shown + blank + fence;
    }
}
