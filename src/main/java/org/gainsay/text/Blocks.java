package org.gainsay.text;

/**
 * What stands in each stretch of {@link #REACH} tokens: the classes of its words as one set. It is worked out in one even loop behind the lexer, and from
 * then on one look spares most searches, which find nothing.
 */
final class Blocks {
    /** How many tokens a block has. */
    static final int REACH = 8;

    private static final int LAST = REACH - 1;
    private static final int SHIFT = Integer.numberOfTrailingZeros(REACH);

    /** One block lies before the text and one behind it, so that every token has one to either side. */
    private final long[] blocks;

    private final long all;

    Blocks(int[] values, byte[] types, int count, Lexicon lexicon) {
        blocks = new long[block(count) + 2];
        long all = 0;
        long classes = 0;
        for (int token = 0; token < count; token++) {
            classes |= lexicon.classes(Math.max(values[token], Lexicon.UNKNOWN)) | figure(types[token]);
            if ((token & LAST) == LAST) {
                blocks[block(token)] = classes;
                all |= classes;
                classes = 0;
            }
        }
        blocks[block(count)] |= classes;
        all |= classes;
        this.all = all;
    }

    private static int block(int token) {
        return (token >> SHIFT) + 1;
    }

    /** {@link Tokens#FIGURE} for a number or a fraction, which share a bit that no other type has. */
    private static long figure(byte type) {
        return (type & (Tokens.NUMBER & Tokens.FRACTION)) * (Tokens.FIGURE / (Tokens.NUMBER & Tokens.FRACTION));
    }

    /** What stands in a token's block and in those beside it: every word within {@link #REACH} tokens, and some further ones. */
    long around(int token) {
        int block = block(token);
        return blocks[block - 1] | blocks[block] | blocks[block + 1];
    }

    /** The token itself, or the first one of the next block where its own holds nothing of a set. */
    int skip(int token, long classes) {
        return (blocks[block(token)] & classes) != 0 ? token : (token | LAST) + 1;
    }

    /** What stands in any block. */
    long all() {
        return all;
    }
}
