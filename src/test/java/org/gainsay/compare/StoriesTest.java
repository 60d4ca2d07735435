package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.Gainsay;
import org.gainsay.article.ArticleReader;
import org.gainsay.article.Articles;
import org.gainsay.gate.Gate;
import org.gainsay.rule.Fact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Checks invented stories whose authors knew neither rules nor weights: how many of their contradictions are found, and how many of the contradictions
 * that are reported are none. Both may only get better. The weights were worked out from those in {@code stories}, {@code unread-stories}, {@code blind-stories} and
 * {@code fresh-stories}. {@code later-stories} and {@code next-stories} tell what other stories can expect: rules and weights were there before them.
 */
class StoriesTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/gainsay");

    /** Stories; how many contradictions must be found in them, of 447, 158, 383, 187, 118 and 111, and how many findings may be none. */
    @ParameterizedTest
    @CsvSource({
        "stories, 170, 12",
        "unread-stories, 77, 5",
        "blind-stories, 111, 21",
        "fresh-stories, 53, 11",
        "later-stories, 31, 8",
        "next-stories, 55, 7"
    })
    void findsAsManyContradictionsAndNoMoreThatAreNone(String stories, int least, int most) throws IOException {
        int found = 0;
        int wrong = 0;
        for (Path story : list(FOLDER.resolve(stories))) {
            Truth truth = Truth.of(story);
            Set<String> questions = new HashSet<>();
            for (Finding finding :
                    Gainsay.shipped().check(articles(story), Gate.OPEN).findings()) {
                if (finding.verdict() == Verdict.CONTRADICTION && finding.origin() != Origin.CHECK) {
                    String question = question(finding, truth);
                    wrong += question == null ? 1 : 0;
                    questions.add(String.valueOf(question));
                }
            }
            questions.remove("null");
            found += questions.size();
        }
        assertThat(found).as("contradictions that are found").isGreaterThanOrEqualTo(least);
        assertThat(wrong).as("findings that are no contradictions").isLessThanOrEqualTo(most);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static Articles articles(Path story) throws IOException {
        List<String> files = list(story).stream()
                .map(Path::toString)
                .filter(file -> file.endsWith(".txt"))
                .toList();
        return new ArticleReader(Path.of(""), InputStream.nullInputStream()).readAll(files);
    }

    /** The question on which two groups of a finding contradict each other; null for none. */
    private static @Nullable String question(Finding finding, Truth truth) {
        for (Group group : finding.groups()) {
            for (Group other : finding.groups()) {
                for (Fact a : group.facts()) {
                    for (Fact b : other.facts()) {
                        String question = group.equals(other) ? null : truth.contradiction(a, b);
                        if (question != null) {
                            return question;
                        }
                    }
                }
            }
        }
        return null;
    }
}
