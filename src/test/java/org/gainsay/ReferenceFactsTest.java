package org.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.article.Article;
import org.gainsay.article.Articles;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Newsroom;
import org.gainsay.compare.Origin;
import org.gainsay.compare.Verdict;
import org.gainsay.gate.Gate;
import org.gainsay.rule.ReferenceFact;
import org.gainsay.rule.pack.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts on record, held against articles of any story. */
class ReferenceFactsTest {
    private static final Gainsay GAINSAY = Gainsay.shipped();

    private static List<Finding> findings(String text) {
        Article article = Newsroom.article("a", "Courier", "2024-11-09", text);
        return GAINSAY.check(new Articles(List.of(article), List.of()), Gate.OPEN).findings().stream()
                .filter(finding -> finding.origin() == Origin.REFERENCE)
                .toList();
    }

    static Stream<Arguments> examples() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/org/gainsay/reference-facts.examples")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| "))
                .map(parts -> Arguments.of(parts[0], parts[1]));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void onlyWhatPlainlyDiffersContradictsTheRecord(String text, String rule) {
        List<Finding> findings = findings(text);

        assertThat(findings).extracting(Finding::rule).isEqualTo(rule.equals("none") ? List.of() : List.of(rule));
        assertThat(findings).allMatch(finding -> finding.verdict() == Verdict.CONTRADICTION);
        assertThat(findings).allMatch(finding -> finding.message().contains("on record: "));
    }

    @Test
    void everyFactNamesItsSource() {
        List<ReferenceFact> facts = Packs.shippedWithExamples().facts();

        assertThat(facts).hasSizeGreaterThan(25);
        assertThat(facts).allMatch(fact -> fact.reference().source().length() > 15);
    }
}
