package org.gainsay.check;

import java.util.List;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;

/**
 * What some parts come to beside the whole that they should make, and whether a {@link Slip} in one of these figures is why they do not. That they miss it by no more
 * than that is what tells that they were meant to be all of it.
 *
 * @param parts in the unit of the whole where they are bare numbers
 */
record Sum(Mention whole, List<Mention> parts) {
    /** Parts that are further from a whole are those of something else. */
    private static final Ratio NEAR = Ratio.of(1, 4);

    /** What the parts come to, in the base unit of their whole. */
    Ratio value() {
        return of(parts);
    }

    /** What some figures come to, in their base unit. */
    static Ratio of(List<Mention> parts) {
        Ratio sum = Ratio.ZERO;
        for (Mention part : parts) {
            Ratio value = Figures.single(part);
            sum = value == null ? sum : sum.plus(value);
        }
        return sum;
    }

    /** Whether the parts may come to the whole, each of them as it may be rounded. */
    boolean fits() {
        return !bounds(parts).disjoint(boundsOfWhole());
    }

    /** What some parts of a list may come to, each of them as it may be rounded. */
    static Interval bounds(List<Mention> parts) {
        Interval sum = Interval.at(Ratio.ZERO);
        Mention finest = Addition.finest(parts);
        Ratio step = Figures.step(finest);
        for (Mention part : parts) {
            sum = Figures.sum(sum, Figures.boundsBeside(part, finest, step));
        }
        return sum;
    }

    /** What the whole allows; where it is told as finely as its parts, no more than they do. */
    Interval boundsOfWhole() {
        Mention finest = Addition.finest(parts);
        boolean fine = whole.value() instanceof Quantity all
                && finest.value() instanceof Quantity part
                && all.step().compareTo(part.step()) <= 0;
        return fine ? Figures.boundsBeside(whole, finest, Figures.step(finest)) : Figures.bounds(whole);
    }

    /** By how much the parts come to more than the whole. */
    private Ratio gap() {
        return value().minus(Figures.value(whole));
    }

    boolean near() {
        Ratio total = Figures.value(whole);
        return Figures.near(value(), total, total.times(NEAR));
    }

    /** How many digits the whole has, as finely as its parts are told, if it is a slip of what they come to; 0 if it is none. */
    int digits() {
        Mention finest = Addition.finest(parts);
        if (!(finest.value() instanceof Quantity quantity)) {
            return 0;
        }
        int digits = Slip.digits(value(), whole, quantity.step());
        // Two figures are near the sum of others by chance too often.
        return digits == 0 && parts.size() > 2 ? Slip.column(value(), whole, quantity.step()) : digits;
    }

    /**
     * Whether the whole is a slip of what its parts come to, or one of them is a slip of what would make the whole.
     *
     * @param digits how many digits the whole must have then
     * @param ofPart how many digits a part must have then
     */
    boolean slips(int digits, int ofPart) {
        Ratio gap = gap();
        boolean slip = Slip.digits(value(), whole) >= digits;
        for (Mention part : parts) {
            Ratio value = Figures.single(part);
            slip |= value != null && Slip.digits(value.minus(gap), part) >= ofPart;
        }
        return slip;
    }
}
