package org.gainsay.rule.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.normalize.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the loader says about the mistakes in {@code mistakes.txt}, and about what looks wrong in {@code warnings.txt}: message, line, caret and hint. */
class MistakesTest {
    private static final String PROBLEMS = "--- problems\n";
    private static final PackReader READER = new PackReader();

    record Mistake(String name, String pack, String problems) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Mistake> mistakes() throws IOException {
        return read("mistakes.txt");
    }

    static Stream<Mistake> warnings() throws IOException {
        return read("warnings.txt");
    }

    private static Stream<Mistake> read(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(MistakesTest.class.getResourceAsStream(name))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            List<String> sections = Arrays.asList(text.split("\n=== "));
            return sections.subList(1, sections.size()).stream().map(MistakesTest::mistake);
        }
    }

    private static Mistake mistake(String section) {
        int name = section.indexOf('\n');
        int problems = section.indexOf(PROBLEMS);
        return new Mistake(
                section.substring(0, name),
                section.substring(name + 1, problems),
                section.substring(problems + PROBLEMS.length()).strip());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isShownWithItsPlaceAndACure(Mistake mistake) {
        String shown = READER.read("x.yaml", mistake.pack()).problems().stream()
                .map(RuleProblem::frame)
                .collect(Collectors.joining("\n"));

        assertThat(shown).isEqualTo(mistake.problems());
    }

    @ParameterizedTest
    @MethodSource("warnings")
    void whatWorksButHardlyAsMeantIsWarnedOf(Mistake mistake) {
        Draft draft = Draft.of("x.yaml", mistake.pack());

        assertThat(draft.problems()).isEmpty();
        assertThat(draft.warnings().stream().map(RuleProblem::frame).collect(Collectors.joining("\n")))
                .isEqualTo(mistake.problems());
    }

    /** A cure that shows a range or a value shows one that loads. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void theRangeThatACureShowsIsOne(Kind kind) {
        String pack = """
                pack: demo
                title: Demonstration
                rules:
                  - id: size
                    question: How large?
                    kind: %s
                    near: [burn]
                    between: %s
                """;
        List<RuleProblem> wrong =
                READER.read("x.yaml", pack.formatted(kind.label(), "wide")).problems();
        String hint = Objects.requireNonNull(wrong.get(0).hint());
        String range = hint.substring(hint.indexOf('\'') + 1, hint.indexOf('\'', hint.indexOf('\'') + 1));

        assertThat(READER.read("x.yaml", pack.formatted(kind.label(), range)).problems())
                .as(range)
                .isEmpty();
    }

    @Test
    void secondsMayBeWrittenShort() {
        assertThat(READER.read("x.yaml", """
                        pack: demo
                        title: Demonstration
                        rules:
                          - id: race
                            question: How long did the race take?
                            kind: duration
                            near: [race]
                            tolerance: 1 s
                            between: 90 s .. 3 min
                            examples:
                              - {text: The race was won in 1 minute 52 seconds., answer: 1 min 52 s}
                        """).problems()).isEmpty();
    }

    @Test
    void theTableIsLong() throws IOException {
        assertThat(mistakes()).hasSizeGreaterThan(180);
    }

    @Test
    void aProblemIsOneLineWithItsHint() {
        RuleProblem problem =
                new RuleProblem("rules/x.yaml", 7, 3, "unknown key 'nera'", "did you mean 'near'?", "  nera:");

        assertThat(problem).hasToString("rules/x.yaml:7:3: error: unknown key 'nera' (did you mean 'near'?)");
    }

    @Test
    void theCaretStandsBelowItsCharacterBehindATab() {
        assertThat(new RuleProblem("x.yaml", 2, 3, "wrong", null, "\ta: b").frame())
                .isEqualTo("x.yaml:2:3: error: wrong\n  2 |  a: b\n    |   ^");
    }

    @Test
    void ofALongLineThePartAroundThePlaceIsShown() {
        String frame =
                new RuleProblem("x.yaml", 2, 501, "wrong", null, "a".repeat(500) + "!" + "b".repeat(500)).frame();

        String[] lines = frame.split("\n");
        assertThat(lines[1]).startsWith("  2 | …a").endsWith("b…").hasSize(6 + 162);
        assertThat(lines[1].charAt(lines[2].indexOf('^'))).isEqualTo('!');
    }

    @Test
    void rulesWithoutAMistakeAreLoadedAllTheSame() throws IOException {
        Mistake all = mistakes()
                .filter(each -> each.name().equals("everything at once"))
                .findFirst()
                .orElseThrow();

        assertThat(Objects.requireNonNull(READER.read("x.yaml", all.pack()).pack())
                        .rules())
                .extracting(rule -> rule.id())
                .containsExactly("demo/good");
    }

    @Test
    void anExampleThatIsNoneTakesNothingFromItsRule() {
        PackReader.Result result = READER.read("x.yaml", """
                pack: demo
                title: A story
                rules:
                  - id: day
                    question: When did it begin?
                    kind: date
                    near: [begin]
                    examples:
                      - {text: It began on 3 May 2024., answer: 2024-05-03}
                      - {text: It began on 4 May 2024., answer: soonish}
                      - {text: It ended on 3 May 2024., answer: none}
                """);

        assertThat(result.problems()).singleElement().asString().contains("soonish");
        assertThat(Objects.requireNonNull(result.pack()).rules().get(0).examples())
                .hasSize(2);
    }
}
