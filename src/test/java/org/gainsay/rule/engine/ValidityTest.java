package org.gainsay.rule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.gainsay.rule.Pack;
import org.gainsay.rule.pack.PackReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that count for articles of some days. */
class ValidityTest {
    private static final String PACK = """
            pack: demo
            title: Demonstration
            from: 2025-01-01
            rules:
              - {id: length, question: How long?, kind: duration, near: [talk], until: '2025-08-16'}
            """;

    private final Engine engine = new Engine(pack().rules());

    private static Pack pack() {
        return Objects.requireNonNull(new PackReader().read("x.yaml", PACK).pack());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31T23:59:00Z, 0",
        "2025-01-01T00:00:00Z, 1",
        "2025-08-16T23:59:00Z, 1",
        "2025-08-17T00:00:00Z, 0",
        "2025-08-16T23:30:00-08:00, 1",
        ", 1"
    })
    void anArticleIsAskedIfItsDayLiesWithinOrIsNotKnown(String published, int answers) {
        assertThat(engine.facts(Texts.published(published, "They talked for three hours.")))
                .hasSize(answers);
    }
}
