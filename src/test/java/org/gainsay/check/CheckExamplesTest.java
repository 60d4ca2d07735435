package org.gainsay.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.article.Article;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Newsroom;
import org.gainsay.rule.CheckSetting;
import org.gainsay.rule.Severity;
import org.gainsay.rule.engine.Engine;
import org.gainsay.rule.engine.ReadArticle;
import org.gainsay.rule.pack.Packs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every check says of the texts in its {@code .examples} file: {@code text => message}, or a text alone of which no check may say
 * anything; {@code ~} marks a known miss, and {@code published:} gives the publication of the texts below it.
 */
class CheckExamplesTest {
    /** All shipped rules, and some of a pack for one story. */
    private static final Engine ENGINE =
            new Engine(Packs.shippedAnd(List.of(Path.of("src/test/resources/org/gainsay/check/two-answers.yaml")))
                    .rules());

    record Example(String text, String message, @Nullable String published, boolean missed) {
        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Check check : Checks.all()) {
            String name = check.id().substring(check.id().indexOf('/') + 1) + ".examples";
            try (InputStream file = Objects.requireNonNull(CheckExamplesTest.class.getResourceAsStream(name), name)) {
                String published = null;
                for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList()) {
                    if (line.startsWith("published:")) {
                        published = line.substring(line.indexOf(':') + 1).strip();
                    } else if (!line.isBlank() && !line.startsWith("#")) {
                        examples.add(example(line, published));
                    }
                }
            }
        }
        return examples.stream();
    }

    private static Example example(String line, @Nullable String published) {
        boolean missed = line.startsWith("~");
        int arrow = line.indexOf(" => ");
        String text = line.substring(missed ? 1 : 0, arrow < 0 ? line.length() : arrow)
                .strip();
        return new Example(text.replace("\\n", "\n"), arrow < 0 ? "" : line.substring(arrow + 4), published, missed);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void saysWhatIsWrongAndNothingElse(Example example) {
        String said = check(example).stream().map(Finding::message).collect(Collectors.joining(" / "));

        if (example.missed()) {
            assertThat(said).as("a miss that is none any more").isNotEqualTo(example.message());
        } else {
            assertThat(said).isEqualTo(example.message());
        }
    }

    /** Readers of reports are promised facts of one sort. */
    @ParameterizedTest
    @MethodSource("examples")
    void allFactsOfAFindingAreTemporalOrNone(Example example) {
        for (Finding finding : check(example)) {
            assertThat(finding.groups()).isNotEmpty();
            finding.groups()
                    .forEach(group -> group.facts()
                            .forEach(fact -> assertThat(fact.kind().temporal())
                                    .isEqualTo(finding.kind().temporal())));
        }
    }

    @Test
    void theShippedPackHasASwitchForEveryCheck() {
        assertThat(Packs.shipped().checks())
                .extracting(CheckSetting::id)
                .containsExactlyElementsOf(Checks.all().stream().map(Check::id).toList());
        assertThat(Packs.shipped().checks())
                .isEqualTo(Packs.shippedWithExamples().checks());
        assertThat(Packs.shipped().checks()).allMatch(CheckSetting::on);
    }

    @Test
    void aCheckIsSwitchedOffAndItsSeveritySet() {
        Example example = new Example("It doubled from 20 to 31.", "", null, false);
        String id = "general/multiple";

        assertThat(check(example, List.of(new CheckSetting(id, true, Severity.NOTE))))
                .extracting(Finding::severity)
                .containsExactly(Severity.NOTE);
        assertThat(check(example, List.of(new CheckSetting(id, false, Severity.NOTE))))
                .isEmpty();
        assertThat(check(
                        example,
                        List.of(
                                new CheckSetting(id, false, Severity.NOTE),
                                new CheckSetting(id, true, Severity.ERROR))))
                .hasSize(1);
    }

    private static List<Finding> check(Example example) {
        return check(example, List.of());
    }

    private static List<Finding> check(Example example, List<CheckSetting> settings) {
        Article article = Newsroom.article("a.txt", "A", example.published(), example.text());
        ReadArticle read = ENGINE.read(article);
        return new Checks(settings).findings(article, read.body(), read.mentions(), ENGINE.facts(read));
    }
}
