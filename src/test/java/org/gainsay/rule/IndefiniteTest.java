package org.gainsay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndefiniteTest {
    @ParameterizedTest
    @CsvSource({
        "oyster, an",
        "umbrella, an",
        "Umbrella, an",
        "upgrade, an",
        "uninsured car, an",
        "hour, an",
        "heirloom, an",
        "8-mile ride, an",
        "one-way ticket, a",
        "unit, a",
        "uniform, a",
        "used car, a",
        "euro note, a",
        "utility bill, a",
        "pint, a",
        "house, a",
        "'', a",
    })
    void isChosenByTheSoundBehindIt(String word, String article) {
        assertThat(Indefinite.before(word)).isEqualTo(article);
    }
}
