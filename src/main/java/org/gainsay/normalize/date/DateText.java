package org.gainsay.normalize.date;

import java.time.LocalDate;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Moment.Precision;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.date.Calendar.Role;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** A text as the forms of date look at it. */
final class DateText {
    private static final int DEEPEST = 4;
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long AMBIGUOUS = WordClass.AMBIGUOUS.bit();
    private static final long YEAR_BEFORE = WordClass.YEAR_BEFORE.bit();
    private static final long ORDINAL = WordClass.ORDINAL.bit();

    final Reading reading;
    final Tokens tokens;
    final Calendar calendar;
    final @Nullable LocalDate today;

    /** The small number that was read last, since several forms ask for the same. */
    private int rankedToken = -1;

    private @Nullable Figure ranked;

    /** How many dates the one that is read hangs on: "the Friday before the end of the first week of May". */
    private int depth;

    DateText(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.calendar = reading.vocabulary().calendar();
        this.today = reading.published() == null ? null : reading.published().day();
    }

    /** Whether a date may be looked for that another one hangs on; each such look ends with {@link #leave}. */
    boolean enter() {
        if (depth == DEEPEST) {
            return false;
        }
        depth++;
        return true;
    }

    void leave() {
        depth--;
    }

    /** A whole number up to 99 in digits or in words, as a cardinal or an ordinal; null for none. */
    @Nullable
    Figure rank(int token) {
        if (token != rankedToken) {
            rankedToken = token;
            ranked = DateWords.read(this, token);
        }
        return ranked;
    }

    boolean is(int token, int word) {
        return tokens.word(token) == word && word != 0;
    }

    Role role(int token) {
        return calendar.role(tokens.word(token));
    }

    boolean hasRole(int token, Role role) {
        return calendar.role(tokens.word(token)) == role;
    }

    int value(int token) {
        return calendar.value(tokens.word(token));
    }

    /** The number of the calendar's unit at a token, or -1. */
    int unit(int token) {
        return hasRole(token, Role.UNIT) ? value(token) : -1;
    }

    /** Whether a word ends in "s": "months". */
    boolean plural(int token) {
        return tokens.type(token) == Tokens.WORD
                && Character.toLowerCase(reading.passage().text().charAt(tokens.end(token) - 1)) == 's';
    }

    boolean isThe(int token) {
        return is(token, calendar.the);
    }

    /** Whether "fall" stands at a token, which is also what happens to governments. */
    boolean plainFall(int token) {
        return is(token, calendar.fall);
    }

    /** The token itself, or the one behind it where a "the" stands there. */
    int pastThe(int token) {
        return isThe(token) ? token + 1 : token;
    }

    /** The token itself, or the one behind it where "of" or "in" stands there. */
    int pastOf(int token) {
        return is(token, calendar.of) || is(token, calendar.in) ? token + 1 : token;
    }

    /** The token itself, or the one behind it where "of" stands there: "2nd, 4th and 6th in May" are no days of May. */
    int pastOnlyOf(int token) {
        return is(token, calendar.of) ? token + 1 : token;
    }

    /** Whether "every" or "each" stands at a token. */
    boolean recurs(int token) {
        return is(token, calendar.every) || is(token, calendar.each);
    }

    /** The token itself, or the one behind "the end of" there. */
    int pastEnd(int token) {
        int at = pastThe(token);
        return is(at, calendar.end) && is(at + 1, calendar.of) ? at + 2 : token;
    }

    /** The token itself, or the one behind it where a comma stands there. */
    int pastComma(int token) {
        return tokens.isMark(token, ',') ? token + 1 : token;
    }

    /** The month at a token, or 0; "may" and "march" need a capital or a figure beside them. */
    int month(int token) {
        return hasRole(token, Role.MONTH) && named(token) ? value(token) : 0;
    }

    /** Whether a name of the calendar is no other word: "may", "march", "sat" and "sun" need a capital or a figure beside them. */
    boolean named(int token) {
        return (tokens.shape(token) & Tokens.CAPITAL) != 0
                || !reading.is(token, AMBIGUOUS)
                || tokens.type(token - 1) == Tokens.NUMBER
                || tokens.type(token + 1) == Tokens.NUMBER
                || reading.is(token + 1, ORDINAL) && (is(token - 1, calendar.on) || reading.is(token - 1, YEAR_BEFORE));
    }

    /** Whether a name of the calendar is never another word. */
    boolean only(int token) {
        return !reading.is(token, AMBIGUOUS);
    }

    /** Whether nothing follows that a figure could count: a mark, a function word or the end. */
    boolean countsNothing(int token) {
        return tokens.type(token) != Tokens.WORD || reading.is(token, FUNCTION);
    }

    /** Whether the clause around a date speaks of the future. */
    boolean future(int first, int end) {
        return Tense.of(this, first, end) == Tense.FUTURE;
    }

    /** What a relative expression means where the day of publication is unknown. */
    Moment unresolved(int first, int end, Precision precision) {
        return Period.unresolved(reading.passage().words(first, end), precision);
    }
}
