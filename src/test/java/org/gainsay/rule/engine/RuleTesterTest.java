package org.gainsay.rule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.gainsay.rule.Rule;
import org.gainsay.rule.pack.PackReader;
import org.junit.jupiter.api.Test;

class RuleTesterTest {
    private static List<String> failures(String examples) {
        String pack = "pack: p\ntitle: t\nrules:\n  - id: r\n    question: q\n    kind: duration\n    near: [talk]\n"
                + examples;
        List<Rule> rules = Objects.requireNonNull(
                        new PackReader().read("p.yaml", pack).pack())
                .rules();
        return new RuleTester(rules)
                .failures().stream().map(RuleTester.Failure::toString).toList();
    }

    @Test
    void aRuleNeedsExamplesOfBothSorts() {
        assertThat(failures(""))
                .containsExactly(
                        "p.yaml:4: error: p/r: lacks an example with an answer",
                        "p.yaml:4: error: p/r: lacks an example with 'answer: none'");
    }

    @Test
    void aFailureSaysWhatWasFoundInstead() {
        assertThat(failures("""
                            examples:
                              - {text: They talked for about two hours., answer: 2 h}
                              - {text: They talked for two hours., answer: none}
                              - {text: They slept for two hours., answer: 2 h}
                        """))
                .containsExactly(
                        "p.yaml:9: error: p/r: expected 2 h, found \"about two hours\" in"
                                + " \"They talked for about two hours.\"",
                        "p.yaml:10: error: p/r: expected no answer, found \"two hours\" in"
                                + " \"They talked for two hours.\"",
                        "p.yaml:11: error: p/r: expected 2 h, found nothing in \"They slept for two hours.\"");
    }
}
