package org.gainsay.normalize.date;

import org.gainsay.normalize.Moment.Precision;
import org.gainsay.normalize.date.Calendar.Role;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** "in 2022", "the 2020 election", "the 1990s", "the 1800s", "2014-16", "FY2023", "fiscal 2023", "2016, Nov.". */
final class YearForm extends Form {
    private static final long PLURAL = WordClass.PLURAL.bit();
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    /** Names end in round figures: the "Russell 2000", the "Fortune 1000". */
    private static final int CENTURY = 100;

    private static final long PART = WordClass.bits(WordClass.FRACTION, WordClass.ORDINAL);

    private static final long CHANGE = WordClass.CHANGE.bit();
    private static final long LABEL = WordClass.LABEL.bit();
    /** "1914-18" are years; two digits that lie further on are something else. */
    private static final int LONGEST_SPAN = 15;

    /** Years before this one stand rarely before a noun. */
    private static final int OLD = 1800;

    private static final int MONTHS = 12;
    /** "the 1800s" are a century, "the 2000s" its first ten years. */
    private static final int LAST_CENTURY_END = 2000;

    private static final long YEAR_BEFORE = WordClass.YEAR_BEFORE.bit();

    @Override
    @Nullable
    Stated read(DateText text, int token) {
        Tokens tokens = text.tokens;
        int year = DateWords.year(text.reading, token);
        boolean fiscal =
                text.is(token - 1, text.calendar.fy) || text.is(token - 1, text.calendar.cy) && tokens.glued(token);
        int shortYear = fiscal && tokens.glued(token) ? DateWords.twoDigits(text.reading, token) : -1;
        if (shortYear >= 0 && tokens.glued(token + 1) && tokens.type(token + 1) == Tokens.WORD) {
            return null;
        }
        year = shortYear >= 0 ? DateWords.century(text, shortYear) : year;
        if (year < 0 && shortened(text, token)) {
            return Stated.of(
                    token - 1, token + 1, DateWords.century(text, DateWords.twoDigits(text.reading, token)), 0, 0);
        }
        if (fiscal && year > 0) {
            Stated years = years(token - 1, token, text, year);
            return years != null ? years : Stated.of(token - 1, token + 1, year, 0, 0);
        }
        return year < 0 || tokens.glued(token) && !tokens.isMark(token - 1, '-') && !quote(text, token - 1)
                ? null
                : plain(text, token, year);
    }

    /** A year of four digits that no "FY" stands before. */
    private static @Nullable Stated plain(DateText text, int token, int year) {
        Tokens tokens = text.tokens;
        Stated coded = CodeForm.behind(text, token, year);
        if (coded != null) {
            return coded;
        }
        if (code(text, token)) {
            return null;
        }
        Stated decade = decade(text, token, year);
        if (decade != null) {
            return decade;
        }
        int first = first(text, token);
        Stated ranked = PlaceForm.behind(text, first, token + 1, year);
        if (ranked != null) {
            return ranked;
        }
        boolean part = tokens.glued(token + 1)
                && (tokens.type(token + 1) == Tokens.WORD && !possessive(text, token + 1)
                        || tokens.isMark(token + 1, ':') && !tabled(tokens, token));
        boolean counted = NumeralReader.joint(tokens, token + 1)
                && (unit(text, token + 2) || text.reading.vocabulary().units().isOld(tokens, token + 4));
        if (part || counted || !NumeralReader.joint(tokens, token - 1) && !stands(text, token, year)) {
            return null;
        }
        Stated years = years(first, token, text, year);
        return years != null ? years : month(text, token, year, first);
    }

    /** "33 seats (2021: 26)": a blank stands behind the colon. */
    private static boolean tabled(Tokens tokens, int token) {
        return tokens.isMark(token - 1, '(') && !tokens.glued(token + 2);
    }

    /** Where "fiscal year 2024" begins. */
    private static int first(DateText text, int token) {
        int year = text.unit(token - 1) == Unit.YEAR ? token - 1 : token;
        return text.is(year - 1, text.calendar.fiscal) || text.is(year - 1, text.calendar.financial) ? year - 1 : year;
    }

    /** "the class of '98", "back in '98", "the '98 season": an apostrophe that hangs on two digits, and no opening quote. */
    private static boolean shortened(DateText text, int token) {
        Tokens tokens = text.tokens;
        boolean mark = tokens.isMark(token - 1, '\'') && tokens.glued(token) && !tokens.glued(token - 1);
        if (!mark
                || DateWords.twoDigits(text.reading, token) < 0
                || tokens.glued(token + 1) && tokens.isMark(token + 1, '\'')) {
            return false;
        }
        boolean led = text.reading.is(token - 2, YEAR_BEFORE) || text.is(token - 2, text.calendar.of);
        boolean word = tokens.type(token + 1) == Tokens.WORD;
        if (word && tokens.glued(token + 1)) {
            return false;
        }
        return text.isThe(token - 2) ? word && !text.plural(token + 1) : led && text.countsNothing(token + 1);
    }

