package org.gainsay.normalize.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.IntFunction;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Moment.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Fills in what a date leaves unsaid, from the publication time. Where that is unknown the date stays unresolved: the words are kept, no day is
 * guessed.
 */
final class Relative {
    /** A day gone by counts as so many days farther off where the clause speaks of the future: "he will be tried for the 3 May attack". */
    private static final int GONE = 250;

    /** A day to come, where the clause speaks of the past: "they approved a dividend payable 3 May". */
    private static final int HALF_YEAR = 183;

    /** Behind a verb of the past a day is at most so far ahead: "paid to holders registered on 27 March". */
    private static final int RECORD = 45;

    private static final int MONTHS = 12;
    /** A month farther ahead than this is called "next January", unless it is surely one to come. */
    private static final int SOON = 7;
    /** How far "last" or "next" before a day reaches, in days. */
    private static final int FORTNIGHT = 14;
    /**
     * News leaves the year unsaid within the calendar year (AP Stylebook, "years"), so that a day of another one, where no verb tells, counts as so many
     * days farther off: in mid-December 5 January is near enough to be next year's.
     */
    private static final int OTHER_YEAR = 120;
    /** 13 September falls on a Friday again within so many years. */
    private static final int YEARS = 4;

    private Relative() {}

    /** What a date means; null where the calendar has no such day. */
    static @Nullable Moment resolve(DateText text, Stated date) {
        Moment whole = whole(text, date);
        return whole == null ? null : date.part().of(whole);
    }

    private static @Nullable Moment whole(DateText text, Stated date) {
        if (date.moment() != null) {
            return date.moment();
        }
        if (date.day() > 0) {
            return date.year() > 0
                    ? Period.dayOrNull(Period.date(date.year(), date.month(), date.day()))
                    : dayOfMonth(text, date);
        }
        if (date.month() > 0) {
            return date.year() > 0 ? Period.month(date.year(), date.month()) : month(text, date);
        }
        return Period.year(date.year());
    }

    /** A day without its year: the nearest one to the publication; one that is months off, with a day of the week, is the nearest that falls on it. */
    private static @Nullable Moment dayOfMonth(DateText text, Stated date) {
        if (Period.date(2000, date.month(), date.day()) == null) {
            return null;
        }
        int year = Editions.year(text, date.first());
        if (year > 0 && date.weekday() == 0) {
            return Period.dayOrNull(Period.date(year, date.month(), date.day()));
        }
        LocalDate today = text.today;
        if (today == null) {
            return text.unresolved(date.first(), date.end(), Precision.DAY);
        }
        LocalDate beside = beside(text, date, today);
        if (beside == null && date.weekday() != 0) {
            LocalDate fitting = nearest(text, date, today, date.weekday());
            LocalDate plain = nearest(text, date, today, 0);
            return Period.dayOrNull(fitting == null || misnamed(plain, fitting, today) ? plain : fitting);
        }
        return Period.dayOrNull(beside == null ? nearest(text, date, today, 0) : beside);
    }

    /**
     * Whether a date has the wrong day of the week, "Friday 28 November" two days before a Thursday, rather than meaning another year's: a slip of one day fits the
     * next year or the last one, of which news would give the year.
     */
    private static boolean misnamed(@Nullable LocalDate plain, LocalDate fitting, LocalDate today) {
        return plain != null
                && !plain.equals(fitting)
                && Math.abs(plain.toEpochDay() - today.toEpochDay()) <= OTHER_YEAR;
    }

    /** "Last Tuesday, June 1": a day of the last two weeks or the next ones, whichever day of the week it is; null where "last" or "next" stands before none. */
    private static @Nullable LocalDate beside(DateText text, Stated date, LocalDate today) {
        int side = text.hasRole(date.first(), Calendar.Role.RELATIVE) ? text.value(date.first()) : 0;
        LocalDate day = side == 0 ? null : nearest(text, date, today, 0);
        boolean near = day != null
                && Integer.signum(day.compareTo(today)) == side
                && Math.abs(day.toEpochDay() - today.toEpochDay()) <= FORTNIGHT;
        return near ? day : null;
    }

