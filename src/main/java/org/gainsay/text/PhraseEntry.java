package org.gainsay.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The phrases that hang off one word or mark. */
final class PhraseEntry<T> {
    /** The {@link Tokens#value} that the token at each part has to have, beginning with the one that is looked up. */
    record Phrase<T>(int[] parts, T meaning) {
        /** Whether the second part is not what stands beside the first, nor may stand behind a hyphen there. */
        boolean misses(int neighbour) {
            return parts.length > 1 && parts[1] != neighbour && parts[1] != Phrases.ANY && neighbour != Phrases.HYPHEN;
        }
    }

    /** Longer phrases first, so that the first that matches is the longest. */
    private final Phrase<T>[] phrases;

    private final @Nullable T single;

    private PhraseEntry(Phrase<T>[] phrases) {
        this.phrases = phrases;
        this.single = single(phrases);
    }

    /** Phrases that have been put in order, longer ones first. */
    PhraseEntry(List<Phrase<T>> phrases) {
        this(phrases.toArray(list(0)));
    }

    /** No phrase. */
    static <T> PhraseEntry<T> none() {
        return new PhraseEntry<>(list(0));
    }

    PhraseEntry<T> with(Phrase<T> added) {
        int at = 0;
        while (at < phrases.length && phrases[at].parts.length >= added.parts.length) {
            at++;
        }
        Phrase<T>[] longer = Arrays.copyOf(phrases, phrases.length + 1);
        System.arraycopy(phrases, at, longer, at + 1, phrases.length - at);
        longer[at] = added;
        return new PhraseEntry<>(longer);
    }

    Phrase<T>[] phrases() {
        return phrases;
    }

    /** A bit for the second part of each phrase, by its value modulo 64: most neighbours miss it. */
    long follow() {
        long second = 0;
        for (Phrase<T> phrase : phrases) {
            if (phrase.parts.length > 1) {
                second |= phrase.parts[1] == Phrases.ANY ? -1L : 1L << phrase.parts[1];
            }
        }
        return second;
    }

    /** What the word or mark stands for by itself; null if it begins longer phrases only. */
    @Nullable
    T single() {
        return single;
    }

    private static <T> @Nullable T single(Phrase<T>[] phrases) {
        for (Phrase<T> phrase : phrases) {
            if (phrase.parts.length == 1) {
                return phrase.meaning;
            }
        }
        return null;
    }

    @SuppressWarnings("unchecked")
    private static <T> Phrase<T>[] list(int size) {
        return (Phrase<T>[]) new Phrase<?>[size];
    }
}
