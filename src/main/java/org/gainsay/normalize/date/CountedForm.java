package org.gainsay.normalize.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Moment.Precision;
import org.gainsay.normalize.date.Calendar.Role;
import org.gainsay.normalize.hedge.Hedges;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * A length counted from now or from another date: "three days ago", "1 month and 21 days ago", "two weeks from now", "a day after 24 February",
 * "two days before yesterday", and with a cue of the future "in three months". A length alone is no date. The token is the figure, or the
 * unit behind an article.
 */
final class CountedForm extends Form {
    private static final long ARTICLE = WordClass.ARTICLE.bit();
    /** How far before "in five years" its "first" may stand. */
    private static final int REACH = 12;

    /** "must" and "August" end as "worst" does. */
    private static final long NO_ADJECTIVE = WordClass.bits(WordClass.FUTURE, WordClass.MONTH, WordClass.FUNCTION);

    private static final long VERB = WordClass.bits(WordClass.FUTURE, WordClass.AUXILIARY);
    private static final long ORDINAL = WordClass.ORDINAL.bit();
    /** Of these the verbs, "lasted", "took", are no function words. */
    private static final long SPAN = WordClass.SPAN.bit();

    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long PROSPECT = WordClass.PROSPECT.bit();
    /** The value of a verb of the present with several who do it; above it the verb needs another word beside it. */
    private static final int SEVERAL = 1;

    /** How many words an event between "of the" and its date may have. */
    private static final int NOUN = 3;
    /** How far before "within" the "to" of "have to pay the fine within" may stand. */
    private static final int DUTY = 6;

    private static final String PARTICIPLE = "ed";

    @Override
    @Nullable
    Stated read(DateText text, int token) {
        CountedLength length = CountedLength.read(text, token);
        return length == null ? null : anchored(text, length);
    }

    private static @Nullable Stated anchored(DateText text, CountedLength length) {
        Calendar calendar = text.calendar;
        int at = length.end;
        if (text.is(at, calendar.ago)) {
            boolean today = text.hasRole(at + 1, Role.DAY) && text.value(at + 1) == 0;
            Stated placed = today ? null : agoOn(text, length, at + 1);
            Stated plain =
                    placed != null ? placed : counted(text, length, -1, length.first, today ? at + 2 : at + 1, today);
            return plain == null ? null : plain.backwards();
        }
        if (text.is(at, calendar.hence) || text.is(at, calendar.from) && text.is(at + 1, calendar.now)) {
            return counted(text, length, 1, length.first, text.is(at, calendar.hence) ? at + 1 : at + 2, false);
        }
        boolean from = text.is(at, calendar.from) && !lasts(text, beforeHedge(text, length.first));
        boolean after = text.is(at, calendar.after) || from;
        if (after || text.is(at, calendar.before)) {
            Stated counted = fromDate(text, length, after ? 1 : -1, at + 1);
            return counted == null || after ? counted : counted.backwards();
        }
        Stated on = weekOn(text, length, at);
        if (on != null) {
            return on;
        }
        Stated until = until(text, length, at);
        if (until != null) {
            return until;
        }
        if (text.is(at, calendar.later) || text.is(at, calendar.earlier)) {
            boolean later = text.is(at, calendar.later);
            Stated anchored = placed(text, length, later ? 1 : -1, at + 1);
            boolean ahead = anchored == null && later && Tense.promised(text, length.first);
            return ahead ? counted(text, length, 1, length.first, at + 1, false) : anchored;
        }
        return text.is(length.first - 1, calendar.in) ? in(text, length) : within(text, length);
    }

    /** The token before a length and its hedge: the "for" of "for up to six weeks from the 14th". */
    private static int beforeHedge(DateText text, int first) {
        Hedges.Found hedge = text.reading.hedgeBefore(first);
        return (hedge == null || text.is(first - 1, text.calendar.over) ? first : hedge.first()) - 1;
    }

