package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.normalize.Kind;
import org.gainsay.rule.pack.NewPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tools for those who write rules. */
class RulesTest {
    private static final String RULES = Invocation.HERE + "rules/";
    private static final String FERRY = Invocation.HERE + "ferry.yaml";

    @TempDir
    Path folder = Path.of("");

    static List<Kind> kinds() {
        return NewPack.kinds();
    }

    /** Each file is a command line and what it prints: exit code, standard output, standard error. */
    static Stream<Path> goldens() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(RULES))) {
            return files.filter(file -> file.toString().endsWith(".golden")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void printsWhatItsFileSays(Path golden) throws IOException {
        String content = Files.readString(golden);
        String command = content.substring(2, content.indexOf('\n'));
        Invocation run = Invocation.of(command.replace("@", Invocation.HERE).split(" "));
        String shown =
                "$ " + command + "\n--- exit " + run.exit() + "\n" + run.out() + "--- standard error\n" + run.err();
        assertThat(shown).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource({"ferry.yaml,0", "rules/failing.yaml,1", "broken.yaml,2", "rules/missing.yaml,2"})
    void theExitCodeSaysWhetherTheExamplesHold(String pack, int exit) {
        assertThat(Invocation.of("rules", "test", Invocation.HERE + pack).exit())
                .isEqualTo(exit);
    }

    @Test
    void aRuleThatCannotBeReadIsNotSaidToHold() throws IOException {
        Path pack = Files.writeString(folder.resolve("mill.yaml"), """
                pack: mill
                title: The mill
                rules:
                  - id: length
                    question: How long did the fire burn?
                    kind: duration
                    near: [burn]
                    examples:
                      - {text: It burnt for five hours., answer: 5 h}
                      - {text: They waited for nine hours., answer: none}
                  - id: loss
                    question: How much did it cost?
                    kind: riches
                    near: [cost]
                """);
        Invocation run = Invocation.of("rules", "test", pack.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).endsWith("1 rule, 2 examples: these hold; what could not be read was left out\n");
    }

    @Test
    void aQuestionThatNamesAKeyWithoutHavingItIsWarnedOf() throws IOException {
        Path pack = Files.writeString(folder.resolve("ages.yaml"), """
                pack: ages
                title: Ages
                rules:
                  - id: age
                    question: How old is {person}?
                    kind: age
                    near: [mayor]
                    examples:
                      - {text: "The mayor, Ellen Marsh, is 44.", answer: 44}
                      - {text: "Ellen Marsh is 44.", answer: none}
                """);
        assertThat(Invocation.of("rules", "test", pack.toString()).err())
                .contains("ages.yaml:5:15: warning: '{person}' stands for nothing: the rule has no 'key: person'");
    }

    @Test
    void anExampleThatNamesAPersonAsksForWhatIsToldOfThatOne() throws IOException {
        Path pack = Files.writeString(folder.resolve("players.yaml"), """
                pack: players
                title: The players
                rules:
                  - id: age
                    question: How old is {person}?
                    kind: age
                    key: person
                    examples:
                      - {text: "Ada Orne, 19, beat Per Lind, 44.", answer: 19, key: Orne}
                      - {text: "Ada Orne, 19, beat Per Lind, 44.", answer: 19, key: Lind}
                      - {text: The club is 80 years old., answer: none}
                """);
        Invocation run = Invocation.of("rules", "test", pack.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("age                         1 found, 1 missed, 1 rightly left, 1 wrongly answered")
                .contains("players.yaml:10: error", "in value: 44 years is read, 19 years is wanted");
    }

    @Test
    void explainTellsOfAnUnlessWordThatStandsInAnotherClause() throws IOException {
        Path pack = Files.writeString(folder.resolve("rescue.yaml"), """
                pack: rescue
                title: The rescue
                rules:
                  - id: length
                    question: How long did the rescue take?
                    kind: duration
                    near: [rescue]
                    unless: [flood]
                """);
        Path article =
                Files.writeString(folder.resolve("a.txt"), "The flood came in spring, and the rescue took 30 hours.\n");
        assertThat(Invocation.of("explain", "rescue/length", article.toString(), "--rules", pack.toString())
                        .out())
                .contains("30 hours  taken")
                .containsPattern("unless +\"flood\" in another clause");
    }

    @Test
    void aShippedPackIsTestedByItsName() {
        Invocation run = Invocation.of("rules", "test", "ukraine-war");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("ukraine-war  rules/ukraine-war.yaml\n")
                .doesNotContain("alaska");
    }

    @Test
    void theShippedPacksHold() {
        Invocation run = Invocation.of("rules", "test");
        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.err())
                .isEqualTo("gainsay: note: no pack is named, so those that come with Gainsay are tested\n");
    }

    @Test
    void anExampleOutsideOfWhatThePackIsAboutSaysSo() throws IOException {
        Path pack = Files.writeString(folder.resolve("wreck.yaml"), """
                pack: wreck
                title: The wreck
                about: [Tolsay]
                rules:
                  - id: age
                    question: How old was the survivor?
                    kind: age
                    near: [survivor]
                    examples:
                      - {text: The survivor was 81 years old., answer: 81}
                      - {text: "Off Tolsay a captain, aged 44, was missed.", answer: none}
                """);
        assertThat(Invocation.of("rules", "test", pack.toString()).out())
                .contains("the text holds none of the words of 'about'");
    }

    @Test
    void scoresForPrograms() {
        Invocation run = Invocation.of("rules", "test", RULES + "failing.yaml", "--format", "json", "-q");
        JsonNode rule = new JsonMapper().readTree(run.out()).at("/rules/0");
        assertThat(rule.get("falseNegatives").asInt()).isEqualTo(2);
        assertThat(rule.get("falsePositives").asInt()).isEqualTo(1);
        assertThat(rule.at("/failures/0/line").asInt()).isPositive();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void onePackInTwoFilesIsAMistake() throws IOException {
        Files.copy(Path.of(FERRY), folder.resolve("a.yaml"));
        Files.copy(Path.of(FERRY), folder.resolve("b.yaml"));
        Invocation run = Invocation.of("rules", "test", folder.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("b.yaml:1:7: error: the pack 'ferry' is given twice", "a.yaml");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aNewPackPassesItsTestsAtOnce(Kind kind) throws IOException {
        Path file = folder.resolve("walk.yaml");
        String[] args = {"rules", "new", file.toString(), "--question", "What of the walk?", "--kind", kind.label()};
        Invocation run = Invocation.of(Stream.concat(Stream.of(args), Stream.of("--near", "walk, =March"))
                .toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Files.readString(file)).contains("near: [walk, \"=March\"]");
        Invocation test = Invocation.of("rules", "test", file.toString());
        assertThat(test.exit()).as(test.out()).isZero();
        assertThat(test.err()).isEmpty();
        assertThat(folder.toFile().list()).containsExactly("walk.yaml");
    }

    @Test
    void aNewPackIsAskedFor() throws IOException {
        String answers = """
                How long was the ride: "really"?
                duraton
                duration
                ride, trip
                The ride took [two hours].
                His flight took 3 hours.

                """;
        Path file = folder.resolve("My ride.yaml");
        Invocation run = Invocation.fed(answers, "rules", "new", file.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("did you mean duration?");
        assertThat(Files.readString(file))
                .contains(
                        "pack: my-ride\n",
                        "question: \"How long was the ride: \\\"really\\\"?\"\n",
                        "answer: two hours\n");
    }

    @Test
    void nothingIsOverwrittenAndNothingHalfWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("old.yaml"), "mine");
        String[] more = {"--question", "How long?", "--kind", "duration", "--near", "ride"};
        Invocation over = Invocation.of(with(more, "rules", "new", file.toString()));
        assertThat(over.exit()).isEqualTo(2);
        assertThat(over.err()).contains("old.yaml exists already");
        assertThat(file).hasContent("mine");
        String[] wrong =
                with(more, "rules", "new", folder.resolve("new.yaml").toString(), "--example", "It took [2 h].");
        Invocation failing = Invocation.of(wrong);
        assertThat(failing.exit()).isEqualTo(2);
        assertThat(failing.err())
                .contains("\"2 h\": no near word in its clause", "was not written")
                .doesNotContain("new.yaml:");
        assertThat(folder.toFile().list()).containsExactly("old.yaml");
    }

    @Test
    void whatProvesNothingIsJoinedByWhatDoes() throws IOException {
        Path file = folder.resolve("ride.yaml");
        String[] more = {
            "--question", "How long?", "--kind", "duration", "--near", "ride", "--example", "A ride of [2 h]."
        };
        Invocation run = Invocation.of(with(more, "rules", "new", file.toString(), "--example", "The ride was long."));
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Files.readString(file))
                .contains("text: The ride was long.\n        answer: none", "hours.\n        answer: none");
    }

    @Test
    void aNewPackKnowsWhenItsExamplesAppeared() throws IOException {
        Path file = folder.resolve("opening.yaml");
        String[] more = {
            "--question", "When?", "--kind", "date", "--near", "open", "--example", "It opened on [Monday]."
        };
        String[] open = with(more, "rules", "new", file.toString());
        Invocation unknown = Invocation.of(open);
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("error: the answer 'Monday' leaves open", "say with 'published'");
        String[] known = Stream.concat(Stream.of(open), Stream.of("--published", "2025-08-16"))
                .toArray(String[]::new);
        Invocation run = Invocation.of(known);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Files.readString(file)).contains("answer: Monday\n        published: ");
    }

    private static String[] with(String[] more, String... first) {
        return Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rules|no command given (gainsay rules --help lists them)",
                "rules list extra|there is no pack extra (it is a name, a file or a folder)",
                "rules list casualtes|there is no pack casualtes (did you mean casualties?)",
                "rules list casualties/deaths|gainsay rules show casualties/deaths?",
                "rules show casualties|casualties is a pack, not a rule (gainsay rules list casualties shows its rules)",
                "rules show|name one rule to show",
                "rules show meeting-lenght|did you mean meeting-length?",
                "rules new|name one file to write",
                "rules new no/such/folder.yaml|there is no folder",
                "rules new x --kind duration|nobody answers: Which question do articles answer? (give it with --question)",
                "rules test --format jsonl|unknown format jsonl (did you mean json? known are text, json)",
                "explain|nothing to explain",
                "explain 0123456789abcdef|a finding needs its articles",
                "explain no-such-rule|there is no rule no-such-rule",
            })
    void badCommandLines(String line, String message) {
        Invocation run = Invocation.of(line.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(message).doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aFindingIsExplainedByItsFingerprint() {
        JsonNode report =
                new JsonMapper().readTree(Invocation.ferry("--format", "json").out());
        for (JsonNode finding : report.get("findings")) {
            String fingerprint = finding.get("fingerprint").asString();
            Invocation run = Invocation.of("explain", fingerprint, Invocation.HERE + "ferry", "--rules", FERRY);
            assertThat(run.exit()).as(run.err()).isZero();
            assertThat(run.out())
                    .contains(
                            "fingerprint " + fingerprint,
                            finding.get("question").asString());
        }
    }

    @Test
    void theSchemaIsPrinted() {
        assertThat(new JsonMapper()
                        .readTree(Invocation.of("rules", "schema").out())
                        .get("title")
                        .asString())
                .isEqualTo("Gainsay rule pack");
    }
}
