package org.gainsay.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/** How many days or weeks lie between two dates: "was found on 14 November. Three days later, on 24 November, it was sold". */
final class DaysLater {
    /** How many values back the date may stand that the days count from. */
    private static final int REACH = 6;
    /** In how many sentences it is looked for. */
    private static final int SENTENCES = 4;
    /** A day that begins or ends it may count or not; weeks are told more loosely. */
    private static final long ROOM = 1;

    private static final long ROOM_OF_WEEKS = 4;

    private static final long CLOSING = Role.bits(Role.COMMA, Role.DASH, Role.CLOSE, Role.STOP, Role.SEMICOLON);

    private DaysLater() {}

    /** Adds a fault if the mention with a number tells how much later than an earlier date one is, and no date before it is so far from it. */
    static void check(Scene scene, int at, Faults faults) {
        Mention later = scene.mentions().get(at);
        Mention date = scene.mention(at + 1);
        boolean counted = scene.is(later.endToken() - 1, Role.LATER) && later.hedge() == null;
        if (!counted || date == null || !apposed(scene, later, date)) {
            return;
        }
        Mention length = Bracketed.only(scene, later.firstToken(), later.endToken() - 1);
        Mention nearest = null;
        for (int other = at - 1; other >= Math.max(0, at - REACH) && length != null; other--) {
            Mention start = scene.mentions().get(other);
            if (scene.sentence(later) - scene.sentence(start) > SENTENCES) {
                break;
            } else if (!start.kind().temporal()) {
                continue;
            } else if (!day(scene, start) || fits(start, date, length)) {
                return;
            }
            nearest = nearest == null ? start : nearest;
        }
        if (nearest != null && length != null && scene.sentence(later) - scene.sentence(nearest) <= 1) {
            fault(scene, nearest, date, length, faults);
        }
    }

    private static void fault(Scene scene, Mention start, Mention date, Mention length, Faults faults) {
        long between = between(start, date);
        if (between > 0) {
            faults.add(
                    Kind.DATE,
                    words(scene, start) + " to " + words(scene, date) + " is " + between
                            + (between == 1 ? " day" : " days") + ", not " + words(scene, length),
                    List.of(start, date));
        }
    }

    /** ", on 24 November,": the day directly behind the length. */
    private static boolean apposed(Scene scene, Mention later, Mention date) {
        int comma = later.endToken();
        return day(scene, date)
                && scene.is(comma, Role.COMMA)
                && (date.firstToken() == comma + 1
                        || date.firstToken() == comma + 2 && scene.speaks(comma + 1, Topic.ON))
                && scene.is(date.endToken(), CLOSING);
    }

    private static boolean day(Scene scene, Mention mention) {
        return mention.kind() == Kind.DATE
                && mention.hedge() == null
                && mention.value() instanceof Moment moment
                && moment.precision() == Moment.Precision.DAY
                && moment.from() != null
                && WeekdayDate.monthNamed(scene, mention)
                && !Ends.range(scene, mention);
    }

    private static boolean fits(Mention start, Mention date, Mention length) {
        Ratio value = Figures.single(length);
        if (value == null || !(length.value() instanceof Quantity quantity) || length.kind() != Kind.DURATION) {
            return true;
        }
        boolean weeks = quantity.writtenUnit().equals("week");
        boolean known = weeks || quantity.writtenUnit().equals("day");
        long days = value.over(Ratio.of(2 * Ends.HALF_DAY)).decimal().longValue();
        return !known || Math.abs(between(start, date) - days) <= (weeks ? ROOM_OF_WEEKS : ROOM) || days < 0;
    }

    /** The days from one to the next day of the year that is the other. */
    private static long between(Mention start, Mention date) {
        LocalDate from = start(start);
        LocalDate to = start(date);
        if (from == null || to == null) {
            return 0;
        }
        LocalDate there = to.withYear(from.getYear());
        return ChronoUnit.DAYS.between(from, there.isBefore(from) ? there.plusYears(1) : there);
    }

    private static @Nullable LocalDate start(Mention date) {
        LocalDateTime from = ((Moment) date.value()).from();
        return from == null ? null : from.toLocalDate();
    }

    private static String words(Scene scene, Mention mention) {
        return scene.passage().words(mention.firstToken(), mention.endToken());
    }
}
