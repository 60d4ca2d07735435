package org.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.article.Article;
import org.gainsay.article.Articles;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Newsroom;
import org.gainsay.compare.Verdict;
import org.gainsay.gate.Gate;
import org.gainsay.normalize.Ratio;
import org.gainsay.rule.pack.Packs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code any-story.examples} and those of questions: which values all shipped packs together call contradictory, and what they ask. */
public final class AnyStoryTest {
    private static final OffsetDateTime START = OffsetDateTime.parse("2024-06-01T00:00:00Z");
    private static final Gainsay GAINSAY = new Gainsay(Packs.shipped());

    /** A story, and the values that are called contradictory in it. */
    public record Story(String name, List<Article> articles, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** The stories of {@code any-story.examples}. */
    public static Stream<Story> stories() throws IOException {
        return stories("any-story.examples");
    }

    static Stream<Story> questions() throws IOException {
        return stories("any-story-questions.examples");
    }

    private static Stream<Story> stories(String file) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/org/gainsay").resolve(file));
        return Arrays.stream(text.split("\n\n")).skip(1).map(AnyStoryTest::story);
    }

    private static Story story(String block) {
        List<Article> articles = new ArrayList<>();
        String[] parts = block.strip().split("\n-- |\n=> ");
        for (int part = 1; part < parts.length - 1; part++) {
            int end = parts[part].indexOf('\n');
            String published = START.plusHours(Long.parseLong(parts[part].substring(0, end)))
                    .toString();
            articles.add(Newsroom.article("a" + part, "S" + part, published, parts[part].substring(end + 1)));
        }
        return new Story(parts[0], articles, parts[parts.length - 1].strip());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void callsTheseValuesContradictory(Story story) {
        String found = contradictions(story).stream().map(AnyStoryTest::values).collect(Collectors.joining("; "));
        String got = found.isEmpty() ? "none" : found;
        if (story.name().contains("(known miss)")) {
            assertThat(got).as("no miss any more").isNotEqualTo(story.expected());
        } else {
            assertThat(got).isEqualTo(story.expected());
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void asksLikeThis(Story story) {
        assertThat(contradictions(story)).extracting(Finding::question).containsExactly(story.expected());
    }

    private static List<Finding> contradictions(Story story) {
        return GAINSAY.check(new Articles(story.articles(), List.of()), Gate.OPEN).findings().stream()
                .filter(finding -> finding.verdict() == Verdict.CONTRADICTION)
                .toList();
    }

    private static String values(Finding finding) {
        TreeSet<Ratio> values = new TreeSet<>();
        finding.groups()
                .forEach(group ->
                        values.add(group.facts().get(0).value().stated().low()));
        return values.stream().map(value -> value.decimal().toPlainString()).collect(Collectors.joining(" "));
    }
}
