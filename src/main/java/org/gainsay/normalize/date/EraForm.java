package org.gainsay.normalize.date;

import org.gainsay.normalize.Moment.Precision;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.normalize.number.PlainDigits;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Years with their era: "44 BC", "120 AD", "AD 79", "500 BCE", and "the year 79". The year before 1 AD is 1 BC, which ISO 8601 writes 0000. */
final class EraForm extends Form {
    private static final int LAST = 9999;
    /** Schools number their years up to this one. */
    private static final int LAST_SCHOOL_YEAR = 13;

    private static final int MILLENNIUM = 1000;
    /** "40 BC Hydro crews" counts, "in 44 BC Caesar" does not. */
    private static final long YEAR_BEFORE = WordClass.YEAR_BEFORE.bit();

    @Override
    @Nullable
    Stated read(DateText text, int token) {
        if (!text.calendar.era(text.tokens, token)) {
            return ancient(text, token);
        }
        int year = text.tokens.type(token) == Tokens.NUMBER ? PlainDigits.of(text.reading, token) : -1;
        if (year < 1 || year > LAST) {
            return null;
        }
        boolean leads = text.is(token - 1, text.calendar.ad);
        boolean behind = text.calendar.eraWord(text.tokens, token + 1);
        if (behind ? !named(text, token + 1) : !named(text, token - 1) || !text.countsNothing(token + 1)) {
            return null;
        }
        boolean name = behind && (text.tokens.shape(token + 2) & Tokens.CAPITAL) != 0;
        if (name && !text.reading.is(token - 1, YEAR_BEFORE)) {
            return null;
        }
        int word = text.tokens.word(token + 1);
        boolean before = behind && (word == text.calendar.bc || word == text.calendar.bce);
        return Stated.of(
                leads && !behind ? token - 1 : token,
                behind ? token + 2 : token + 1,
                Period.years(before ? 1 - year : year, 1, Precision.YEAR));
    }

    /** "in the year 79", "by the year 410": behind "the year" few digits are a year of the era, but for those that schools number. */
    private static @Nullable Stated ancient(DateText text, int token) {
        boolean led = text.unit(token - 1) == Unit.YEAR
                && !text.plural(token - 1)
                && text.isThe(token - 2)
                && text.reading.is(token - 3, YEAR_BEFORE);
        int year = led && text.tokens.type(token) == Tokens.NUMBER ? PlainDigits.of(text.reading, token) : -1;
        return year <= LAST_SCHOOL_YEAR || year >= MILLENNIUM || NumeralReader.joint(text.tokens, token + 1)
                ? null
                : Stated.of(token - 1, token + 1, Period.years(year, 1, Precision.YEAR));
    }

    /** Whether a word is no other one: an "ad" is an advertisement. */
    private static boolean named(DateText text, int token) {
        if (!text.is(token, text.calendar.ad)) {
            return true;
        }
        String letters = text.reading.passage().text();
        for (int i = text.tokens.start(token); i < text.tokens.end(token); i++) {
            if (Character.isLowerCase(letters.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
