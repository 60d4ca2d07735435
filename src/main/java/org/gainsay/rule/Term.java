package org.gainsay.rule;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A word or phrase of a rule, as its author wrote it: {@code summit}, {@code news conference}, {@code =Force}.
 *
 * @param words the word, or several with spaces or hyphens between them
 * @param exact whether only these letters are meant: no other forms, and a capital must be a capital
 */
public record Term(String words, boolean exact) {
    /** What an author writes before a term that is to be taken literally. */
    public static final char EXACTLY = '=';

    /**
     * Checks that there are words.
     *
     * @throws IllegalArgumentException if {@code words} is blank
     */
    public Term {
        Objects.requireNonNull(words, "words");
        if (words.isBlank()) {
            throw new IllegalArgumentException("a term without words");
        }
    }

    /** Reads a term as it stands in a pack: {@code =US} is exactly "US". */
    public static Term of(String written) {
        String words = written.strip();
        boolean exact = words.indexOf(EXACTLY) == 0;
        return new Term(exact ? words.substring(1).strip() : words, exact);
    }

    /** Written out, since rules are compiled at every start and hashing a record by its components starts slowly. */
    @Override
    public int hashCode() {
        return words.hashCode() * 2 + (exact ? 1 : 0);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Term term && exact == term.exact && words.equals(term.words);
    }

    /** The term as an author writes it. */
    @Override
    public String toString() {
        return exact ? EXACTLY + words : words;
    }
}
