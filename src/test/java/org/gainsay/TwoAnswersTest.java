package org.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gainsay.article.Article;
import org.gainsay.article.Articles;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Newsroom;
import org.gainsay.gate.Gate;
import org.gainsay.rule.pack.PackReader;
import org.gainsay.rule.pack.Packs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code clock-times.examples} and {@code fractions.examples}: what two articles' answers to a question of their story are to each other. */
class TwoAnswersTest {
    private static final String PACK = """
            pack: talks-of-the-day
            title: Talks
            rules:
              - id: beginning
                question: When did the talks begin?
                kind: time
                near: [begin]
                context: [talks]
                examples:
                  - {text: The talks began at 3pm., answer: "3pm"}
                  - {text: The talks ended at 3pm., answer: none}
              - id: striking
                question: When did the ferry hit the quay?
                kind: datetime
                near: [hit]
                context: [ferry]
                examples:
                  - {text: The ferry hit the quay at 3pm on Friday., answer: "Friday 3pm"}
                  - {text: The ferry sailed at 3pm on Friday., answer: none}
              - id: length
                question: How long did the talks last?
                kind: duration
                near: [last]
                context: [talks]
                examples:
                  - {text: The talks lasted two hours., answer: 2 h}
                  - {text: The pause was of two hours., answer: none}
            """;

    private static final Gainsay GAINSAY = new Gainsay(new Packs(
            List.of(Objects.requireNonNull(
                    new PackReader().read("talks.yaml", PACK).pack())),
            List.of()));

    static Stream<String> table() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String file : List.of("clock-times.examples", "fractions.examples")) {
            lines.addAll(Files.readAllLines(Path.of("src/test/resources/org/gainsay", file)));
        }
        return lines.stream().filter(line -> line.contains(" => "));
    }

    @ParameterizedTest
    @MethodSource("table")
    void valuesThatCanBeTheSameAgree(String line) {
        String[] parts = line.split(" => ");
        List<Article> articles = new ArrayList<>();
        for (String text : parts[0].split(" / ")) {
            String name = "S" + articles.size();
            articles.add(Newsroom.article(name, name, "2024-06-01T12:00:00Z", text));
        }
        List<Finding> findings =
                GAINSAY.check(new Articles(articles, List.of()), Gate.OPEN).findings();

        assertThat(findings).extracting(finding -> finding.verdict().label()).containsExactly(parts[1]);
    }
}
