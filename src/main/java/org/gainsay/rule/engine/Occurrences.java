package org.gainsay.rule.engine;

import java.util.Arrays;

/** Where terms stand in a stretch of a passage, in the order of the text. */
final class Occurrences {
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int[] terms = new int[16];
    private int count = 0;

    int count() {
        return count;
    }

    /** First token of an occurrence. */
    int start(int at) {
        return starts[at];
    }

    /** Token behind an occurrence. */
    int end(int at) {
        return ends[at];
    }

    /** Number of the term. */
    int term(int at) {
        return terms[at];
    }

    void clear() {
        count = 0;
    }

    void add(int start, int end, int term) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            terms = Arrays.copyOf(terms, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        terms[count++] = term;
    }

    /** The first occurrence that begins at a token or behind it; {@link #count} if there is none. */
    int from(int token) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
