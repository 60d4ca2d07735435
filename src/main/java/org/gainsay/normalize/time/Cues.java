package org.gainsay.normalize.time;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.hedge.Hedges;
import org.gainsay.normalize.number.Odds;
import org.gainsay.normalize.time.Clock.Role;
import org.gainsay.normalize.unit.Units;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** What stands around a figure and tells whether it is a time. */
final class Cues {
    private static final long HEDGE = WordClass.HEDGE.bit();
    private static final long CHANGE = WordClass.CHANGE.bit();
    private static final long AUXILIARY = WordClass.AUXILIARY.bit();
    private static final long ORDINAL = WordClass.ORDINAL.bit();
    private static final long UNIT = WordClass.UNIT.bit();
    private static final long KNOWN = WordClass.bits(WordClass.ARTICLE, WordClass.DETERMINER);
    private static final long CALENDAR = WordClass.bits(WordClass.FUNCTION, WordClass.WEEKDAY, WordClass.DATE_WORD);

    /** What goes on behind inches: "11.50 in from the floor", "in wide". */
    private static final long NO_PLACE = WordClass.bits(WordClass.FUNCTION, WordClass.SIZED, WordClass.COMPARISON);

    /** What may part the time of an entry from its first word. */
    private static final String HEADING = ":-\u2014\"'";

    /** How far before "at" the verb may stand: "the doors open daily at six". */
    private static final int REACH = 4;

    /** How far behind "to" the name of a currency ends: "to the U.S. dollar". */
    private static final int CURRENCY = 6;

    /** How many words such as "about" may stand before the figure, and as many auxiliaries before them: "it had been". */
    private static final int HEDGES = 2;

    private final Reading reading;
    private final Tokens tokens;
    private final Clock clock;
    private final Levels levels;

    Cues(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.clock = reading.vocabulary().clock();
        this.levels = new Levels(reading);
    }

    /** The token of the "at" or "@" before a figure, a hedge between them passed over; -1 if there is none. */
    int at(int first) {
        int before = reading.is(first - 1, HEDGE) && !clock.is(reading, first - 1, Role.AT) ? first - 2 : first - 1;
        return clock.is(reading, before, Role.AT) || tokens.isMark(before, '@') ? before : -1;
    }

    /** Whether "from" or "between" stands before a figure. */
    boolean framed(int first) {
        return clock.is(reading, first - 1, Role.FRAME);
    }

