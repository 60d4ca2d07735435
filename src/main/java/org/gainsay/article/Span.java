package org.gainsay.article;

/**
 * A stretch of text, as half-open UTF-16 offsets: {@code [start, end)}.
 *
 * <p>Every span in Gainsay counts the same way. Which text it counts in is said by whoever hands it out; see {@link
 * OffsetMap} for the step from an article's readable text to the original input.
 *
 * @param start offset of the first code unit, at least 0
 * @param end offset behind the last code unit, at least {@code start}
 */
public record Span(int start, int end) {
    /**
     * Checks the order of the two offsets.
     *
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: start " + start + ", end " + end);
        }
    }

    /** Number of UTF-16 code units. */
    public int length() {
        return end - start;
    }
}