    /** "for two weeks from 3 May", "over four years from July", "the five years from 2027": how long something lasts, and when it begins. */
    private static boolean lasts(DateText text, int before) {
        return text.is(before, text.calendar.forWord)
                || text.is(before, text.calendar.over)
                || text.is(before, text.calendar.during)
                || text.isThe(before)
                || text.reading.is(before, SPAN) && !text.reading.is(before, FUNCTION);
    }

    /**
     * "on 7 January and two days later": a length of one unit that counts from the date before it in its sentence. "A year earlier" needs none to be a
     * date.
     */
    private static @Nullable Stated placed(DateText text, CountedLength length, int direction, int end) {
        Moment moment = length.size == 1 && !text.is(end, text.calendar.than)
                ? AnchoredForm.counted(text, length.first, direction * length.counts[0], length.units[0])
                : null;
        if (moment == null && direction < 0 && text.reading.is(length.first, ARTICLE)) {
            return Stated.of(length.first, end, text.unresolved(length.first, end, length.precision()));
        }
        return moment == null ? null : Stated.of(length.first, end, moment);
    }

    /** "a week ago Tuesday", "two years ago last month", "six weeks ago last Friday": a day or a stretch that lies so much earlier. */
    private static @Nullable Stated agoOn(DateText text, CountedLength length, int token) {
        int at = text.is(token, text.calendar.on) ? token + 1 : token;
        boolean weekday = text.hasRole(at, Role.WEEKDAY);
        boolean fits = weekday || at == token && text.hasRole(at, Role.RELATIVE);
        Stated date = fits && length.precision().compareTo(Precision.WEEK) >= 0 ? Forms.point(text, at) : null;
        Moment moment = date == null || date.first() < at ? null : Relative.resolve(text, date);
        if (date == null || moment == null || moment.precision().compareTo(length.precision()) >= 0) {
            return null;
        }
        return shifted(text, length, -1, length.first, date.end(), moment);
    }

    /** "will be back a week on Tuesday", "opens a fortnight today": weeks behind a coming day. */
    private static @Nullable Stated weekOn(DateText text, CountedLength length, int at) {
        boolean on = text.is(at, text.calendar.on) && text.hasRole(at + 1, Role.WEEKDAY);
        int day = on ? at + 1 : at;
        boolean fits = length.size == 1
                && length.precision() == Precision.WEEK
                && (on || text.hasRole(day, Role.DAY) && text.value(day) >= 0)
                && !text.is(length.first - 1, text.calendar.forWord)
                && !text.is(day + 1, text.calendar.since)
                && (present(text, length.first - 1) || text.future(length.first, length.end));
        if (!fits) {
            return null;
        }
        LocalDate today = text.today;
        if (today == null) {
            return Stated.of(length.first, day + 1, text.unresolved(length.first, day + 1, Precision.DAY));
        }
        LocalDate from = on ? WeekdayStep.after(today, DayOfWeek.of(text.value(day))) : today.plusDays(text.value(day));
        return Stated.of(length.first, day + 1, Period.day(length.from(from, 1)));
    }

    /** "the three months to June", "the six months ended 30 September", "nine months through March": the stretch that ends with a date. */
    private static @Nullable Stated until(DateText text, CountedLength length, int at) {
        return until(text, length, at, text.isThe(length.first - 1));
    }

    /** The same for the "nine months" of "first nine months to 30 September". */
    static @Nullable Stated until(DateText text, int first, Figure count, int unit) {
        CountedLength length = CountedLength.of(count.value(), unit, first, count.end() + 1);
        return until(text, length, length.end, true);
    }

