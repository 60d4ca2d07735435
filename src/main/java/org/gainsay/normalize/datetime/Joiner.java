package org.gainsay.normalize.datetime;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.hedge.Hedges;
import org.gainsay.normalize.time.Clock;
import org.gainsay.normalize.time.Clock.Role;
import org.gainsay.normalize.time.ClockSpan;
import org.gainsay.normalize.time.Sides;
import org.gainsay.normalize.time.TimeReader;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Joins a date and a clock time that stand side by side: "11:30 a.m. on Friday", "24.04.2022 14:55", "tomorrow before 5pm". */
final class Joiner {
    /** How many words may stand between a date and its time: "Feb. 1st no later than 6:00". */
    private static final int LEADS = 5;

    private static final long ARTICLE = WordClass.ARTICLE.bit();
    private static final long WEEKDAY = WordClass.WEEKDAY.bit();
    private static final long MONTH = WordClass.MONTH.bit();
    private static final int WEEK = 7;
    private static final int NOON = 12 * 3600;
    private static final int DAY = 24 * 3600;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    private final Reading reading;
    private final Tokens tokens;
    private final Clock clock;
    private final TimeReader times;
    private final Days days;

    Joiner(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.clock = reading.vocabulary().clock();
        this.times = reading.times();
        this.days = new Days(reading);
    }

    /** The day named by a part of the day alone: "tonight", "this morning". */
    @Nullable
    Day named(int token) {
        return days.named(token);
    }

    /** A time with the date behind it, or null. */
    @Nullable
    Mention timeFirst(ClockSpan time) {
        Joint joint = behind(time);
        return joint == null ? null : whole(joint);
    }

    /** A date with the time behind it, or null. */
    @Nullable
    Mention dateFirst(Mention date) {
        Day day = days.of(date);
        return day == null ? null : dayFirst(day);
    }

    /** A day with the time behind it; a part of a day by itself; null if there is neither. */
    @Nullable
    Mention dayFirst(Day day) {
        Joint joint = before(day);
        return joint == null ? null : whole(joint);
    }

    private @Nullable Joint behind(ClockSpan time) {
        int at = tokens.isMark(time.end(), ',') ? time.end() + 1 : time.end();
        boolean on = clock.is(reading, at, Role.ON);
        at = on ? at + 1 : at;
        if (tokens.type(at) != Tokens.WORD && tokens.type(at) != Tokens.NUMBER) {
            return null;
        }
        if (!time.certain() && (!on && !led(time) || late(time))) {
            return null;
        }
        Day whole = days.from(at);
        Day day = whole == null && on ? parted(at) : whole;
        if (day == null || day.first() < time.end() || !time.certain() && !cued(time, on, day)) {
            return null;
        }
        ClockSpan twice = times.restated(time, day.end());
        int end = twice.end() == time.end() ? day.end() : twice.end();
        return Joint.of(time.first(), end, listed(time, day) ? day.later(WEEK) : day, twice);
    }

    /** The day of "on the afternoon of 22 November" behind a time. */
    private @Nullable Day parted(int token) {
        int at = reading.vocabulary().calendar().isThe(tokens, token) ? token + 1 : token;
        ClockSpan part = clock.parts().names(reading, at) ? times.read(at, true) : null;
        // A night goes on over midnight, so that the date alone does not tell the half of the day.
        boolean of = part != null && part.part() && part.to() <= DAY && clock.is(reading, part.end(), Role.ON);
        Day day = part == null || !of ? null : days.from(part.end() + 1);
        return day == null || day.part() != null ? null : new Day(token, day.end(), day.date(), part);
    }

    /** "9.30 - 11.00 on Thursday" and not a word more is an entry of a list of what is to come; elsewhere the verbs tell. */
    private boolean listed(ClockSpan time, Day day) {
        boolean from = clock.is(reading, time.first() - 1, Role.FRAME);
        LocalDate date = day.date();
        return time.range()
                && tokens.type(from ? time.first() - 2 : time.first() - 1) == Tokens.BREAK
                && tokens.type(day.end()) == Tokens.BREAK
                && day.end() == day.first() + 1
                && reading.is(day.first(), WEEKDAY)
                && date != null
                && reading.published() != null
                && date.isBefore(reading.published().day());
    }

    /** Whether the date behind an hour without "a.m." makes a time of it: "at 9 on Friday", "11.30 on Friday morning". */
    private boolean cued(ClockSpan time, boolean on, Day day) {
        return led(time) && (on || time.end() == day.first()) || on && day.part() != null;
    }

    /** "at 14 on Tuesday": from one in the afternoon on, an hour is not written as a bare figure, but an age or a number is. */
    private boolean late(ClockSpan time) {
        int first = time.first();
        return time.end() == first + 1 && time.from() > NOON && tokens.end(first) - tokens.start(first) <= 2;
    }

    private boolean led(ClockSpan time) {
        return clock.is(reading, time.first() - 1, Role.LEAD);
    }

    private @Nullable Joint before(Day day) {
        boolean owns = reading.vocabulary().calendar().isPossessive(tokens, day.end());
        int at = tokens.isMark(day.end(), ',') || owns ? day.end() + 1 : day.end();
        int figure = at;
        boolean exact = false;
        while (figure < at + LEADS && lead(figure)) {
            exact |= clock.is(reading, figure, Role.AT)
                    || clock.is(reading, figure, Role.FRAME)
                    || tokens.isMark(figure, '@');
            figure++;
        }
        ClockSpan time = starts(figure) ? times.read(figure, true) : null;
        boolean apart = time != null && time.part() && tokens.isMark(day.end(), ',');
        if (time != null
                && (apart
                        || time.first() < at
                        || !time.certain() && !fits(time, figure > at, exact, day.part() != null))) {
            time = null;
        }
        if (time != null) {
            return year(Joint.of(day.first(), time.end(), day, time));
        }
        ClockSpan part = day.part();
        return part == null ? null : new Joint(day.first(), day.end(), day.date(), part);
    }

