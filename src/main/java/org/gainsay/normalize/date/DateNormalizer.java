package org.gainsay.normalize.date;

import java.util.Objects;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Normalizer;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.Trigger;
import org.gainsay.normalize.date.Calendar.Role;
import org.gainsay.normalize.hedge.Hedges;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.normalize.number.PlainDigits;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates and stretches of days: "Feb. 14, 2022", "24 February", "2022-02-24", "early 2022", "the 1990s", "on Friday", "last month", "from 13 to 15
 * July", "since 2014". "February 2022" is the month from 2022-02-01 up to 2022-03-01.
 */
public final class DateNormalizer extends Normalizer {
    /** How far behind a figure the word may stand that makes a date of it: "between the 9th and the 17th day of April". */
    private static final int REACH = 6;

    /** How many digits a year has. */
    private static final int YEAR = 4;
    /** How many characters the shortest date in figures has: "1.2.22". */
    private static final int SHORTEST = 6;

    private static final long DATE_END = WordClass.DATE_END.bit();
    private static final long CALENDAR_WORD = WordClass.bits(WordClass.MONTH, WordClass.WEEKDAY, WordClass.CLOCK);
    private static final long MONTH = WordClass.MONTH.bit();
    private static final long UNIT = WordClass.UNIT.bit();
    private static final long HEDGE = WordClass.HEDGE.bit();
    private static final long COUNTED = WordClass.bits(WordClass.NUMBER, WordClass.ORDINAL);
    private static final long COMPARISON = WordClass.COMPARISON.bit();
    private static final long ARTICLE = WordClass.ARTICLE.bit();

    @Override
    public int triggers() {
        return Trigger.NUMERAL | Trigger.CALENDAR | Trigger.ORDINAL | Trigger.UNIT;
    }

    @Override
    public @Nullable Mention read(Reading reading, int token) {
        if (!mayBe(reading, token)) {
            return null;
        }
        DateText text = new DateText(reading);
        Stated date = Forms.point(text, token);
        if (date == null) {
            Role role = text.role(token);
            date = role == Role.NONE ? DateRanges.fromDay(text, token) : null;
        } else {
            date = DateRanges.extended(text, Part.before(text, date));
        }
        Moment moment = date == null ? null : Relative.resolve(text, date);
        return date == null || moment == null ? null : mention(reading, text, date, moment);
    }

    /** Whether a token has the shape of a date or stands before what makes a date of it. */
    private static boolean mayBe(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        Calendar calendar = reading.vocabulary().calendar();
        boolean figure = tokens.type(token) == Tokens.NUMBER;
        if (calendar.feasts().ends(tokens.word(token)) && calendar.feasts().at(tokens, token) != null) {
            return true;
        }
        Role role = calendar.role(tokens.word(token));
        if (!figure && role != Role.NONE) {
            return switch (role) {
                case PART, CODE, WEEKDAYS, MOVE -> false;
                case NOW -> tokens.word(token - 1) == calendar.between || tokens.word(token - 1) == calendar.from;
                case UNIT -> unitMayBe(reading, calendar, token);
                case RELATIVE -> relativeMayBe(reading, calendar, token);
                default -> true;
            };
        }
        if (!figure && tokens.type(token) != Tokens.WORD
                || !figure && reading.is(token, UNIT) && !reading.is(token, WordClass.ORDINAL.bit())) {
            return false;
        }
        if (figure && written(reading, token)) {
            return true;
        }
        char mark = tokens.mark(token + 1);
        if (mark == '-' || mark == '/' || tokens.glued(token)) {
            return true;
        }
        boolean decade = tokens.glued(token + 1)
                && (tokens.word(token + 1) == calendar.ending || tokens.word(token + 1) == calendar.possessive);
        return decade
                || ends(reading, token)
                || listed(reading, token)
                || calendar.era(tokens, token)
                || yearWords(reading, token)
                || calendar.isThe(tokens, token - 1)
                || calendar.isThe(tokens, token - 2) && calendar.role(tokens.word(token - 1)) == Role.UNIT;
    }

