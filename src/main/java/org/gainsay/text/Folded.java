package org.gainsay.text;

/** The folded form of words, in which the lexicon holds them. */
public final class Folded {
    private Folded() {}

    /** Lower case, straight apostrophes, no soft hyphens, whatever the machine's locale: {@code DIDN’T} becomes {@code didn't}. */
    public static String of(String word) {
        return Folding.fold(word);
    }
}
