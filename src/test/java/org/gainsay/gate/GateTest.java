package org.gainsay.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gainsay.article.Article;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Newsroom;
import org.gainsay.compare.Origin;
import org.gainsay.compare.Verdict;
import org.gainsay.normalize.Kind;
import org.gainsay.rule.Severity;
import org.gainsay.rule.pack.Packs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {
    private static final List<Article> TWO = List.of(article("a", "A", null), article("b", "B", null));

    @ParameterizedTest
    @CsvSource({
        // most allowed, contradictions, exit code
        ",0,PASSED",
        ",9,PASSED",
        "0,0,PASSED",
        "0,1,FAILED",
        "2,2,PASSED",
        "2,3,FAILED"
    })
    void threshold(@Nullable Integer most, int contradictions, ExitCode expected) {
        List<Finding> findings = new ArrayList<>(findings(contradictions, Origin.RULE));
        findings.addAll(findings(1, Origin.DISCOVERED));
        Gate gate = most == null ? Gate.OPEN : new Gate(most);
        assertThat(gate.judge(TWO, findings).exitCode()).isEqualTo(expected);
    }

    /** Thresholds, and findings as rule, verdict and severity: which thresholds hold. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "strained=0 | p/a:strained:warning | strained 1/0 failed",
                "strained=1 | p/a:strained:warning p/b:contradiction:error | strained 1/1 passed",
                "contradictions=0 strained=0 | p/a:strained:warning | contradictions 0/0 passed, strained 1/0 failed",
                "error=0 | p/a:contradiction:warning p/a:strained:warning p/a:agreement:error | error 0/0 passed",
                "error=0 warning=1 | p/a:contradiction:error p/a:contradiction:warning p/b:strained:warning"
                        + " | error 1/0 failed, warning 2/1 failed",
                "p/a=0 | p/a:contradiction:error p/ab:contradiction:error | p/a 1/0 failed",
                "p/a=0 | p/ab:contradiction:error p/a:strained:warning | p/a 0/0 passed",
                "p=1 pp=0 | p/a:contradiction:error p/b:contradiction:note p/c:update:note | p 2/1 failed, pp 0/0 passed",
                "p=9 p=0 | p/a:contradiction:error | p 1/0 failed"
            })
    void thresholds(String thresholds, String findings, String expected) {
        Gate gate = Gate.OPEN;
        for (String each : thresholds.split(" ")) {
            int most = Integer.parseInt(each.substring(each.indexOf('=') + 1));
            String name = each.substring(0, each.indexOf('='));
            gate = gate.with(
                    switch (name) {
                        case "contradictions" -> Threshold.contradictions(most);
                        case "strained" -> Threshold.strained(most);
                        case "error" -> Threshold.of(Severity.ERROR, most);
                        case "warning" -> Threshold.of(Severity.WARNING, most);
                        default -> Threshold.rule(name, most);
                    });
        }
        Judgement judgement = gate.judge(
                TWO, Arrays.stream(findings.split(" ")).map(GateTest::finding).toList());
        assertThat(judgement.results().stream()
                        .map(result -> result.threshold().name() + " " + result.count() + "/"
                                + result.threshold().most() + (result.passed() ? " passed" : " failed"))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
        assertThat(judgement.exitCode() == ExitCode.FAILED).isEqualTo(expected.contains("failed"));
    }

    private static Finding finding(String words) {
        String[] parts = words.split(":");
        return finding(
                parts[0],
                Origin.RULE,
                Verdict.valueOf(parts[1].toUpperCase(Locale.ROOT)),
                Severity.valueOf(parts[2].toUpperCase(Locale.ROOT)));
    }

    @Test
    void answersOfOneArticleAloneAreNothingToCompare() {
        List<Finding> single = List.of(finding("p/a", Origin.RULE, Verdict.SINGLE, Severity.NOTE));
        assertThat(new Gate(0).judge(TWO, single).exitCode()).isEqualTo(ExitCode.COULD_NOT_CHECK);
        assertThat(Gate.OPEN.judge(TWO, single).exitCode()).isEqualTo(ExitCode.PASSED);
        List<Finding> both = new ArrayList<>(single);
        both.add(finding("p/b", Origin.RULE, Verdict.AGREEMENT, Severity.NOTE));
        assertThat(new Gate(0).judge(TWO, both).exitCode()).isEqualTo(ExitCode.PASSED);
    }

    @Test
    void aThresholdOfARuleThatIsNotThereIsAMistake() {
        Gate gate = new Gate(0)
                .with(Threshold.rule("casualties/deahts", 0))
                .with(Threshold.rule("casualties", 0))
                .with(Threshold.rule("general/weekday", 0));
        assertThat(gate.misnamed(Packs.shipped()))
                .singleElement()
                .hasToString("--max-rule: error: there is no rule, check or pack 'casualties/deahts'"
                        + " (did you mean 'casualties/deaths'?)");
    }

    @Test
    void noAnswerAtAllIsNoPass() {
        assertThat(new Gate(0).judge(TWO, List.of()).exitCode()).isEqualTo(ExitCode.COULD_NOT_CHECK);
        assertThat(Gate.OPEN.judge(TWO, List.of()).exitCode()).isEqualTo(ExitCode.PASSED);
    }

    @Test
    void checksAndReferencesCountAndDiscoveriesDoNot() {
        assertThat(new Gate(0).judge(TWO, findings(1, Origin.CHECK)).passed()).isFalse();
        assertThat(new Gate(0).judge(TWO, findings(1, Origin.REFERENCE)).passed())
                .isFalse();
        assertThat(new Gate(0).judge(TWO, findings(1, Origin.DISCOVERED)).passed())
                .isTrue();
    }

    @Test
    void nothingToCheckIsNoPass() {
        assertThat(Gate.OPEN.judge(List.of(), List.of()).exitCode()).isEqualTo(ExitCode.COULD_NOT_CHECK);
    }

    @Test
    void oneSourceIsNothingToCompare() {
        List<Article> same = List.of(article("a", "A", null), article("b", "A", null));
        List<Article> apart = List.of(article("a", "A", "one"), article("b", "B", "two"));
        List<Article> nameless = List.of(article("a", null, null), article("b", null, null));
        assertThat(new Gate(0).judge(same, List.of()).exitCode()).isEqualTo(ExitCode.COULD_NOT_CHECK);
        assertThat(new Gate(9).judge(apart, findings(1, Origin.RULE)).exitCode())
                .isEqualTo(ExitCode.COULD_NOT_CHECK);
        assertThat(new Gate(0).judge(nameless, findings(1, Origin.DISCOVERED)).exitCode())
                .isEqualTo(ExitCode.PASSED);
        assertThat(Gate.OPEN.judge(same, List.of()).exitCode()).isEqualTo(ExitCode.PASSED);
    }

    @Test
    void theWorseExitCodeOutranks() {
        assertThat(ExitCode.FAILED.or(ExitCode.COULD_NOT_CHECK).number()).isEqualTo(2);
        assertThat(ExitCode.FAILED.or(ExitCode.PASSED).number()).isEqualTo(1);
    }

    @Test
    void noNegativeThreshold() {
        assertThatThrownBy(() -> new Gate(-1)).hasMessageContaining("-1");
    }

    private static Article article(String id, @Nullable String source, @Nullable String story) {
        return Newsroom.article(id, source, null, story, "");
    }

    private static List<Finding> findings(int count, Origin origin) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            findings.add(finding("p/" + i, origin, Verdict.CONTRADICTION, Severity.ERROR));
        }
        return findings;
    }

    private static Finding finding(String rule, Origin origin, Verdict verdict, Severity severity) {
        return new Finding(rule, "default", origin, verdict, severity, "?", Kind.COUNT, "", "", List.of(), null, null);
    }
}
