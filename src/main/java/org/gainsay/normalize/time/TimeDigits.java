package org.gainsay.normalize.time;

import org.gainsay.normalize.Reading;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.normalize.number.PlainDigits;

/** Figures as clocks show them. */
final class TimeDigits {
    private TimeDigits() {}

    /** Two digits from 00 to 59 that are a whole token, or -1. */
    static int sixty(Reading reading, int token) {
        int value = length(reading, token) == 2 ? PlainDigits.of(reading, token) : -1;
        return value < 60 ? value : -1;
    }

    /** How many characters a token has. */
    static int length(Reading reading, int token) {
        return reading.tokens().end(token) - reading.tokens().start(token);
    }

    /** "0800-1630": two times of four digits with a hyphen between them, of which the first begins with a nought. */
    static boolean pair(Reading reading, int first, int second) {
        boolean joined = second == first + 2 && NumeralReader.joint(reading.tokens(), first + 1);
        return joined
                && reading.passage().text().charAt(reading.tokens().start(first)) == '0'
                && clock(reading, first)
                && clock(reading, second)
                && PlainDigits.of(reading, first) < PlainDigits.of(reading, second);
    }

    private static boolean clock(Reading reading, int token) {
        int value = length(reading, token) == 4 ? PlainDigits.of(reading, token) : -1;
        return value >= 0 && value < 2400 && value % 100 < 60;
    }

    /** Where the only full stop stands that has two digits behind it, or -1. */
    static int stop(Reading reading, int token) {
        int at = reading.tokens().end(token) - 3;
        boolean stop =
                at > reading.tokens().start(token) && reading.passage().text().charAt(at) == '.';
        return stop ? at : -1;
    }
}
