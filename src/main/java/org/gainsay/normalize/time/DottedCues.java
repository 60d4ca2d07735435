package org.gainsay.normalize.time;

import org.gainsay.normalize.Reading;
import org.gainsay.normalize.time.Clock.Role;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** Tells "until 14.25" and "by 14.25", where a time of the clock stands, from "rose by 14.25" and "above 4.20 since 2.35". */
final class DottedCues {
    private static final long HEDGE = WordClass.HEDGE.bit();
    private static final long OTHER = WordClass.bits(WordClass.CONTENDS, WordClass.COMPARISON);
    private static final long CHANGE = WordClass.CHANGE.bit();
    private static final long LEVELS = Role.bits(Role.LEVEL, Role.GAUGE, Role.PUT);
    private static final long BOUNDS = Role.bits(Role.UNTIL, Role.BEFORE, Role.AFTER);

    private static final long NO_PLACE =
            WordClass.bits(WordClass.FUNCTION, WordClass.NUMBER, WordClass.MONTH, WordClass.WEEKDAY);

    /** "07.42" has two digits on both sides. */
    private static final int WHOLE = 5;

    /** How far before the figure a word may stand that makes it an amount: "inflation had been above 4.20 since". */
    private static final int CLAUSE = 10;

    /** How far before "around" the verb may stand: "services resumed on both lines around 13.05". */
    private static final int REACH = 5;

    private final Reading reading;
    private final Tokens tokens;
    private final Clock clock;

    DottedCues(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.clock = reading.vocabulary().clock();
    }

    /** Whether the words before a figure with a full stop in it lead a time. */
    boolean lead(int first) {
        int word = reading.is(first - 1, HEDGE) && clock.is(reading, first - 2, Role.LEAD) ? first - 2 : first - 1;
        if (reading.passage().text().charAt(tokens.start(first)) == '0' && TimeDigits.length(reading, first) == 4) {
            return false;
        }
        if (departs(first)) {
            return true;
        }
        if (clock.is(reading, word, Role.FOR)) {
            return clock.is(reading, word - 1, Role.ARRANGED);
        }
        boolean by = clock.is(reading, word, Role.BY);
        if (by || clock.isAny(reading, word, BOUNDS) || clock.isSince(reading, word)) {
            return !amount(word, by);
        }
        return clock.is(reading, word, Role.LEAD) && happens(word) && !amount(word, false);
    }

    /**
     * "the 07.42 from Reading was late", "caught the 17.05 to Leeds", "the 9.30 flight departed": what leaves then. Behind "the 07.42 from Reading hit a
     * tree" the figure is a name, and no time of what happened.
     */
    private boolean departs(int first) {
        boolean the = reading.vocabulary().calendar().isThe(tokens, first - 1);
        if (!the || !runs(first)) {
            return false;
        }
        if (clock.is(reading, first + 1, Role.SERVICE)) {
            return true;
        }
        boolean joint = clock.is(reading, first + 1, Role.FRAME) || clock.is(reading, first + 1, Role.TO);
        return joint
                && TimeDigits.length(reading, first) == WHOLE
                && (tokens.shape(first + 2) & Tokens.CAPITAL) != 0
                && !reading.is(first + 2, NO_PLACE);
    }

    /** Whether a word stands near that is said of what leaves at a time. */
    private boolean runs(int first) {
        for (int token = Math.max(0, first - REACH); token <= first + REACH; token++) {
            if (clock.is(reading, token, Role.RUNS)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb of beginning, coming or ending stands shortly before. */
    private boolean happens(int word) {
        for (int token = word - 1; token >= word - REACH && tokens.type(token) == Tokens.WORD; token--) {
            if (clock.is(reading, token, Role.EVENT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause speaks of a price, a rate, a result or, before "by", of more and less. */
    private boolean amount(int word, boolean by) {
        for (int token = word - 1; token >= word - CLAUSE && tokens.type(token) == Tokens.WORD; token--) {
            boolean moves = by && (reading.is(token, CHANGE) || clock.is(reading, token, Role.MARGIN));
            if (moves || reading.is(token, OTHER) || clock.isAny(reading, token, LEVELS)) {
                return true;
            }
        }
        return tokens.type(word - 1) == Tokens.NUMBER;
    }
}
