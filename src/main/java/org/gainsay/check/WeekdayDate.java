package org.gainsay.check;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.gainsay.article.Publication;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Finds a day of the week that its date did not fall on: "Friday 14 September 2021" was a Tuesday. A date without a year is
 * that of the article's publication, and is left alone where it lies far from it or another year is spoken of.
 */
public final class WeekdayDate implements Check {
    /** Calendars agree from here on: the last countries of Europe left the Julian one in 1923. */
    private static final int FIRST_YEAR = 1924;
    /** From here on a date is of the Gregorian calendar, which Britain took up in 1752, or of the Julian one. */
    private static final int TWO_CALENDARS = 1753;
    /** How many days the Julian calendar was behind the Gregorian one until 28 February 1800; one more in each century from then on. */
    private static final int BEHIND = 11;
    /** How many values behind a date are looked at for its weekday. */
    private static final int BEHIND_DATE = 4;

    private static final int CENTURY = 100;
    private static final int MONTHS = 12;
    /** How many characters a date in figures has at least: "8/6/2026". */
    private static final int FIGURES = 8;
    /** How many days lie between "last Tuesday" and the publication at most. */
    private static final long RECENT = 14;

    private static final Duration ONE_DAY = Duration.ofDays(1);

    private static final long MONTH = WordClass.MONTH.bit();
    static final long WEEKDAY = WordClass.WEEKDAY.bit();
    private static final long JOINTS =
            Role.bits(Role.AND, Role.OR, Role.TO, Role.UNTIL, Role.DASH, Role.COMMA, Role.THROUGH);

    @Override
    public String id() {
        return "general/weekday";
    }

    @Override
    public String question() {
        return "Does the day of the week fit the date?";
    }

    @Override
    public void check(Scene scene, Faults faults) {
        for (int at = 0; at < scene.mentions().size(); at++) {
            Mention mention = scene.mentions().get(at);
            WeekdaySpan.check(scene, mention, faults);
            if (dated(mention) && (monthNamed(scene, mention) || figures(scene, mention))) {
                check(scene, at, mention, faults);
            }
        }
    }

    private static void check(Scene scene, int at, Mention mention, Faults faults) {
        LocalDate day = day(mention);
        Mention named = day == null ? null : named(scene, at, mention);
        if (day == null || named == null || listed(scene, mention, named)) {
            return;
        }
        int token = token(scene.passage(), named, WEEKDAY);
        DayOfWeek weekday = weekday(scene.passage(), token < 0 ? beforeFigures(scene, mention) : token);
        boolean written = written(scene.tokens(), mention)
                || figures(scene, mention)
                || ofThisYear(scene, mention)
                || WeekdayBeside.thisYear(scene, named)
                || near(scene, named, day);
        LocalDate meant = weekday == null || written ? day : YearMeant.of(scene, at, mention, day, weekday);
        if (meant != null
                && weekday != null
                && !falls(meant, weekday)
                && (monthNamed(scene, mention) || !swapped(meant, weekday))) {
            faults.add(
                    Kind.DATE,
                    says(meant, weekday),
                    mention.firstToken() == named.firstToken() ? List.of(mention) : List.of(named, mention));
        }
    }

