package org.gainsay.normalize.time;

import java.util.Arrays;
import org.gainsay.normalize.Moment.Precision;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Parts of the day: "morning", "late afternoon", "the early hours". */
public final class DayParts {
    private static final int HOUR = 3600;
    private static final long MONTH = WordClass.MONTH.bit();
    private static final long CALENDAR = WordClass.bits(WordClass.MONTH, WordClass.WEEKDAY, WordClass.ORDINAL);

    private record Part(int from, int to, int earlyFrom, int earlyTo, int lateFrom, int lateTo) {}

    private final @Nullable Part[] byWord;
    private final int in;
    private final int the;
    private final int at;
    private final int early;
    private final int late;
    private final int later;
    private final int mid;
    private final int small;
    private final int wee;
    private final int hours;
    private final int night;
    private final int day;
    private final int right;
    private final int tonight;
    private final int overnight;
    private final int by;
    private final int of;
    private final int evening;

    DayParts(Lexicon.Builder lexicon) {
        @Nullable Part[] parts = new Part[4096];
        for (String[] row : DataFile.rows(DayParts.class, "parts.tsv")) {
            int[] hour = new int[7];
            for (int i = 1; i < hour.length; i++) {
                hour[i] = Integer.parseInt(row[i]) * HOUR;
            }
            int word = row[0].equals("hours") ? lexicon.add(row[0]) : lexicon.add(row[0], WordClass.CLOCK);
            parts = word < parts.length ? parts : Arrays.copyOf(parts, word * 2);
            parts[word] = new Part(hour[1], hour[2], hour[3], hour[4], hour[5], hour[6]);
        }
        byWord = parts;
        in = lexicon.add("in");
        the = lexicon.add("the");
        at = lexicon.add("at");
        early = lexicon.add("early");
        late = lexicon.add("late");
        later = lexicon.add("later");
        mid = lexicon.add("mid");
        small = lexicon.add("small");
        wee = lexicon.add("wee");
        hours = lexicon.add("hours");
        night = lexicon.add("night");
        day = lexicon.add("day");
        right = lexicon.add("right");
        tonight = lexicon.add("tonight");
        overnight = lexicon.add("overnight");
        by = lexicon.add("by");
        of = lexicon.add("of");
        evening = lexicon.add("evening");
    }

    /** Whether a word names a part of the day: a look that costs nothing. */
    public boolean names(Reading reading, int token) {
        return part(reading, token) != null;
    }

    private @Nullable Part part(Reading reading, int token) {
        int word = reading.tokens().word(token);
        return word > 0 && word < byWord.length ? byWord[word] : null;
    }

    /**
     * The part of the day whose phrase begins at a token: "morning", "in the early evening", "at night".
     *
     * @return its span, or null
     */
    public @Nullable ClockSpan from(Reading reading, int token) {
        int word = token;
        if (reading.isWord(word, in)) {
            word++;
            word = reading.isWord(word, the) ? word + 1 : word;
        } else if (reading.isWord(word, at)) {
            boolean hours = reading.isWord(word + 1, this.hours) || isOvernight(reading, word + 1);
            return hours || isTonight(reading, word + 1) ? null : span(reading, token, word + 1, word + 1);
        } else if (reading.isWord(word, the)) {
            word++;
        }
        ClockSpan half = word > token ? half(reading, word) : null;
        if (half != null) {
            return half.spanning(token, half.end());
        }
        int modifier = word;
        if (modifies(reading, word)) {
            boolean laterIn = reading.isWord(word, later) && reading.isWord(word + 1, in);
            word = laterIn && reading.isWord(word + 2, the) ? word + 3 : word + 1;
            word = NumeralReader.joint(reading.tokens(), word) ? word + 1 : word;
        }
        return isTonight(reading, word) ? null : span(reading, token, modifier, word);
    }

    /** The part of the day that a token names, with "in the early" and the like before it; the token is the part's own word. */
    @Nullable
    ClockSpan at(Reading reading, int token) {
        int first = NumeralReader.joint(reading.tokens(), token - 1) ? token - 2 : token - 1;
        int modifier = modifies(reading, first) ? first : token;
        return isTonight(reading, token) ? null : span(reading, modifier, modifier, token);
    }

