package org.gainsay.normalize.date;

import java.time.LocalDate;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Moment.Precision;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.date.Calendar.Role;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** A date as it is written at one place; the fields hold what was found. */
final class Written {
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long ARTICLE = WordClass.ARTICLE.bit();
    private static final long AMBIGUOUS = WordClass.AMBIGUOUS.bit();
    private static final long YEAR_BEFORE = WordClass.YEAR_BEFORE.bit();

    private final Reading reading;
    private final Tokens tokens;
    private final Calendar calendar;
    private final Relative relative;
    private @Nullable Moment moment;

    int first;
    int end;

    Written(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.calendar = reading.vocabulary().calendar();
        this.relative = new Relative(reading);
    }

    Moment value() {
        if (moment == null) {
            throw new IllegalStateException("no date was found");
        }
        return moment;
    }

    private boolean found(int first, int end, @Nullable Moment moment) {
        this.first = first;
        this.end = end;
        this.moment = moment;
        return moment != null;
    }

    /** The word that "early" stands at, given the token behind it; a "the" before it ("the end of") belongs to it. */
    int partFirst(int behind) {
        int part = behind - 1;
        return reading.isWord(part - 1, calendar.the) && reading.isWord(behind, calendar.of) ? part - 1 : part;
    }

    /** "2022-02-24", "24/02/2022", "24.02.2022". */
    boolean numeric(int token) {
        String text = reading.passage().text();
        int start = tokens.start(token);
        int behind = tokens.end(token);
        int dot = DateWords.stop(text, start, behind);
        if (dot > start) {
            int second = DateWords.stop(text, dot + 1, behind);
            return second > 0
                    && second < behind
                    && triple(
                            token,
                            token + 1,
                            DateWords.digits(text, start, dot),
                            DateWords.digits(text, dot + 1, second),
                            DateWords.digits(text, second + 1, behind),
                            behind - second == 5);
        }
        char mark = tokens.mark(token + 1);
        if (mark != '-' && mark != '/' || !tokens.isMark(token + 3, mark) || !tight(token, token + 4)) {
            return false;
        }
        int a = DateWords.digits(reading, token);
        int b = DateWords.digits(reading, token + 2);
        int c = DateWords.digits(reading, token + 4);
        if (behind - start == 4) {
            LocalDate day = Period.date(a, b, c);
            return day != null && found(token, token + 5, Period.day(day));
        }
        return triple(token, token + 5, a, b, c, tokens.end(token + 4) - tokens.start(token + 4) == 4);
    }

    private boolean tight(int first, int last) {
        for (int token = first + 1; token <= last; token++) {
            if (!tokens.glued(token)) {
                return false;
            }
        }
        return true;
    }

    /** Day and month in either order where only one order is a date; else the American one for slashes, the European for points. */
    private boolean triple(int first, int end, int a, int b, int year, boolean fullYear) {
        if (!fullYear) {
            return false;
        }
        boolean slashes = end > first + 1;
        LocalDate american = Period.date(year, a, b);
        LocalDate european = Period.date(year, b, a);
        LocalDate day = american == null || !slashes && european != null ? european : american;
        return day != null && found(first, end, Period.day(day));
    }

    /** "14 February 2022", "the 14th of February". */
    boolean dayFirst(int token) {
        int day = DateWords.day(reading, token);
        boolean money = tokens.type(token) == Tokens.NUMBER
                && reading.vocabulary().currencies().before(tokens, token) != null;
        if (day < 0 || money || tokens.glued(token) && tokens.type(token - 1) != Tokens.MARK) {
            return false;
        }
        int at = DateWords.behindDay(reading, token);
        int last = lastDay(token, at, day);
        if (last > day) {
            at = DateWords.behindDay(reading, reading.ranges().second(token, at));
        }
        if (calendar.unit(tokens.word(at)) == 0) {
            at++;
        }
        if (reading.isWord(at, calendar.of)) {
            at++;
        }
        if (calendar.role(tokens.word(at)) != Role.MONTH || !monthName(at)) {
            return false;
        }
        int behind = tokens.isMark(at + 1, ',') ? at + 2 : at + 1;
        int year = DateWords.year(reading, behind);
        int from = weekdayBefore(token);
        int month = calendar.value(tokens.word(at));
        return year > 0
                ? found(from, behind + 1, upTo(dayMoment(year, month, day), last - day))
                : found(
                        from,
                        at + 1,
                        upTo(relative.dayOfMonth(month, day, weekdayOf(from, token), from, at + 1), last - day));
    }

