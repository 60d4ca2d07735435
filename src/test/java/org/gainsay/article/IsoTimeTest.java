package org.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.format.DateTimeParseException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2031-04-09, 2031-04-09T00:00Z, true",
        "2031-04-09T17:05, 2031-04-09T17:05Z, false",
        "2031-04-09 17:05, 2031-04-09T17:05Z, false",
        "2031-04-09T17:05Z, 2031-04-09T17:05Z, false",
        "2031-04-09T17:05:41Z, 2031-04-09T17:05:41Z, false",
        "2031-04-09T17:05:41, 2031-04-09T17:05:41Z, false",
        "2031-04-09 17:05:41+02:00, 2031-04-09T17:05:41+02:00, false",
        "2031-04-09T17:05-09:30, 2031-04-09T17:05-09:30, false",
        "2031-04-09t17:05:41z, 2031-04-09T17:05:41Z, false",
        "2031-04-09T17:05:41.250Z, 2031-04-09T17:05:41.250Z, false",
        "2031-04-09T17:05:41+0200, 2031-04-09T17:05:41+02:00, false",
        "2031-04-09T17:05:41-09, 2031-04-09T17:05:41-09:00, false",
        "2031-04-09T17:05:41+02:00[Europe/Paris], 2031-04-09T17:05:41+02:00, false",
        "2032-02-29, 2032-02-29T00:00Z, true"
    })
    void readsEachForm(String written, String moment, boolean dayOnly) {
        Publication read = IsoTime.parse(written);
        assertThat(read.time()).hasToString(moment);
        assertThat(read.dayOnly()).isEqualTo(dayOnly);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-02-29", "2031-13-01", "2031-04-9", "9 April 2031", "2031-04-09T25:05", "2031-04-09T17:61Z",
                        "2031-04-09T17:05+19:00",
                "2031-04-09T17:05:4Z", "2031-04-09T17", "2031-04-09T", "2031/04/09", "２０３１-04-09",
                        "2031-04-09T17:05:41Z!", "-031-04-09"
            })
    void refusesWhatIsNone(String written) {
        assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> IsoTime.parse(written));
    }
}