    private static @Nullable LocalDate nearest(DateText text, Stated date, LocalDate today, int weekday) {
        LocalDate running = first(date, today.getYear(), 0, weekday);
        // So near that no tense could make the same day of another year nearer, which spares looking for verbs.
        if (running != null
                && Math.abs(running.toEpochDay() - today.toEpochDay()) <= RECORD
                && turned(text, date.first() - 1, running, today)) {
            return running;
        }
        Tense tense = Tense.of(text, date.first(), date.end());
        boolean told = tense == Tense.PAST && Tense.told(text, date.first());
        LocalDate best = null;
        for (int side = -1; side <= 1; side++) {
            LocalDate day = first(date, today.getYear() + side, side, weekday);
            if (day != null
                    && turned(text, date.first() - 1, day, today)
                    && !(told && day.isAfter(today.plusDays(RECORD)))
                    && (best == null || distance(day, today, tense) < distance(best, today, tense))) {
                best = day;
            }
        }
        return best;
    }

    /** Whether "last" or "next" before a day, if one of them stands there, leaves it: "last 26 April" is over. */
    private static boolean turned(DateText text, int word, LocalDate day, LocalDate today) {
        int side = text.hasRole(word, Calendar.Role.RELATIVE) ? text.value(word) : 0;
        return side == 0 || Integer.signum(day.compareTo(today)) == side;
    }

    /** The day in a year, or in the first year on that side of it that has the day, on a certain day of the week unless that is 0; null for none. */
    private static @Nullable LocalDate first(Stated date, int year, int side, int weekday) {
        int years = side == 0 ? 1 : YEARS;
        for (int i = 0; i < years; i++) {
            LocalDate day = Period.date(year + i * side, date.month(), date.day());
            if (day != null && (weekday == 0 || day.getDayOfWeek().getValue() == weekday)) {
                return day;
            }
        }
        return null;
    }

