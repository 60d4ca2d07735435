package org.gainsay.article;

/** The input that an article was read from, to cut its words out of and to look positions up in. */
public interface Original {
    /** The whole decoded input: a file with its front matter, or the decoded {@code text} of a JSON line. */
    String content();

    /**
     * Line and column of an offset.
     *
     * @param offset UTF-16 offset in {@link #content()}
     */
    Place place(int offset);

    /** Whether columns count in the lines of the file; not so in a decoded JSON line, where they count through the text. */
    default boolean columnsOfFile() {
        return true;
    }
}