    /** "08/06/2026", which may be of June or of August: whether the other day is the one of the week. */
    private static boolean swapped(LocalDate day, DayOfWeek weekday) {
        boolean both = day.getDayOfMonth() <= MONTHS;
        return both
                && LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue())
                                .getDayOfWeek()
                        == weekday;
    }

    /** A date in figures with its year: "08/06/2026". */
    private static boolean figures(Scene scene, Mention mention) {
        return mention.kind() == Kind.DATE
                && !monthNamed(scene, mention)
                && !Ends.range(scene, mention)
                && mention.span().end() - mention.span().start() >= FIGURES
                && day(mention) != null;
    }

    /** "Tuesday 08/06/2026", "Tuesday, 2026-06-08": the token of the weekday before figures; -1 where there is none. */
    private static int beforeFigures(Scene scene, Mention mention) {
        int token = mention.firstToken() - 1;
        token -= scene.is(token, Role.COMMA) ? 1 : 0;
        return figures(scene, mention) && scene.passage().is(token, WEEKDAY) ? token : -1;
    }

    /** "last Tuesday (June 1)": a day of the last weeks or the next ones. */
    private static boolean near(Scene scene, Mention named, LocalDate day) {
        Publication published = scene.article().published();
        return published != null
                && scene.is(named.firstToken(), Role.PAST)
                && Math.abs(ChronoUnit.DAYS.between(day, published.day())) <= RECENT;
    }

    /** "12 August 2024 is a Monday, not a Sunday". */
    static String says(LocalDate day, DayOfWeek weekday) {
        return date(day) + " is a " + name(day.getDayOfWeek()) + ", not a " + name(weekday);
    }

    /** Whether a day was one of the week in a calendar that was in use, or none of which that is known. */
    static boolean falls(LocalDate day, DayOfWeek weekday) {
        int year = day.getYear();
        boolean julian = year < FIRST_YEAR
                && day.plusDays(BEHIND + year / CENTURY - TWO_CALENDARS / CENTURY)
                                .getDayOfWeek()
                        == weekday;
        return day.getDayOfWeek() == weekday || julian || year < TWO_CALENDARS;
    }

    /** A date, or a date with a time. */
    static boolean dated(Mention mention) {
        return mention.kind() == Kind.DATE || mention.kind() == Kind.DATETIME;
    }

    private static @Nullable LocalDate day(Mention mention) {
        LocalDateTime from = ((Moment) mention.value()).from();
        LocalDateTime to = ((Moment) mention.value()).to();
        if (from == null || to == null) {
            return null;
        }
        boolean day = mention.kind() == Kind.DATETIME
                ? Duration.between(from, to).compareTo(ONE_DAY) < 0
                : from.plusDays(1).equals(to);
        return day ? from.toLocalDate() : null;
    }

    /** The mention that names the weekday: the date itself, "Monday" before ", Sept. 14", or behind it ", a Monday" or "(Monday)". */
    private static @Nullable Mention named(Scene scene, int at, Mention mention) {
        if (token(scene.passage(), mention, WEEKDAY) >= 0 || beforeFigures(scene, mention) >= 0) {
            return mention;
        }
        Mention before = scene.mention(at - 1);
        if (before != null && WeekdayBeside.before(scene, before, mention)) {
            return before;
        }
        Mention after = nextTime(scene, at);
        boolean behind = after != null
                && alone(scene, after)
                && (WeekdayBeside.behind(scene, mention, after) || again(scene, mention, after));
        return behind ? after : null;
    }

    /** The next value that is a time. */
    private static @Nullable Mention nextTime(Scene scene, int at) {
        int next = at + 1;
        while (next <= at + BEHIND_DATE
                && next < scene.mentions().size()
                && !scene.mentions().get(next).kind().temporal()) {
            next++;
        }
        return scene.mention(next);
    }

    /** "11 March this year". */
    private static boolean ofThisYear(Scene scene, Mention mention) {
        int last = mention.endToken() - 1;
        return scene.is(last, Role.PAST) && scene.is(last - 1, Role.WHICH) && last - 1 > mention.firstToken();
    }

    /** "came on 11 March. ... The visit on that Monday": the next sentence speaks of the same day. */
    private static boolean again(Scene scene, Mention day, Mention weekday) {
        int that = weekday.firstToken() - 1;
        int first = day.firstToken() - 1;
        return scene.sentence(weekday) - scene.sentence(day) == 1
                && scene.is(that, Role.WHICH)
                && scene.speaks(that, Topic.THAT)
                && scene.speaks(that - 1, Topic.ON)
                && scene.speaks(first, Topic.ON)
                && alone(scene, weekday)
                && !scene.any(day.endToken(), that, Role.bits(Role.AFTER, Role.OFFSET) & ~Role.FROM.bit())
                && !scene.passage().is(weekday.endToken(), WEEKDAY);
    }

    /** Whether a mention is a weekday and no more than a part of that day: "Monday", "Monday night". */
    static boolean alone(Scene scene, Mention mention) {
        return dated(mention)
                && scene.only(mention.firstToken() + 1, mention.endToken(), Role.PART_OF_DAY.bit())
                && token(scene.passage(), mention, WEEKDAY) >= 0;
    }

    /** "Friday and Saturday, 14 and 15 September": several days of which the nearest need not belong together. */
    private static boolean listed(Scene scene, Mention mention, Mention named) {
        int own = token(scene.passage(), named, WEEKDAY);
        int weekday = own < 0 ? beforeFigures(scene, mention) : own;
        boolean before = scene.is(weekday - 1, JOINTS) && near(scene.passage(), weekday - 2)
                || scene.passage().is(weekday - 1, WEEKDAY);
        int end = mention.endToken();
        boolean after = scene.is(end, JOINTS)
                && (scene.tokens().type(end + 1) == Tokens.NUMBER || near(scene.passage(), end + 1));
        return before || after && mention.firstToken() == named.firstToken();
    }

    private static boolean near(Passage passage, int token) {
        return passage.is(token, WEEKDAY);
    }

    static boolean written(Tokens tokens, Mention mention) {
        for (int token = mention.firstToken(); token < mention.endToken(); token++) {
            if (tokens.type(token) == Tokens.NUMBER && tokens.end(token) - tokens.start(token) == 4) {
                return true;
            }
        }
        return false;
    }

    /** Whether the month of a date is named. */
    static boolean monthNamed(Scene scene, Mention mention) {
        return token(scene.passage(), mention, MONTH) >= 0;
    }

    static int token(Passage passage, Mention mention, long classes) {
        for (int token = mention.firstToken(); token < mention.endToken(); token++) {
            if (passage.is(token, classes) && (passage.tokens().shape(token) & Tokens.CAPITAL) != 0) {
                return token;
            }
        }
        return -1;
    }

    static @Nullable DayOfWeek weekday(Passage passage, int token) {
        int start = passage.tokens().start(token);
        for (DayOfWeek each : DayOfWeek.values()) {
            if (passage.text().regionMatches(true, start, each.name(), 0, 3)) {
                return each;
            }
        }
        return null;
    }

    private static String date(LocalDate day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                + day.getYear();
    }

    static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
