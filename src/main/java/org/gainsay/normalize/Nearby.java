package org.gainsay.normalize;

import org.gainsay.text.Passage;

/** Which classes of words stand around a token, worked out once for each stretch of a passage that holds a value. */
final class Nearby {
    /** How far to either side every word is seen; some further ones are, too. */
    static final int REACH = 8;

    private static final int SHIFT = Integer.numberOfTrailingZeros(REACH);
    /** Marks a block that is known: no class of words has this bit. */
    private static final long KNOWN = Long.MIN_VALUE;

    private final Passage passage;
    /** The classes of the words of each block of {@link #REACH} tokens. */
    private final long[] blocks;

    Nearby(Passage passage) {
        this.passage = passage;
        blocks = new long[(passage.tokens().count() >> SHIFT) + 3];
    }

    /** The classes of the words in the token's block and in those beside it. */
    long classes(int token) {
        int block = token >> SHIFT;
        return block(block) | block(block + 1) | block(block + 2);
    }

    /** Block 0 lies before the text, so that every token has one before its own. */
    private long block(int block) {
        long known = blocks[block];
        return known != 0 ? known : look(block);
    }

    private long look(int block) {
        int first = block - 1 << SHIFT;
        long classes = passage.classes(first, first + REACH) | KNOWN;
        blocks[block] = classes;
        return classes;
    }
}
