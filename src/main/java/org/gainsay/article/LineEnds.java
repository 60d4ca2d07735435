package org.gainsay.article;

/** Finds where the lines of a text end: at {@code \n}, at {@code \r\n} and at a lone {@code \r}. */
final class LineEnds {
    private final String text;
    private int asked;
    /** The first line feed and the first carriage return at or behind the offset last asked for. */
    private int feed = -1;

    private int carriage = -1;

    LineEnds(String text) {
        this.text = text;
    }

    /** The first line end at or behind an offset; the text's length if there is none. Quickest where offsets rise. */
    int next(int from) {
        if (from < asked || from > feed) {
            feed = find('\n', from);
        }
        if (from < asked || from > carriage) {
            carriage = find('\r', from);
        }
        asked = from;
        return Math.min(feed, carriage);
    }

    private int find(char end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found;
    }

    /** Where the line behind a line end begins. */
    int behind(int end) {
        return text.startsWith("\r\n", end) ? end + 2 : Math.min(text.length(), end + 1);
    }
}