    private static @Nullable Stated until(DateText text, CountedLength length, int at, boolean led) {
        Calendar calendar = text.calendar;
        boolean ended = text.is(at, calendar.ended) || text.is(at, calendar.endingWord);
        boolean to = (text.is(at, calendar.to) || text.is(at, calendar.through)) && led;
        int on = text.pastEnd(text.is(at + 1, calendar.on) || text.is(at + 1, calendar.in) ? at + 2 : at + 1);
        Stated date = ended || to ? Forms.point(text, text.pastThe(on)) : null;
        if (date == null
                || date.first() > text.pastThe(on)
                || date.month() == 0
                || length.precision().compareTo(Precision.DAY) < 0) {
            return null;
        }
        Moment end = Relative.resolve(text, date);
        if (end == null || end.to() == null) {
            return end == null
                    ? null
                    : Stated.of(
                            length.first, date.end(), text.unresolved(length.first, date.end(), length.precision()));
        }
        LocalDate behind = end.to().toLocalDate();
        LocalDate begins = behind.getDayOfMonth() == 1
                ? length.from(behind, -1)
                : length.from(behind.minusDays(1), -1).plusDays(1);
        return Stated.of(length.first, date.end(), Period.moment(begins, behind, length.precision()));
    }

    /** "in two weeks' time"; "in two weeks" only where the clause speaks of the future and the length measures nothing. */
    private static @Nullable Stated in(DateText text, CountedLength length) {
        int at = text.tokens.isMark(length.end, '\'')
                ? length.end + 1
                : text.is(length.end, text.calendar.possessive) ? length.end + 1 : length.end;
        boolean time = text.is(at, text.calendar.time);
        boolean ahead = text.today != null
                && (Tense.promised(text, length.first - 1) || fixed(text, length.first - 2))
                && !text.is(length.end, text.calendar.of)
                && !first(text, length.first);
        boolean whole = text.today != null && closed(text, length.first - 2) && closed(text, length.end);
        if (!time && (!ahead && !whole || at > length.end)) {
            return null;
        }
        return counted(text, length, 1, length.first - 1, time ? at + 1 : length.end, false);
    }

    /** "the vote is in three weeks", "the ship sails in three weeks", "they meet in four days": the present of what is fixed. */
    private static boolean fixed(DateText text, int verb) {
        return present(text, verb)
                || text.hasRole(verb, Role.FIXED) && text.value(verb) <= SEVERAL
                || text.reading.is(verb, PROSPECT) && !text.reading.is(verb, FUNCTION);
    }

    private static boolean present(DateText text, int token) {
        return text.is(token, text.calendar.is) || text.is(token, text.calendar.are);
    }

    /** Whether nothing else stands in the sentence on this side. */
    private static boolean closed(DateText text, int token) {
        return text.tokens.type(token) == Tokens.BREAK;
    }

