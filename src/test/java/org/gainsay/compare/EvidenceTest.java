package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gainsay.Gainsay;
import org.gainsay.article.Article;
import org.gainsay.article.Articles;
import org.gainsay.gate.Gate;
import org.gainsay.rule.pack.Packs;
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
