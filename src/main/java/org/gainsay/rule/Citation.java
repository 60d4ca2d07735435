package org.gainsay.rule;

import org.gainsay.article.Place;
import org.gainsay.article.Span;

/**
 * The exact words that a fact rests on, and where they stand.
 *
 * @param inTitle whether {@code span} counts in the article's title instead of its original text
 * @param span the expression with its hedge
 * @param text the words in {@code span}
 * @param place line and column of the first one; of the article where the words stand in a title from metadata
 * @param sentence the sentence around them, with white space folded; of a very long one the part around them
 */
public record Citation(boolean inTitle, Span span, String text, Place place, String sentence) {
    /** How many tokens to each side of the words are cited at most; a list without a stop is no sentence. */
    public static final int REACH = 120;

    /** The words on one line: with one blank for each run of white space, and none around them. */
    public String words() {
        StringBuilder words = new StringBuilder(text.length());
        boolean blank = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (Character.isWhitespace(letter)) {
                blank = true;
            } else {
                words.append(blank && words.length() > 0 ? " " : "").append(letter);
                blank = false;
            }
        }
        return words.toString();
    }
}
