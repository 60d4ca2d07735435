package org.gainsay.normalize;

import org.jspecify.annotations.Nullable;

/**
 * Reads the values of one kind. One package holds it, its data and its examples. A class, since calls of an interface with so many classes
 * cost more, and every figure makes several.
 */
public abstract class Normalizer {
    /** Token types that may start a value; bits of {@link Trigger}. */
    public abstract int triggers();

    /**
     * The value that is recognised by a token.
     *
     * @param reading the text
     * @param token a token that is one of the triggers
     * @return the mention, which may begin before the token, or null if there is no value of the kind
     */
    @Nullable
    public abstract Mention read(Reading reading, int token);
}
