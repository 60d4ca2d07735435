package org.gainsay.article;

import org.jspecify.annotations.Nullable;

/**
 * The part of a page that one article takes up.
 *
 * @param first index of its first paragraph
 * @param end index behind its last paragraph
 * @param title index of its headline, or -1 where the page does not mark one
 * @param source the outlet that the page names for it
 * @param omitted index of a paragraph that is none of the article's words, or -1
 */
record Section(int first, int end, int title, @Nullable String source, int omitted) {
    /** A part whose paragraphs are all the article's. */
    Section(int first, int end, int title, @Nullable String source) {
        this(first, end, title, source, -1);
    }
}
