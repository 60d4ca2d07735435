package org.gainsay.normalize.date;

import java.time.LocalDate;
import org.gainsay.normalize.Moment.Precision;
import org.gainsay.normalize.number.PlainDigits;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * "the summer of 2022", "summer 2022"; without its year "by autumn", "in the spring", "since last summer": a season of the northern hemisphere. "In
 * summer" may be any, so that a verb has to tell whether one gone by or one to come is meant.
 */
final class SeasonForm extends Form {
    private static final int FALL = 9;
    private static final int WINTER = 12;
    private static final int CENTURY = 100;
    private static final long YEAR_BEFORE = WordClass.YEAR_BEFORE.bit();

    @Override
    @Nullable
    Stated read(DateText text, int token) {
        int at = text.is(token + 1, text.calendar.of) ? token + 2 : token + 1;
        Figure year = DateWords.anyYear(text, at);
        if (year != null) {
            if (text.value(token) == WINTER && next(text, year)) {
                return Stated.of(token, year.end() + 2, Period.season(year.value(), WINTER));
            }
            boolean counts = year.spelled() && !text.countsNothing(year.end());
            return counts ? null : Stated.of(token, year.end(), Period.seasonOf(year.value(), text.value(token)));
        }
        Figure relative = led(text, token) ? RelativeYear.read(text, token + 1) : null;
        if (relative != null) {
            return Stated.of(token, relative.end(), Period.seasonOf(relative.value(), text.value(token)));
        }
        return at == token + 1 && text.countsNothing(at) ? bare(text, token) : null;
    }

    /** "in the spring of last year", "until summer next year", but not "prices fall next year" or "are to fall next year". */
    private static boolean led(DateText text, int token) {
        return text.isThe(token - 1)
                || text.hasRole(token - 1, Calendar.Role.PART)
                || text.reading.is(token - 1, YEAR_BEFORE)
                        && !(text.value(token) == FALL
                                && text.plainFall(token)
                                && text.is(token - 1, text.calendar.to));
    }

    /** "winter 2022-23": the year that follows, or its last two digits. */
    private static boolean next(DateText text, Figure year) {
        int second = year.end() + 1;
        if (year.spelled()
                || !text.tokens.isMark(year.end(), '-') && !text.tokens.isMark(year.end(), '/')
                || text.tokens.type(second) != Tokens.NUMBER) {
            return false;
        }
        int value = PlainDigits.of(text.reading, second);
        return value == year.value() + 1 || value == (year.value() + 1) % CENTURY;
    }

    /** Of a season that lies ahead the next one is meant, but in its first weeks, which many count to the season before, the one that has begun. */
    private static @Nullable Stated bare(DateText text, int token) {
        int before = text.isThe(token - 1) ? token - 2 : token - 1;
        boolean led = text.hasRole(token - 1, Calendar.Role.PART) || Headings.led(text, token);
        if (!led && (!text.reading.is(before, YEAR_BEFORE) || text.is(before, text.calendar.to))) {
            return null;
        }
        Tense tense = Tense.of(text, token, token + 1);
        boolean fell = text.value(token) == FALL && text.plainFall(token) && tense != Tense.FUTURE;
        if (tense == Tense.OPEN || fell) {
            return null;
        }
        LocalDate today = text.today;
        if (today == null) {
            return Stated.of(token, token + 1, text.unresolved(token, token + 1, Precision.SEASON));
        }
        LocalDate begun = LocalDate.of(today.getYear(), text.value(token), 1);
        LocalDate last = begun.isAfter(today) ? begun.minusYears(1) : begun;
        boolean ahead = tense == Tense.FUTURE && last.plusMonths(1).isBefore(today);
        return Stated.of(
                token, token + 1, Period.season(ahead ? last.getYear() + 1 : last.getYear(), text.value(token)));
    }
}