    /** Whether a figure may be a year or a whole date by itself: "1987", "24.02.2022". */
    public static boolean written(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        int start = tokens.start(token);
        int end = tokens.end(token);
        if (end - start == YEAR) {
            return PlainDigits.of(reading, token) >= 0;
        }
        String text = reading.passage().text();
        int stop = end - start < SHORTEST ? -1 : DateWords.stop(text, start, end);
        return stop >= 0 && DateWords.stop(text, stop + 1, end) >= 0;
    }

    private static boolean ends(Reading reading, int token) {
        if (!reading.near(token, DATE_END)) {
            return false;
        }
        for (int at = token + 1; at <= token + REACH; at++) {
            if (reading.is(at, DATE_END)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a figure may be one of several days of a month that is named near it: "May 3, 4 and 5". */
    private static boolean listed(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        Calendar calendar = reading.vocabulary().calendar();
        int before = tokens.word(token - 1);
        int end = tokens.type(token + 1) == Tokens.WORD && tokens.glued(token + 1) ? token + 2 : token + 1;
        boolean beside = tokens.isMark(token - 1, ',')
                || tokens.isMark(token - 1, '&')
                || tokens.isMark(end, ',')
                || before != 0 && (before == calendar.and || before == calendar.or);
        return beside && tokens.type(token) == Tokens.NUMBER && reading.near(token, MONTH);
    }

    /** "nineteen ninety", "two thousand": a number word behind another. */
    private static boolean yearWords(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        return tokens.type(token) == Tokens.WORD && reading.is(token + 1, WordClass.NUMBER.bit());
    }

    /** Whether a word stands behind "this" or "last" that the calendar or numbers know: not in "this company". */
    private static boolean relativeMayBe(Reading reading, Calendar calendar, int token) {
        Tokens tokens = reading.tokens();
        int behind = token + 1;
        return tokens.type(behind) != Tokens.WORD
                || calendar.role(tokens.word(behind)) != Role.NONE
                || calendar.yearOfBusiness(tokens.word(behind))
                || reading.is(behind, COUNTED)
                || reading.is(token, COUNTED);
    }

    private static boolean unitMayBe(Reading reading, Calendar calendar, int token) {
        return reading.is(token - 1, ARTICLE)
                || reading.is(token + 1, ARTICLE)
                || NumeralReader.joint(reading.tokens(), token + 1)
                || NumeralReader.joint(reading.tokens(), token - 1)
                || calendar.isThe(reading.tokens(), token - 1)
                || calendar.isThe(reading.tokens(), token - 2)
                || reading.tokens().type(token + 1) == Tokens.NUMBER
                || reading.tokens().word(token + 1) == calendar.ended
                || reading.tokens().word(token + 1) == calendar.endingWord
                || reading.tokens().word(token + 1) == calendar.of
                || calendar.role(reading.tokens().word(token + 2)) != Role.NONE;
    }

    private static Mention mention(Reading reading, DateText text, Stated date, Moment resolved) {
        int first = date.first();
        int end = date.end();
        Moment moment = resolved.unresolved() == null || resolved.weekday() != null
                ? resolved
                : text.unresolved(first, end, resolved.precision());
        Hedges.Found side = closing(text, date, side(text, first, end));
        if (side != null) {
            int from = side.first() < first ? side.end() : first;
            return reading.mention(Kind.DATE, from, end, moment, side, null);
        }
        boolean compared = moment.unresolved() != null && text.is(first - 1, text.calendar.than);
        if (compared || text.is(first - 1, text.calendar.on)) {
            return reading.mention(Kind.DATE, first, end, moment, null, null);
        }
        Mention plain = reading.mention(Kind.DATE, first, end, moment);
        if (date.back() && plain.hedge() != null) {
            return compares(text, first)
                    ? reading.mention(Kind.DATE, first, end, moment, null, null)
                    : turned(reading, plain, first, end, moment);
        }
        boolean year = end == first + 1 && DateWords.year(reading, first) > 0;
        return measures(plain.hedge()) && (year || !counted(reading, first) || names(text, first, end))
                ? reading.mention(Kind.DATE, first, end, moment, null, null)
                : plain;
    }

    /** "two weeks after the vote", "a year from now". */
    private static boolean counted(Reading reading, int first) {
        return reading.tokens().type(first) == Tokens.NUMBER || reading.is(first, ARTICLE | WordClass.NUMBER.bit());
    }

    /** "over the weekend", "lower than in May", "as large as last year": a date is not larger than another. */
    private static boolean measures(@Nullable Hedge hedge) {
        return hedge != null
                && (hedge.type() == Hedge.Type.MORE_THAN
                        || hedge.type() == Hedge.Type.LESS_THAN
                        || hedge.type() == Hedge.Type.JUST_OVER
                        || hedge.type() == Hedge.Type.UP_TO && hedge.words().regionMatches(true, 0, "as ", 0, 3));
    }

    /** "Sales are higher than a year ago": what is held against that time; "more than a year ago" tells the time itself. */
    private static boolean compares(DateText text, int first) {
        int word = first - 2;
        boolean time = text.is(word, text.calendar.more)
                || text.is(word, text.calendar.less)
                || text.is(word, text.calendar.longer);
        return text.is(first - 1, text.calendar.than) && !time && text.reading.is(word, COMPARISON);
    }

    /** More than three years ago is before that day, less than three years ago behind it. */
    private static Mention turned(Reading reading, Mention plain, int first, int end, Moment moment) {
        Hedge hedge = Objects.requireNonNull(plain.hedge());
        Hedge.Type type = hedge.type().backwards();
        boolean leads = plain.firstToken() < first;
        Hedges.Found found = leads
                ? new Hedges.Found(type, plain.firstToken(), first)
                : new Hedges.Found(type, end, plain.endToken());
        return reading.mention(Kind.DATE, first, end, moment, found, null);
    }

    /** "before the end of the year" goes up to that end, not only up to where it begins. */
    private static Hedges.@Nullable Found closing(DateText text, Stated date, Hedges.@Nullable Found side) {
        boolean closes = side != null
                && side.type() == Hedge.Type.BEFORE
                && text.is(text.pastThe(date.first()), text.calendar.end);
        return side != null && closes ? new Hedges.Found(Hedge.Type.BY, side.first(), side.end()) : side;
    }

    /** Whether "and after" or "or before" leads another date or time: "on 3 May and after 6pm". */
    private static boolean goesOn(DateText text, int token) {
        return text.tokens.type(token) == Tokens.NUMBER || text.reading.is(token, CALENDAR_WORD);
    }

    /** Whether a year tells which one of several a noun behind it names: "after the 1979 revolution". */
    private static boolean names(DateText text, int first, int end) {
        return end == first + 1 && text.tokens.type(first) == Tokens.NUMBER && !text.countsNothing(end);
    }

    /** What leaves one end of a date open; null where nothing does, or where "after" only places what follows ("after Friday's attack"). */
    private static Hedges.@Nullable Found side(DateText text, int first, int end) {
        if (text.is(end, text.calendar.possessive)) {
            return null;
        }
        Sides sides = text.calendar.sides();
        Hedges.Found after = sides.after(text.tokens, end);
        int at = text.isThe(first - 1) ? first - 1 : first;
        Hedges.Found before = sides.before(text.tokens, at);
        boolean same = after != null && before != null && after.type() == before.type();
        if (after != null && !same && !text.is(after.end(), text.calendar.than) && !goesOn(text, after.end())) {
            return after;
        }
        if (before == null) {
            return null;
        }
        boolean places = before.type() == Hedge.Type.AFTER || before.type() == Hedge.Type.BEFORE;
        boolean measures =
                places && (text.reading.is(before.first() - 1, UNIT) || text.reading.is(before.first() - 1, HEDGE));
        boolean range =
                text.is(before.first(), text.calendar.through) && text.tokens.type(before.first() - 1) == Tokens.NUMBER;
        boolean noun = places && at < first && names(text, first, end);
        return measures || range || noun ? null : new Hedges.Found(before.type(), before.first(), first);
    }
}
