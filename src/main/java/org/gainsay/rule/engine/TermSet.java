package org.gainsay.rule.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Some of the terms, by their numbers. Rules ask for each term of a sentence whether it is one of theirs, and nearly always it is none: a look at a
 * few bits tells so and spares the search. May be shared by threads.
 */
final class TermSet {
    /** No term at all. */
    static final TermSet NONE = new TermSet(new int[0]);

    /** Bits to a term, so that at most one in so many other terms is searched for in vain. */
    private static final int ROOM = 8;

    private final int[] terms;

    /** A bit for each term, by its number modulo how many bits there are; null while nobody has asked, since a start reads more rules than it asks. */
    private volatile long @Nullable [] bits;

    private TermSet(int[] terms) {
        this.terms = terms;
    }

    /**
     * A set.
     *
     * @param terms the numbers of its terms, ascending
     */
    static TermSet of(int[] terms) {
        return terms.length == 0 ? NONE : new TermSet(terms);
    }

    /** The numbers of its terms, ascending. */
    int[] terms() {
        return terms;
    }

    /** Whether it holds no term. */
    boolean isEmpty() {
        return terms.length == 0;
    }

    /** Whether it holds a term. */
    boolean holds(int term) {
        long[] known = bits;
        if (known == null) {
            known = marked(terms);
            bits = known;
        }
        return (known[word(term, known)] >>> term & 1) != 0 && Arrays.binarySearch(terms, term) >= 0;
    }

    private static long[] marked(int[] terms) {
        // A power of two, so that a mask is the remainder.
        long[] marked = new long[Integer.highestOneBit(ROOM * terms.length / Long.SIZE * 2 | 1)];
        for (int term : terms) {
            marked[word(term, marked)] |= 1L << term;
        }
        return marked;
    }

    private static int word(int term, long[] bits) {
        return term / Long.SIZE & bits.length - 1;
    }
}
