package org.gainsay.normalize.date;

import java.time.LocalDate;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Moment.Precision;
import org.gainsay.normalize.date.Calendar.Role;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * A unit of a longer one: "the first Friday of July", "the last week of 2018", "the third last day of May", "the 20th of next month", "the
 * second quarter of 2019", "the last four months of 2021", "the final week of June", "the first half of the 1990s". The token is the rank, or "last".
 */
final class PlaceForm extends Form {
    /** In months. */
    private static final int QUARTER = 3;

    private static final int YEAR = 12;
    /** How far from a quarter a word of a game makes it one of that. */
    private static final int GAME = 12;

    private static final long CONTENDS = WordClass.CONTENDS.bit();
    private static final long ARTICLES = WordClass.bits(WordClass.ARTICLE, WordClass.DETERMINER);

    @Override
    @Nullable
    Stated read(DateText text, int token) {
        boolean last = last(text, token);
        boolean opening = text.hasRole(token, Role.EDGE) && !last;
        Figure figure = last || opening ? new Figure(1, token + 1, true, true) : DateWords.day(text, token);
        if (figure == null || !figure.rank()) {
            return null;
        }
        if (figure.value() == 1) {
            Stated several = several(text, token, last);
            if (several != null) {
                return several;
            }
        }
        Stated two = last || opening ? null : two(text, token, figure);
        if (two != null) {
            return two;
        }
        boolean fromEnd = last || last(text, figure.end());
        int at = fromEnd && !last ? figure.end() + 1 : figure.end();
        return ranked(text, token, at, fromEnd ? -figure.value() : figure.value());
    }

    private static boolean last(DateText text, int token) {
        return (text.hasRole(token, Role.RELATIVE) || text.hasRole(token, Role.EDGE)) && text.value(token) < 0;
    }

    private static @Nullable Stated ranked(DateText text, int first, int at, int rank) {
        int behind = NumeralReader.joint(text.tokens, at) ? at + 1 : at;
        if (text.is(behind, text.calendar.of)) {
            return rank > 0 ? dayOf(text, first, behind + 1, rank) : null;
        }
        Stated ofMonth = rank > 0 && text.isThe(first - 1) ? dayOf(text, first, behind, rank) : null;
        if (ofMonth != null) {
            return ofMonth;
        }
        if (text.hasRole(behind, Role.WEEKDAY)) {
            // "last Tuesday, June 1"
            if (WeekdayForm.dateFollows(text, text.pastComma(behind + 1))) {
                return null;
            }
            Stated whole = whole(text, behind + 1);
            Moment moment = whole == null ? null : resolved(text, whole);
            return whole == null || moment == null
                    ? running(text, first, behind, rank)
                    : placed(
                            text,
                            first,
                            whole.end(),
                            moment,
                            Places.weekday(moment, rank, text.value(behind)),
                            Precision.DAY);
        }
        int unit = text.unit(behind);
        if (unit < 0 || unit == Unit.FORTNIGHT) {
            return null;
        }
        boolean dated = unit == Unit.WEEK || unit == Unit.MONTH;
        if (dated && rank < 0 && text.tokens.type(behind + 1) == Tokens.NUMBER) {
            return null;
        }
        if (text.plural(behind)) {
            return Math.abs(rank) == 1 ? edge(text, first, behind, rank) : null;
        }
        Stated whole = whole(text, behind + 1);
        Moment moment = whole == null ? null : resolved(text, whole);
        if (whole == null || moment == null) {
            return rank > 0 ? running(text, first, at, unit, rank) : null;
        }
        return placed(text, first, whole.end(), moment, Places.unit(moment, rank, unit), Unit.precision(unit));
    }

    /** "the 2024 first quarter", "2024's second half", "its 2024 third-quarter loss": a quarter or a half behind its year; null for none. */
    static @Nullable Stated behind(DateText text, int first, int at, int year) {
        int from = text.is(at, text.calendar.possessive) ? at + 1 : at;
        Figure rank = DateWords.day(text, from);
        if (rank == null || !rank.rank()) {
            return null;
        }
        int unit = NumeralReader.joint(text.tokens, rank.end()) ? rank.end() + 1 : rank.end();
        int months = months(text.unit(unit));
        boolean fits = months > 0 && rank.value() * months <= YEAR && !text.plural(unit);
        return fits
                ? Stated.of(first, unit + 1, Period.partOfYear(year, (rank.value() - 1) * months + 1, months))
                : null;
    }

