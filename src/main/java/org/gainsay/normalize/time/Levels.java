package org.gainsay.normalize.time;

import org.gainsay.normalize.Reading;
import org.gainsay.normalize.time.Clock.Role;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** Tells "at" before a level from "at" before an hour: "the toll stood at 14 on Tuesday", "the pound closed at 1.25" against "the shop closed at 6". */
final class Levels {
    private static final long BE = WordClass.AUXILIARY.bit();
    private static final long UNIT = WordClass.UNIT.bit();

    /** How far before "at" what has a level may stand: "the number of patients with the virus was". */
    private static final int CLAUSE = 10;

    private final Reading reading;
    private final Tokens tokens;
    private final Clock clock;

    Levels(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.clock = reading.vocabulary().clock();
    }

    /** Whether the words before "at" speak of a price, a rate or a number of something. */
    boolean before(int at) {
        int last = at - 1;
        if (clock.is(reading, last, Role.LEVEL)
                || clock.is(reading, last, Role.GAUGE)
                || clock.is(reading, last, Role.PUT)) {
            return true;
        }
        boolean state = clock.is(reading, last, Role.STATE) || reading.is(last, BE);
        boolean change = tokens.type(last) == Tokens.NUMBER || tokens.isMark(last, '%') || reading.is(last, UNIT);
        boolean gauge = false;
        for (int token = last; token >= at - CLAUSE && inside(token); token--) {
            boolean named = clock.is(reading, token, Role.GAUGE) && !of(token - 1) && !of(token - 2);
            if (named && (state || change)) {
                return true;
            }
            gauge |= named;
            if (gauge && clock.is(reading, token, Role.PUT)) {
                return true;
            }
        }
        return false;
    }

    /** "the doors of the price museum" have no level. */
    private boolean of(int token) {
        return reading.isWord(token, reading.vocabulary().numbers().of());
    }

    private boolean inside(int token) {
        return tokens.type(token) != Tokens.BREAK
                && (tokens.type(token) != Tokens.MARK || "-%,$£€'".indexOf(tokens.mark(token)) >= 0);
    }
}
