package org.gainsay.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What some words of the lexicon mean, by their numbers. A look costs no more than one at an array.
 *
 * @param <T> what a word means
 */
public final class WordMap<T> {
    private @Nullable Object[] meanings = new Object[64];

    /** Gives a word its meaning, in place of any that it has. */
    public void put(int word, T meaning) {
        if (word >= meanings.length) {
            meanings = Arrays.copyOf(meanings, word * 2);
        }
        meanings[word] = meaning;
    }

    /** The meaning of a word; null for one without. */
    @SuppressWarnings("unchecked")
    public @Nullable T get(int word) {
        return word < meanings.length ? (T) meanings[word] : null;
    }
}