    private boolean lead(int token) {
        boolean article = reading.is(token, ARTICLE) && !clock.is(reading, token + 1, Role.QUARTER);
        return clock.is(reading, token, Role.LEAD) && !article || tokens.isMark(token, '@');
    }

    private boolean starts(int token) {
        byte type = tokens.type(token);
        return type == Tokens.NUMBER || type == Tokens.WORD;
    }

    /** Whether a bare hour behind a date is one: "Friday at 9", "tonight around 7.", "Friday nine thirty." */
    private boolean fits(ClockSpan time, boolean led, boolean exact, boolean parted) {
        boolean hour = time.from() > 0 && time.from() <= 12 * 3600 + 59 * 60;
        int end = time.end();
        boolean ends = tokens.type(end) == Tokens.BREAK || tokens.type(end) == Tokens.MARK;
        boolean spoken =
                time.end() == time.first() + 2 && tokens.type(time.first()) == Tokens.WORD && time.from() % 3600 > 0;
        return hour && led && times.stands(end) && (exact || ends)
                || hour && spoken && ends
                || time.range() && exact && times.stands(end)
                || parted && led && ends;
    }

    /** "Wed Oct 26 15:50:06 2016": the year stands last. */
    private Joint year(Joint joint) {
        int token = joint.end();
        LocalDate date = joint.date();
        if (date == null || tokens.type(token) != Tokens.NUMBER || tokens.end(token) - tokens.start(token) != 4) {
            return joint;
        }
        int year = 0;
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            char c = reading.passage().text().charAt(i);
            year = c < '0' || c > '9' ? LAST_YEAR + 1 : year * 10 + c - '0';
        }
        boolean says = year >= FIRST_YEAR && year <= LAST_YEAR && joint.time().precision() == Moment.Precision.SECOND;
        return says ? new Joint(joint.first(), token + 1, date.withYear(year), joint.time()) : joint;
    }

    /** The joint as a mention, up to a second one that "until" or "to" joins to it. */
    private Mention whole(Joint joint) {
        boolean closed = joint.time().range() && !joint.time().part();
        Joint last = closed ? null : last(joint);
        if (last == null) {
            Moment moment = joint.moment(reading.passage().words(joint.first(), joint.end()));
            return reading.mention(Kind.DATETIME, joint.first(), joint.end(), moment, hedge(joint), null);
        }
        String words = reading.passage().words(joint.first(), last.end());
        Moment from = joint.moment(words);
        Moment to = last.moment(words);
        LocalDateTime end = last.time().part() ? to.to() : to.from();
        String zone = to.zone() == null ? from.zone() : to.zone();
        Moment span = from.from() == null || end == null
                ? new Moment(null, null, from.precision(), zone, words)
                : new Moment(from.from(), end, from.precision(), zone, null);
        return reading.mention(Kind.DATETIME, joint.first(), last.end(), span, null, null);
    }

    private @Nullable Joint last(Joint first) {
        boolean slash = tokens.isMark(first.end(), '/') && tokens.glued(first.end());
        int second = slash ? first.end() + 1 : times.joined(first.first(), first.end());
        if (second < 0 || !starts(second)) {
            return null;
        }
        ClockSpan time = times.read(second, true);
        Joint last = time == null || time.first() < first.end() ? null : behind(time);
        if (last == null && (time == null || !time.certain())) {
            Mention date = Days.date(reading, second);
            Day day = date == null || date.firstToken() < first.end() ? null : days.of(date);
            last = day == null ? null : before(day);
        }
        if (last == null && time != null && (time.certain() || times.stands(time.end()))) {
            last = new Joint(
                    time.first(),
                    time.end(),
                    first.date(),
                    time.after(first.time().from()));
        }
        Joint ends = last == null ? null : following(first, last, second);
        return ends == null || backwards(first, ends) ? null : ends;
    }

    /** The day of the week that ends a stretch is the first such one behind its beginning. */
    private Joint following(Joint first, Joint last, int second) {
        LocalDate from = first.date();
        LocalDate to = last.date();
        boolean weekday = false;
        for (int at = second; at < last.end(); at++) {
            weekday |= reading.is(at, WEEKDAY);
            if (reading.is(at, MONTH)) {
                return last;
            }
        }
        if (!weekday || from == null || to == null) {
            return last;
        }
        int days =
                Math.floorMod(to.getDayOfWeek().getValue() - from.getDayOfWeek().getValue(), WEEK);
        return new Joint(last.first(), last.end(), from.plusDays(days), last.time());
    }

    private static boolean backwards(Joint first, Joint last) {
        LocalDate from = first.date();
        LocalDate to = last.date();
        return from != null
                && to != null
                && !from.atStartOfDay()
                        .plusSeconds(first.time().from())
                        .isBefore(to.atStartOfDay().plusSeconds(last.time().from()));
    }

    /** What stands before the time ("tomorrow before 5pm") or before the whole. */
    private Hedges.@Nullable Found hedge(Joint joint) {
        if (joint.time().part()) {
            return clock.sides().limit(reading, joint.first());
        }
        Hedges.Found inner = clock.sides().beside(reading, joint.time().first(), joint.end());
        if (inner == null && joint.time().first() > joint.first()) {
            inner = clock.sides().beside(reading, joint.first(), joint.end());
        }
        boolean frame = inner != null && joint.time().range() && Sides.opens(inner.type());
        return frame ? null : inner;
    }
}
