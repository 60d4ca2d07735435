package org.gainsay.compare;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Moment;
import org.gainsay.rule.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Puts times of the clock that lie on the two sides of midnight on one line: beside "11.50pm" and "in the night", 2.20 is that of the next day, not 21
 * hours before, and 0:05 is five minutes behind 24:00.
 */
final class Midnights {
    private static final int DAY = 24;
    /** A time up to which a night goes on, in hours. */
    private static final int MORNING = 8;
    /** A time from which on the next day is nearer than the same day's morning, in hours. */
    private static final int EVENING = 20;

    private Midnights() {}

    /** The facts, those of the small hours moved to the next day where all others lie late in the evening or go on over midnight. */
    static List<Fact> settled(List<Fact> facts) {
        boolean late = false;
        boolean early = false;
        for (Fact fact : facts) {
            if (!late(fact) && !early(fact)) {
                return facts;
            }
            late |= late(fact);
            early |= early(fact);
        }
        if (!late || !early) {
            return facts;
        }
        List<Fact> settled = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            settled.add(early(fact) ? fact.moved(DAY) : fact);
        }
        return settled;
    }

    private static boolean late(Fact fact) {
        LocalDateTime from = from(fact);
        LocalDateTime to = from == null ? null : ((Moment) fact.value()).to();
        boolean end = from != null && from.getDayOfYear() > 1;
        return from != null
                && to != null
                && (end || from.getHour() >= EVENING || to.getDayOfYear() > 1 && to.getHour() > 0);
    }

    private static boolean early(Fact fact) {
        LocalDateTime from = from(fact);
        LocalDateTime to = from == null ? null : ((Moment) fact.value()).to();
        return from != null
                && to != null
                && from.getDayOfYear() == 1
                && to.getDayOfYear() == 1
                && to.getHour() < MORNING;
    }

    /** The time with which a stretch of the clock begins; null for other facts. */
    private static @Nullable LocalDateTime from(Fact fact) {
        boolean clock = fact.kind() == Kind.TIME && fact.value() instanceof Moment moment && moment.from() != null;
        LocalDateTime from = clock ? ((Moment) fact.value()).from() : null;
        // 24:00 begins the day behind.
        boolean day = from != null && (from.getDayOfYear() == 1 || from.getDayOfYear() == 2 && from.getHour() == 0);
        return from != null && from.getYear() == 1970 && day ? from : null;
    }
}
