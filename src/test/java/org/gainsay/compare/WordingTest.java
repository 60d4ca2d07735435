package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "7|7",
                "1867|1,867",
                "15000|15,000",
                "1000000|1 million",
                "1234567|1,234,567",
                "396000000|396 million",
                "500000000000|500 billion",
                "2500000|2.5 million",
                "2.5|2½",
                "0.25|¼",
                "3.6|3.6",
                "0.000792|0.000792",
                "1262.626262|1,262.63",
                "-3|−3"
            })
    void number(String number, String words) {
        assertThat(Wording.number(Ratio.of(new BigDecimal(number)))).isEqualTo(words);
    }

    @Test
    void thirds() {
        assertThat(Wording.number(Ratio.of(7, 3))).isEqualTo("2⅓");
        assertThat(Wording.number(Ratio.of(7, 9))).isEqualTo("0.778");
    }

    /** As numerator and denominator. */
    @ParameterizedTest
    @CsvSource({
        "duration,185,60,hour,3 hours 5 minutes",
        "duration,61,60,hour,1 hour 1 minute",
        "duration,192,60,hour,3 hours 12 minutes",
        "duration,3723,3600,hour,1 hour 2 minutes 3 seconds",
        "duration,150,60,hour,2½ hours",
        "duration,31,10,year,3.1 years",
        "duration,958,100,second,9.58 seconds",
        "duration,7,60,hour,0.117 hour",
        "age,40,12,year,3⅓ years",
        "age,41,12,year,3 years 5 months",
        "length,71,12,foot,5 feet 11 inches",
        "length,13,12,foot,1 foot 1 inch",
        "mass,115,16,pound,7 pounds 3 ounces",
        "money,13,2,pound,$6.50",
        "money,1,2,pound,$0.50",
        "money,115,16,pound,$7.19"
    })
    void amountsInSeveralUnits(String kind, int numerator, int denominator, String unit, String words) {
        Value value = quantity(Ratio.of(numerator, denominator), unit);
        assertThat(Wording.of(Kind.of(kind), value)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "hour,hours",
        "day,days",
        "century,centuries",
        "foot,feet",
        "square foot,square feet",
        "inch,inches",
        "km,km",
        "mph,mph",
        "mile per hour,miles per hour",
        "degree Celsius,degrees Celsius"
    })
    void plural(String unit, String plural) {
        assertThat(Wording.plural(unit)).isEqualTo(plural);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "duration|2.5|3.5|hour|2½ and 3½ hours are 40 % apart",
                "duration|1|3|hour|1 and 3 hours are a factor of 3 apart",
                "count|15000|30000||15,000 and 30,000 are a factor of 2 apart",
                "count|11|12||11 and 12 are 1 apart",
                "count|400|412||400 and 412 are 3 % apart",
                "percent|5|22|per cent|5 and 22 % are 17 points apart",
                "temperature|-2|3|degree Celsius|−2 and 3 degrees Celsius are 5 °C apart",
                "ordinal|3|5||3rd and 5th are 2 apart",
                "money|500|550||$500 and $550 are 10 % apart",
                "count|0|5||0 and 5 are 5 apart",
                "count|9|9||"
            })
    void quantities(String kind, String low, String high, String unit, String words) {
        Kind of = Kind.of(kind);
        String text = unit == null ? "" : unit;
        assertThat(Distance.between(of, quantity(low, text), quantity(high, text)))
                .isEqualTo(words == null ? "" : words);
    }

    /** Each with what one of its unit measures. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "length|24|kilometre|1000|25|mile|1609.344|24 kilometres and 25 miles (40 kilometres) are 68 % apart",
                "duration|90|minute|60|3|hour|3600|90 minutes and 3 hours (180 minutes) are a factor of 2 apart",
                "mass|5|tonne|1000|7|tonne|1000|5 and 7 tonnes are 40 % apart",
                "speed|100|km/h|0.277778|90|mph|0.44704|100 km/h and 90 mph (145 km/h) are 45 % apart",
                "temperature|1|degree Celsius|1|40|degree Fahrenheit|1|"
                        + "1 degree Celsius and 40 degrees Fahrenheit are 39 °C apart"
            })
    void unitsThatDiffer(
            String kind,
            String low,
            String unit,
            String size,
            String high,
            String other,
            String otherSize,
            String words) {
        Value lower = measured(low, unit, size);
        Value upper = measured(high, other, otherSize);
        assertThat(Distance.between(Kind.of(kind), lower, upper)).isEqualTo(words);
    }

    private static Value measured(String number, String unit, String size) {
        Ratio value = Ratio.of(new BigDecimal(number));
        Interval stated = Interval.at(value.times(Ratio.of(new BigDecimal(size))));
        return new Quantity(stated, "m", value, value, unit, Ratio.ZERO, null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date|day|2022-02-14T00:00|2022-02-24T00:00|14 February 2022 and 24 February 2022 are 10 days apart",
                "date|day|2022-02-14T00:00|2022-02-15T00:00|14 February 2022 and 15 February 2022 are 1 day apart",
                "time|minute|1970-01-01T11:08|1970-01-01T16:20|11:08 and 16:20 are 5 hours 12 minutes apart",
                "time|minute|1970-01-01T11:08|1970-01-01T11:30|11:08 and 11:30 are 22 minutes apart"
            })
    void moments(String kind, String precision, String low, String high, String words) {
        assertThat(Distance.between(Kind.of(kind), moment(precision, low), moment(precision, high)))
                .isEqualTo(words);
    }

    @Test
    void monthsLeaveOpenHowFar() {
        Value february = new Moment(
                LocalDateTime.parse("2022-02-01T00:00"),
                LocalDateTime.parse("2022-03-01T00:00"),
                Moment.Precision.MONTH,
                null,
                null);
        assertThat(Distance.between(Kind.DATE, february, moment("day", "2022-03-11T00:00")))
                .isEqualTo("February 2022 and 11 March 2022 are at least 11 days apart");
    }

    private static Value quantity(String number, String unit) {
        return quantity(Ratio.of(new BigDecimal(number)), unit);
    }

    private static Value quantity(Ratio value, String unit) {
        return new Quantity(Interval.at(value), "USD", value, value, unit, Ratio.ZERO, null);
    }

    private static Value moment(String precision, String from) {
        LocalDateTime start = LocalDateTime.parse(from);
        boolean day = precision.equals("day");
        LocalDateTime end = day ? start.plusDays(1) : start.plusMinutes(1);
        return new Moment(start, end, day ? Moment.Precision.DAY : Moment.Precision.MINUTE, null, null);
    }
}