    /** The second day of "15-16 August", or the first one where there is none. */
    private int lastDay(int token, int behind, int day) {
        int second = reading.ranges().second(token, behind);
        int last = second < 0 ? -1 : DateWords.day(reading, second);
        return last > day && tokens.type(second) == tokens.type(token) ? last : day;
    }

    private static @Nullable Moment upTo(@Nullable Moment first, int days) {
        return first == null || first.to() == null || days == 0
                ? first
                : new Moment(first.from(), first.to().plusDays(days), Precision.DAY, null, null);
    }

    private @Nullable Moment dayMoment(int year, int month, int day) {
        LocalDate date = Period.date(year, month, day);
        return date == null ? null : Period.day(date);
    }

    /** The weekday that a date begins with ("Friday 13 September", "Friday, Aug. 15"), or the token itself. */
    private int weekdayBefore(int token) {
        int at = reading.isWord(token - 1, calendar.the) ? token - 1 : token;
        at = tokens.isMark(at - 1, ',') ? at - 1 : at;
        return calendar.role(tokens.word(at - 1)) == Role.WEEKDAY ? at - 1 : token;
    }

    private int weekdayOf(int first, int token) {
        return first == token ? 0 : calendar.value(tokens.word(first));
    }

    /** Whether a name of the calendar is no other word: "may" and "march", "sat" and "sun" need a capital or a figure beside them. */
    private boolean monthName(int token) {
        return (tokens.shape(token) & Tokens.CAPITAL) != 0
                || !reading.is(token, AMBIGUOUS)
                || tokens.type(token - 1) == Tokens.NUMBER
                || tokens.type(token + 1) == Tokens.NUMBER;
    }

    /** "Feb. 14, 2022", "February 2022", "in February". */
    boolean month(int token) {
        if (!monthName(token)) {
            return false;
        }
        int month = calendar.value(tokens.word(token));
        int day = DateWords.day(reading, token + 1);
        if (day > 0 && tokens.type(token + 1) == Tokens.NUMBER && !partOfTime(token + 1)) {
            int at = DateWords.behindDay(reading, token + 1);
            int last = lastDay(token + 1, at, day);
            int second = last > day ? reading.ranges().second(token + 1, at) : -1;
            if (second > 0 && calendar.role(tokens.word(DateWords.behindDay(reading, second))) != Role.MONTH) {
                at = DateWords.behindDay(reading, second);
            } else {
                last = day;
            }
            int behind = tokens.isMark(at, ',') ? at + 1 : at;
            int year = DateWords.year(reading, behind);
            int from = weekdayBefore(token);
            return year > 0
                    ? found(from, behind + 1, upTo(dayMoment(year, month, day), last - day))
                    : found(
                            from,
                            at,
                            upTo(relative.dayOfMonth(month, day, weekdayOf(from, token), from, at), last - day));
        }
        int at = tokens.isMark(token + 1, ',') || reading.isWord(token + 1, calendar.of) ? token + 2 : token + 1;
        int year = DateWords.year(reading, at);
        if (year > 0) {
            return found(token, at + 1, Period.month(year, month));
        }
        Role before = calendar.role(tokens.word(token - 1));
        if (before == Role.RELATIVE) {
            int direction = calendar.value(tokens.word(token - 1));
            return found(token - 1, token + 1, relative.month(month, direction, token - 1, token + 1));
        }
        boolean the = reading.isWord(token - 1, calendar.the);
        boolean mid = NumeralReader.joint(tokens, token - 1) && calendar.role(tokens.word(token - 2)) == Role.PART;
        boolean inDate = reading.is(token - 1, YEAR_BEFORE) || before == Role.PART || the || mid;
        return inDate && found(token, token + 1, relative.month(month, 0, token, token + 1));
    }

