package org.gainsay.rule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Value;
import org.jspecify.annotations.Nullable;

/**
 * Values of one kind that answer a question for another: "from 11.30am until 3pm" says how long, a war "3½ years
 * old" has lasted as long, "30,000" may be the size of a force, and "3pm on Friday" has a day and a time.
 */
public final class Conversion {
    private static final Ratio SECONDS_OF_A_YEAR = Ratio.of(31_556_952);
    private static final Ratio MINUTE = Ratio.of(60);
    private static final Ratio HOUR = Ratio.of(3600);
    private static final long MINUTES_OF_AN_HOUR = 60;
    private static final long MINUTES_OF_A_DAY = 1_440;
    /** Times on the five minutes are no more exact than that: half past eleven until three. */
    private static final int COARSE = 5;

    /** In days: "from 2pm on Monday until noon on Thursday". */
    private static final long LONGEST = 10;

    private Conversion() {}

    /** The kinds that may answer a question for a kind; itself first. */
    public static List<Kind> sources(Kind kind) {
        return switch (kind) {
            case DURATION -> List.of(Kind.DURATION, Kind.TIME, Kind.DATETIME, Kind.AGE);
            case COUNT -> List.of(Kind.COUNT, Kind.NUMBER);
            case DATE -> List.of(Kind.DATE, Kind.DATETIME);
            case TIME -> List.of(Kind.TIME, Kind.DATETIME);
            default -> List.of(kind);
        };
    }

    /** A mention as an answer of the given kind; null where it is none. */
    public static @Nullable Mention to(Kind kind, Mention mention) {
        Hedge hedge = mention.hedge();
        if (kind == Kind.DATE && hedge != null && named(hedge.type())) {
            return bare(mention, mention.value());
        }
        if (mention.kind() == kind || (kind == Kind.COUNT && mention.kind() == Kind.NUMBER)) {
            return mention;
        }
        Value value = value(kind, mention.kind(), mention.value());
        if (value != null && hedge != null && ofClock(kind, mention, hedge.type())) {
            return bare(mention, value);
        }
        return value == null
                ? null
                : new Mention(
                        kind,
                        mention.span(),
                        mention.valueSpan(),
                        mention.firstToken(),
                        mention.endToken(),
                        value,
                        hedge,
                        null,
                        mention.trend());
    }

    private static Mention bare(Mention mention, Value value) {
        return new Mention(
                Kind.DATE,
                mention.valueSpan(),
                mention.valueSpan(),
                mention.firstToken(),
                mention.endToken(),
                value,
                null,
                null);
    }

    /** "On Tuesday, just after 7am" is that Tuesday: the hedge is the clock's. "By 5pm on Tuesday" is a day before it, too. */
    private static boolean ofClock(Kind kind, Mention mention, Hedge.Type type) {
        return kind == Kind.DATE
                && type != Hedge.Type.BY
                && mention.value() instanceof Moment moment
                && moment.clock() != null;
    }

    /** "since 2014" and "until 1867" name the date with which something begins or ends, and that answers the question. */
    private static boolean named(Hedge.Type type) {
        return type == Hedge.Type.SINCE || type == Hedge.Type.UNTIL;
    }

    private static @Nullable Value value(Kind to, Kind from, Value value) {
        if (value instanceof Quantity quantity) {
            return to == Kind.DURATION && from == Kind.AGE ? lasting(quantity) : null;
        }
        Moment moment = (Moment) value;
        return switch (to) {
            case DURATION -> length(moment, from == Kind.DATETIME ? LONGEST : 1);
            case DATE -> from == Kind.DATETIME ? day(moment) : null;
            case TIME -> from == Kind.DATETIME ? moment.clock() : null;
            default -> null;
        };
    }

    private static Quantity lasting(Quantity age) {
        Interval vague = age.vague();
        return new Quantity(
                age.stated().times(SECONDS_OF_A_YEAR),
                "s",
                age.low(),
                age.high(),
                age.writtenUnit(),
                age.step().times(SECONDS_OF_A_YEAR),
                vague == null ? null : vague.times(SECONDS_OF_A_YEAR));
    }

    /**
     * How long a range of clock times is; null for a single time, which is no longer than a minute or less precise.
     *
     * @param days how many days it may have at most
     */
    private static @Nullable Quantity length(Moment moment, long days) {
        LocalDateTime from = moment.from();
        LocalDateTime to = moment.to();
        if (from == null || to == null || moment.precision() != Moment.Precision.MINUTE) {
            return null;
        }
        long minutes = Duration.between(from, to).toMinutes();
        if (minutes <= 1 || minutes >= days * MINUTES_OF_A_DAY) {
            return null;
        }
        boolean coarse = from.getMinute() % COARSE == 0 && to.getMinute() % COARSE == 0;
        Ratio step = MINUTE.times(coarse ? COARSE : 1);
        Ratio seconds = MINUTE.times(minutes);
        boolean hours = minutes > MINUTES_OF_AN_HOUR;
        Ratio stated = hours ? seconds.over(HOUR) : Ratio.of(minutes);
        return new Quantity(Interval.at(seconds), "s", stated, stated, hours ? "hour" : "minute", step, null);
    }

    /** "3 p.m. on Friday" answers with Friday; a stretch of hours with every day that it touches, of which "Saturday night" is still no more than a part. */
    private static @Nullable Moment day(Moment moment) {
        LocalDateTime from = moment.from();
        LocalDateTime to = moment.to();
        if (from == null || to == null || moment.precision() == Moment.Precision.SECOND && moment.clock() == null) {
            return null;
        }
        LocalDate last = to.minusSeconds(1).toLocalDate();
        boolean night = moment.precision() == Moment.Precision.PART_OF_DAY && last.isAfter(from.toLocalDate());
        return new Moment(
                from.toLocalDate().atStartOfDay(),
                last.plusDays(1).atStartOfDay(),
                Moment.Precision.DAY,
                null,
                null,
                null,
                night ? moment : null);
    }
}
