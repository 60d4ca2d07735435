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

    /**
     * Blocks of tokens.
     *
     * @param codes {@link Tokens#code} of each
     * @param classes receives the classes of each; as long as there are tokens
     */
    Blocks(int[] codes, long[] classes, Lexicon lexicon) {
        int count = classes.length;
        blocks = new long[block(count) + 2];
        long all = 0;
        long some = 0;
        for (int token = 0; token < count; token++) {
            int code = codes[token];
            long own = lexicon.classes(Math.max(Tokens.valueIn(code), Lexicon.UNKNOWN)) | figure(code);
            classes[token] = own;
            some |= own;
            if ((token & LAST) == LAST) {
                blocks[block(token)] = some;
                all |= some;
                some = 0;
            }
        }
        blocks[block(count)] |= some;
        all |= some;
        this.all = all;
    }

    private static int block(int token) {
        return (token >> SHIFT) + 1;
    }

    /** {@link Tokens#FIGURE} for a number or a fraction, which share a bit that no other type has. */
    private static long figure(int code) {
        return (code & (Tokens.NUMBER & Tokens.FRACTION)) * (Tokens.FIGURE / (Tokens.NUMBER & Tokens.FRACTION));
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
