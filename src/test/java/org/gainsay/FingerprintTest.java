package org.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.article.ArticleReader;
import org.gainsay.article.Articles;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Verdict;
import org.gainsay.gate.Gate;
import org.gainsay.rule.pack.Packs;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code fingerprints.txt}: what a fingerprint rests on, and what not. */
class FingerprintTest {
    private static final Path HERE = Path.of("src/test/resources/org/gainsay/fingerprint");

    @TempDir
    Path folder;

    record Case(String name, String files) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        String text = Files.readString(HERE.resolve("fingerprints.txt"));
        return Arrays.stream(text.split("\n=== ")).skip(1).map(section -> {
            int end = section.indexOf('\n');
            return new Case(section.substring(0, end), section.substring(end + 1));
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void restsOnWhatIsStated(Case changed) throws IOException {
        List<String> before = fingerprints(cases().findFirst().orElseThrow(), folder.resolve("before"));
        List<String> after = fingerprints(changed, folder.resolve("after"));
        assertThat(before).hasSize(1);
        assertThat(after).isNotEmpty().doesNotHaveDuplicates();
        switch (changed.name().substring(0, changed.name().indexOf(':'))) {
            case "same" -> assertThat(after).isEqualTo(before);
            case "other" -> assertThat(after).hasSize(1).doesNotContainAnyElementsOf(before);
            case "more" -> assertThat(after).hasSize(3).containsAll(before);
            default -> throw new IllegalArgumentException(changed.name());
        }
    }

    private static List<String> fingerprints(Case each, Path folder) throws IOException {
        for (String file : each.files().split("(^|\n)@ ")) {
            int end = file.indexOf('\n');
            if (end > 0) {
                Path path = folder.resolve(file.substring(0, end));
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.substring(end + 1));
            }
        }
        Articles articles =
                new ArticleReader(Path.of(""), InputStream.nullInputStream()).readAll(List.of(folder.toString()));
        Gainsay gainsay = new Gainsay(Packs.load(List.of(HERE.resolve("rules.yaml"))));
        List<String> fingerprints = new ArrayList<>();
        for (Finding finding : gainsay.check(articles, Gate.OPEN).findings()) {
            if (finding.verdict() == Verdict.CONTRADICTION) {
                fingerprints.add(finding.fingerprint());
            }
        }
        return fingerprints;
    }
}