    /** "the first meeting in five years" has a length, whatever it will be. */
    private static boolean first(DateText text, int token) {
        for (int at = token - 1; at > token - REACH && text.tokens.type(at) != Tokens.BREAK; at--) {
            if (text.reading.is(at, ORDINAL) || text.is(at, text.calendar.time) || superlative(text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean superlative(DateText text, int token) {
        int end = text.tokens.end(token);
        boolean word = text.tokens.type(token) == Tokens.WORD && end - text.tokens.start(token) >= 4;
        // "The inquest will resume" has none.
        boolean subject = text.reading.is(token + 1, NO_ADJECTIVE) && text.reading.is(token + 1, VERB);
        return word
                && !subject
                && text.reading.passage().text().startsWith("st", end - 2)
                && !text.reading.is(token, NO_ADJECTIVE);
    }

    /** In "within 28 days of the ruling on 3 March" the token of the date behind the noun; else the token itself. */
    private static int event(DateText text, int token) {
        if (!text.isThe(token - 1) || text.tokens.type(token) != Tokens.WORD) {
            return token;
        }
        for (int at = token + 1; at <= token + NOUN && text.tokens.type(at) == Tokens.WORD; at++) {
            if (text.is(at, text.calendar.on) || text.is(at, text.calendar.of)) {
                return at + 1;
            }
        }
        return token;
    }

    /** "within two weeks of 3 May", "within ten days after Friday": the days from that date on. */
    private static @Nullable Stated withinOf(DateText text, CountedLength length) {
        int at = event(text, text.pastThe(length.end + 1));
        boolean joined = text.is(length.end, text.calendar.of);
        Stated date = joined ? Forms.point(text, at) : null;
        Moment moment = date == null || date.first() > at ? null : Relative.resolve(text, date);
        if (date == null || moment == null || moment.precision() != Precision.DAY) {
            return null;
        }
        if (moment.from() == null) {
            return Stated.of(length.first, date.end(), text.unresolved(length.first, date.end(), Precision.DAY));
        }
        LocalDate from = moment.from().toLocalDate();
        return Stated.of(
                length.first,
                date.end(),
                Period.moment(from, length.from(from, 1).plusDays(1), Precision.DAY));
    }

    /** "will end within five days": the days from now up to then. */
    private static @Nullable Stated within(DateText text, CountedLength length) {
        int first = length.first - 1;
        Stated after = text.is(first, text.calendar.within) ? withinOf(text, length) : null;
        if (after != null) {
            return after;
        }
        if (!text.is(first, text.calendar.within)
                || !Tense.promised(text, first)
                || owed(text, first)
                || text.is(length.end, text.calendar.of)) {
            return null;
        }
        Precision precision = length.precision();
        return Stated.of(
                length.first,
                length.end,
                text.today == null
                        ? text.unresolved(first, length.end, precision)
                        : Period.moment(text.today, length.from(text.today, 1).plusDays(1), precision));
    }

    /**
     * "will be tabled within nine months", "is expected within 90 days", "will have to pay within 14 days": how long is given, whenever that begins. From
     * now on is only what one does oneself: "will be back within five days".
     */
    private static boolean owed(DateText text, int within) {
        if (text.reading.passage().endsIn(within - 1, PARTICIPLE)) {
            return true;
        }
        for (int at = within - 1; at > within - DUTY && text.tokens.type(at) == Tokens.WORD; at--) {
            if (text.is(at, text.calendar.to) && (text.is(at - 1, text.calendar.have))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Stated counted(
            DateText text, CountedLength length, int direction, int first, int end, boolean exact) {
        Precision precision = exact ? Precision.DAY : length.precision();
        LocalDate today = text.today;
        if (today == null) {
            return Stated.of(first, end, text.unresolved(first, end, precision));
        }
        LocalDate day = length.from(today, direction);
        return Stated.of(first, end, day.getYear() < 1 ? null : Period.moment(day, day.plusDays(1), precision));
    }

    /** "two weeks before 13 May 1999", "a day after Friday": both ends of that date are moved. */
    private static @Nullable Stated fromDate(DateText text, CountedLength length, int direction, int token) {
        Stated date = Forms.point(text, text.pastThe(token));
        Moment moment = date == null ? null : Relative.resolve(text, date);
        if (date == null || moment == null || date.first() > text.pastThe(token)) {
            return null;
        }
        return shifted(text, length, direction, length.first, date.end(), moment);
    }

    private static @Nullable Stated shifted(
            DateText text, CountedLength length, int direction, int first, int end, Moment moment) {
        if (moment.from() == null || moment.to() == null) {
            return Stated.of(first, end, text.unresolved(first, end, length.precision()));
        }
        if (direction > 0 && text.is(length.first - 1, text.calendar.within)) {
            LocalDate from = moment.from().toLocalDate();
            return Stated.of(
                    first, end, Period.moment(from, length.from(from, 1).plusDays(1), Precision.DAY));
        }
        return Stated.of(
                first,
                end,
                new Moment(
                        moved(length, moment.from(), direction),
                        moved(length, moment.to().minusDays(1), direction).plusDays(1),
                        moment.precision(),
                        null,
                        null));
    }

    private static LocalDateTime moved(CountedLength length, LocalDateTime end, int direction) {
        return length.from(end.toLocalDate(), direction).atStartOfDay();
    }
}
