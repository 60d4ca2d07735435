package org.gainsay.normalize;

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
public record Noun(String head, String modifiers, String complement, int firstToken, int endToken) {}
