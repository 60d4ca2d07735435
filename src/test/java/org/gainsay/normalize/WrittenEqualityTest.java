package org.gainsay.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Stream;
import org.gainsay.article.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Equality that is written out still asks for every component. */
class WrittenEqualityTest {
    private static final Hedge NEARLY = new Hedge(Hedge.Type.NEARLY, "nearly");
    private static final Hedge ABOUT = new Hedge(Hedge.Type.ABOUT, "some");
    private static final Noun LORRY = new Noun("lorry", "grey", "", 2, 4);
    private static final Noun CREW = new Noun("crew", "", "of the ferry", 3, 5);
    private static final Quantity HOURS = quantity(3, 5, "s", "hour", null);
    private static final Quantity POUNDS = quantity(7, 9, "GBP", "pound", "person");
    private static final Moment NOON = moment(12, "GMT", null, null);
    private static final Moment NIGHT = moment(21, null, ZoneOffset.ofHours(-9), NOON);

    /** Two of a kind that differ in every component. */
    static Stream<Object[]> pairs() {
        return Stream.of(
                new Object[] {NEARLY, ABOUT},
                new Object[] {LORRY, CREW},
                new Object[] {HOURS, POUNDS},
                new Object[] {NOON, NIGHT},
                new Object[] {
                    new Mention(Kind.DURATION, new Span(0, 9), new Span(1, 9), 0, 2, HOURS, NEARLY, LORRY, Trend.BY),
                    new Mention(Kind.MONEY, new Span(2, 8), new Span(3, 8), 1, 3, POUNDS, null, null, null)
                });
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyComponentCounts(Record one, Record other) throws ReflectiveOperationException {
        RecordComponent[] components = one.getClass().getRecordComponents();
        Object[] values = values(one);
        Record copy = made(one.getClass(), components, values);
        assertThat(copy).isEqualTo(one).hasSameHashCodeAs(one);
        for (int i = 0; i < components.length; i++) {
            Object[] changed = values.clone();
            changed[i] = components[i].getAccessor().invoke(other);
            assertThat(made(one.getClass(), components, changed))
                    .as("another %s", components[i].getName())
                    .isNotEqualTo(one);
        }
    }

    private static Object[] values(Record record) throws ReflectiveOperationException {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = components[i].getAccessor().invoke(record);
        }
        return values;
    }

    private static Record made(Class<? extends Record> type, RecordComponent[] components, Object[] values)
            throws ReflectiveOperationException {
        Constructor<? extends Record> constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        return constructor.newInstance(values);
    }

    private static Quantity quantity(int low, int high, String unit, String written, @Nullable String per) {
        Interval stated = new Interval(Ratio.of(low), Ratio.of(high));
        return new Quantity(
                stated, unit, Ratio.of(low), Ratio.of(high), written, Ratio.of(low), per == null ? stated : null, per);
    }

    private static Moment moment(int hour, @Nullable String zone, @Nullable ZoneOffset offset, @Nullable Moment clock) {
        LocalDateTime from = LocalDateTime.of(1970, 1, 1, hour, 0);
        boolean night = clock != null;
        return new Moment(
                from,
                from.plusHours(1),
                night ? Moment.Precision.HOUR : Moment.Precision.MINUTE,
                zone,
                night ? null : "that day",
                offset,
                clock,
                night,
                night ? DayOfWeek.SUNDAY : null,
                night);
    }
}
