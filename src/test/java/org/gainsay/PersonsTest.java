package org.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.ArticleReader;
import org.gainsay.article.Articles;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Origin;
import org.gainsay.gate.Gate;
import org.gainsay.rule.pack.Packs;
import org.gainsay.text.DataFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the table {@code persons/persons.tsv}: of whom articles speak, and who of them is one and the same. */
class PersonsTest {
    private static final Path RULES = Path.of("src/test/resources/org/gainsay/persons/rules.yaml");

    static List<String[]> table() {
        return new ArrayList<>(DataFile.rows(PersonsTest.class, "persons/persons.tsv"));
    }

    @ParameterizedTest
    @MethodSource("table")
    void persons(String expected, String articles, @TempDir Path folder) throws IOException {
        for (String article : articles.split(" (?=[A-C]: )")) {
            Path path = folder.resolve(article.substring(0, 1) + ".txt");
            Files.writeString(path, "---\nsource: " + article.charAt(0) + "\n---\n" + article.substring(3) + "\n");
        }
        Articles read =
                new ArticleReader(Path.of(""), InputStream.nullInputStream()).readAll(List.of(folder.toString()));
        List<String> found = new ArrayList<>();
        for (Finding finding :
                new Gainsay(Packs.load(List.of(RULES))).check(read, Gate.OPEN).findings()) {
            if (finding.origin() == Origin.RULE) {
                found.add(finding.verdict().label() + " " + finding.question());
            }
        }
        assertThat(found).containsExactlyInAnyOrder(expected.equals("-") ? new String[0] : expected.split("; "));
    }
}
