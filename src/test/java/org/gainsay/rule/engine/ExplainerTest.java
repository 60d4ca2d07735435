package org.gainsay.rule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.rule.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainerTest {
    private static final Rule UNLESS = Texts.pack("language.yaml").rules().stream()
            .filter(each -> each.id().endsWith("/unless"))
            .findFirst()
            .orElseThrow();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The flight took three hours. | ''",
                "The flight at dawn took three hours. | ''",
                "The talks took three hours; the flight was long. | in another clause, cut off by \";\"",
                "The talks took three hours and the flight six hours. | closer to another value",
                "During the flight they talked for three hours. | named in passing",
                "There were three hours of talks and a flight home. | cut off by \"and\"",
                "He sat in the news conference during talks of three hours. | cut off by \"during\"",
            })
    void saysWhyAnUnlessWordLeavesAValueAlone(String text, String why) {
        Explanation first = new Explainer(UNLESS).explain(Texts.article(text)).get(0);

        List<String> reasons = first.conditions().stream()
                .filter(each -> each.key().equals("unless"))
                .flatMap(each -> each.hits().stream())
                .map(Explanation.Hit::where)
                .toList();
        assertThat(reasons).containsExactly(why);
        assertThat(first.taken()).isEqualTo(!why.isEmpty());
    }
}
