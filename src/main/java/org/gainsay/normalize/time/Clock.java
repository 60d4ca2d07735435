package org.gainsay.normalize.time;

import java.util.Arrays;
import org.gainsay.normalize.Reading;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.WordClass;

/** The words of the clock: "a.m.", "noon", "half", "past", "GMT", "morning". */
public final class Clock {
    /** What a word of the clock may be used as; one word may have several uses. */
    public enum Role {
        /** "a.m.", "pm". */
        HALF,
        /** The "a" of "9:00a". */
        LETTER,
        /** "noon", "midnight". */
        POINT,
        /** "o'clock". */
        OCLOCK,
        /** "minutes" before "past". */
        MINUTES,
        /** "hours" behind "0730". */
        HOURS,
        /** "past". */
        PAST,
        /** "after". */
        AFTER,
        /** "before". */
        BEFORE,
        /** "to", "till": before the hour. */
        TO,
        /** "half". */
        HALF_WORD,
        /** "quarter". */
        QUARTER,
        /** A number word up to fifty. */
        FIGURE,
        /** "at". */
        AT,
        /** "from", "between". */
        FRAME,
        /** "until". */
        UNTIL,
        /** A word that may stand between a date and its time. */
        LEAD,
        /** "on", "of": between a time and its date. */
        ON,
        /** A verb behind which "at six" is a time. */
        EVENT,
        /** A word behind which "at 6.45" is a price. */
        LEVEL,
        /** What has a level: "toll", "pound". */
        GAUGE,
        /** A verb behind which it has it "at": "closed", "higher". */
        STATE,
        /** A verb that gives it one: "put the toll at 14". */
        PUT,
        /** A word behind which "2:05:17" is a length of time. */
        LENGTH,
        /** A word of results: "the winning time was 2:05:17". */
        RESULT,
        /** A word behind what the clock of a game shows: "left". */
        SHOWN,
        /** A verb behind "to" that says the same: "1:07 to play". */
        PLAY,
        /** A word before what the clock of a game shows: "the final 0:45". */
        LAST,
        /** A book of the Bible. */
        BOOK,
        /** A word behind a figure that makes it no hour. */
        COUNTED,
        /** "sharp". */
        SHARP,
        /** "ago", "hence". */
        AGO,
        /** "now". */
        NOW,
        /** "in", "within". */
        DISTANCE,
        /** "last", "past". */
        PREVIOUS,
        /** "next". */
        FOLLOWING,
        /** A word that speaks of the future. */
        PROMISE,
        /** "could": goes with what lies ahead, and with what took so long. */
        CHANCE,
        /** "this". */
        THIS,
        /** "for". */
        FOR,
        /** "by". */
        BY,
        /** What leaves at a time: "the 9.30 flight". */
        SERVICE,
        /** A word beside which such a time tells when it leaves: "was late", "caught". */
        RUNS,
        /** A participle behind which "for 12.00" is a time: "scheduled". */
        ARRANGED,
        /** A word behind which "by 2.45" is no time: "multiplied". */
        MARGIN,
        /** "it", of which "was" tells the time. */
        IT,
        /** "when", behind the time that is told. */
        WHEN;

        private final long bit = 1L << ordinal();

        /** A set of roles for {@link Clock#isAny}. */
        public static long bits(Role... roles) {
            long bits = 0;
            for (Role each : roles) {
                bits |= each.bit;
            }
            return bits;
        }
    }

    /** A word of these classes is looked at as the first of a time. */
    private static final WordClass[] POINT = {WordClass.CLOCK};

    private static final WordClass[] NOW = {WordClass.CLOCK, WordClass.INSTANT};
    private static final WordClass[] AGO = {WordClass.INSTANT};
    private static final WordClass[] NONE = {};

    /** What a time may begin with, besides a figure and a part of the day. */
    private static final long FIRST = Role.bits(Role.POINT, Role.HALF_WORD, Role.QUARTER, Role.FIGURE);

