package org.gainsay.normalize.date;

import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Moment.Precision;
import org.gainsay.normalize.Normalizer;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.Trigger;
import org.gainsay.normalize.date.Calendar.Role;
import org.gainsay.normalize.hedge.Hedges;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates: "Feb. 14, 2022", "24 February", "2022-02-24", "early 2022", "the 1990s", "on Friday", "last month". "February 2022" is the
 * month from 2022-02-01 up to 2022-03-01.
 */
public final class DateNormalizer implements Normalizer {
    /** How far behind a figure the word may stand that makes a date of it: "the 14th day of February", "twenty-five years ago". */
    private static final int REACH = 4;

    private static final long UNIT = WordClass.UNIT.bit();
    private static final long HEDGE = WordClass.HEDGE.bit();
    private static final long MONTH = WordClass.MONTH.bit();

    @Override
    public int triggers() {
        return Trigger.NUMERAL | Trigger.CALENDAR | Trigger.ORDINAL;
    }

    @Override
    public @Nullable Mention read(Reading reading, int token) {
        Calendar calendar = reading.vocabulary().calendar();
        Role role = calendar.role(reading.tokens().word(token));
        boolean figure = reading.tokens().type(token) == Tokens.NUMBER;
        boolean ago = calendar.isAgo(reading.tokens(), token);
        if (role == Role.PART || (figure || role == Role.NONE) && !ago && !mayBe(reading, token)) {
            return null;
        }
        Written date = new Written(reading);
        if (figure) {
            boolean found = date.numeric(token)
                    || date.dayFirst(token)
                    || date.bareYear(token)
                    || date.ago(token)
                    || date.anniversary(token)
                    || date.century(token);
            if (!found) {
                return null;
            }
            return mention(reading, date);
        }
        boolean found = switch (role) {
            case MONTH -> date.month(token);
            case WEEKDAY -> date.weekday(token);
            case SEASON -> date.season(token);
            case RELATIVE, DAY -> date.relative(token);
            case PART, NONE ->
                date.dayFirst(token)
                        || date.ago(token)
                        || date.unitAgo(token)
                        || date.anniversary(token)
                        || date.partOfYear(token)
                        || date.century(token);
        };
        return found ? mention(reading, date) : null;
    }

    /** Whether a figure or a rank has the shape of a year or stands before what makes a date of it. */
    private static boolean mayBe(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        int length = tokens.end(token) - tokens.start(token);
        if (tokens.type(token) == Tokens.NUMBER && length >= 4) {
            return true;
        }
        char mark = tokens.mark(token + 1);
        if (mark == '-' || mark == '/') {
            return true;
        }
        for (int at = token + 1; at <= token + REACH; at++) {
            if (reading.is(at, MONTH) || reading.vocabulary().calendar().endsDate(tokens.word(at))) {
                return true;
            }
        }
        return false;
    }

    private static Mention mention(Reading reading, Written date) {
        Moment moment = date.value();
        int first = date.first;
        int part = part(reading, first);
        if (part > 0) {
            first = date.partFirst(part);
            moment = moment.unresolved() == null
                    ? Period.third(
                            moment,
                            reading.vocabulary()
                                    .calendar()
                                    .value(reading.tokens().word(part - 1)))
                    : Period.unresolved(reading.passage().words(first, date.end), moment.precision());
        }
        Hedge.Type side = side(reading, first);
        return side == null
                ? reading.mention(Kind.DATE, first, date.end, moment)
                : reading.mention(Kind.DATE, first, date.end, moment, new Hedges.Found(side, first - 1, first), null);
    }

    /** Whether "before" or "after" stands before a date; null if neither does, or if it measures ("a day after 24 February"). */
    private static Hedge.@Nullable Type side(Reading reading, int first) {
        Calendar calendar = reading.vocabulary().calendar();
        boolean before = reading.isWord(first - 1, calendar.before);
        if (!before && !reading.isWord(first - 1, calendar.after)) {
            return null;
        }
        boolean measures = reading.is(first - 2, UNIT) || reading.is(first - 2, HEDGE);
        return measures ? null : before ? Hedge.Type.BEFORE : Hedge.Type.AFTER;
    }

    /** The token behind "early", "mid-" or "the end of" before a date, or 0. */
    private static int part(Reading reading, int first) {
        Calendar calendar = reading.vocabulary().calendar();
        int at = first;
        if (NumeralReader.joint(reading.tokens(), at - 1)) {
            at--;
        }
        if (calendar.role(reading.tokens().word(at - 1)) == Role.PART) {
            return at;
        }
        at = reading.isWord(at - 1, calendar.of) ? at - 1 : 0;
        return at > 0 && calendar.role(reading.tokens().word(at - 1)) == Role.PART ? at : 0;
    }

    /** The precision of one of the calendar's units: day, week, month, year, decade. */
    static Precision precision(int unit) {
        return switch (unit) {
            case 0 -> Precision.DAY;
            case 1 -> Precision.WEEK;
            case 2 -> Precision.MONTH;
            case 3 -> Precision.YEAR;
            default -> Precision.DECADE;
        };
    }
}
