package org.gainsay.normalize.date;

import org.jspecify.annotations.Nullable;

/** One way to write a date. */
interface Form {
    /**
     * The date that is recognised by a token, or null.
     *
     * @param text the text
     * @param token the token that the form begins with; an article, a "the" or a day of the week before it may belong to the date
     */
    @Nullable
    Stated read(DateText text, int token);
}
