package org.gainsay.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gainsay.rule.engine.RuleTester;
import org.gainsay.rule.engine.Trial;
import org.gainsay.rule.pack.PackReader;
import org.gainsay.rule.pack.Packs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every shipped rule understands wordings that its author has not seen, and stays silent on near misses.
 *
 * <p>They lie in {@code wordings/<pack>/<rule>.txt}, one to a line, as {@code text => answer} or {@code text => none}, with an
 * answer as in a rule's examples. {@code [Title] text => answer} gives the article a title, {@code [Title | 2025-08-16]} and
 * {@code [| 2025-08-16]} a day of publication. A line that begins with {@code ~} is a known miss: it must not come out as it
 * says, so that its mending is noticed. Empty lines and those that begin with {@code #} are passed over.
 */
class WordingsTest {
    private static final int WORDINGS = 20;
    private static final int NEAR_MISSES = 10;
    private static final String FOLDER = "wordings";
    private static final String ENDING = ".txt";
    private static final int TOPIC_EXAMPLES = 3;
    private static final String ARROW = " => ";
    private static final String MISS = "~ ";
    private static final Packs PACKS = Packs.shippedWithExamples();
    private static final PackReader READER = new PackReader();

    /**
     * A line of a file.
     *
     * @param number 1-based
     * @param missed whether it is known not to come out
     */
    private record Line(
            int number,
            boolean missed,
            @Nullable String title,
            @Nullable String published,
            String text,
            String answer) {

        static Line of(int number, String written) {
            boolean missed = written.startsWith(MISS);
            String line = missed ? written.substring(MISS.length()) : written;
            int arrow = line.lastIndexOf(ARROW);
            assertThat(arrow).as("'=>' in line %d: %s", number, written).isPositive();
            String answer = line.substring(arrow + ARROW.length()).strip();
            String text = line.substring(0, arrow).strip();
            int close = text.startsWith("[") ? text.indexOf(']') : -1;
            if (close < 0) {
                return new Line(number, missed, null, null, text, answer);
            }
            String[] heading = text.substring(1, close).split("\\|", 2);
            return new Line(
                    number,
                    missed,
                    heading[0].isBlank() ? null : heading[0].strip(),
                    heading.length < 2 ? null : heading[1].strip(),
                    text.substring(close + 1).strip(),
                    answer);
        }

        boolean nearMiss() {
            return answer.equals("none");
        }

        /** As an example in a pack. */
        String yaml() {
            return "      - text: " + quoted(text) + "\n        answer: " + quoted(answer) + "\n"
                    + (title == null ? "" : "        title: " + quoted(title) + "\n")
                    + (published == null ? "" : "        published: " + published + "\n");
        }

        private static String quoted(String text) {
            return "'" + text.replace("'", "''") + "'";
        }
    }

    @TestFactory
    Stream<DynamicContainer> rulesUnderstandOtherWordings() throws IOException {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList().stream()
                    .map(file -> dynamicContainer(id(file), file.toUri(), tests(id(file), file)));
        }
    }

    /** Rules on facts on record hold for any story: ReferenceFactsTest reads other wordings of them. */
    @TestFactory
    Stream<DynamicTest> everyRuleHasWordingsAndNearMisses() {
        return PACKS.rules().stream()
                .filter(rule -> rule.question().scope() == Scope.STORY)
                .filter(rule -> !rule.path().startsWith("rules/reference/"))
                .map(rule -> dynamicTest(rule.id(), () -> {
                    Path file = folder().resolve(rule.id() + ENDING);
                    assertThat(file).exists();
                    List<Line> held =
                            lines(file).stream().filter(line -> !line.missed()).toList();
                    assertThat(held.stream().filter(line -> !line.nearMiss()))
                            .as("wordings")
                            .hasSizeGreaterThanOrEqualTo(WORDINGS);
                    assertThat(held.stream().filter(Line::nearMiss))
                            .as("near misses")
                            .hasSizeGreaterThanOrEqualTo(NEAR_MISSES);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleForATopicHasExamplesOfBothSorts() {
        return PACKS.rules().stream()
                .filter(rule -> rule.question().scope() == Scope.TOPIC)
                .map(rule -> dynamicTest(rule.id(), () -> {
                    assertThat(rule.examples().stream().filter(Example::positive))
                            .hasSizeGreaterThanOrEqualTo(TOPIC_EXAMPLES);
                    assertThat(rule.examples().stream().filter(each -> !each.positive()))
                            .hasSizeGreaterThanOrEqualTo(TOPIC_EXAMPLES);
                }));
    }

    private static Stream<DynamicTest> tests(String id, Path file) {
        Rule rule = PACKS.rules().stream()
                .filter(each -> each.id().equals(id))
                .findAny()
                .orElseThrow(() -> new AssertionError("no shipped rule is called " + id + ", but there is " + file));
        List<Line> lines = lines(file);
        Map<Integer, PackReader.Result> read = new HashMap<>();
        lines.forEach(line -> read.put(line.number(), read(rule, line)));
        Map<Integer, String> failures = failures(rule, file, read);
        return lines.stream().map(line -> {
            URI place = URI.create(file.toUri() + "?line=" + line.number());
            String name = line.number() + ": " + line.text() + ARROW + line.answer();
            return dynamicTest(name, place, () -> {
                assertThat(Objects.requireNonNull(read.get(line.number())).problems())
                        .isEmpty();
                check(line, failures.get(line.number()));
            });
        });
    }

    private static void check(Line line, @Nullable String failure) {
        if (line.missed()) {
            assertThat(failure).as("no longer a miss: take the '~' away").isNotNull();
        } else {
            assertThat(failure).isNull();
        }
    }

    /** A line as the reader of packs understands it. */
    private static PackReader.Result read(Rule rule, Line line) {
        String pack = "pack: wordings\ntitle: Wordings\nrules:\n  - id: rule\n    question: What?\n    kind: "
                + rule.question().kind().label() + "\n    near: [word]\n    examples:\n" + line.yaml();
        return READER.read("wordings", pack);
    }

    /** What went wrong, by line: the rule is tried among all the others, with the lines as its only examples. */
    private static Map<Integer, String> failures(Rule rule, Path file, Map<Integer, PackReader.Result> read) {
        List<Example> examples = new ArrayList<>();
        read.forEach((number, result) -> {
            Pack pack = result.problems().isEmpty() ? result.pack() : null;
            if (pack != null) {
                pack.rules()
                        .get(0)
                        .examples()
                        .forEach(each -> examples.add(new Example(
                                each.text(),
                                each.title(),
                                each.published(),
                                each.expected(),
                                file.toString(),
                                number)));
            }
        });
        Rule trial = new Rule(rule.question(), rule.recognition(), examples, null, file.toString(), 0);
        List<Rule> all = new ArrayList<>(PACKS.rules());
        all.set(all.indexOf(rule), trial);
        Map<Integer, String> failures = new HashMap<>();
        for (RuleTester.Failure failure : new RuleTester(all).failures()) {
            if (failure.rule().equals(trial)) {
                failures.put(failure.line(), message(failure));
            }
        }
        return failures;
    }

    private static String message(RuleTester.Failure failure) {
        List<String> trials = failure.trials().stream().map(Trial::toString).toList();
        return failure.message() + "\n" + String.join("\n", trials);
    }

    private static List<Line> lines(Path file) {
        try {
            List<String> written = Files.readAllLines(file);
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < written.size(); i++) {
                if (!written.get(i).isBlank() && !written.get(i).startsWith("#")) {
                    lines.add(Line.of(i + 1, written.get(i)));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code alaska-summit/meeting-length}. */
    private static String id(Path file) {
        String path = folder().relativize(file).toString().replace('\\', '/');
        return path.substring(0, path.length() - ENDING.length());
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(WordingsTest.class.getResource(FOLDER), FOLDER)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
