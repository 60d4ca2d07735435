package org.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gainsay.article.Article;
import org.gainsay.article.Articles;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Group;
import org.gainsay.compare.Newsroom;
import org.gainsay.compare.Verdict;
import org.gainsay.gate.Gate;
import org.gainsay.rule.pack.Packs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code clusters.examples}: invented stories as several outlets tell them, with the contradictions that are in them. */
public final class ClusterTest {
    private static final OffsetDateTime START = OffsetDateTime.parse("2024-06-01T00:00:00Z");
    private static final Gainsay GAINSAY = new Gainsay(Packs.shipped());

    /** Words of two values that contradict each other, and whether they are found. */
    public record Pair(String lower, String upper, boolean known, boolean right) {}

    /** A story and the pairs that are marked in it. */
    public record Cluster(String name, List<Article> articles, List<Pair> pairs) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** The stories of {@code clusters.examples}. */
    public static Stream<Cluster> clusters() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/org/gainsay/clusters.examples"));
        return Arrays.stream(text.strip().split("\n\n")).skip(1).map(ClusterTest::cluster);
    }

    private static Cluster cluster(String block) {
        List<Article> articles = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        String[] parts = block.split("\n(?=-- |! |\\? |~ )");
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            if (part.startsWith("-- ")) {
                articles.add(article(articles.size() + 1, part.substring(3)));
            } else {
                String[] values =
                        part.substring(2).strip().toLowerCase(Locale.ROOT).split(" / ");
                pairs.add(new Pair(values[0], values[1], !part.startsWith("? "), !part.startsWith("~ ")));
            }
        }
        return new Cluster(parts[0], articles, pairs);
    }

    private static Article article(int number, String part) {
        int end = part.indexOf('\n');
        String[] head = part.substring(0, end).split(" \\| ");
        String published = START.plusHours(Long.parseLong(head[0])).toString();
        return Newsroom.article("a" + number, head[1], published, null, head[2], part.substring(end + 1));
    }

    @ParameterizedTest
    @MethodSource("clusters")
    void findsWhatIsMarkedAndNothingElse(Cluster cluster) {
        List<String> wrong = new ArrayList<>();
        List<Finding> found = GAINSAY.check(new Articles(cluster.articles(), List.of()), Gate.OPEN).findings().stream()
                .filter(finding -> finding.verdict() == Verdict.CONTRADICTION)
                .toList();
        for (Pair pair : cluster.pairs()) {
            boolean shown = found.stream().anyMatch(finding -> shows(finding, pair));
            if (shown != pair.known()) {
                wrong.add((shown ? "no miss any more: " : "missed: ") + pair.lower() + " / " + pair.upper());
            }
        }
        for (Finding finding : found) {
            if (cluster.pairs().stream().noneMatch(pair -> shows(finding, pair))) {
                wrong.add("false: " + finding.question() + ' ' + finding.message());
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean shows(Finding finding, Pair pair) {
        return finding.groups().stream()
                .anyMatch(group -> says(group, pair.lower())
                        && finding.groups().stream()
                                .anyMatch(other -> !other.equals(group) && says(other, pair.upper())));
    }

    private static boolean says(Group group, String words) {
        return group.facts().stream()
                .flatMap(fact -> fact.citations().stream())
                .anyMatch(citation -> citation.text().toLowerCase(Locale.ROOT).contains(words));
    }
}