    /** Whether something is moved from one time to another; "set up a meeting from 3pm to 4pm" changes nothing. */
    boolean changes(int from) {
        for (int token = from - 1; token >= from - REACH && tokens.type(token) == Tokens.WORD; token--) {
            if (reading.is(token, CHANGE) && TimeDigits.length(reading, token) > 2) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word stands before a figure that may stand before a time: "at", "by", "around". */
    boolean led(int first) {
        return clock.is(reading, first - 1, Role.LEAD) || tokens.isMark(first - 1, '@');
    }

    /** Whether the clause begins with a figure. */
    boolean opens(int first) {
        byte before = tokens.type(first - 1);
        return before == Tokens.BREAK || before == Tokens.MARK && !tokens.isMark(first - 1, '-');
    }

    /** Whether a figure heads an entry of a live report: "18.31 Police have closed the road", "18.31: It is over". */
    boolean heads(int first) {
        if (tokens.type(first - 1) != Tokens.BREAK) {
            return false;
        }
        int next = first + 1;
        while (next <= first + 2 && tokens.type(next) == Tokens.MARK && HEADING.indexOf(tokens.mark(next)) >= 0) {
            next++;
        }
        boolean word = tokens.type(next) == Tokens.WORD && !tokens.glued(next) || next > first + 1;
        return word && (tokens.shape(next) & Tokens.CAPITAL) != 0 && !reading.is(next, UNIT);
    }

    /** Whether "past" or "to" stands before an hour, or the "and" of "between": "ten past eight in the evening", "between six and eight in the evening". */
    boolean spoken(int first) {
        return clock.is(reading, first - 1, Role.PAST) || clock.is(reading, first - 1, Role.TO) || closes(first);
    }

    /** Whether "it was" stands before a figure, a word such as "about" between them passed over: "it was about ten to seven". */
    boolean told(int first) {
        int be = first - 1;
        while (be >= first - HEDGES && (reading.is(be, HEDGE) || clock.is(reading, be, Role.LEAD))) {
            be--;
        }
        int at = be;
        while (at > be - HEDGES && (reading.is(at, AUXILIARY) || contracted(at))) {
            at--;
        }
        return at < be && clock.is(reading, at, Role.IT);
    }

    /** "it's". */
    private boolean contracted(int token) {
        return reading.vocabulary().calendar().isPossessive(tokens, token);
    }

    private boolean closes(int second) {
        if (!reading.isWord(second - 1, reading.vocabulary().numbers().and())) {
            return false;
        }
        for (int token = second - 2; token >= second - REACH && tokens.type(token) != Tokens.BREAK; token--) {
            if (framed(token)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether "around 1030" is a time: the only four figures without "at" that are more often one than a year or a number, if they stand on
     * five minutes between ten and noon and nothing is counted.
     */
    boolean rough(int first, int figure, int end) {
        boolean late = figure > 1000 && figure < 1200 && figure % 5 == 0 && figure % 100 != 0;
        boolean ends =
                tokens.type(end) == Tokens.BREAK || tokens.type(end) == Tokens.MARK || clock.is(reading, end, Role.ON);
        return late && ends && reading.hedgeBefore(first) != null;
    }

    /** Whether a verb of beginning, coming or meeting stands before "at". */
    boolean event(int at) {
        for (int token = at - 1; at >= 0 && token >= at - REACH && tokens.type(token) == Tokens.WORD; token--) {
            // "up at six", but "took up darts at nine" tells an age.
            boolean other = clock.isUp(reading, token) && token < at - 1;
            if (clock.is(reading, token, Role.EVENT) && !other) {
                return true;
            }
        }
        return false;
    }

    /** Whether "at" stands before a figure and the words before it speak of a price, a rate or a number of something. */
    boolean level(int first) {
        int at = at(first);
        return at >= 0 && levels.before(at);
    }

    /** Whether a word of running or lasting stands before a figure. */
    boolean length(int first) {
        boolean said = reading.is(first - 1, AUXILIARY) && clock.is(reading, first - 2, Role.RESULT);
        return said || clock.is(reading, first - 1, Role.LENGTH);
    }

    /**
     * Whether a clock of a game or a race is read, not one of the day: "with 2:14 left", "1:07 to play", "the final 0:45", "at 7:16 of the
     * third overtime", "ran the mile in 4:12".
     */
    boolean shown(int first, int end) {
        int period = reading.isWord(end, reading.vocabulary().numbers().of()) ? end + 2 : -1;
        if (period > 0 && reading.is(period, ORDINAL)) {
            return true;
        }
        boolean play = clock.is(reading, end, Role.TO) && clock.is(reading, end + 1, Role.PLAY);
        return (play || clock.is(reading, end, Role.SHOWN)) && !clock.is(reading, first - 1, Role.AT)
                || clock.is(reading, first - 1, Role.LAST)
                || taken(first, end);
    }

    /** "ran it in 4:12,", "swam it in just 4:12": no word goes on, as in "in 10:30 prayers". */
    private boolean taken(int first, int end) {
        Hedges.Found hedge = reading.hedgeBefore(first);
        int before = hedge == null ? first - 1 : hedge.first() - 1;
        return reading.isWord(before, reading.vocabulary().numbers().in())
                && stands(end)
                && Odds.covered(reading, before);
    }

    /** Whether "2:45" says how long something takes: "a 2:45-hour flight", "3:20 minutes", "for 1:30 hours". */
    boolean measures(int first, int end) {
        boolean joint = tokens.isMark(end, '-') && tokens.glued(end) && tokens.glued(end + 1);
        Units.Found unit = reading.vocabulary().units().find(tokens, joint ? end + 1 : end);
        if (unit == null || unit.unit().kind() != Kind.DURATION) {
            return false;
        }
        return joint || !clock.is(reading, end, Role.HOURS) || clock.is(reading, first - 1, Role.FOR);
    }

    /** Whether a book of the Bible stands before a figure. */
    boolean verse(int first) {
        return (tokens.shape(first - 1) & Tokens.CAPITAL) != 0 && clock.is(reading, first - 1, Role.BOOK);
    }

    /** "at 11.00 in the hall", "in Leeds": no inches. */
    private boolean place(int token) {
        boolean named = reading.is(token + 1, KNOWN)
                || tokens.type(token + 1) == Tokens.WORD && !reading.is(token + 1, NO_PLACE);
        return named && reading.isWord(token, reading.vocabulary().numbers().in());
    }

    /** "20.50 to the dollar", "to the U.S. dollar": a rate. */
    private boolean rate(int end) {
        if (!clock.is(reading, end, Role.TO) || !reading.is(end + 1, KNOWN)) {
            return false;
        }
        for (int token = end + 2; token <= end + CURRENCY && tokens.type(token) != Tokens.NUMBER; token++) {
            Units.Found unit = reading.vocabulary().units().find(tokens, token);
            if (unit != null) {
                return unit.unit().kind() == Kind.MONEY;
            }
        }
        return false;
    }

    /** Whether what follows does not count, measure or price a figure. */
    boolean stands(int end) {
        if (tokens.type(end) == Tokens.WORD) {
            boolean calendar = reading.is(end, CALENDAR) || clock.is(reading, end, Role.SHARP);
            return calendar
                    && !clock.is(reading, end, Role.COUNTED)
                    && (!reading.is(end, UNIT) || place(end))
                    && !rate(end);
        }
        char mark = tokens.mark(end);
        boolean sign = mark == '%' || mark == '$' || mark == '€' || mark == '£' || mark == '/' || mark == '°';
        boolean joined = mark == '-' && tokens.glued(end);
        return tokens.type(end) != Tokens.NUMBER && tokens.type(end) != Tokens.FRACTION && !sign && !joined;
    }
}
