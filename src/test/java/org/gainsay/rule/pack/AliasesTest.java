package org.gainsay.rule.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.gainsay.rule.Recognition;
import org.junit.jupiter.api.Test;

/** Names that are spelt in several ways. */
class AliasesTest {
    private static final String PACK = """
            pack: demo
            title: Demonstration
            aliases:
              Zelensky: [Zelenskyy, Zelenskiy]
              Kyiv: Kiev
              Muscat: Masqat
            rules:
              - id: age
                question: How old is {person}?
                kind: age
                key: person
                context: [Volodymyr Zelenskyy, president, =Zelensky in Kyiv]
                examples:
                  - text: President Zelenskiy, 44, spoke.
                    answer: 44 years old
                    key: Zelensky
                  - text: The president spoke after a 44-year-old nurse.
                    answer: none
            """;

    private static Recognition recognition() {
        return Objects.requireNonNull(Draft.of("x.yaml", PACK).pack())
                .rules()
                .get(0)
                .recognition();
    }

    @Test
    void aTermStandsForEverySpellingOfTheNamesInIt() {
        assertThat(recognition().context())
                .extracting(String::valueOf)
                .containsExactly(
                        "Volodymyr Zelenskyy",
                        "Volodymyr Zelensky",
                        "Volodymyr Zelenskiy",
                        "president",
                        "=Zelensky in Kyiv",
                        "=Zelenskyy in Kyiv",
                        "=Zelenskiy in Kyiv",
                        "=Zelensky in Kiev",
                        "=Zelenskyy in Kiev",
                        "=Zelenskiy in Kiev");
    }

    @Test
    void answersAboutOnePersonAreOneQuestionHoweverTheNameIsSpelt() {
        assertThat(recognition().names()).containsEntry("Zelenskiy", "Zelensky").containsEntry("Kiev", "Kyiv");
        assertThat(new org.gainsay.rule.engine.RuleTester(
                                Objects.requireNonNull(Draft.of("x.yaml", PACK).pack())
                                        .rules())
                        .failures())
                .isEmpty();
    }

    @Test
    void aNameThatNoTermHoldsIsReported() {
        assertThat(Draft.of("x.yaml", PACK).warnings())
                .extracting(RuleProblem::toString)
                .isEqualTo(List.of("x.yaml:6:11: warning: no term holds 'Muscat' in any spelling"
                        + " (use the name in a term or take it out)"));
    }
}
