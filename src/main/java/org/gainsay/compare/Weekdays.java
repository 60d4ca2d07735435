package org.gainsay.compare;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Ratio;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Holds "on a Tuesday" against days: it allows the Tuesday that lies nearest to a day which somebody states, so that it goes with 15 February 2022
 * and contradicts 14 February. Where nobody states a day, days of the week are held against one another.
 */
final class Weekdays {
    private static final int WEEK = 7;
    private static final int HALF_WEEK = 3;
    private static final long SECONDS_OF_A_DAY = 86_400;
    /** The middle of a week that stands for any. */
    private static final LocalDate ANY_THURSDAY = LocalDate.of(1970, 1, 8);

    private final List<LocalDate> days = new ArrayList<>();

    private Weekdays(List<Fact> facts, @Nullable Reference reference) {
        boolean others = false;
        for (Fact fact : facts) {
            others |= weekday(fact) == null;
            if (fact.hedge() == null) {
                add((Moment) fact.value());
            }
        }
        if (reference != null) {
            add((Moment) reference.value());
        } else if (!others) {
            days.add(ANY_THURSDAY);
        }
    }

    private void add(Moment moment) {
        if (moment.from() != null && moment.from().plusDays(1).equals(moment.to())) {
            days.add(moment.from().toLocalDate());
        }
    }

    /** The facts, those of a day of the week with what they allow; without them where others say no more than a month or a year. */
    static List<Fact> settled(List<Fact> facts, @Nullable Reference reference) {
        boolean any = false;
        for (Fact fact : facts) {
            any |= weekday(fact) != null;
        }
        return any ? new Weekdays(facts, reference).settled(facts) : facts;
    }

    private List<Fact> settled(List<Fact> facts) {
        List<Fact> settled = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            DayOfWeek weekday = weekday(fact);
            if (weekday == null) {
                settled.add(fact);
            } else if (!days.isEmpty()) {
                settled.add(on(nearest(weekday), fact));
            }
        }
        return settled.isEmpty() ? facts : settled;
    }

    private LocalDate nearest(DayOfWeek weekday) {
        LocalDate best = days.get(0);
        int least = WEEK;
        for (LocalDate day : days) {
            int ahead = Math.floorMod(weekday.getValue() - day.getDayOfWeek().getValue(), WEEK);
            int step = ahead > HALF_WEEK ? ahead - WEEK : ahead;
            if (Math.abs(step) < least) {
                least = Math.abs(step);
                best = day.plusDays(step);
            }
        }
        return best;
    }

    private static Fact on(LocalDate day, Fact fact) {
        long from = day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        Interval whole = new Interval(Ratio.of(from), Ratio.of(from + SECONDS_OF_A_DAY - 1));
        return new Fact(
                fact.article(),
                fact.kind(),
                fact.value(),
                fact.hedge(),
                whole,
                whole,
                fact.stance(),
                fact.speaker(),
                fact.entry(),
                fact.citations());
    }

    private static @Nullable DayOfWeek weekday(Fact fact) {
        return fact.value() instanceof Moment moment ? moment.weekday() : null;
    }
}
