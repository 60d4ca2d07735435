package org.gainsay.article;

import org.jspecify.annotations.Nullable;

/**
 * The part of a page that one article takes up.
 *
 * @param first index of its first paragraph
 * @param end index behind its last paragraph
 * @param title index of its headline, or -1 where the page does not mark one
 * @param source the outlet that the page names for it
 * @param omitted index of the first paragraph that is none of the article's words
 * @param omittedEnd index behind the last one of these; {@code omitted} where there is none
 */
record Section(int first, int end, int title, @Nullable String source, int omitted, int omittedEnd) {
    /** A part whose paragraphs are all the article's. */
    Section(int first, int end, int title, @Nullable String source) {
        this(first, end, title, source, first, first);
    }

    /** Whether a paragraph is none of the article's words. */
    boolean omits(int paragraph) {
        return paragraph >= omitted && paragraph < omittedEnd;
    }
}
