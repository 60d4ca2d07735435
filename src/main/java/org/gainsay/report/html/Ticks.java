package org.gainsay.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.gainsay.compare.Wording;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Value;

/** Round numbers and dates for an axis, few enough for a phone. */
final class Ticks {
    private static final int MOST = 4;

    /** Days have short labels. */
    private static final int MOST_DAYS = 6;

    /** Reached only by a line of many thousand years. */
    private static final int TOO_MANY = 20;

    private static final Ratio[] STEPS = {Ratio.of(2), Ratio.of(5, 2), Ratio.of(2)};

    /** Steps on the calendar: how many of which unit. */
    private static final Object[][] CALENDAR = {
        {1, ChronoUnit.MINUTES},
        {5, ChronoUnit.MINUTES},
        {15, ChronoUnit.MINUTES},
        {30, ChronoUnit.MINUTES},
        {1, ChronoUnit.HOURS},
        {3, ChronoUnit.HOURS},
        {6, ChronoUnit.HOURS},
        {12, ChronoUnit.HOURS},
        {1, ChronoUnit.DAYS},
        {2, ChronoUnit.DAYS},
        {7, ChronoUnit.DAYS},
        {14, ChronoUnit.DAYS},
        {1, ChronoUnit.MONTHS},
        {3, ChronoUnit.MONTHS},
        {6, ChronoUnit.MONTHS},
        {1, ChronoUnit.YEARS},
        {2, ChronoUnit.YEARS},
        {5, ChronoUnit.YEARS},
        {10, ChronoUnit.YEARS},
        {20, ChronoUnit.YEARS},
        {50, ChronoUnit.YEARS},
        {100, ChronoUnit.YEARS},
        {500, ChronoUnit.YEARS}
    };

    private Ticks() {}

    /**
     * Labels by number, ascending.
     *
     * @param sample a value whose unit the labels have
     */
    static Map<Ratio, String> of(Kind kind, Value sample, Axis axis) {
        return sample instanceof Quantity quantity ? numbers(kind, quantity, axis) : moments(kind, axis);
    }

    private static Map<Ratio, String> numbers(Kind kind, Quantity sample, Axis axis) {
        Ratio unit = unit(sample);
        Ratio length = axis.length().over(unit);
        Ratio step = step(length);
        Ratio first = Ratio.of(axis.low().over(unit).over(step).decimal().setScale(0, RoundingMode.CEILING))
                .times(step);
        Map<Ratio, String> ticks = new LinkedHashMap<>();
        Ratio high = axis.high().over(unit);
        for (Ratio tick = first; tick.compareTo(high) <= 0; tick = tick.plus(step)) {
            boolean last = tick.plus(step).compareTo(high) > 0;
            ticks.put(tick.times(unit), label(kind, sample, tick, tick.times(unit), last));
        }
        return ticks;
    }

    /** How many base units the unit as written has. */
    private static Ratio unit(Quantity sample) {
        Ratio stated = sample.stated().low() == null
                ? sample.stated().high()
                : sample.stated().low();
        Ratio written = sample.low() == null ? sample.high() : sample.low();
        if (stated == null || written == null || stated.signum() == 0 || written.signum() == 0) {
            return Ratio.ONE;
        }
        Ratio unit = stated.over(written);
        return unit.signum() > 0 ? unit : Ratio.ONE;
    }

    /** 1, 2 or 5 times a power of ten. */
    private static Ratio step(Ratio length) {
        BigDecimal size = length.decimal();
        int power = size.precision() - size.scale() - 2;
        Ratio step = Ratio.of(BigDecimal.ONE.scaleByPowerOfTen(power));
        for (int i = 0; step.times(MOST).compareTo(length) < 0; i++) {
            step = step.times(STEPS[i % STEPS.length]);
        }
        return step;
    }

    private static String label(Kind kind, Quantity sample, Ratio tick, Ratio stated, boolean last) {
        if (kind == Kind.MONEY || kind == Kind.PERCENT || last) {
            Quantity value = new Quantity(
                    Interval.at(stated), sample.unit(), tick, tick, sample.writtenUnit(), sample.step(), null);
            return Wording.of(kind, value);
        }
        return Wording.number(tick);
    }

    private static Map<Ratio, String> moments(Kind kind, Axis axis) {
        LocalDateTime low = moment(axis.low(), RoundingMode.CEILING);
        LocalDateTime high = moment(axis.high(), RoundingMode.FLOOR);
        Object[] step = CALENDAR[CALENDAR.length - 1];
        for (Object[] candidate : CALENDAR) {
            ChronoUnit unit = (ChronoUnit) candidate[1];
            if (unit.getDuration().toSeconds() * (int) candidate[0] * (unit == ChronoUnit.DAYS ? MOST_DAYS : MOST)
                    >= ChronoUnit.SECONDS.between(low, high)) {
                step = candidate;
                break;
            }
        }
        return moments(kind, (ChronoUnit) step[1], (int) step[0], low, high);
    }

    /** The year stands at the last of some days alone. */
    private static Map<Ratio, String> moments(
            Kind kind, ChronoUnit unit, int count, LocalDateTime low, LocalDateTime high) {
        Map<Ratio, String> ticks = new LinkedHashMap<>();
        LocalDateTime tick = floor(low, unit, count);
        while (!tick.isAfter(high) && ticks.size() <= TOO_MANY) {
            if (!tick.isBefore(low)) {
                LocalDateTime next = tick.plus(count, unit);
                boolean last = next.isAfter(high) || next.getYear() != tick.getYear();
                ticks.put(Ratio.of(tick.toEpochSecond(ZoneOffset.UTC)), label(kind, tick, unit, last));
            }
            tick = tick.plus(count, unit);
        }
        return ticks;
    }

    private static LocalDateTime moment(Ratio seconds, RoundingMode mode) {
        return LocalDateTime.ofEpochSecond(seconds.decimal().setScale(0, mode).longValueExact(), 0, ZoneOffset.UTC);
    }

    private static LocalDateTime floor(LocalDateTime low, ChronoUnit unit, int count) {
        switch (unit) {
            case MINUTES:
                return low.truncatedTo(ChronoUnit.HOURS);
            case HOURS, DAYS:
                return low.truncatedTo(ChronoUnit.DAYS);
            case MONTHS:
                return low.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1);
            default:
                LocalDateTime year = low.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1);
                return year.minusYears(Math.floorMod(year.getYear(), count));
        }
    }

    private static String label(Kind kind, LocalDateTime tick, ChronoUnit unit, boolean last) {
        String month = tick.getMonth().name().substring(0, 1)
                + tick.getMonth().name().substring(1, 3).toLowerCase(Locale.ROOT);
        switch (unit) {
            case MINUTES, HOURS:
                String clock = tick.toLocalTime().toString();
                return kind == Kind.TIME ? clock : tick.getDayOfMonth() + " " + month + " " + clock;
            case DAYS:
                return tick.getDayOfMonth() + " " + month + (last ? " " + tick.getYear() : "");
            case MONTHS:
                return month + " " + tick.getYear();
            default:
                return Integer.toString(tick.getYear());
        }
    }
}
