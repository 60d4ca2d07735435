package org.gainsay.normalize.time;

import org.gainsay.normalize.Reading;
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

    /** Where the only full stop stands that has two digits behind it, or -1. */
    static int stop(Reading reading, int token) {
        int at = reading.tokens().end(token) - 3;
        boolean stop =
                at > reading.tokens().start(token) && reading.passage().text().charAt(at) == '.';
        return stop ? at : -1;
    }
}
