package org.gainsay.normalize.date;

import java.time.LocalDate;
import org.gainsay.normalize.Moment.Precision;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.date.Calendar.Role;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** A sum of units that a date is counted by, and where it stands: "three days", "1 month and 21 days", "a year". */
final class CountedLength {
    private static final long ARTICLE = WordClass.ARTICLE.bit();
    /** Longer spans than this are no dates: "20,000 years ago". */
    private static final Ratio LONGEST = Ratio.of(10_000);
    /** "2 years, 1 month and 21 days". */
    private static final int MOST = 4;

    /** How many of each unit. */
    final long[] counts = new long[MOST];

    final int[] units = new int[MOST];
    /** How many units there are. */
    int size;
    /** The first token. */
    int first;
    /** The token behind it. */
    int end;

    /** A length of one unit. */
    static CountedLength of(long count, int unit, int first, int end) {
        CountedLength length = new CountedLength();
        length.first = first;
        length.end = end;
        length.add(count, unit);
        return length;
    }

    /** The length that is recognised by a token, its figure or the unit behind its article; null for none. */
    static @Nullable CountedLength read(DateText text, int token) {
        int unit = text.unit(token);
        if (unit >= 0) {
            return text.reading.is(token - 1, ARTICLE) ? of(1, unit, token - 1, token + 1) : null;
        }
        return unitFollows(text, token) ? sum(text, token) : null;
    }

    private static @Nullable CountedLength sum(DateText text, int token) {
        CountedLength length = new CountedLength();
        int at = token;
        while (length.size < MOST) {
            Numeral numeral = unitFollows(text, at) ? text.reading.numerals().single(at, false) : null;
            int unit = numeral == null ? -1 : text.unit(numeral.end());
            if (numeral == null || unit < 0 || !counts(numeral) || unit == Unit.HALF || length.lastUnit() == unit) {
                break;
            }
            length.first = length.size == 0 ? numeral.first() : length.first;
            length.add(numeral.low().longValueExact(), unit);
            length.end = numeral.end() + 1;
            at = text.pastComma(length.end);
            at = text.is(at, text.calendar.and) ? at + 1 : at;
        }
        return length.size == 0 ? null : length;
    }

    /** Numbers are dear to read: a unit has to stand near. */
    private static boolean unitFollows(DateText text, int token) {
        for (int at = token + 1; at <= token + 4; at++) {
            if (text.hasRole(at, Role.UNIT)) {
                return true;
            }
        }
        return false;
    }

    private static boolean counts(Numeral numeral) {
        return numeral.vague() == null
                && numeral.low().whole()
                && numeral.low().signum() > 0
                && numeral.low().compareTo(LONGEST) <= 0;
    }

    /** "12 months and 18 months" are two lengths. */
    private int lastUnit() {
        return size == 0 ? -1 : units[size - 1];
    }

    private void add(long count, int unit) {
        counts[size] = count;
        units[size++] = unit;
    }

    /** The day that lies so far behind another one, or with -1 before it. */
    LocalDate from(LocalDate day, int direction) {
        LocalDate sum = day;
        for (int i = 0; i < size; i++) {
            sum = Unit.plus(sum, direction * counts[i], units[i]);
        }
        return sum;
    }

    /** The finest of its units gives the precision. */
    Precision precision() {
        Precision finest = Unit.precision(units[0]);
        for (int i = 1; i < size; i++) {
            Precision other = Unit.precision(units[i]);
            finest = other.compareTo(finest) < 0 ? other : finest;
        }
        return finest;
    }
}
