package org.gainsay.normalize.date;

import org.jspecify.annotations.Nullable;

/** One way to write a date. A class, since calls of an interface with so many classes cost more, and every figure makes several. */
abstract class Form {
    /**
     * The date that is recognised by a token, or null.
     *
     * @param text the text
     * @param token the token that the form begins with; an article, a "the" or a day of the week before it may belong to the date
     */
    @Nullable
    abstract Stated read(DateText text, int token);
}