    /** Whether a part stands by itself: "in the morning", "late afternoon", "at night", "by dawn", "the night of 3 May"; "one morning" says nothing. */
    boolean alone(Reading reading, ClockSpan part) {
        int before = part.first() - 1;
        boolean article = reading.isWord(before, the);
        boolean inThe = reading.isWord(article ? before - 1 : before, in);
        boolean led = reading.isWord(before, at)
                || reading.isWord(before, by)
                || reading.vocabulary().clock().is(reading, before, Clock.Role.UNTIL)
                || reading.vocabulary().clock().is(reading, before, Clock.Role.BEFORE);
        boolean name = (reading.tokens().shape(part.first()) & (Tokens.CAPITAL | Tokens.UPPER)) == Tokens.CAPITAL;
        return inThe || led && !name || modifies(reading, part.first()) || ofDate(reading, part.end());
    }

    /** "the night of 3 May": a date follows. */
    private boolean ofDate(Reading reading, int token) {
        if (!reading.isWord(token, of)) {
            return false;
        }
        int at = reading.isWord(token + 1, the) ? token + 2 : token + 1;
        boolean month = reading.is(at + 1, MONTH) || reading.is(at + 2, MONTH) || reading.is(at + 3, MONTH);
        boolean pair = reading.tokens().isMark(at + 1, '/') || reading.tokens().isMark(at + 1, '-');
        return reading.tokens().type(at) == Tokens.NUMBER && month && !pair || reading.is(at, CALENDAR);
    }

    /** Whether "overnight" stands at a token. */
    public boolean isOvernight(Reading reading, int token) {
        return reading.isWord(token, overnight);
    }

    /** The part that a token names, narrowed by an "early" or "late" that stands elsewhere: "late Friday night". */
    public @Nullable ClockSpan narrowed(Reading reading, int word, int modifier) {
        return span(reading, word, modifies(reading, modifier) ? modifier : word, word);
    }

    /** Whether "early", "late" or "mid" stands at a token. */
    public boolean modifies(Reading reading, int token) {
        int word = reading.tokens().word(token);
        return word != 0
                && (word == early || word == late || word == later || word == mid || word == small || word == wee);
    }

    /** The half of the day that "AM" or "p.m." names behind a date: "Tuesday AM"; in small letters without stops "am" is a verb. */
    public @Nullable ClockSpan half(Reading reading, int token) {
        Clock clock = reading.vocabulary().clock();
        boolean written = (reading.tokens().shape(token) & (Tokens.UPPER | Tokens.INITIALS)) != 0;
        if (!written || !clock.is(reading, token, Clock.Role.HALF)) {
            return null;
        }
        int from = clock.value(reading, token) == 0 ? 0 : ClockSpan.HALF_DAY;
        return new ClockSpan(
                token, token + 1, from, from + ClockSpan.HALF_DAY, Precision.PART_OF_DAY, true, true, null);
    }

    private @Nullable ClockSpan span(Reading reading, int first, int modifier, int word) {
        Part part = part(reading, word);
        if (part == null || isOvernight(reading, word) && modifier < word) {
            return null;
        }
        Tokens tokens = reading.tokens();
        boolean modified = modifier < word;
        if (tokens.word(word) == hours && (!modified || reading.isWord(modifier, late))) {
            return null;
        }
        boolean begins = modified && (reading.isWord(modifier, early) || tokens.word(word) == hours);
        boolean middle = modified && reading.isWord(modifier, mid);
        int from = !modified ? part.from : begins ? part.earlyFrom : middle ? middle(part, -1) : part.lateFrom;
        int to = !modified ? part.to : begins ? part.earlyTo : middle ? middle(part, 1) : part.lateTo;
        return new ClockSpan(first, word + 1, from, to, Precision.PART_OF_DAY, true, true, null);
    }

    /** "mid-morning": an hour to either side of where "early" and "late" meet, or of the middle. */
    private static int middle(Part part, int side) {
        return (part.earlyTo + part.lateFrom) / 2 + side * HOUR;
    }

    /** Whether "mid night" or "mid day" ends at a token, which are points of the clock. */
    boolean isMiddle(Reading reading, int token) {
        boolean names = reading.isWord(token, night) || reading.isWord(token, day);
        return names && reading.isWord(token - 1, mid);
    }

    /** Whether a word stands before "now" that makes an instant of it: "right now", "as of now". */
    public boolean saysNow(Reading reading, int token) {
        return reading.isWord(token, right)
                || reading.isWord(token, reading.vocabulary().numbers().of());
    }

    /** Whether "tonight" stands at a token. */
    public boolean isTonight(Reading reading, int token) {
        return reading.isWord(token, tonight);
    }

    /** Whether "night" or "evening" stands at a token, the parts that "last" stands before. */
    public boolean isNight(Reading reading, int token) {
        return reading.isWord(token, night) || reading.isWord(token, evening);
    }
}
