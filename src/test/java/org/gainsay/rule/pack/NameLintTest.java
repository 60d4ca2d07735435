package org.gainsay.rule.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name in an example that is nearly a term, which does not find it, is reported with line, column and cure. */
class NameLintTest {
    private static final String PACK = """
            pack: demo
            title: Demonstration
            %s
            rules:
              - id: walk
                question: How long did she walk?
                kind: duration
                near: [walk]
                with: [%s]
                examples:
                  - {text: %s walked for two hours., answer: 2 h}
                  - {text: The flight took two hours., answer: none}
            """;

    @ParameterizedTest
    @CsvSource({
        "'', Orlovsky, Orlovskiy, true",
        "'', Orlovsky, Orlovskyy, true",
        "'', Hannelore, Hanelore, true",
        "'', Orlovsky, Orlovsky, false",
        "'aliases: {Orlovsky: [Orlovskiy]}', Orlovsky, Orlovskiy, false",
        "'', German, Germany, false",
        "'', Marsh, Marshall, false",
    })
    void namesThatAreNearlyATermAreReported(String aliases, String term, String said, boolean reported) {
        String text = PACK.formatted(aliases, term, said);
        List<RuleProblem> near = Draft.of("x.yaml", text).warnings().stream()
                .filter(each -> each.message().contains("nearly"))
                .toList();

        assertThat(near).hasSize(reported ? 1 : 0);
        if (reported) {
            assertThat(near.get(0).frame())
                    .contains("x.yaml:11:16: warning: '" + said + "' is nearly '" + term + "' in line 9")
                    .contains("^")
                    .contains("declare both under 'aliases'");
        }
    }
}