    private boolean partOfTime(int token) {
        return tokens.isMark(token + 1, ':') && tokens.glued(token + 1);
    }

    /** "on Friday", "last Friday". */
    boolean weekday(int token) {
        if (!monthName(token) || dateFollows(tokens.isMark(token + 1, ',') ? token + 2 : token + 1)) {
            return false;
        }
        int direction = calendar.role(tokens.word(token - 1)) == Role.RELATIVE ? token - 1 : token;
        return found(direction, token + 1, relative.weekday(token, direction));
    }

    private boolean dateFollows(int token) {
        boolean month = calendar.role(tokens.word(token)) == Role.MONTH && DateWords.day(reading, token + 1) > 0;
        int day = reading.isWord(token, calendar.the) ? token + 1 : token;
        return month
                || DateWords.day(reading, day) > 0
                        && calendar.role(tokens.word(DateWords.behindDay(reading, day))) == Role.MONTH;
    }

    /** "the summer of 2022", "summer 2022". */
    boolean season(int token) {
        int at = reading.isWord(token + 1, calendar.of) ? token + 2 : token + 1;
        int year = DateWords.year(reading, at);
        return year > 0 && found(token, at + 1, Period.seasonOf(year, calendar.value(tokens.word(token))));
    }

    /** "yesterday", "last month", "next year". */
    boolean relative(int token) {
        if (calendar.role(tokens.word(token)) == Role.DAY) {
            return found(token, token + 1, relative.day(token));
        }
        if (calendar.role(tokens.word(token + 1)) == Role.SEASON) {
            return found(token, token + 2, relative.season(token));
        }
        int unit = calendar.unit(tokens.word(token + 1));
        return unit > 0 && found(token, token + 2, relative.unit(token, unit));
    }

    /** "three days ago": the token is the figure. */
    boolean ago(int token) {
        if (!agoWithin(token + 2)) {
            return false;
        }
        Numeral numeral = reading.numerals().single(token, false);
        if (numeral == null || numeral.vague() != null || !numeral.low().whole()) {
            return false;
        }
        int unit = calendar.unit(singular(numeral.end()));
        int behind = numeral.end() + 1;
        return unit >= 0
                && reading.isWord(behind, calendar.ago)
                && numeral.low().compareTo(Relative.LONGEST) <= 0
                && found(
                        numeral.first(),
                        behind + 1,
                        relative.ago(numeral.low().longValueExact(), unit, numeral.first(), behind + 1));
    }

    /** "a week ago": the token is "ago". */
    boolean unitAgo(int token) {
        int unit = calendar.unit(tokens.word(token - 1));
        return unit >= 0
                && calendar.isAgo(tokens, token)
                && reading.is(token - 2, ARTICLE)
                && found(token - 2, token + 1, relative.ago(1, unit, token - 2, token + 1));
    }

    /** "the first quarter of 2022", "the second half of 2022": the token is the rank. */
    boolean partOfYear(int token) {
        int word = tokens.word(token + 1);
        int months = word == calendar.quarter ? 3 : word == calendar.half ? 6 : 0;
        int at = reading.isWord(token + 2, calendar.of) ? token + 3 : token + 2;
        int rank = DateWords.day(reading, token);
        int year = DateWords.year(reading, at);
        return months > 0
                && rank > 0
                && rank * months <= 12
                && year > 0
                && found(token, at + 1, Period.partOfYear(year, (rank - 1) * months + 1, months));
    }

