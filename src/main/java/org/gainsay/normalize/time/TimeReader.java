package org.gainsay.normalize.time;

import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.hedge.Hedges;
import org.gainsay.normalize.number.PlainDigits;
import org.gainsay.normalize.time.Clock.Role;
import org.gainsay.normalize.unit.Measure;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads clock times, stretches between two, and parts of the day: "11:30 a.m. Alaska time", "14:00", "half past three", "from 11.30am until 3pm",
 * "4pm for 30 minutes", "in the morning". A stretch runs from its first time up to its second.
 */
public final class TimeReader {
    private static final Ratio DAY = Ratio.of(86_400);
    private static final Ratio HOUR = Ratio.of(3600);
    private static final int NOON = 12;

    private final Reading reading;
    private final Tokens tokens;
    private final Clock clock;
    private final Cues cues;
    private final ClockReader single;

    /** A reader for one passage. */
    public TimeReader(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.clock = reading.vocabulary().clock();
        this.cues = new Cues(reading);
        this.single = new ClockReader(reading, cues);
    }

    /**
     * The time that begins at a token.
     *
     * @param token the first figure or word of the time; an article before it may belong to it
     * @param beside whether a date stands before it, so that "at 9" is one
     * @return the time or stretch; it is not {@link ClockSpan#certain} where only a date beside it would make it one. Null if there is none
     */
    public @Nullable ClockSpan read(int token, boolean beside) {
        if (tokens.type(token) == Tokens.WORD && !clock.begins(reading, token)) {
            return null;
        }
        ClockSpan alone = clock.parts().isMiddle(reading, token) ? middle(token) : single.read(token, beside);
        if (alone == null) {
            return part(token, beside);
        }
        ClockSpan first = Abroad.restated(reading, single, alone, alone.end());
        ClockSpan span = span(first, beside);
        if (span != null) {
            return span;
        }
        boolean wanted = first.certain() || beside || cues.at(first.first()) >= 0 || dotted(first) || dated(first);
        return wanted ? lasting(first) : null;
    }

    /**
     * "shortly before six on Tuesday", "around six on Tuesday morning": an hour whose day follows. What changes "by six on Tuesday", or is "about six on
     * Tuesday", may be a number, so that these ask for a part of the day as well; "since 2012 on Tuesday" names a year.
     */
    private boolean dated(ClockSpan time) {
        int end = time.end();
        if (!clock.is(reading, end, Role.ON)
                || !reading.is(end + 1, WordClass.WEEKDAY.bit())
                || !cues.led(time.first())
                || Suffixes.recentYear(PlainDigits.of(reading, time.first()))) {
            return false;
        }
        Hedges.Found side = clock.sides().beside(reading, time.first(), end);
        boolean apart = side != null && Sides.opens(side.type()) && side.type() != Hedge.Type.BY;
        return apart
                || (side != null || cues.framed(time.first())) && clock.parts().names(reading, end + 2);
    }

    /** The time with the same time elsewhere in brackets behind its day, "6 a.m. on Saturday (0300 GMT)"; itself if none stands there. */
    public ClockSpan restated(ClockSpan time, int behind) {
        return time.range() ? time : Abroad.restated(reading, single, time, behind);
    }

    /** A mention of a time without a date. */
    public Mention mention(ClockSpan time) {
        Hedges.Found hedge = time.part()
                ? clock.sides().limit(reading, time.first())
                : clock.sides().beside(reading, time.first(), time.end());
        boolean frame = hedge != null && time.range() && !time.part() && Sides.opens(hedge.type());
        return reading.mention(Kind.TIME, time.first(), time.end(), time.plain(), frame ? null : hedge, null);
    }

    /** Whether a word of running or lasting stands before a figure, which then is no time of the clock. */
    public boolean lasts(int token) {
        return cues.length(token);
    }

    /** Whether a word stands before a figure that may stand before a time: "at", "by", "around". */
    public boolean led(int token) {
        return cues.led(token);
    }

    /** Whether a figure is what the clock of a game shows. */
    public boolean shown(int token, int end) {
        return cues.shown(token, end);
    }

    /** Whether what follows a bare figure does not count, measure or price it. */
    public boolean stands(int end) {
        return cues.stands(end);
    }

    /** The token behind what joins a time to a later one ("until", "to", "and" behind "between"), or -1. */
    public int joined(int first, int end) {
        if (clock.is(reading, end, Role.UNTIL)) {
            return skip(end + 1);
        }
        int second = joiner(first, end);
        return second < 0 ? -1 : skip(second);
    }

    /** The token behind "to", a dash, or "and" behind "between"; "moved from 3pm to 4pm" are two times. */
    private int joiner(int first, int end) {
        if (reading.isWord(end, reading.vocabulary().numbers().or())) {
            return -1;
        }
        if (!cues.framed(first) || !clock.is(reading, end, Role.TO)) {
            return reading.ranges().second(first, end);
        }
        return cues.changes(first - 1) ? -1 : end + 1;
    }

    private boolean dotted(ClockSpan time) {
        return tokens.type(time.first()) == Tokens.NUMBER && TimeDigits.stop(reading, time.first()) > 0;
    }

