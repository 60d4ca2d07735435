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

/**
 * How far it is from one date to another: from one day to the next day of the year that is the other, or from year to year.
 *
 * @param from the earlier one
 * @param to the later one
 */
record DateGap(Mention from, Mention to) {
    /** A day that begins or ends it may count or not; weeks and months are told more loosely. */
    private static final long ROOM = 1;

    private static final long ROOM_OF_WEEKS = 4;
    private static final long ROOM_OF_MONTHS = 20;

    /** Whether a mention is one day with its month. */
    static boolean day(Scene scene, Mention mention) {
        return mention.kind() == Kind.DATE
                && mention.hedge() == null
                && mention.value() instanceof Moment moment
                && moment.precision() == Moment.Precision.DAY
                && moment.from() != null
                && WeekdayDate.monthNamed(scene, mention)
                && !Ends.range(scene, mention);
    }

    /** Whether a mention is a date from or to which days or years are counted. */
    static boolean point(Scene scene, Mention mention) {
        return day(scene, mention) || Elapsed.dated(scene, mention) && mention.hedge() == null;
    }

    /** Whether a length may be that of this gap; any is that is counted in other units than the dates tell. */
    boolean fits(Scene scene, Mention length) {
        Ratio value = Figures.single(length);
        if (value == null
                || length.hedge() != null
                || !(length.value() instanceof Quantity quantity)
                || length.kind() != Kind.DURATION) {
            return true;
        }
        Ratio years = Elapsed.years(length);
        if (years != null) {
            long between = Elapsed.year(to) - Elapsed.year(from);
            boolean dated = Elapsed.dated(scene, from) && Elapsed.dated(scene, to);
            return !dated || between <= 0 || Elapsed.fits(between, years);
        }
        if (!day(scene, from) || !day(scene, to)) {
            return true;
        }
        long room = room(quantity.writtenUnit());
        long days = value.over(Ratio.of(2 * Ends.HALF_DAY)).decimal().longValue();
        return room < 0 || days() <= 0 || Math.abs(days() - days) <= room;
    }

    private static long room(String unit) {
        return switch (unit) {
            case "day" -> ROOM;
            case "week", "fortnight" -> ROOM_OF_WEEKS;
            case "month" -> ROOM_OF_MONTHS;
            default -> -1;
        };
    }

    /** Adds a fault: the length is not that of this gap. */
    void fault(Scene scene, Mention length, Faults faults) {
        boolean years = Elapsed.years(length) != null;
        long between = years ? Elapsed.year(to) - Elapsed.year(from) : days();
        String unit = years ? "year" : "day";
        faults.add(
                Kind.DATE,
                Elapsed.words(scene, from) + " to " + Elapsed.words(scene, to) + " is " + between + " " + unit
                        + (between == 1 ? "" : "s") + ", not " + Elapsed.words(scene, length),
                List.of(from, to));
    }

    private long days() {
        LocalDate first = start(from);
        LocalDate last = start(to);
        if (first == null || last == null) {
            return 0;
        }
        LocalDate there = last.withYear(first.getYear());
        return ChronoUnit.DAYS.between(first, there.isBefore(first) ? there.plusYears(1) : there);
    }

    private static @Nullable LocalDate start(Mention date) {
        LocalDateTime from = ((Moment) date.value()).from();
        return from == null ? null : from.toLocalDate();
    }
}
