package org.gainsay.compare;

import java.util.Arrays;

/** How the digits of two figures go together: whether somebody may have misread, misheard or mistyped the one as the other. */
final class Digits {
    /** Fewer digits are in another order by chance more often. */
    private static final int ORDERED = 3;

    private Digits() {}

    /** Whether two figures are written with the same digits in another order, three or more: 10,482 and 10,842. */
    static boolean transposed(String one, String other) {
        return one.length() >= ORDERED && one.length() == other.length() && !one.equals(other) && sorted(one, other);
    }

    /** Whether two figures are written with the same two digits in the other order: 13 and 31. */
    static boolean swapped(String one, String other) {
        return one.length() == 2 && other.length() == 2 && !one.equals(other) && sorted(one, other);
    }

    private static boolean sorted(String one, String other) {
        char[] first = one.toCharArray();
        char[] second = other.toCharArray();
        Arrays.sort(first);
        Arrays.sort(second);
        return Arrays.equals(first, second);
    }

    /** Whether one digit differs of as many as are written, three or more without the noughts at the end: 4,420 and 4,120, but not 600 and 900. */
    static boolean oneOff(String one, String other) {
        if (one.length() != other.length() || significant(one) < ORDERED || significant(other) < ORDERED) {
            return false;
        }
        int off = 0;
        for (int at = 0; at < one.length(); at++) {
            off += one.charAt(at) == other.charAt(at) ? 0 : 1;
        }
        return off == 1;
    }

    private static int significant(String digits) {
        int end = digits.length();
        while (end > 0 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return end;
    }
}