    /** "the third and fourth quarters of 2021": from the beginning of one up to the end of the other; null for anything else. */
    private static @Nullable Stated two(DateText text, int token, Figure first) {
        Figure second = text.is(first.end(), text.calendar.and) ? DateWords.day(text, first.end() + 1) : null;
        int unit = second == null ? 0 : second.end();
        int months = second == null ? 0 : months(text.unit(unit));
        boolean fits = second != null
                && second.rank()
                && months == QUARTER
                && second.value() > first.value()
                && second.value() * months <= YEAR;
        if (second == null || !fits) {
            return null;
        }
        int count = (second.value() - first.value() + 1) * months;
        Stated whole = whole(text, unit + 1);
        if (whole != null && whole.plain() && whole.month() == 0 && whole.year() > 0) {
            LocalDate begin = LocalDate.of(whole.year(), (first.value() - 1) * months + 1, 1);
            return Stated.of(token, whole.end(), Period.moment(begin, begin.plusMonths(count), Precision.QUARTER));
        }
        boolean running = whole == null && !game(text, token - GAME, token + GAME);
        Stated last = running ? quarter(text, token, unit + 1, second.value()) : null;
        Moment end = last == null ? null : last.moment();
        LocalDate behind = end == null || end.to() == null ? null : end.to().toLocalDate();
        return behind == null
                ? last
                : Stated.of(token, unit + 1, Period.moment(behind.minusMonths(count), behind, Precision.QUARTER));
    }

    private static int months(int unit) {
        return unit == Unit.QUARTER ? QUARTER : unit == Unit.HALF ? 2 * QUARTER : 0;
    }

    /** "second Sunday" without an article and without a month: that of the running one. */
    private static @Nullable Stated running(DateText text, int first, int weekday, int rank) {
        boolean bare = rank > 0
                && text.tokens.type(first - 1) == Tokens.WORD
                && !text.isThe(first - 1)
                && !text.reading.is(first - 1, ARTICLES)
                && text.tokens.type(weekday + 1) != Tokens.WORD;
        if (!bare || text.plural(weekday)) {
            return null;
        }
        Moment month = Relative.unit(text, 0, Unit.MONTH, first, weekday + 1);
        return month == null
                ? null
                : placed(
                        text,
                        first,
                        weekday + 1,
                        month,
                        Places.weekday(month, rank, text.value(weekday)),
                        Precision.DAY);
    }

    /** "the 20th of next month", "the 15th of this month". */
    private static @Nullable Stated dayOf(DateText text, int first, int at, int rank) {
        if (!text.hasRole(at, Role.RELATIVE) || text.unit(at + 1) != Unit.MONTH) {
            return null;
        }
        Moment month = Relative.unit(text, text.value(at), Unit.MONTH, first, at + 2);
        return month == null
                ? null
                : placed(text, first, at + 2, month, Places.unit(month, rank, Unit.DAY), Precision.DAY);
    }

    /** The longer stretch behind "of" or "in": a month, a year, "next month"; with "the" before a bare unit it is the running one. */
    private static @Nullable Stated whole(DateText text, int token) {
        int at = text.pastComma(text.pastOf(token));
        boolean joined = at > token;
        int behind = text.pastThe(at);
        if (text.hasRole(behind, Role.RELATIVE) && text.unit(behind + 1) > Unit.WEEK) {
            int unit = text.unit(behind + 1);
            return Stated.of(at, behind + 2, Relative.unit(text, text.value(behind), unit, at, behind + 2));
        }
        int unit = text.unit(behind);
        if (joined && behind > at && (unit == Unit.MONTH || unit == Unit.YEAR)) {
            Figure year = unit == Unit.YEAR ? DateWords.anyYear(text, behind + 1) : null;
            return year != null
                    ? Stated.of(at, year.end(), year.value(), 0, 0)
                    : Stated.of(at, behind + 1, Relative.unit(text, 0, unit, at, behind + 1));
        }
        Stated longer = joined ? longer(text, behind) : null;
        if (longer != null) {
            return longer;
        }
        int month = joined && text.hasRole(at, Role.MONTH) ? text.value(at) : 0;
        if (month > 0) {
            Figure year = DayMonthForm.year(text, at + 1, false);
            return Stated.of(at, year == null ? at + 1 : year.end(), year == null ? 0 : year.value(), month, 0);
        }
        Figure year = DateWords.anyYear(text, at);
        return year == null || year.spelled() && !joined ? null : Stated.of(at, year.end(), year.value(), 0, 0);
    }

    /** A decade, a century, a quarter or a season. */
    private static @Nullable Stated longer(DateText text, int token) {
        Stated date = Forms.point(text, token);
        Moment moment = date == null || date.first() < token ? null : date.moment();
        return moment == null
                        || moment.precision().compareTo(Precision.SEASON) < 0
                        || moment.precision() == Precision.YEAR
                ? null
                : date;
    }