    /**
     * Whether a figure of four digits is a part of some number: "123-12-1234", "2015-1-32", "2015 - 32", "CVE-2024-3094", "A350-1000". What such a row of figures means as a date
     * has been tried before.
     */
    private static boolean code(DateText text, int token) {
        boolean joint = NumeralReader.joint(text.tokens, token - 1);
        boolean named = joint
                        && text.tokens.type(token - 2) == Tokens.WORD
                        && !text.hasRole(token - 2, Role.PART)
                        && rowed(text, token + 1, token + 2)
                || joint && text.tokens.glued(token - 2) && text.tokens.type(token - 3) == Tokens.WORD;
        return named
                || rowed(text, token - 1, token - 2) && rowed(text, token - 3, token - 4)
                || lettered(text, token + 2)
                        && NumeralReader.joint(text.tokens, token + 1)
                        && rowed(text, token + 3, token + 4)
                || rowed(text, token + 1, token + 2) && rowed(text, token + 3, token + 4)
                || text.tokens.isMark(token + 1, '-') && loose(text, token);
    }

    /** The "CR" of "No. 2024-CR-118". */
    private static boolean lettered(DateText text, int token) {
        return text.tokens.type(token) == Tokens.WORD && (text.tokens.shape(token) & Tokens.UPPER) != 0;
    }

    /** A year and two digits that are neither the last year of a span nor a month. */
    private static boolean loose(DateText text, int token) {
        int figure = DateWords.twoDigits(text.reading, token + 2);
        boolean tight = text.tokens.glued(token + 1) && text.tokens.glued(token + 2);
        boolean wide = !text.tokens.glued(token + 1) && !text.tokens.glued(token + 2);
        int span = figure - DateWords.year(text.reading, token) % 100;
        return figure > MONTHS
                && (tight && (span <= 0 || span > LONGEST_SPAN) || wide && text.tokens.type(token + 3) != Tokens.WORD);
    }

    private static boolean rowed(DateText text, int hyphen, int figure) {
        return NumeralReader.joint(text.tokens, hyphen) && text.tokens.type(figure) == Tokens.NUMBER;
    }

    private static @Nullable Stated decade(DateText text, int token, int year) {
        boolean ending = text.is(token + 1, text.calendar.ending) || text.is(token + 1, text.calendar.possessive);
        boolean decade = text.tokens.glued(token + 1)
                && ending
                && year % 10 == 0
                && (text.isThe(token - 1) || !possessive(text, token + 1));
        if (!decade) {
            return null;
        }
        boolean century = year % 100 == 0 && year < LAST_CENTURY_END;
        return Stated.of(
                token,
                token + 2,
                century ? Period.years(year, 100, Precision.CENTURY) : Period.years(year, 10, Precision.DECADE));
    }

    /** "2014-16": the years from the first up to and with the last. */
    private static @Nullable Stated years(int first, int token, DateText text, int year) {
        boolean tight = text.tokens.isMark(token + 1, '-') || text.tokens.isMark(token + 1, '/');
        if (!tight || !text.tokens.glued(token + 1) || !text.tokens.glued(token + 2)) {
            return null;
        }
        int last = DateWords.twoDigits(text.reading, token + 2);
        return last > year % 100 && last - year % 100 <= LONGEST_SPAN
                ? Stated.of(first, token + 3, Period.years(year, last - year % 100 + 1, Precision.YEAR))
                : null;
    }

    /** "2016, Nov." and "2015 June": the month behind the year, unless that begins a date of its own. */
    private static Stated month(DateText text, int token, int year, int first) {
        int at = text.pastComma(token + 1);
        int month = text.month(at);
        boolean own = month == 0
                || DateWords.day(text, at + 1) != null
                || DateWords.anyYear(text, at + 1) != null
                || !text.countsNothing(at + 1);
        return own ? Stated.of(first, token + 1, year, 0, 0) : Stated.of(first, at + 1, year, month, 0);
    }

    private static boolean quote(DateText text, int token) {
        char mark = text.tokens.mark(token);
        return mark == '"'
                || mark == '\''
                || mark == '('
                || mark == '/'
                || mark == '='
                || mark == '\u2014'
                || mark == '~';
    }

    private static boolean possessive(DateText text, int token) {
        return Character.toLowerCase(text.reading.passage().text().charAt(text.tokens.start(token))) != 's';
    }

