package org.gainsay.normalize.date;

import java.time.LocalDate;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Moment.Precision;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * What counts from a date named before it in its sentence: "on 3 March, and the next day ...", "in 1990 and two years later". Without such a date "the
 * next day" stays unresolved, and "two years later" is a length. The token is the unit.
 */
final class AnchoredForm extends Form {
    /** How far before it the date may stand. */
    private static final int REACH = 30;

    private static final int NONE = Integer.MIN_VALUE;

    private static final long MONTH = WordClass.MONTH.bit();
    private static final long NO_DATE = WordClass.bits(WordClass.UNIT, WordClass.NUMBER);

    @Override
    @Nullable
    Stated read(DateText text, int token) {
        int step = step(text, token);
        if (text.unit(token) != Unit.DAY || step == NONE || !text.isThe(token - 2) || within(text, token - 3)) {
            return null;
        }
        int end = token + 1;
        boolean goesOn = text.is(end, text.calendar.of)
                || NumeralReader.joint(text.tokens, end)
                || text.is(end, text.calendar.or)
                || text.is(end, text.calendar.and) && text.reading.is(end + 1, NO_DATE)
                || text.is(end, text.calendar.and) && text.tokens.type(end + 1) == Tokens.NUMBER;
        if (goesOn || !text.countsNothing(end)) {
            return null;
        }
        Moment anchor = anchor(text, token - 2, Precision.DAY);
        Moment moment = anchor == null ? text.unresolved(token - 2, end, Precision.DAY) : moved(anchor, step, Unit.DAY);
        return Stated.of(token - 2, end, moment);
    }

    /** Days from the date before to that of "the next day", "the same day"; {@link #NONE} for other words. */
    private static int step(DateText text, int token) {
        if (text.is(token - 1, text.calendar.same)) {
            return 0;
        }
        return text.is(token - 1, text.calendar.next) || text.is(token - 1, text.calendar.following) ? 1 : NONE;
    }

    /** "within the next day", "for the next day" measure. */
    private static boolean within(DateText text, int token) {
        return text.is(token, text.calendar.within)
                || text.is(token, text.calendar.in)
                || text.is(token, text.calendar.over)
                || text.is(token, text.calendar.forWord);
    }

    /** The moment so many units behind the date that stands before a length in its sentence; null where none does. */
    static @Nullable Moment counted(DateText text, int first, long count, int unit) {
        Moment anchor = anchor(text, first, Unit.precision(unit));
        return anchor == null ? null : moved(anchor, count, unit);
    }

    private static @Nullable Moment moved(Moment anchor, long count, int unit) {
        if (anchor.from() == null || anchor.to() == null) {
            return null;
        }
        LocalDate from = Unit.plus(anchor.from().toLocalDate(), count, unit);
        LocalDate last = Unit.plus(anchor.to().toLocalDate().minusDays(1), count, unit);
        Precision counted = Unit.precision(unit);
        Precision precision = counted.compareTo(anchor.precision()) > 0 ? counted : anchor.precision();
        return from.getYear() < 1 ? null : Period.moment(from, last.plusDays(1), precision);
    }

    /** The nearest date with its month before a token in the same sentence, if it is resolved and as fine as the unit that counts from it. */
    private static @Nullable Moment anchor(DateText text, int token, Precision unit) {
        for (int at = token - 1; at > token - REACH && text.tokens.type(at) != Tokens.BREAK; at--) {
            if (text.reading.is(at, MONTH) && text.month(at) > 0) {
                Stated date = at(text, at);
                Moment moment = date == null || date.end() > token ? null : Relative.resolve(text, date);
                boolean fine = moment != null
                        && date != null
                        && !reported(text, date.first())
                        && moment.from() != null
                        && moment.precision().compareTo(unit) <= 0;
                return fine ? moment : null;
            }
        }
        return null;
    }

    /** The year that stands before a token in its sentence, as in "in 2020 as in the previous year"; 0 for none. */
    static int yearBefore(DateText text, int token) {
        for (int at = token - 1; at > token - REACH && !text.tokens.isMark(at, '.'); at--) {
            byte type = text.tokens.type(at);
            Stated year =
                    type == Tokens.NUMBER && DateNormalizer.written(text.reading, at) ? Forms.point(text, at) : null;
            if (year != null && year.plain() && year.month() == 0 && year.year() > 0) {
                return year.year();
            } else if (type == Tokens.BREAK) {
                return 0;
            }
        }
        return 0;
    }

    /** "Police said on 3 March that he died two days later": the date of a statement is none of what it tells. */
    private static boolean reported(DateText text, int first) {
        return text.is(first - 1, text.calendar.said) || text.is(first - 2, text.calendar.said);
    }

    /** The date whose month is given, with the day before it or behind it. */
    private static @Nullable Stated at(DateText text, int month) {
        int day = text.is(month - 1, text.calendar.of) ? month - 2 : month - 1;
        Stated dayFirst = text.tokens.type(day) == Tokens.NUMBER ? Forms.DAY_MONTH.read(text, day) : null;
        return dayFirst == null ? Forms.point(text, month) : dayFirst;
    }
}
