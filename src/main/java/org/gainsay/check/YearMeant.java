package org.gainsay.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.gainsay.article.Publication;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** The year that a date without one is of: "on Friday, October 30". */
final class YearMeant {
    /** How far a date without a year may lie from the publication, in days; beyond it another year may be meant. */
    private static final long NEAR = 75;

    /** How far ahead a date may lie that something "will" happen on, in days: within a year less the season in which the last one is still spoken of. */
    private static final long AHEAD = 300;

    /** A day so near to the publication is news, in days: another paragraph's year has no bearing on it. */
    private static final long NEWS = 21;

    /** How many values to each side are looked at for years. */
    private static final int YEARS = 4;

    private static final long FUTURE = WordClass.FUTURE.bit();

    private YearMeant() {}

    /** The day in the year that is meant; null where that is not clear, or where the weekday may be right in another year. */
    static @Nullable LocalDate of(Scene scene, int at, Mention mention, LocalDate day, DayOfWeek weekday) {
        LocalDate nearest = nearest(scene, at, mention, day);
        Publication publication = scene.article().published();
        return nearest == null && publication != null && set(scene, mention)
                ? noYear(scene, at, day, weekday, publication.day())
                : nearest;
    }

    /** The day in the year that lies nearest to the publication; null where another year may be meant. */
    private static @Nullable LocalDate nearest(Scene scene, int at, Mention mention, LocalDate day) {
        Publication publication = scene.article().published();
        boolean promised = promised(scene, mention);
        int before = mention.firstToken() - 1;
        boolean on = promised && scene.is(before, Role.PLACED) && !scene.is(before, Role.FROM);
        if (publication == null || !on && scene.anyInSentence(mention.firstToken(), Role.PAST.bit())) {
            return null;
        }
        for (int shift = -1; shift <= 1; shift++) {
            LocalDate there = day.withYear(publication.day().getYear() + shift);
            long distance = Math.abs(ChronoUnit.DAYS.between(publication.day(), there));
            boolean near = distance <= NEAR || distance <= AHEAD && there.isAfter(publication.day()) && promised;
            if (there.getDayOfMonth() == day.getDayOfMonth() && near) {
                return otherYear(scene, at, mention, publication.day().getYear(), distance <= NEWS) ? null : there;
            }
        }
        return null;
    }

    /** Whether a date is one that was fixed: "set for Thursday, June 16". */
    private static boolean set(Scene scene, Mention mention) {
        int before = mention.firstToken() - 1;
        boolean fixed = scene.is(before, Role.FOR) && scene.speaks(before - 1, Topic.SET_FOR);
        return fixed && !scene.anyInSentence(mention.firstToken(), Role.PAST.bit());
    }

    /** The next day with a date, if neither that nor the last one is the day of the week, nor the one of any year that is told near it; null if one is. */
    private static @Nullable LocalDate noYear(
            Scene scene, int at, LocalDate day, DayOfWeek weekday, LocalDate published) {
        int year = published.getYear();
        LocalDate next = day.withYear(year).isBefore(published) ? day.withYear(year + 1) : day.withYear(year);
        boolean told = WeekdayDate.falls(next, weekday) || WeekdayDate.falls(next.minusYears(1), weekday);
        for (int other = at - YEARS; other <= at + YEARS && !told; other++) {
            Mention beside = scene.mention(other);
            LocalDateTime from =
                    beside != null && beside.kind() == Kind.DATE && WeekdayDate.written(scene.tokens(), beside)
                            ? ((Moment) beside.value()).from()
                            : null;
            told = from != null && WeekdayDate.falls(day.withYear(from.getYear()), weekday);
        }
        return told || next.getDayOfMonth() != day.getDayOfMonth() ? null : next;
    }

    /** Whether "will" or "due" stands before a date in its sentence. */
    private static boolean promised(Scene scene, Mention mention) {
        int first = scene.passage().sentences().first(scene.sentence(mention));
        for (int token = Math.max(first, mention.firstToken() - Scene.REACH); token < mention.firstToken(); token++) {
            // "once scheduled for Friday 18 June" may be over.
            boolean loose = scene.speaks(token, Topic.SET_FOR) && !scene.is(token - 1, Role.VERB);
            boolean future =
                    scene.passage().is(token, FUTURE) && (scene.tokens().shape(token) & Tokens.CAPITAL) == 0;
            if (future && !loose) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a date beside this one names a year that is not that of the publication.
     *
     * @param news whether the day lies so near to the publication that only the same paragraph can move it to another year
     */
    private static boolean otherYear(Scene scene, int at, Mention mention, int year, boolean news) {
        for (int other = at - 4; other <= at + 4; other++) {
            Mention beside = scene.mention(other);
            if (beside == null || beside.kind() != Kind.DATE || !WeekdayDate.written(scene.tokens(), beside)) {
                continue;
            }
            LocalDateTime from = ((Moment) beside.value()).from();
            boolean near = Math.abs(beside.firstToken() - mention.firstToken()) <= Scene.REACH
                    && !(news && scene.broken(beside, mention));
            if (near && (from == null || from.getYear() != year)) {
                return true;
            }
        }
        return false;
    }
}