    /** "the first days of May", "the closing weeks of 2019": the first or the last third. */
    private static @Nullable Stated edge(DateText text, int first, int unit, int rank) {
        Stated whole = whole(text, unit + 1);
        Moment moment = whole == null ? null : resolved(text, whole);
        return whole == null || moment == null
                ? null
                : placed(text, first, whole.end(), moment, Period.third(moment, rank > 0 ? 1 : 3), moment.precision());
    }

    /** A month without its year is that of the running year: of the last one news says "last October". */
    private static @Nullable Moment resolved(DateText text, Stated whole) {
        if (whole.plain() && whole.year() == 0) {
            return text.today == null
                    ? text.unresolved(whole.first(), whole.end(), Precision.MONTH)
                    : Period.month(text.today.getYear(), whole.month());
        }
        return Relative.resolve(text, whole);
    }

    private static @Nullable Stated placed(
            DateText text, int first, int end, Moment whole, @Nullable Moment part, Precision precision) {
        return whole.unresolved() != null
                ? Stated.of(first, end, text.unresolved(first, end, precision))
                : Stated.of(first, end, part);
    }

    /** "the third quarter", "first-quarter GDP" and "first-half profit" without a year; but not those of a game. */
    private static @Nullable Stated running(DateText text, int first, int at, int unit, int rank) {
        boolean joint = NumeralReader.joint(text.tokens, at);
        if (unit == Unit.QUARTER && !(joint ? game(text, first, first) : game(text, first - GAME, first + GAME))) {
            return joint ? part(text, first, at + 2, rank, QUARTER, true) : quarter(text, first, at + 1, rank);
        }
        boolean business = joint && text.hasRole(at + 2, Role.YEARLY);
        return unit == Unit.HALF && business ? part(text, first, at + 2, rank, 2 * QUARTER, true) : null;
    }

    /** Whether a word of a game stands near a quarter: "two touchdowns in the third quarter". */
    private static boolean game(DateText text, int from, int to) {
        for (int token = Math.max(0, from); token < to; token++) {
            if (text.hasRole(token, Role.GAME) || text.reading.is(token, CONTENDS)) {
                return true;
            }
        }
        return false;
    }

    /** "the third quarter" without a year is the last one that has begun, or the next one where the clause speaks of the future. */
    private static @Nullable Stated quarter(DateText text, int first, int end, int rank) {
        boolean stands = text.countsNothing(end) && !text.is(end, text.calendar.of);
        return !stands && !text.isThe(first - 1) || text.is(end, text.calendar.of)
                ? null
                : part(text, first, end, rank, QUARTER, false);
    }

    /** A quarter or a half of a year: the last one that has begun (or ended, where business reports on it), or the next one. */
    private static @Nullable Stated part(DateText text, int first, int end, int rank, int months, boolean ended) {
        return rank * months > YEAR
                ? null
                : Stated.of(
                        first,
                        end,
                        text.today == null
                                ? text.unresolved(first, end, Precision.QUARTER)
                                : nearest(text, text.today, first, end, (rank - 1) * months + 1, months, ended));
    }

    private static @Nullable Moment nearest(
            DateText text, LocalDate today, int first, int end, int month, int months, boolean ended) {
        boolean ahead = text.future(first, end);
        return Places.nearest(ended && !ahead ? today.minusMonths(months) : today, month, months, ahead);
    }

    /** "the last four months of 2021", "the first two weeks of June". */
    private static @Nullable Stated several(DateText text, int token, boolean last) {
        Figure count = DateWords.rank(text, token + 1);
        int unit = count == null || count.rank() ? -1 : text.unit(count.end());
        if (count == null || unit < 0 || unit == Unit.HALF) {
            return null;
        }
        if (!text.is(count.end() + 1, text.calendar.of)) {
            Stated until = last ? null : CountedForm.until(text, token + 1, count, unit);
            return until == null ? null : until.spanning(token, until.end());
        }
        Stated whole = whole(text, count.end() + 1);
        Moment moment = whole == null ? null : resolved(text, whole);
        if (whole == null || moment == null) {
            return null;
        }
        if (moment.from() == null || moment.to() == null) {
            return Stated.of(token, whole.end(), text.unresolved(token, whole.end(), Unit.precision(unit)));
        }
        LocalDate end = moment.to().toLocalDate();
        LocalDate begin = moment.from().toLocalDate();
        LocalDate from = last ? Unit.plus(end, -count.value(), unit) : begin;
        LocalDate to = last ? end : Unit.plus(begin, count.value(), unit);
        boolean inside = !from.isBefore(begin) && !to.isAfter(end);
        return inside ? Stated.of(token, whole.end(), Period.moment(from, to, Unit.precision(unit))) : null;
    }
}
