package org.gainsay.rule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Ratio;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Pack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How exact what is that the examples of {@code packs/shares.yaml} work out. */
class SharesTest {
    private static final Pack PACK = Texts.pack("shares.yaml");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "412 of the 1,648 flights were cancelled. | 412 of the 1,648 flights | 25 | 25",
                "20 of the 800 flights were cancelled. | 20 of the 800 flights | 2.36 | 2.66",
                "More than 206 of the 1,648 flights were cancelled. | More than 206 of the 1,648 flights | 12.5 | open",
                "40% of the 1,648 flights were cancelled. | 40% of the 1,648 flights | 593.28 | 725.12",
                "Of the 1,648 flights, 412 were cancelled. | 1,648 flights, 412 | 25 | 25",
                "All but two of some 30 flights were cancelled. | All but two of some 30 flights | 25.2 | 30.8",
            })
    void isAsExactAsTheCoarserOfTheTwo(String text, String words, String low, String high) {
        List<Fact> facts = new Engine(PACK.rules())
                .facts(Texts.article(text)).stream()
                        .map(Answer::fact)
                        .filter(fact -> fact.citation().text().equals(words))
                        .toList();

        assertThat(facts).singleElement().satisfies(fact -> {
            Interval allows = fact.allows();
            assertThat(end(allows.low())).isEqualTo(low);
            assertThat(end(allows.high())).isEqualTo(high);
        });
    }

    private static String end(@org.jspecify.annotations.Nullable Ratio end) {
        return end == null
                ? "open"
                : end.decimal()
                        .setScale(2, java.math.RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
