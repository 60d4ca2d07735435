package org.gainsay.normalize.datetime;

import java.time.LocalDate;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Moment.Precision;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.date.DateNormalizer;
import org.gainsay.normalize.time.Clock;
import org.gainsay.normalize.time.Clock.Role;
import org.gainsay.normalize.time.ClockSpan;
import org.gainsay.normalize.time.DayParts;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads the day beside a time: any date of a single day, "this morning", "tonight", "last night", "the 17th". */
final class Days {
    private static final DateNormalizer DATES = new DateNormalizer();
    private static final long DATE_WORDS =
            WordClass.bits(WordClass.MONTH, WordClass.WEEKDAY, WordClass.DATE_WORD, WordClass.ORDINAL);

    /** What may follow "overnight" where it is no adjective. */
    private static final long FOLLOWERS = WordClass.bits(WordClass.FUNCTION, WordClass.WEEKDAY, WordClass.MONTH);

    private static final long ARTICLE = WordClass.ARTICLE.bit();
    /** How far before "overnight" the word may stand that speaks of the future. */
    private static final int CLAUSE = 14;

    /** How many tokens of a date may stand before the one that it is recognised by: "Friday , the 13th". */
    private static final int REACH = 4;

    private static final long AHEAD = Role.bits(Role.PROMISE, Role.CHANCE);

    private final Reading reading;
    private final Tokens tokens;
    private final Clock clock;
    private final DayParts parts;

    Days(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.clock = reading.vocabulary().clock();
        this.parts = clock.parts();
    }

    /** The date that is recognised by a token, as the reader of dates sees it. */
    static @Nullable Mention date(Reading reading, int token) {
        return DATES.read(reading, token);
    }

    /** Whether a day without a date may be recognised by a token: a part of the day or "tonight". */
    static boolean mayBe(Reading reading, int token) {
        DayParts parts = reading.vocabulary().clock().parts();
        return parts.names(reading, token) || parts.isTonight(reading, token);
    }

    /** The day whose words begin at a token, or null. */
    @Nullable
    Day from(int token) {
        int last = token + REACH;
        for (int at = token; at < last; at++) {
            boolean figure = tokens.type(at) == Tokens.NUMBER;
            if (tokens.type(at) == Tokens.BREAK || tokens.type(at) == Tokens.MARK && !tokens.isMark(at, ',')) {
                break;
            }
            Day named = mayBe(reading, at) ? named(at) : null;
            if (named == null && (figure || reading.is(at, DATE_WORDS))) {
                Mention date = date(reading, at);
                named = date == null ? null : of(date);
            }
            if (named != null) {
                boolean begins = named.first() == token || named.first() == token + 1 && the(token);
                return begins ? named : null;
            }
        }
        return LooseDays.behind(reading, token);
    }

    private boolean the(int token) {
        return reading.vocabulary().calendar().isThe(tokens, token);
    }

    /** Whether a date is as fine as a day. */
    static boolean single(Mention date) {
        return ((Moment) date.value()).precision() == Precision.DAY;
    }

    /** A date of a single day, with the part of the day behind it; null for any other date. */
    @Nullable
    Day of(Mention date) {
        if (!single(date)) {
            return null;
        }
        Moment moment = (Moment) date.value();
        LocalDate day = moment.from() == null ? null : moment.from().toLocalDate();
        if (day == null && moment.unresolved() == null
                || day != null
                        && (moment.to() == null
                                || !day.plusDays(1).equals(moment.to().toLocalDate()))) {
            return null;
        }
        int first = date.firstToken();
        while (tokens.start(first) < date.valueSpan().start()) {
            first++;
        }
        int end = date.endToken();
        while (end > first + 1 && tokens.end(end - 1) > date.valueSpan().end()) {
            end--;
        }
        return parted(first, end, day);
    }

    /** Adds the part of the day behind a date: "Friday night", "Tuesday in the morning", "Tuesday AM". */
    Day parted(int first, int end, @Nullable LocalDate day) {
        if (parts.isTonight(reading, end - 1)) {
            return new Day(first, end, day, parts.narrowed(reading, end - 1, end - 2));
        }
        ClockSpan part = parts.from(reading, end);
        if (part == null && tokens.isMark(end, ',') && clock.is(reading, end + 1, Role.DISTANCE)) {
            part = parts.from(reading, end + 1);
        }
        if (part == null) {
            ClockSpan half = parts.half(reading, end);
            return new Day(first, half == null ? end : half.end(), day, half);
        }
        int modifier = parts.modifies(reading, first) ? first : first - 1;
        ClockSpan narrow = part.end() == end + 1 ? parts.narrowed(reading, end, modifier) : part;
        int begin = parts.modifies(reading, modifier) ? modifier : first;
        return new Day(begin, part.end(), day, narrow == null ? part : narrow);
    }

    /** "overnight": the night before the publication, or behind it where the clause speaks of the future; "overnight into Saturday" is that of Friday. */
    private @Nullable Day overnight(int token, @Nullable LocalDate today) {
        ClockSpan part = parts.narrowed(reading, token, token);
        boolean noun = tokens.type(token + 1) == Tokens.WORD && !reading.is(token + 1, FOLLOWERS);
        if (part == null
                || noun
                || tokens.type(token - 1) == Tokens.WORD && reading.is(token - 1, ARTICLE)
                || the(token - 1)) {
            return null;
        }
        boolean into = clock.isInto(reading, token + 1);
        int at = into || clock.is(reading, token + 1, Role.ON) ? token + 2 : token + 1;
        Day named = reading.is(at, DATE_WORDS) || tokens.type(at) == Tokens.NUMBER ? from(at) : null;
        if (named != null && named.part() == null && named.first() == at) {
            LocalDate day = named.date();
            return new Day(token, named.end(), day == null || !into ? day : day.minusDays(1), part);
        }
        return new Day(token, token + 1, today == null || ahead(token) ? today : today.minusDays(1), part);
    }

    private boolean ahead(int token) {
        for (int at = token - 1; at >= token - CLAUSE && tokens.type(at) != Tokens.BREAK; at--) {
            if (reading.is(at, WordClass.FUTURE.bit()) || clock.isAny(reading, at, AHEAD)) {
                return true;
            }
        }
        return false;
    }

    /** "this morning", "tonight", "last night", "overnight": the token names the part. */
    @Nullable
    Day named(int token) {
        LocalDate today =
                reading.published() == null ? null : reading.published().day();
        if (parts.isTonight(reading, token)) {
            int first = parts.modifies(reading, token - 1) ? token - 1 : token;
            return new Day(first, token + 1, today, parts.narrowed(reading, token, token - 1));
        }
        if (parts.isOvernight(reading, token)) {
            return overnight(token, today);
        }
        boolean current = clock.is(reading, token - 1, Role.THIS);
        boolean last = clock.is(reading, token - 1, Role.PREVIOUS);
        if (!current && !(last && parts.isNight(reading, token))) {
            return null;
        }
        int first = parts.modifies(reading, token - 2) ? token - 2 : token - 1;
        ClockSpan part = parts.narrowed(reading, token, token - 2);
        LocalDate day = today == null || current ? today : today.minusDays(1);
        return part == null ? null : new Day(first, token + 1, day, part);
    }
}