    /** A figure of four digits is a year behind "in" or a month, and elsewhere unless it counts something. */
    private static boolean stands(DateText text, int token, int year) {
        Role before = text.role(token - 1);
        if (text.reading.is(token - 1, YEAR_BEFORE)
                || before == Role.PART
                || before == Role.SEASON
                || text.unit(token - 1) == Unit.YEAR
                || text.is(token - 1, text.calendar.between)) {
            return (!unit(text, token + 1) || period(text, token + 1))
                    && !(figure(text, token) && counted(text, token + 1) && !yearly(text, token, year))
                    && !(year < OLD && number(text, token));
        }
        if (text.hasRole(token - 1, Role.MADE) && text.countsNothing(token + 1) && !unit(text, token + 1)) {
            return true;
        }
        if (year < 1900 && reign(text, token, year)) {
            return true;
        }
        return year >= 1900
                && year < 2100
                && (!(year % CENTURY == 0 ? things(text, token + 1) : unit(text, token + 1))
                        || year % CENTURY > 0 && period(text, token + 1))
                && (!hedged(text, token) || yearly(text, token, year) || share(text, token, year))
                && !(year % CENTURY == 0 && text.reading.is(token - 1, LABEL));
    }

    /** "ruled 1558-1603": two years of one life, neither of them a round figure, where nothing is counted. */
    private static boolean reign(DateText text, int token, int year) {
        int last = NumeralReader.joint(text.tokens, token + 1) ? DateWords.year(text.reading, token + 2) : -1;
        boolean round = year % CENTURY == 0 || last % CENTURY == 0;
        return last > year
                && last - year <= CENTURY
                && !round
                && text.countsNothing(token + 3)
                && !text.reading.is(token - 1, CHANGE)
                && !text.tokens.isMark(token - 1, '-')
                && text.reading.hedgeBefore(token) == null;
    }

    /** "the 1986 year", "the same 2019 month": the running year of a business, or a part of it. */
    private static boolean period(DateText text, int token) {
        int unit = text.unit(token);
        boolean period = unit == Unit.YEAR || unit == Unit.MONTH || unit == Unit.QUARTER;
        return period && !text.plural(token) && !text.tokens.isMark(token - 1, '-');
    }

    /** "above 2019 levels", "over 2024 wages": a year of this age or the last one before what a year has. */
    private static boolean yearly(DateText text, int token, int year) {
        return year >= 1900 && year < 2100 && year % CENTURY > 0 && text.hasRole(token + 1, Role.YEARLY);
    }

    /** "9% below 2019", "still a fifth above 2020": so far from the figure of that year. */
    private static boolean share(DateText text, int token, int year) {
        boolean part = text.tokens.isMark(token - 2, '%')
                || text.reading.is(token - 2, PART)
                || text.reading.isWord(
                        token - 2, text.reading.vocabulary().numbers().cent());
        return part && year % CENTURY > 0 && text.countsNothing(token + 1);
    }

    /** "to 1500 campuses", "fell to 1650": years so long ago are written about less often than numbers. */
    private static boolean number(DateText text, int token) {
        boolean noun = text.tokens.type(token + 1) == Tokens.WORD
                && (text.tokens.shape(token + 1) & Tokens.CAPITAL) == 0
                && !text.reading.is(token + 1, FUNCTION);
        return noun && !text.is(token - 1, text.calendar.in) && !text.is(token - 1, text.calendar.since)
                || text.is(token - 1, text.calendar.to) && text.reading.is(token - 2, CHANGE);
    }

    /** "Some 2000 came" counts; "around 1960" is a year and has been taken for one. */
    private static boolean hedged(DateText text, int token) {
        return text.calendar.sides().before(text.tokens, token) == null && text.reading.hedgeBefore(token) != null;
    }

    /** "About 1400 dockers", "up to 1700 people": a hedge of figures stands before it, not "by" or "after". */
    private static boolean figure(DateText text, int token) {
        return text.reading.hedgeBefore(token) != null;
    }

    /** Whether a word says that a hedged figure of four digits counts: a noun in the plural, also an irregular one, or "were". */
    private static boolean counted(DateText text, int token) {
        return counts(text, token)
                || text.plural(token) && !text.reading.is(token, FUNCTION) && !text.is(token, text.calendar.possessive)
                || text.reading.is(token, PLURAL)
                || text.reading.vocabulary().irregularPlural(text.tokens.word(token));
    }

    private static boolean unit(DateText text, int token) {
        return text.reading.vocabulary().units().find(text.tokens, token) != null;
    }

    private static boolean things(DateText text, int token) {
        return counts(text, token) || text.reading.vocabulary().irregularPlural(text.tokens.word(token));
    }

    /** A unit, a per cent sign, or a plural that is nothing that years have. */
    private static boolean counts(DateText text, int token) {
        return text.tokens.isMark(token, '%')
                || unit(text, token)
                || text.plural(token)
                        && !text.is(token, text.calendar.possessive)
                        && !text.is(token, text.calendar.ending)
                        && !text.reading.is(token, FUNCTION)
                        && !text.hasRole(token, Role.YEARLY);
    }
}