    final Zones zones;
    final DayParts parts;
    final Sides sides;
    private long[] roles = new long[2048];
    private byte[] values = new byte[2048];
    private final int within;
    private final int but;
    private final int and;
    private final int m;
    private final int into;
    private final int since;
    private final int up;

    /** Adds the words of the data files to a lexicon. */
    public Clock(Lexicon.Builder lexicon) {
        for (String[] row : DataFile.rows(Clock.class, "clock.tsv")) {
            Role role = Role.valueOf(row[0]);
            for (int word : lexicon.addAll(row[2], classes(role))) {
                put(word, role, Byte.parseByte(row[1]));
            }
        }
        within = lexicon.add("within");
        but = lexicon.add("but");
        and = lexicon.add("and");
        m = lexicon.add("m");
        into = lexicon.add("into");
        since = lexicon.add("since");
        up = lexicon.add("up");
        zones = new Zones(lexicon);
        parts = new DayParts(lexicon);
        sides = new Sides(lexicon);
    }

    private static WordClass[] classes(Role role) {
        return switch (role) {
            case POINT -> POINT;
            case NOW -> NOW;
            case AGO -> AGO;
            default -> NONE;
        };
    }

    private void put(int word, Role role, byte value) {
        if (word >= roles.length) {
            roles = Arrays.copyOf(roles, word * 2);
            values = Arrays.copyOf(values, word * 2);
        }
        roles[word] |= role.bit;
        values[word] = role == Role.HALF || role == Role.LETTER || role == Role.POINT || role == Role.FIGURE
                ? value
                : values[word];
    }

    /** Whether the word at a token may be used as this. */
    public boolean is(Reading reading, int token, Role role) {
        int word = reading.tokens().word(token);
        return word < roles.length && (roles[word] & role.bit) != 0;
    }

    /** Whether the word at a token may be used as one of these. */
    public boolean isAny(Reading reading, int token, long roles) {
        int word = reading.tokens().word(token);
        return word < this.roles.length && (this.roles[word] & roles) != 0;
    }

    /** Whether a time may go on with the word at a token: one with a role, a part of the day or a time zone. */
    public boolean knows(Reading reading, int token) {
        return isAny(reading, token, -1) || parts.names(reading, token) || zones.at(reading, token) != null;
    }

    /** Whether a time may be recognised by the word at a token. */
    boolean begins(Reading reading, int token) {
        return isAny(reading, token, FIRST) || parts.names(reading, token) || parts.isMiddle(reading, token);
    }

    /** The number that goes with the word at a token. */
    int value(Reading reading, int token) {
        return values[reading.tokens().word(token)];
    }

    /** Parts of the day. */
    public DayParts parts() {
        return parts;
    }

    /** Time zones. */
    public Zones zones() {
        return zones;
    }

    /** The words that open one end of a time. */
    public Sides sides() {
        return sides;
    }

    /** Whether "within" stands at a token, behind which a length is how long there is at most. */
    public boolean isWithin(Reading reading, int token) {
        return reading.isWord(token, within);
    }

    /** Whether "but before" or "and until" joins a second time to a first. */
    boolean joinsEnd(Reading reading, int token) {
        boolean joins = reading.isWord(token, but) || reading.isWord(token, and);
        return joins && (is(reading, token + 1, Role.BEFORE) || is(reading, token + 1, Role.UNTIL));
    }

    /** Whether "into" stands at a token. */
    public boolean isInto(Reading reading, int token) {
        return reading.isWord(token, into);
    }

    /** Whether "up" stands at a token. */
    boolean isUp(Reading reading, int token) {
        return reading.isWord(token, up);
    }

    /** Whether "since" stands at a token. */
    boolean isSince(Reading reading, int token) {
        return reading.isWord(token, since);
    }

    /** Whether an "m" stands at a token, as in "5 p. m.". */
    boolean isM(Reading reading, int token) {
        return reading.isWord(token, m);
    }
}
