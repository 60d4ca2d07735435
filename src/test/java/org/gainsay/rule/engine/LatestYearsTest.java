package org.gainsay.rule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Pack;
import org.gainsay.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of {@code packs/years.yaml}: of which year the figure is that answers. */
class LatestYearsTest {
    private static final Pack PACK = Texts.pack("years.yaml");

    static Stream<String> rules() {
        return PACK.rules().stream().map(Rule::id);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void takesTheLatestYear(String id) {
        List<Rule> rule =
                PACK.rules().stream().filter(each -> each.id().equals(id)).toList();

        assertThat(new RuleTester(rule).failures()).isEmpty();
    }

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
