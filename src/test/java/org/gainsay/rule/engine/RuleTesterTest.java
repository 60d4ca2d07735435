package org.gainsay.rule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Objects;
import org.gainsay.rule.Pack;
import org.gainsay.rule.Rule;
import org.gainsay.rule.pack.PackReader;
import org.junit.jupiter.api.Test;

class RuleTesterTest {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int FEW = 300;
    private static final int FACTOR = 4;
    /** Half-way between linear and quadratic growth, as factors multiply. */
    private static final double MOST = 8;
    /** A busy machine starves the compilers, which makes single rounds look worse than they are. */
    private static final int ROUNDS = 6;

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

    /** Rules of one word all answer in each other's examples; four times the rules take about four times as long. */
    @Test
    void manyRulesOfOneWordAreTestedInLinearTime() {
        double least = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS && least >= MOST; round++) {
            long time = Math.max(1, tested(FEW));
            least = Math.min(least, (double) tested(FEW * FACTOR) / time);
        }

        assertThat(least).isLessThan(MOST);
    }

    /** The processor time that testing so many rules takes, in nanoseconds. */
    private static long tested(int count) {
        StringBuilder pack = new StringBuilder("pack: p\ntitle: t\nrules:\n");
        for (int i = 0; i < count; i++) {
            pack.append("  - id: r")
                    .append(i)
                    .append("\n    question: q")
                    .append(i)
                    .append("\n");
            pack.append("    kind: duration\n    near: [talk]\n    examples:\n");
            pack.append("      - {text: They talked for two hours., answer: 2 h}\n");
            pack.append("      - {text: They slept for two hours., answer: none}\n");
        }
        Pack read = Objects.requireNonNull(
                new PackReader().read("p.yaml", pack.toString()).pack());
        long start = THREADS.getCurrentThreadCpuTime();
        List<RuleScore> scores = RuleScore.of(read);
        long time = THREADS.getCurrentThreadCpuTime() - start;

        assertThat(scores).hasSize(count).allMatch(RuleScore::holds);
        return time;
    }
}
