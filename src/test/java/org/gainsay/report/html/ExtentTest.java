package org.gainsay.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which part of a number line is shown: all of it, or that in which the precise values lie, with some room. */
class ExtentTest {
    @ParameterizedTest(name = "{0}: {1} | {2} shows {3}")
    @CsvSource({
        "all values are alike,        2.5 3 3.5,              2.25..2.75 2.7..3 3.25..3.75, 2.25..3.75",
        "days beside months and years, 14..15 24..25 1..29 0..365 1..120, '',               0..33.67",
        "a year and two days in it,    100..101 130..131 0..365, '',                        94.83..136.17",
        "a year and one day in it,     196..197 0..365,        '',                          0..365",
        "a year that holds no day,     400..401 404..405 0..365, '',                        0..405",
        "a range beside close figures, 10 11 10..200,          '',                          10..11.17",
        "hedges that reach far,        3 6,                    2.5..3.5 0..6,               0..6",
        "an open end,                  12 14,                  12..,                        12..14",
        "one figure and no room,       9 9,                    '',                          9..9"
    })
    void shows(String name, String stated, String further, String shown) {
        Extent extent = Extent.of(intervals(stated), intervals(further));
        assertThat(extent).isNotNull();
        assertThat(words(extent.low()) + ".." + words(extent.high())).as(name).isEqualTo(shown);
    }

    /** Whatever is left out, no value is. */
    @Test
    void hidesNoValue() {
        for (String stated : List.of("1 2 1000", "1 2 1000 2000", "1..2 3..4 500..900", "0 1 100..300 1000")) {
            Extent extent = Extent.of(intervals(stated), List.of());
            assertThat(extent).isNotNull();
            assertThat(intervals(stated)).allMatch(each -> !each.disjoint(new Interval(extent.low(), extent.high())));
        }
    }

    @Test
    void nothingHasAnEnd() {
        assertThat(Extent.of(List.of(new Interval(null, null)), List.of())).isNull();
    }

    private static String words(Ratio number) {
        BigDecimal rounded = number.decimal().setScale(2, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().toPlainString();
    }

    private static List<Interval> intervals(String text) {
        List<Interval> intervals = new ArrayList<>();
        for (String each : text.isEmpty() ? new String[0] : text.split(" ")) {
            String[] ends = each.split("\\.\\.", -1);
            intervals.add(new Interval(number(ends[0]), number(ends[ends.length - 1])));
        }
        return intervals;
    }

    private static @Nullable Ratio number(String text) {
        return text.isEmpty() ? null : Ratio.of(new BigDecimal(text));
    }
}
