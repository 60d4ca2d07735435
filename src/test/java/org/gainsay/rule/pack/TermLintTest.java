package org.gainsay.rule.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the linter makes of terms. */
class TermLintTest {
    @Test
    void aSignWithoutAWordIsToldOfInItsPlace() {
        Draft draft = Draft.of("x.yaml", """
                pack: demo
                title: Demonstration
                rules:
                  - id: fire
                    question: How long did it burn?
                    kind: duration
                    near: ["=", burn]
                    examples:
                      - {text: It burned for two hours., answer: 2 h}
                      - {text: The flight took two hours., answer: none}
                """);

        assertThat(draft.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.frame())
                        .contains("x.yaml:7:12: error: a term begins with a letter, not as '=' does"));
        assertThat(draft.warnings()).isEmpty();
    }
}
