package org.gainsay.normalize.number;

import org.gainsay.normalize.Reading;
import org.gainsay.text.Tokens;

/** Small figures without sign, point or grouping, as dates and clocks write them: "2024", "07". */
public final class PlainDigits {
    /** No year and no time of day has more digits. */
    private static final int MOST = 4;

    private PlainDigits() {}

    /** The value of a token of one to four plain digits, or -1. */
    public static int of(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        return tokens.type(token) == Tokens.NUMBER
                ? of(reading.passage().text(), tokens.start(token), tokens.end(token))
                : -1;
    }

    /** The value of one to four plain digits at {@code [start, end)}, or -1. */
    public static int of(String text, int start, int end) {
        if (end <= start || end - start > MOST) {
            return -1;
        }
        int value = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }
}
