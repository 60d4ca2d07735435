package org.gainsay.rule;

import org.gainsay.article.Publication;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Value;
import org.jspecify.annotations.Nullable;

/**
 * A text and what a rule must find in it.
 *
 * @param text the text of an article
 * @param title its title; null for none
 * @param published its publication time; null for none
 * @param expected the answer; null where the rule must stay silent
 * @param key the thing that the answer must be about; null where any will do
 * @param path the file that the example stands in
 * @param line 1-based line on which it begins
 */
public record Example(
        String text,
        @Nullable String title,
        @Nullable Publication published,
        @Nullable Expected expected,
        @Nullable String key,
        String path,
        int line) {
    /** The unit of a number that counts nothing named. */
    private static final String BARE = "1";

    /** An example whose answer may be about anything. */
    public Example(
            String text,
            @Nullable String title,
            @Nullable Publication published,
            @Nullable Expected expected,
            String path,
            int line) {
        this(text, title, published, expected, null, path, line);
    }

    /** Whether the rule must find an answer. */
    public boolean positive() {
        return expected != null;
    }

    /**
     * The answer that an example demands.
     *
     * @param words the answer as the author writes it: {@code nearly 3 h}
     * @param stated the value without its hedge
     * @param step how finely its author writes it, in base units: a hundredth for 24.97 per cent
     * @param unit what it counts or the currency that it is in, as {@link Quantity#unit()} has it; null where it names neither
     * @param per what it is reckoned by: {@code day}; null where it names nothing, which leaves that open
     * @param hedge what the hedge does; null for a bare value
     */
    public record Expected(
            String words,
            Interval stated,
            Ratio step,
            @Nullable String unit,
            @Nullable String per,
            Hedge.@Nullable Type hedge) {
        private static final Ratio TWO = Ratio.of(2);
        /** Reports round to hundredths: an answer that is written as finely, and to three figures, may be a figure as they print it. */
        private static final Ratio FINE = Ratio.of(1, 100);

        /** Whether a value is this one: a figure that a text gives is so exactly, or to the hundredth, one that is worked out as finely as this one is written. */
        public boolean says(Value value) {
            Interval found = value.stated();
            return alike(value)
                    && (per == null || value instanceof Quantity rate && per.equals(rate.per()))
                    && (found.equals(stated)
                            || value instanceof Quantity quantity
                                    && rounds(quantity, found.low(), stated.low())
                                    && rounds(quantity, found.high(), stated.high()));
        }

        private static Ratio size(Ratio figure) {
            return figure.signum() < 0 ? figure.negate() : figure;
        }

        /** Whether a value is of what this one is of: "9 hoses" are no 9 engines, and £4 million are no $4 million. */
        public boolean alike(Value value) {
            String other = value instanceof Quantity quantity ? quantity.unit() : null;
            return unit == null || other == null || other.equals(BARE) || other.equals(unit);
        }

        private boolean rounds(Quantity quantity, @Nullable Ratio found, @Nullable Ratio written) {
            if (found == null || written == null) {
                return found == null && written == null;
            }
            boolean open = quantity.workedOut()
                    || !Ratio.of(found.decimal()).equals(found)
                    || step.compareTo(FINE.min(size(found).times(FINE))) <= 0;
            Ratio room = step.over(TWO);
            return found.equals(written)
                    || open && found.compareTo(written.minus(room)) >= 0 && found.compareTo(written.plus(room)) < 0;
        }
    }
}
