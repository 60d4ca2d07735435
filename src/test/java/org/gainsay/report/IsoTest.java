package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Moment.Precision;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoTest {
    @ParameterizedTest
    @CsvSource({
        "2.5,hour,3600,PT2H30M",
        "24,hour,3600,PT24H",
        "150,minute,60,PT2H30M",
        "0.5,second,1,PT0.5S",
        "0,minute,60,PT0S",
        "14,day,86400,P14D",
        "1.5,day,86400,P1DT12H",
        "2,week,604800,P2W",
        "1.5,week,604800,P10DT12H",
        "1,fortnight,1209600,P2W",
        "3,month,2629746,P3M",
        "18,month,2629746,P1Y6M",
        "3.5,year,31556952,P3Y6M",
        "2,year,31556952,P2Y",
        "2,decade,315569520,P20Y",
        "1,century,3155695200,P100Y"
    })
    void length(String number, String unit, long seconds, String iso) {
        Ratio written = Ratio.of(new BigDecimal(number));
        Interval stated = Interval.at(written.times(seconds));
        Quantity duration = new Quantity(stated, "s", written, written, unit, Ratio.ZERO, null);
        assertThat(Iso.length(duration)).isEqualTo(iso);
    }

    @Test
    void aRangeHasNoLength() {
        Interval stated = new Interval(Ratio.of(60), Ratio.of(120));
        Quantity range = new Quantity(stated, "s", Ratio.ONE, Ratio.of(2), "minute", Ratio.ZERO, null);
        assertThat(Iso.length(range)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "DATE,DAY,2022-02-14T00:00,2022-02-14",
        "DATE,PART_OF_DAY,2022-02-14T18:00,2022-02-14T18:00",
        "DATETIME,MINUTE,2025-08-15T11:30,2025-08-15T11:30",
        "DATETIME,SECOND,2025-08-15T11:30:05,2025-08-15T11:30:05",
        "TIME,MINUTE,1970-01-01T11:30,T11:30",
        "TIME,MINUTE,1970-01-02T00:00,T24:00"
    })
    void end(Kind kind, Precision precision, LocalDateTime end, String iso) {
        assertThat(Iso.end(kind, new Moment(end, end, precision, null, null), end))
                .isEqualTo(iso);
    }
}
