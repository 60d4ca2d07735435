package org.gainsay.article;

import java.util.Arrays;

/** Where each line of a text begins; {@code \n}, {@code \r\n} and a lone {@code \r} end one. */
final class LineIndex {
    private final int[] starts;

    LineIndex(String text) {
        int[] found = new int[64];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (Glyphs.lineEnd(c) && !pair) {
                if (lines == found.length) {
                    found = Arrays.copyOf(found, lines * 2);
                }
                found[lines++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, lines);
    }

    /** The 0-based line that an offset stands on. */
    int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    int start(int line) {
        return starts[line];
    }
}
