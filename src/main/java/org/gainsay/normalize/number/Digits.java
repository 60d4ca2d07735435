package org.gainsay.normalize.number;

import java.math.BigDecimal;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/** Reads the digits of one token: "15,000", "1,234.5", "007". A date or a version ("24.02.2022", "1.2.3") is no number. */
final class Digits {
    /** Longer figures are serial numbers, not amounts. */
    static final int LONGEST = 30;

    private static final long[] TENS = new long[19];

    static {
        TENS[0] = 1;
        for (int i = 1; i < TENS.length; i++) {
            TENS[i] = TENS[i - 1] * 10;
        }
    }

    /** How many digits stand behind the point of the figure read last. */
    int decimals;

    /** How many zeros end the whole figure read last. */
    int zeros;

    /** The number, or null if the characters are no number. */
    @Nullable
    Ratio read(String text, int start, int end) {
        decimals = 0;
        zeros = 0;
        long value = 0;
        int digits = 0;
        int point = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                if (point >= 0) {
                    return null;
                }
                point = i;
            } else if (c < '0' || c > '9') {
                if (point >= 0 || !group(text, start, i, end)) {
                    return null;
                }
            } else {
                digits++;
                zeros = c == '0' ? zeros + 1 : 0;
                if (digits < TENS.length) {
                    value = value * 10 + (c - '0');
                }
                if (point >= 0) {
                    decimals++;
                }
            }
        }
        return digits == 0 || digits > LONGEST ? null : value(text, start, end, value, digits);
    }

    /** The number whose groups are set apart by full stops, "1.250.000", or null; a single stop is a decimal point. */
    @Nullable
    Ratio grouped(String text, int start, int end) {
        long value = 0;
        int stops = 0;
        int run = 0;
        decimals = 0;
        zeros = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.' && (stops == 0 ? run > 0 : run == 3)) {
                stops++;
                run = 0;
            } else if (c >= '0' && c <= '9' && run < 3) {
                run++;
                value = value * 10 + (c - '0');
                zeros = c == '0' ? zeros + 1 : 0;
            } else {
                return null;
            }
        }
        boolean address = stops > 2 && zeros < 3;
        return stops < 2 || stops > 4 || run != 3 || address || text.charAt(start) == '0' ? null : Ratio.of(value);
    }

    private Ratio value(String text, int start, int end, long value, int digits) {
        if (digits < TENS.length) {
            return decimals == 0 ? Ratio.of(value) : Ratio.ofDecimal(value, decimals);
        }
        StringBuilder plain = new StringBuilder(digits + 2).append('0');
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.' || c >= '0' && c <= '9') {
                plain.append(c);
            }
        }
        return Ratio.of(new BigDecimal(plain.toString()));
    }

    /**
     * Whether the separator at a position may group: one to three digits before the first one, then three between and behind (or two, as
     * India groups: 12,34,567).
     */
    private static boolean group(String text, int start, int at, int end) {
        int before = run(text, at - 1, -1, start - 1);
        int behind = run(text, at + 1, 1, end);
        boolean first = at - before == start;
        boolean last = at + behind + 1 >= end || text.charAt(at + behind + 1) == '.';
        return (first ? before <= 3 && text.charAt(start) != '0' : before == 3 || before == 2)
                && (behind == 3 || behind == 2 && !last);
    }

    private static int run(String text, int from, int step, int limit) {
        int length = 0;
        for (int i = from; i != limit && length <= 3; i += step) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                break;
            }
            length++;
        }
        return length;
    }

    /** The power of ten, or the largest one that fits. */
    static long power(int exponent) {
        return TENS[Math.min(exponent, TENS.length - 1)];
    }
}
