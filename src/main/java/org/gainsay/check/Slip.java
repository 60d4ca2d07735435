package org.gainsay.check;

import java.math.BigInteger;
import java.math.RoundingMode;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;

/**
 * Whether a figure is another one with a slip of the hand in it: one digit is another, "126,000" for 136,000, or two neighbours have changed places, "1,369" for
 * 1,396; in words and below 20 it is one too many or too few.
 *
 * <p>Of the errors that people make when they copy numbers, 79 in 100 are of the first and ten of the second sort, as J. Verhoeff counted in 12,112 of them
 * (Error Detecting Decimal Codes, Mathematical Centre Tracts 29, Amsterdam 1969, chapter 2). A figure that is near another one by chance is a slip of it the more
 * seldom the more digits it has.
 */
final class Slip {
    private static final Ratio TEENS = Ratio.of(20);
    /** Of fewer columns one is wrong by chance. */
    private static final int COLUMNS = 3;

    private Slip() {}

    /**
     * How many digits a figure has that could be a slip of what it should be.
     *
     * @param expected what it should be, in base units
     * @return its digits, as it is rounded: 3 for 126,000; 0 if it is no slip of {@code expected}
     */
    static int digits(Ratio expected, Mention stated) {
        return stated.value() instanceof Quantity quantity ? digits(expected, stated, quantity.step()) : 0;
    }

    /**
     * The same for a sum of figures that are told more finely than it is: 400 is no slip of 308.
     *
     * @param finest the finest step of the figures that make it up, in base units
     */
    static int digits(Ratio expected, Mention stated, Ratio finest) {
        Ratio value = Figures.single(stated);
        if (value == null || value.signum() <= 0 || !(stated.value() instanceof Quantity quantity)) {
            return 0;
        }
        Ratio step = quantity.step().signum() > 0 ? quantity.step().min(finest) : Ratio.ONE;
        String said = rounded(value, step);
        String meant = rounded(expected, step);
        if (value.whole() && value.compareTo(TEENS) < 0) {
            Ratio gap = value.minus(expected);
            return (gap.signum() < 0 ? gap.negate() : gap).equals(Ratio.ONE) ? said.length() : 0;
        }
        return said.length() == meant.length() && slipped(said, meant) ? said.length() : 0;
    }

    /**
     * How many digits a figure has whose column of one digit has been added wrongly: 19.9 for 22.9, where the tens carry over. Such a figure is off by one digit
     * with zeros behind it.
     *
     * @param finest the finest step of the figures that make it up, in base units
     * @return its digits; 0 if more than one column is wrong, or if it has less than {@value #COLUMNS} digits
     */
    static int column(Ratio expected, Mention stated, Ratio finest) {
        Ratio value = Figures.single(stated);
        if (value == null || value.signum() <= 0 || !(stated.value() instanceof Quantity quantity)) {
            return 0;
        }
        Ratio step = quantity.step().signum() > 0 ? quantity.step().min(finest) : Ratio.ONE;
        String said = rounded(value, step);
        Ratio off = value.minus(expected);
        String gap = rounded(off.max(off.negate()), step);
        boolean one = gap.charAt(0) != '0';
        for (int at = 1; at < gap.length(); at++) {
            one &= gap.charAt(at) == '0';
        }
        return one && said.length() >= COLUMNS && gap.length() < said.length() ? said.length() : 0;
    }

    private static String rounded(Ratio value, Ratio step) {
        BigInteger steps =
                value.over(step).decimal().setScale(0, RoundingMode.HALF_UP).toBigInteger();
        return steps.toString();
    }

    private static boolean slipped(String said, String meant) {
        int first = -1;
        int last = -1;
        int wrong = 0;
        for (int at = 0; at < said.length(); at++) {
            if (said.charAt(at) != meant.charAt(at)) {
                first = first < 0 ? at : first;
                last = at;
                wrong++;
            }
        }
        boolean swapped = wrong == 2
                && last == first + 1
                && said.charAt(first) == meant.charAt(last)
                && said.charAt(last) == meant.charAt(first);
        return wrong == 1 || swapped;
    }
}
