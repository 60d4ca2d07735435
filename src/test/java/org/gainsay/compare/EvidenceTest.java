package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.Gainsay;
import org.gainsay.article.Article;
import org.gainsay.article.Articles;
import org.gainsay.gate.Gate;
import org.gainsay.rule.pack.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code evidence.examples}: what the words around two answers to a rule for any story make of them. */
class EvidenceTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/gainsay/compare");
    private static final Gainsay GAINSAY = new Gainsay(Packs.shippedAnd(List.of(FOLDER.resolve("evidence.yaml"))));

    record Case(String name, List<Article> articles, List<String> verdicts) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        String text = Files.readString(FOLDER.resolve("evidence.examples"));
        return Arrays.stream(text.strip().split("\n\n")).skip(1).map(EvidenceTest::read);
    }

    private static Case read(String block) {
        String[] lines = block.split("\n");
        List<Article> articles = new ArrayList<>();
        List<String> verdicts = List.of();
        for (String line : lines) {
            if (line.startsWith("-- ")) {
                String id = "a" + articles.size();
                articles.add(Newsroom.article(
                        id, "Outlet " + id, "2024-06-01T1" + articles.size() + ":00Z", null, "", line.substring(3)));
            } else if (line.startsWith("=> ")) {
                verdicts = List.of(line.substring(3).split(" "));
            }
        }
        return new Case(lines[0], articles, verdicts);
    }

    /** Two rules that take the same values from the same words are one question to who reads the report. */
    @Test
    void tellsOnceWhatTwoRulesFind() {
        List<Article> articles = new ArrayList<>();
        for (String text : List.of(
                "Fire broke out in the house of eight storeys at Norvik harbour, which Karl Sayle had built.",
                "The house at Norvik harbour that Karl Sayle had built has 12 storeys. Fire broke out on Monday.",
                "Fire broke out at Norvik harbour. The house that Karl Sayle had built has eight storeys.")) {
            String id = "a" + articles.size();
            articles.add(Newsroom.article(id, "Outlet " + id, "2024-06-01T10:00Z", null, "", text));
        }
        List<Finding> contradictions = GAINSAY.check(new Articles(articles, List.of()), Gate.OPEN).findings().stream()
                .filter(finding -> finding.verdict() == Verdict.CONTRADICTION)
                .toList();
        // The rule of another pack that asks the same is left out, those of somebody's own are not.
        assertThat(contradictions).extracting(Finding::rule).containsExactly("courts/floors", "courts/storeys");
        assertThat(Once.of(contradictions, Set.of()))
                .extracting(Finding::rule, Finding::factCount)
                .containsExactly(tuple("courts/floors", 3));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void judges(Case example) {
        List<String> verdicts =
                GAINSAY.check(new Articles(example.articles(), List.of()), Gate.OPEN).findings().stream()
                        .filter(finding -> finding.rule().startsWith("courts/"))
                        .map(finding -> finding.verdict().name().toLowerCase(Locale.ROOT))
                        .toList();
        assertThat(verdicts)
                .isNotEmpty()
                .allSatisfy(verdict -> assertThat(example.verdicts()).contains(verdict));
    }
}
