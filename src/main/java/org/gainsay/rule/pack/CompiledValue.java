package org.gainsay.rule.pack;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Value;
import org.gainsay.normalize.number.NumberWords;
import org.jspecify.annotations.Nullable;

/** A value on record as the build writes it down: its fields in their order with bars between them, so that no start reads words. */
final class CompiledValue {
    private static final char BAR = '|';
    private static final String NONE = "-";
    private static final int FIELDS = 10;

    private CompiledValue() {}

    static String write(Value value) {
        return value instanceof Quantity quantity ? write(quantity) : write((Moment) value);
    }

    private static String write(Quantity quantity) {
        Interval stated = quantity.stated();
        Interval vague = quantity.vague();
        return joined(
                stated.low(),
                stated.high(),
                quantity.unit(),
                quantity.low(),
                quantity.high(),
                quantity.writtenUnit(),
                quantity.step(),
                vague == null ? null : vague.low(),
                vague == null ? null : vague.high(),
                quantity.per());
    }

    private static String write(Moment moment) {
        Moment clock = moment.clock();
        String fields = joined(
                seconds(moment.from()),
                seconds(moment.to()),
                moment.precision().name(),
                moment.zone(),
                moment.unresolved(),
                moment.offset());
        return clock == null ? fields : fields + BAR + write(clock);
    }

    private static Object written(@Nullable Object field) {
        return field instanceof Ratio ratio ? ratio.exactly() : field == null ? NONE : field;
    }

    private static String joined(@Nullable Object... fields) {
        StringBuilder out = new StringBuilder();
        for (Object field : fields) {
            out.append(out.length() == 0 ? "" : BAR).append(written(field));
        }
        return out.toString();
    }

    static Value read(String written) {
        String[] fields = written.split("\\|", -1);
        return fields.length == FIELDS ? quantity(fields) : moment(fields, 0);
    }

    private static Quantity quantity(String[] fields) {
        boolean vague = number(fields[7]) != null || number(fields[8]) != null;
        Ratio step = number(fields[6]);
        return new Quantity(
                new Interval(number(fields[0]), number(fields[1])),
                fields[2],
                number(fields[3]),
                number(fields[4]),
                fields[5],
                step == null ? Ratio.ZERO : step,
                vague ? new Interval(number(fields[7]), number(fields[8])) : null,
                text(fields[9]));
    }

    private static Moment moment(String[] fields, int at) {
        String offset = text(fields[at + 5]);
        return new Moment(
                time(fields[at]),
                time(fields[at + 1]),
                Moment.Precision.valueOf(fields[at + 2]),
                text(fields[at + 3]),
                text(fields[at + 4]),
                offset == null ? null : ZoneOffset.of(offset),
                at + 6 < fields.length ? moment(fields, at + 6) : null);
    }

    private static @Nullable String text(String field) {
        return field.equals(NONE) ? null : field;
    }

    private static @Nullable Ratio number(String field) {
        return field.equals(NONE) ? null : NumberWords.ratio(field);
    }

    /** A time as a number, since the formats of dates take a start several milliseconds; no value is finer than a second. */
    private static @Nullable Long seconds(@Nullable LocalDateTime time) {
        return time == null ? null : time.toEpochSecond(ZoneOffset.UTC);
    }

    private static @Nullable LocalDateTime time(String field) {
        return field.equals(NONE) ? null : LocalDateTime.ofEpochSecond(Long.parseLong(field), 0, ZoneOffset.UTC);
    }
}
