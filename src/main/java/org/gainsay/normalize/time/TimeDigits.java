package org.gainsay.normalize.time;

import org.gainsay.normalize.Reading;
import org.gainsay.text.Tokens;

/** Figures as clocks show them. */
final class TimeDigits {
    private TimeDigits() {}

    /** The value of a token of one to four plain digits, or -1. */
    static int whole(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        return tokens.type(token) == Tokens.NUMBER
                ? whole(reading.passage().text(), tokens.start(token), tokens.end(token))
                : -1;
    }

    static int whole(String text, int start, int end) {
        if (end <= start || end - start > 4) {
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

    /** Two digits from 00 to 59 that are a whole token, or -1. */
    static int sixty(Reading reading, int token) {
        int value = length(reading, token) == 2 ? whole(reading, token) : -1;
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