    /** "22.00": the clock of 24 hours, by which the "4.00" before it is in the morning. */
    private boolean late(ClockSpan time) {
        return dotted(time)
                && PlainDigits.of(
                                reading.passage().text(),
                                tokens.start(time.first()),
                                TimeDigits.stop(reading, time.first()))
                        > NOON;
    }

    /** "mid day", "mid night" in two words. */
    private ClockSpan middle(int token) {
        int hour = clock.parts().isNight(reading, token) ? 0 : ClockSpan.HALF_DAY;
        return new ClockSpan(token - 1, token + 1, hour, hour + 60, Moment.Precision.MINUTE, true, true, null);
    }

    private @Nullable ClockSpan part(int token, boolean beside) {
        if (!clock.parts().names(reading, token) || clock.parts().isOvernight(reading, token)) {
            return null;
        }
        ClockSpan part = clock.parts().at(reading, token);
        return part != null && (beside || clock.parts().alone(reading, part)) ? part : null;
    }

    private @Nullable ClockSpan span(ClockSpan first, boolean beside) {
        int second = second(first);
        if (second < 0) {
            return null;
        }
        ClockSpan last = single.read(second, true);
        if (last == null
                || last.first() < first.end()
                || !fits(first, last, beside)
                || !last.certain() && reading.vocabulary().calendar().isSomeMonth(tokens, last.end())) {
            return null;
        }
        boolean same = dotted(first) && late(last);
        ClockSpan start = first.settled() || !last.settled() || same ? first : first.before(last.from());
        ClockSpan span = start.upTo(last.settled() && last.from() > start.from() ? last : last.after(start.from()));
        return span.certain() || !leads(first) ? span : span.sure();
    }

    /** Whether two times make a stretch: one of them is surely a time, and the other one counts nothing. */
    private boolean fits(ClockSpan first, ClockSpan last, boolean beside) {
        if (last.certain()) {
            return first.certain()
                    || first.settled()
                    || first.from() > 0 && first.from() <= ClockSpan.HALF_DAY
                    || dotted(first);
        }
        if (TimeDigits.pair(reading, first.first(), last.first())) {
            return true;
        }
        boolean framed = cues.framed(first.first());
        boolean stands = cues.stands(last.end());
        return stands
                && (first.certain()
                        || framed
                                && (beside || dateBehind(last.end()) || dotted(first) && dotted(last) || leads(first)));
    }

    /** Whether "0730" begins with a nought. */
    private boolean leads(ClockSpan time) {
        return reading.passage().text().charAt(tokens.start(time.first())) == '0';
    }

    private boolean dateBehind(int end) {
        return clock.is(reading, end, Role.ON)
                || reading.is(end, WordClass.WEEKDAY.bit() | WordClass.DATE_WORD.bit())
                        && !reading.is(end, WordClass.MONTH.bit());
    }

    private int second(ClockSpan first) {
        int end = first.end();
        if (tokens.type(end) != Tokens.WORD && tokens.type(end) != Tokens.MARK) {
            return -1;
        }
        if (clock.is(reading, end, Role.UNTIL)) {
            return skip(end + 1);
        }
        if (clock.joinsEnd(reading, end)) {
            return skip(end + 2);
        }
        if (reading.isWord(end, reading.vocabulary().numbers().or())) {
            return -1;
        }
        int second = joiner(first.first(), end);
        if (second > 0) {
            return skip(second);
        }
        boolean dash = tokens.isMark(end, '-') || tokens.isMark(end, '\u2014');
        return dash && first.certain() && tokens.glued(end) == tokens.glued(end + 1) ? end + 1 : -1;
    }

    /** Passes over "about" and "a" before the second time. */
    private int skip(int token) {
        int at = clock.is(reading, token, Role.LEAD) ? token + 1 : token;
        boolean article = reading.is(at, WordClass.ARTICLE.bit()) && clock.is(reading, at + 1, Role.QUARTER);
        return article ? at + 1 : at;
    }

    /** "4pm for 30 minutes": up to half an hour later. "for nearly three hours" stays a length of its own. */
    private ClockSpan lasting(ClockSpan time) {
        if (!time.certain()
                || !clock.is(reading, time.end(), Role.FOR)
                || tokens.type(time.end() + 1) == Tokens.BREAK) {
            return time;
        }
        int figure = time.end() + 1;
        boolean numeral = tokens.type(figure) == Tokens.NUMBER || clock.is(reading, figure, Role.FIGURE);
        Measure length = numeral ? reading.measure(figure) : null;
        Ratio low = length == null ? Ratio.ZERO : length.low();
        boolean plain = length != null
                && length.first() == figure
                && length.unit().kind() == Kind.DURATION
                && length.unit().factor().compareTo(HOUR) <= 0
                && length.numeral().vague() == null
                && single(length)
                && low.whole()
                && low.compareTo(DAY) < 0;
        if (length == null || !plain) {
            return time;
        }
        int to = time.from() + (int) low.longValueExact();
        return new ClockSpan(
                time.first(), length.end(), time.from(), to, time.precision(), time.settled(), true, time.zone());
    }

    /** Whether a length is one figure and no range. */
    private static boolean single(Measure length) {
        Ratio high = length.high();
        return high != null && high.equals(length.low());
    }
}
