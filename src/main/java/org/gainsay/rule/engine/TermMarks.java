package org.gainsay.rule.engine;

import java.util.Arrays;

/**
 * A few bits that tell of most terms at once that they do not stand in some stretch of text: a thousand rules ask that of each sentence. A filter
 * with one hash (B. Bloom, 1970).
 */
final class TermMarks {
    /** In bits: several times the terms that stand in three sentences. */
    private static final int SIZE = 512;

    private final long[] bits = new long[SIZE / Long.SIZE];

    /** Forgets all terms. */
    void clear() {
        Arrays.fill(bits, 0);
    }

    /** Adds the terms at {@code [from, to)} of some occurrences. */
    void add(Occurrences occurrences, int from, int to) {
        for (int at = from; at < to; at++) {
            int term = occurrences.term(at);
            bits[word(term)] |= 1L << term;
        }
    }

    /** Whether one of the terms may be there; a yes is no proof. */
    boolean mayHold(TermSet wanted) {
        for (int term : wanted.terms()) {
            if ((bits[word(term)] >>> term & 1) != 0) {
                return true;
            }
        }
        return false;
    }

    private static int word(int term) {
        return term / Long.SIZE & SIZE / Long.SIZE - 1;
    }
}
