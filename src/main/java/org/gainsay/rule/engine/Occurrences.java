package org.gainsay.rule.engine;

import java.util.Arrays;

/** Where terms stand in a stretch of a passage, in the order of the text. */
final class Occurrences {
    private static final int[] NONE = {};
    private static final int FEW = 16;

    private int[] starts = NONE;
    private int[] ends = NONE;
    private int[] terms = NONE;
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

    /** Whether one of some terms stands there. */
    boolean holdsAny(TermSet wanted) {
        for (int at = 0; at < count; at++) {
            if (wanted.holds(terms[at])) {
                return true;
            }
        }
        return false;
    }

    void clear() {
        count = 0;
    }

    void add(int start, int end, int term) {
        if (count == starts.length) {
            grow(Math.max(FEW, count * 2));
        }
        starts[count] = start;
        ends[count] = end;
        terms[count++] = term;
    }

    /** Adds occurrences that all stand before these. */
    void addFirst(Occurrences earlier) {
        int added = earlier.count;
        if (count + added > starts.length) {
            grow(count + added);
        }
        insert(earlier.starts, starts, added);
        insert(earlier.ends, ends, added);
        insert(earlier.terms, terms, added);
        count += added;
    }

    private void insert(int[] earlier, int[] into, int added) {
        System.arraycopy(into, 0, into, added, count);
        System.arraycopy(earlier, 0, into, 0, added);
    }

    private void grow(int room) {
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        terms = Arrays.copyOf(terms, room);
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
