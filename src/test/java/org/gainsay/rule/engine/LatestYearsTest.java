package org.gainsay.rule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Pack;
import org.junit.jupiter.api.Test;

/** Of which year the figure is that answers, beyond the examples of {@code packs/years.yaml}. */
class LatestYearsTest {
    private static final Pack PACK = Texts.pack("years.yaml");

    @Test
    void takesAllWhereNobodyKnowsWhatThePresentIs() {
        String text = "In 2021 it sold 3.9 million cars. In 2023 it sold 4.1 million cars.";
        List<Fact> facts = new Engine(PACK.rules())
                .facts(Texts.published(null, text)).stream()
                        .filter(answer -> answer.question().id().equals("years/sold"))
                        .map(Answer::fact)
                        .toList();

        assertThat(facts).hasSize(2);
    }
}