    /** The nearest of the days on which something recurs every year. */
    static LocalDate nearest(LocalDate today, Tense tense, IntFunction<LocalDate> yearly) {
        LocalDate best = yearly.apply(today.getYear());
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year += 2) {
            LocalDate day = yearly.apply(year);
            best = distance(day, today, tense) < distance(best, today, tense) ? day : best;
        }
        return best;
    }

    /** Days between a date and the publication, and more where the tense of its clause or the calendar year speak against it. */
    private static long distance(LocalDate date, LocalDate today, Tense tense) {
        long days = date.toEpochDay() - today.toEpochDay();
        return Math.abs(days)
                + switch (tense) {
                    case FUTURE -> days < 0 ? GONE : 0;
                    case PAST -> days > 0 ? HALF_YEAR : 0;
                    case OPEN -> date.getYear() == today.getYear() ? 0 : OTHER_YEAR;
                };
    }

    /** A month without its year: the last one that has begun, the running one included, or the next one where the clause speaks of the future. */
    private static @Nullable Moment month(DateText text, Stated date) {
        int month = date.month();
        LocalDate today = text.today;
        if (today == null) {
            return text.unresolved(date.first(), date.end(), Precision.MONTH);
        }
        int months = month - today.getMonthValue();
        if (months == 0) {
            return Period.month(today.getYear(), month);
        }
        if (MonthForm.event(text, date.first()) && Tense.of(text, date.first(), date.end()) == Tense.OPEN) {
            return nearestMonth(today, months);
        }
        boolean soon = Math.floorMod(months, MONTHS) <= SOON
                || months > 0 && Outlook.sure(text, date.first())
                || Outlook.headedNext(text, date.first());
        boolean ahead = soon && text.future(date.first(), date.end());
        int year = today.getYear();
        return Period.month(months > 0 && !ahead ? year - 1 : months < 0 && ahead ? year + 1 : year, month);
    }

    /** The month that lies so many months off in its year, or the same month of another year if that is nearer. */
    private static @Nullable Moment nearestMonth(LocalDate today, int months) {
        int near = months > MONTHS / 2 ? months - MONTHS : months < -MONTHS / 2 ? months + MONTHS : months;
        LocalDate day = today.withDayOfMonth(1).plusMonths(near);
        return Period.month(day.getYear(), day.getMonthValue());
    }

    /** "last December", "next May", "this March". */
    static @Nullable Moment month(DateText text, int direction, int month, int first, int end) {
        LocalDate today = text.today;
        if (today == null) {
            return text.unresolved(first, end, Precision.MONTH);
        }
        int year = today.getYear();
        int now = today.getMonthValue();
        return Period.month(
                direction > 0 && month <= now ? year + 1 : direction < 0 && month >= now ? year - 1 : year, month);
    }

    /** A day of the week: the last one, today included, or the next one where the clause speaks of the future. */
    static @Nullable Moment weekday(DateText text, int token) {
        DayOfWeek day = DayOfWeek.of(text.value(token));
        LocalDate today = text.today;
        if (today == null) {
            return text.unresolved(token, token + 1, Precision.DAY);
        }
        boolean leads = text.is(token - 1, text.calendar.into) && text.hasRole(token - 2, Calendar.Role.WEEKDAY);
        if (!text.future(leads ? token - 2 : token, token + 1)) {
            return Period.day(WeekdayStep.onOrBefore(today, day));
        }
        boolean again = text.is(token - 1, text.calendar.again) || text.is(token - 2, text.calendar.again);
        return Period.day(again ? WeekdayStep.after(today, day) : WeekdayStep.onOrAfter(today, day));
    }

    /**
     * "last Friday", "this Sunday", "next Monday". Who means a day of the running week says its bare name, so that on working days "last" and "next" are
     * of another week; at the weekend the week is over.
     */
    static @Nullable Moment weekday(DateText text, int direction, int weekday, int first, int end) {
        DayOfWeek day = DayOfWeek.of(weekday);
        LocalDate today = text.today;
        if (today == null) {
            return text.unresolved(first, end, Precision.DAY);
        }
        if (direction == 0) {
            return Period.day(WeekdayStep.onOrAfter(today, day));
        }
        if (today.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()) {
            return Period.day(direction > 0 ? WeekdayStep.after(today, day) : WeekdayStep.before(today, day));
        }
        return Period.day(WeekdayStep.onOrAfter(monday(today).plusWeeks(direction), day));
    }

    /** "this past Sunday", "this coming Friday": the nearest on that side. */
    static @Nullable Moment nearestWeekday(DateText text, int direction, int weekday, int first, int end) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return text.today == null
                ? text.unresolved(first, end, Precision.DAY)
                : Period.day(direction > 0 ? WeekdayStep.after(text.today, day) : WeekdayStep.before(text.today, day));
    }

    static LocalDate monday(LocalDate day) {
        return WeekdayStep.onOrBefore(day, DayOfWeek.MONDAY);
    }

    /** "this summer", "last winter": the season of this year, or in spring the winter that has just ended, the last one that has ended, the first to come. */
    static @Nullable Moment season(DateText text, int direction, int month, int first, int end) {
        LocalDate today = text.today;
        if (today == null) {
            return text.unresolved(first, end, Precision.SEASON);
        }
        int year = today.getYear();
        LocalDate begins = LocalDate.of(year, month, 1);
        if (direction < 0) {
            return Period.season(begins.plusMonths(3).isAfter(today) ? year - 1 : year, month);
        }
        boolean over = direction == 0 && begins.isAfter(today.plusMonths(MONTHS / 2)) && !text.future(first, end);
        return Period.season(direction > 0 && !begins.isAfter(today) ? year + 1 : over ? year - 1 : year, month);
    }

    /** "last week", "this month", "next year", "last quarter": a whole unit of the calendar. */
    static @Nullable Moment unit(DateText text, int direction, int unit, int first, int end) {
        return text.today == null
                ? text.unresolved(first, end, Unit.precision(unit))
                : Unit.around(text.today, direction, unit);
    }
}
