package org.gainsay.rule.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gainsay.compare.Wording;
import org.gainsay.normalize.Kind;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Pack;
import org.gainsay.rule.engine.RuleScore;
import org.gainsay.rule.engine.RuleTester;
import org.gainsay.text.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a check prints for a value and what an article says for it are both answers that an example may give. The sentences stand in
 * {@code printed.tsv}: kind, sentence, what is printed, and, where one of the two cannot be an answer, why.
 */
class AnswerReaderTest {
    private static final PackReader READER = new PackReader();

    record Line(Kind kind, String text, String printed, String exception) {}

    static Stream<Line> lines() {
        return DataFile.rows(AnswerReaderTest.class, "printed.tsv").stream()
                .map(row -> new Line(Kind.of(row[0]), row[1], row[2], row.length > 3 ? row[3] : ""));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void whatIsPrintedMayBeAnAnswer(Line line) {
        Fact fact = fact(line);

        assertThat(Wording.of(fact)).isEqualTo(line.printed());
        List<String> refused = new ArrayList<>();
        for (String answer : List.of(line.printed(), fact.citation().text())) {
            if (!holds(line, answer)) {
                refused.add(answer);
            }
        }
        if (line.exception().isEmpty()) {
            assertThat(refused).isEmpty();
        } else {
            assertThat(refused)
                    .as("an exception that is none: %s", line.exception())
                    .isNotEmpty();
        }
    }

    @Test
    void everyKindIsPrinted() {
        assertThat(lines().map(Line::kind).distinct()).containsExactlyInAnyOrder(Kind.values());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyWordingThatAHintNamesIsAnAnswer(Kind kind) {
        AnswerReader reader = new AnswerReader(new ValueReader());

        assertThat(AnswerReader.wordings(kind))
                .hasSizeGreaterThan(1)
                .allMatch(each -> reader.read(each, kind, null) != null);
    }

    private static Fact fact(Line line) {
        List<Fact> facts =
                new RuleTester(pack(line, "none").rules()).results().get(0).facts();
        assertThat(facts).hasSize(1);
        return facts.get(0);
    }

    private static boolean holds(Line line, String answer) {
        PackReader.Result result = READER.read("x.yaml", yaml(line, answer));
        return result.problems().isEmpty()
                && RuleScore.of(Objects.requireNonNull(result.pack()))
                        .get(0)
                        .failures()
                        .isEmpty();
    }

    private static Pack pack(Line line, String answer) {
        PackReader.Result result = READER.read("x.yaml", yaml(line, answer));
        assertThat(result.problems()).isEmpty();
        return Objects.requireNonNull(result.pack());
    }

    private static String yaml(Line line, String answer) {
        return """
                pack: demo
                title: Demonstration
                rules:
                  - id: size
                    question: How large?
                    kind: %s
                    near: [quarry]
                    examples:
                      - text: '%s'
                        answer: '%s'
                        published: 2025-08-16
                """.formatted(line.kind().label(), line.text().replace("'", "''"), answer.replace("'", "''"));
    }
}
