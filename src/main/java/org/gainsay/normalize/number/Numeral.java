package org.gainsay.normalize.number;

import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * A number or a range of numbers as it stands in a text, before anything is known of its unit. "2 1/2" is 2.5 in steps of a half,
 * "15,000" is 15000 in steps of 1000.
 *
 * @param first first token; an article or a sign that belongs to the number is included
 * @param end token behind the number
 * @param low the number, or the lower one of a range
 * @param high the number, or the higher one of a range; null if a vague word leaves it open
 * @param step how coarse it is written
 * @param scale the "million" that multiplies it; 1 if none does
 * @param vague what a vague word allows; null for a figure
 * @param form how it is written
 */
public record Numeral(
        int first,
        int end,
        Ratio low,
        @Nullable Ratio high,
        Ratio step,
        Ratio scale,
        @Nullable Interval vague,
        Form form) {
    /** How a number is written. */
    public enum Form {
        /** With digits: "15,000", "2½", "2.5 million". */
        DIGITS,
        /** In words: "fifteen thousand". */
        WORDS,
        /** As a part of one: "half", "two-thirds", "¾". */
        FRACTION,
        /** By a word that does not say how many: "dozens". */
        VAGUE
    }

    /** Whether a "hundred" or a "million" multiplies it. */
    public boolean scaled() {
        return !scale.equals(Ratio.ONE);
    }

    /** Whether it is a range of two different numbers. */
    public boolean range() {
        return high == null || !high.equals(low);
    }
}