    /** "the 20th century", "the nineteenth century". */
    boolean century(int token) {
        int behind = DateWords.behindDay(reading, token);
        int rank = tokens.type(token) == Tokens.NUMBER && behind == token + 1 ? -1 : DateWords.day(reading, token);
        return rank > 0
                && reading.isWord(behind, calendar.century)
                && found(token, behind + 1, Period.years(rank * 100 - 99, 100, Precision.CENTURY));
    }

    private boolean agoWithin(int token) {
        for (int at = token; at < token + 3; at++) {
            if (reading.isWord(at, calendar.ago)) {
                return true;
            }
        }
        return false;
    }

    /** The number of a unit's singular, whose plural may stand at a token. */
    private int singular(int token) {
        String word = reading.passage().lexicon().word(tokens.word(token));
        return word.endsWith("s")
                ? reading.passage().lexicon().id(word.substring(0, word.length() - 1))
                : tokens.word(token);
    }

    /** "on the third anniversary of the invasion": the token is the rank. */
    boolean anniversary(int token) {
        int behind = DateWords.behindDay(reading, token);
        if (!reading.isWord(behind, calendar.anniversary)) {
            return false;
        }
        int ordinal = DateWords.day(reading, token);
        int years = ordinal > 0 ? ordinal : DateWords.digits(reading, token);
        return years > 0 && found(token, behind + 1, relative.anniversary(years, token, behind + 1));
    }

    /** "in 2022", "the 2020 election", "the 1990s". */
    boolean bareYear(int token) {
        int year = DateWords.year(reading, token);
        if (year < 0 || tokens.glued(token) && !tokens.isMark(token - 1, '-') && !quote(token - 1)) {
            return false;
        }
        boolean ending = reading.isWord(token + 1, calendar.ending) || reading.isWord(token + 1, calendar.possessive);
        if (tokens.glued(token + 1) && ending && year % 10 == 0 && (the(token - 1) || !possessive(token + 1))) {
            return found(token, token + 2, Period.years(year, 10, Precision.DECADE));
        }
        boolean code = tokens.glued(token + 1)
                && (tokens.type(token + 1) == Tokens.WORD && !possessive(token + 1) || tokens.isMark(token + 1, ':'));
        if (code || !NumeralReader.joint(tokens, token - 1) && !year(token, year)) {
            return false;
        }
        return found(token, token + 1, Period.year(year));
    }

    private boolean the(int token) {
        return reading.isWord(token, calendar.the);
    }

    private boolean quote(int token) {
        char mark = tokens.mark(token);
        return mark == '"' || mark == '\'' || mark == '(' || mark == '/' || mark == '\u2014';
    }

    private boolean possessive(int token) {
        return reading.passage().text().charAt(tokens.start(token)) != 's';
    }

    /** A figure of four digits is a year behind "in" or a month, and elsewhere unless it counts something. */
    private boolean year(int token, int year) {
        Role before = calendar.role(tokens.word(token - 1));
        if (reading.is(token - 1, YEAR_BEFORE) || before == Role.PART || before == Role.SEASON) {
            return !unit(token + 1) && !(hedged(token) && counts(token + 1));
        }
        return year >= 1900 && year < 2100 && !counts(token + 1) && !hedged(token);
    }

    /** "Some 2000 came" counts; "around 1960" is a year and has been taken for one. */
    private boolean hedged(int token) {
        return reading.vocabulary().hedges().before(tokens, token) != null;
    }

    private boolean unit(int token) {
        return reading.vocabulary().units().find(tokens, token) != null;
    }

    private boolean counts(int token) {
        if (tokens.type(token) != Tokens.WORD) {
            return tokens.isMark(token, '%');
        }
        String text = reading.passage().text();
        return unit(token)
                || !reading.is(token, FUNCTION) && text.charAt(tokens.end(token) - 1) == 's' && !possessive(token);
    }
}
