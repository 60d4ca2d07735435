package org.gainsay.normalize.date;

import org.gainsay.normalize.Moment.Precision;
import org.gainsay.normalize.date.Calendar.Role;
import org.gainsay.normalize.measure.Tens;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** "the nineties", "the mid-seventies", "the '80s", "in the 60s", "the 1950s and 60s": decades without their century. People "in their nineties" have an age. */
final class DecadeForm extends Form {
    /** "in the mid-30s" and below are degrees or years of age as often. */
    private static final int DEGREES = 50;

    private static final long YEAR_BEFORE = WordClass.YEAR_BEFORE.bit();
    private static final int LAST_CENTURY = 1900;
    private static final int THIS_CENTURY = 2000;
    private static final int TWENTIES = 20;

    @Override
    @Nullable
    Stated read(DateText text, int token) {
        if (text.hasRole(token, Role.DECADE)) {
            int year = text.value(token);
            return year != THIS_CENTURY + 10 && lead(text, token) ? decade(token, token + 1, year) : null;
        }
        int tens = DateWords.twoDigits(text.reading, token);
        boolean ending = text.tokens.glued(token + 1)
                && (text.is(token + 1, text.calendar.ending) || text.is(token + 1, text.calendar.possessive));
        boolean quote = text.tokens.glued(token) && text.tokens.isMark(token - 1, '\'');
        if (tens < 0 || tens % 10 != 0 || !ending || Tens.stand(text.reading, token)) {
            return null;
        }
        int first = row(text, token);
        boolean plain = tens >= DEGREES || text.isThe(token - 1);
        if (first < 0 && !quote && !(plain && (part(text, token) || led(text, token)))) {
            return null;
        }
        int century = first > 0 ? first / 100 * 100 : tens < TWENTIES ? THIS_CENTURY : LAST_CENTURY;
        int year = century + tens;
        return decade(quote ? token - 1 : token, token + 2, year);
    }

    /** The first decade of "the 1950s and 60s", or -1. */
    private static int row(DateText text, int token) {
        boolean row = text.is(token - 1, text.calendar.and) && text.is(token - 2, text.calendar.ending);
        return row ? DateWords.year(text.reading, token - 3) : -1;
    }

    /** "in the 70s", "since the 60s", "in 70's". */
    private static boolean led(DateText text, int token) {
        int at = text.isThe(token - 1) ? token - 2 : text.is(token - 1, text.calendar.in) ? token - 1 : -1;
        return at >= 0 && text.reading.is(at, YEAR_BEFORE) && text.countsNothing(token + 2);
    }

    private static @Nullable Stated decade(int first, int end, int year) {
        return Stated.of(first, end, Period.years(year, 10, Precision.DECADE));
    }

    private static boolean lead(DateText text, int token) {
        return text.isThe(token - 1) || text.is(token - 1, text.calendar.in) || part(text, token);
    }

    /** The "mid" of "mid-to-late", or the part itself. */
    private static int start(DateText text, int part) {
        int to = NumeralReader.joint(text.tokens, part - 1) ? part - 2 : part - 1;
        int other = NumeralReader.joint(text.tokens, to - 1) ? to - 2 : to - 1;
        return text.is(to, text.calendar.to) && text.hasRole(other, Role.PART) ? other : part;
    }

    private static boolean part(DateText text, int token) {
        int part = NumeralReader.joint(text.tokens, token - 1) ? token - 2 : token - 1;
        return text.hasRole(part, Role.PART)
                && !text.reading.vocabulary().ages().ofLife(text.reading, start(text, part) - 1);
    }
}
