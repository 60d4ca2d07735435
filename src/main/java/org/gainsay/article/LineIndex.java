package org.gainsay.article;

import java.util.Arrays;

/** Where each line of a text begins; {@code \n}, {@code \r\n} and a lone {@code \r} end one. */
final class LineIndex {
    private final int[] starts;

    LineIndex(String text) {
        int[] found = new int[64];
        int lines = 1;
        LineEnds ends = new LineEnds(text);
        for (int end = ends.next(0); end < text.length(); end = ends.next(found[lines - 1])) {
            if (lines == found.length) {
                found = Arrays.copyOf(found, lines * 2);
            }
            found[lines++] = ends.behind(end);
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
