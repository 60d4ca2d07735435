package org.gainsay.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Newsroom;
import org.gainsay.compare.Origin;
import org.gainsay.compare.Verdict;
import org.gainsay.normalize.Kind;
import org.gainsay.rule.Severity;
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
            findings.add(new Finding(
                    "p/" + i,
                    "default",
                    origin,
                    Verdict.CONTRADICTION,
                    Severity.ERROR,
                    "?",
                    Kind.COUNT,
                    "",
                    "",
                    List.of(),
                    null,
                    null));
        }
        return findings;
    }
}
