package org.gainsay.normalize;

import org.jspecify.annotations.Nullable;

/**
 * What a count counts: in "270 attack drones of Iranian make" the head is {@code drone}, the modifiers are "attack", the
 * complement is "Iranian make".
 *
 * @param head the head noun in the singular, lower case
 * @param modifiers the words between the number and the head, lower case, joined by spaces; may be empty
 * @param complement the words behind "of", lower case; may be empty
 * @param firstToken first token of the noun phrase, modifiers included
 * @param endToken token behind the noun phrase, complement included
 */
public record Noun(String head, String modifiers, String complement, int firstToken, int endToken) {
    /** Written out, as in {@link Mention}. */
    @Override
    public int hashCode() {
        return head.hashCode() * 31 + firstToken;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Noun noun
                && firstToken == noun.firstToken
                && endToken == noun.endToken
                && head.equals(noun.head)
                && modifiers.equals(noun.modifiers)
                && complement.equals(noun.complement);
    }
}
