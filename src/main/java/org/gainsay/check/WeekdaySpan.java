package org.gainsay.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;

/**
 * A stretch of days with two days of the week that do not lie as far apart as its dates: "from Friday 9 to Sunday 12 August". They do so in no year, so that
 * nobody has to know which one is meant.
 */
final class WeekdaySpan {
    private static final int WEEK = 7;
    /** In days: of a longer stretch the months are told, and one of them may be of another year. */
    private static final int LONGEST = 31;

    private WeekdaySpan() {}

    /** Adds a fault if a mention is such a stretch. */
    static void check(Scene scene, Mention mention, Faults faults) {
        if (mention.kind() != Kind.DATE || !Ends.range(scene, mention)) {
            return;
        }
        LocalDateTime from = ((Moment) mention.value()).from();
        LocalDateTime to = ((Moment) mention.value()).to();
        List<DayOfWeek> named = named(scene, mention);
        if (from == null || to == null || named.size() != 2) {
            return;
        }
        LocalDate first = from.toLocalDate();
        LocalDate last = to.minusSeconds(1).toLocalDate();
        long apart = ChronoUnit.DAYS.between(first, last);
        if (apart <= 0 || apart > LONGEST) {
            return;
        }
        long told = Math.floorMod(named.get(1).getValue() - named.get(0).getValue(), WEEK);
        boolean year = WeekdayDate.written(scene.tokens(), mention);
        if (Math.floorMod(apart, WEEK) != told) {
            faults.add(Kind.DATE, message(first, last, apart, named, year), List.of(mention));
        }
    }

    /** @param year whether the text names the year of the days */
    private static String message(LocalDate first, LocalDate last, long apart, List<DayOfWeek> named, boolean year) {
        DayOfWeek begins = named.get(0);
        DayOfWeek ends = named.get(1);
        if (year && WeekdayDate.falls(first, begins)) {
            return WeekdayDate.says(last, ends);
        } else if (year && WeekdayDate.falls(last, ends)) {
            return WeekdayDate.says(first, begins);
        }
        return apart + " days after a " + WeekdayDate.name(begins) + " is a " + WeekdayDate.name(begins.plus(apart))
                + ", not a " + WeekdayDate.name(ends);
    }

    private static List<DayOfWeek> named(Scene scene, Mention mention) {
        List<DayOfWeek> named = new ArrayList<>(2);
        for (int token = mention.firstToken(); token < mention.endToken(); token++) {
            DayOfWeek day =
                    scene.passage().is(token, WeekdayDate.WEEKDAY) ? WeekdayDate.weekday(scene.passage(), token) : null;
            if (day != null) {
                named.add(day);
            }
        }
        return named;
    }
}
