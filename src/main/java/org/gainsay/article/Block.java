package org.gainsay.article;

/**
 * A paragraph-like piece of an article's readable text, in the order of reading. Nothing that Gainsay reads reaches
 * across the end of a block; what lies between two blocks (site chrome, markup, another article) is not read at all.
 *
 * @param role what the block is in its article
 * @param start offset of its first code unit in {@link Article#text()}
 * @param end offset behind its last code unit in {@link Article#text()}
 */
public record Block(Role role, int start, int end) {
    /** What a block is in its article. */
    public enum Role {
        /** A headline that stands in the text itself (a title from metadata is no block). */
        TITLE,
        /** Running text. */
        BODY,
        /** A photo caption or a credit. */
        CAPTION
    }

    /**
     * Checks the order of the two offsets.
     *
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
     */
    public Block {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a block: start " + start + ", end " + end);
        }
    }
}
