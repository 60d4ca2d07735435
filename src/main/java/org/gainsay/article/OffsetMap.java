package org.gainsay.article;

/**
 * From offsets in the text that is read to offsets in the original input. The two are equal for plain text; a format with
 * markup or entities drops or replaces characters and records here what went where, so that nothing ever has to be
 * searched for again.
 */
public interface OffsetMap {
    /** The map of a text that is read as it stands. */
    OffsetMap IDENTITY = new OffsetMap() {
        @Override
        public int original(int offset) {
            return offset;
        }
    };

    /**
     * Where a character of the readable text starts in the original.
     *
     * @param offset an offset in {@link Article#text()}
     * @return the offset of the same character in the original input
     */
    int original(int offset);

    /**
     * The stretch of the original that a stretch of readable text came from.
     *
     * @param start offset of the first code unit
     * @param end offset behind the last code unit
     */
    default Span original(int start, int end) {
        if (end == start) {
            int at = original(start);
            return new Span(at, at);
        }
        return new Span(original(start), original(end - 1) + 1);
    }
}
