package org.gainsay.normalize.date;

import org.gainsay.normalize.date.Calendar.Role;
import org.gainsay.normalize.number.PlainDigits;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** Finds the year of a day that leaves it out beside an event that has it: "The 2019 election was held on 12 December". */
final class Editions {
    private static final long KNOWN = WordClass.DETERMINER.bit();
    private static final int FIRST_YEAR = 1800;
    private static final int DIGITS = 4;
    /** How far before the day the event may stand. */
    private static final int REACH = 8;
    /** How many words the name of the event may have before its noun: "the 2022 World Cup final". */
    private static final int NAME = 3;

    private Editions() {}

    /** The year of the event that is the subject of a day's clause and over at the publication, or 0. */
    static int year(DateText text, int first) {
        for (int at = first - 1; at > first - REACH && text.tokens.type(at) == Tokens.WORD; at--) {
            if (text.hasRole(at, Role.EVENT) && text.value(at) == 1) {
                return before(text, at);
            }
        }
        return 0;
    }

    private static int before(DateText text, int noun) {
        for (int at = noun - 1; at >= noun - 1 - NAME; at--) {
            if (text.tokens.type(at) == Tokens.NUMBER) {
                boolean full = text.tokens.end(at) - text.tokens.start(at) == DIGITS;
                int year = full && text.reading.is(at - 1, KNOWN) ? PlainDigits.of(text.reading, at) : 0;
                boolean gone = text.today == null || year < text.today.getYear();
                return year >= FIRST_YEAR && gone ? year : 0;
            }
            if (text.tokens.type(at) != Tokens.WORD || text.reading.is(at, WordClass.FUNCTION.bit())) {
                return 0;
            }
        }
        return 0;
    }
}
