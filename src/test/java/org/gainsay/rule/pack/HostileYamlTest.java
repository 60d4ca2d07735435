package org.gainsay.rule.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.gainsay.rule.Pack;
import org.gainsay.rule.Rule;
import org.gainsay.rule.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Packs may come from strangers: whatever stands in them is refused quickly and with a word about why. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HostileYamlTest {
    private static String problem(String text) {
        PackReader.Result result = new PackReader().read("x.yaml", text);

        assertThat(result.pack()).isNull();
        assertThat(result.problems()).hasSize(1);
        return result.problems().get(0).message();
    }

    @Test
    void anAliasBombIsRefused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [*a")
                    .append(i - 1)
                    .append(", *a")
                    .append(i - 1)
                    .append("]\n");
        }

        assertThat(problem(bomb.toString())).isEqualTo("anchors and aliases are no part of the rule language");
    }

    @Test
    void listsAreNotNestedTenThousandDeep() {
        assertThat(problem("pack: " + "[".repeat(10_000) + "]".repeat(10_000)))
                .isEqualTo("nested too deeply: at most 16 levels");
    }

    @Test
    void blocksAreNotNestedTenThousandDeep() {
        assertThat(problem("- ".repeat(10_000) + "x")).isEqualTo("nested too deeply: at most 16 levels");
    }

    @Test
    void aHugeFileIsRefused() {
        assertThat(problem("# " + "x".repeat(3_000_000)))
                .isEqualTo("the file is too large: at most 2000000 characters");
    }

    @Test
    void aFileWithTooManyEntriesIsRefused() {
        assertThat(problem("a: [" + "x,".repeat(250_000) + "x]")).isEqualTo("too many entries: at most 200000");
    }

    @Test
    void whatStandsBehindAMistakeInYamlIsNoWayRoundTheLimits() {
        assertThat(problem("pack: a: b\nrules: " + "[".repeat(100_000) + "]".repeat(100_000)))
                .isEqualTo("a colon with a blank behind it stands within a text that is in no quotes");
    }

    @Test
    void thousandsOfMistakesInYamlAreNotMendedOneByOne() {
        assertThat(problem("a: b: c\n".repeat(200_000)))
                .isEqualTo("a colon with a blank behind it stands within a text that is in no quotes");
    }

    @Test
    void aTagCreatesNothing() {
        assertThat(problem("!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://localhost/\"]]"))
                .isEqualTo("tags are no part of the rule language");
    }

    @Test
    void listsThatNameListsDoNotMultiplyWithoutEnd() {
        StringBuilder pack = new StringBuilder("pack: demo\ntitle: Demonstration\nterms:\n  l0: [");
        for (int i = 0; i < 40; i++) {
            pack.append("word").append((char) ('a' + i % 26)).append(i).append(", ");
        }
        pack.append("x]\n");
        for (int i = 1; i < 60; i++) {
            pack.append("  l")
                    .append(i)
                    .append(": [$l")
                    .append(i - 1)
                    .append(", $l")
                    .append(i - 1)
                    .append("]\n");
        }
        pack.append("rules: []\n");

        assertThat(new PackReader().read("x.yaml", pack.toString()).problems())
                .extracting(RuleProblem::message)
                .contains("too many terms in 'l59': the lists name too many lists");
    }

    @Test
    void listsThatNameOneAnotherInARowAreRefusedInOneLine() {
        StringBuilder pack = new StringBuilder("pack: demo\ntitle: Demonstration\nterms:\n");
        for (int i = 0; i < 5_000; i++) {
            pack.append("  l").append(i).append(": [$l").append(i + 1).append("]\n");
        }
        pack.append("  l5000: [burn]\nrules:\n");
        pack.append("  - {id: fire, question: How long?, kind: duration, near: [$l0]}\n");
        pack.append("  - {id: blaze, question: How much?, kind: money, near: [$l4990]}\n");
        PackReader.Result result = new PackReader().read("x.yaml", pack.toString());

        assertThat(result.problems())
                .extracting(RuleProblem::message)
                .containsExactly("too many lists name one another in a row: at most 32");
        assertThat(Objects.requireNonNull(result.pack()).rules())
                .extracting(Rule::id)
                .containsExactly("demo/blaze");
    }

    private static Packs row(Path folder, int packs, int last) throws IOException {
        for (int i = 0; i < packs; i++) {
            String base = i == 0 ? last == 0 ? "" : "extends: [p" + last + "]\n" : "extends: [p" + (i - 1) + "]\n";
            Files.writeString(
                    folder.resolve("p" + i + ".yaml"),
                    "pack: p" + i + "\ntitle: T\n" + base + "terms:\n  l" + i + ": ["
                            + (i == 0 ? "burn" : "$l" + (i - 1)) + "]\nrules:\n"
                            + "  - {id: fire, question: How long?, kind: duration, near: [$l" + i + "]}\n");
        }
        return Packs.load(List.of(folder));
    }

    @Test
    void packsThatExtendOneAnotherInARowAreRefusedInOneLine(@TempDir Path folder) throws IOException {
        Packs packs = row(folder, 1_500, 0);

        assertThat(packs.problems())
                .extracting(RuleProblem::toString)
                .singleElement()
                .asString()
                .contains("p32.yaml:3:11: error: too many packs in a row extend one another: at most 32");
        assertThat(packs.packs()).hasSize(32);
        assertThat(packs.rules()).allMatch(rule -> rule.recognition().near().equals(List.of(Term.of("burn"))));
    }

    @Test
    void aLongCircleOfPacksIsRefused(@TempDir Path folder) throws IOException {
        Packs packs = row(folder, 1_500, 1_499);

        assertThat(packs.problems())
                .isNotEmpty()
                .allMatch(each -> each.message().equals("too many packs in a row extend one another: at most 32"));
    }

    @Test
    void packsThatExtendTwoOthersEachAreLookedThroughOnce(@TempDir Path folder) throws IOException {
        for (int i = 0; i < 31; i++) {
            for (String side : List.of("a", "b")) {
                String bases = i == 0 ? "" : "extends: [a" + (i - 1) + ", b" + (i - 1) + "]\n";
                Files.writeString(
                        folder.resolve(side + i + ".yaml"),
                        "pack: " + side + i + "\ntitle: T\n" + bases + "terms:\n  own: [burn, $nowhere]\n");
            }
        }

        assertThat(Packs.load(List.of(folder)).problems())
                .hasSize(62)
                .allMatch(each -> each.message().equals("there is no list 'nowhere' under 'terms'"));
    }

    @Test
    void aKeyThatIsAMappingIsRefused() {
        assertThat(new PackReader().read("x.yaml", "? {a: b}\n: c\n").problems())
                .extracting(RuleProblem::message)
                .contains("a key must be a word");
    }

    @Test
    void aPackThatExtendsAPathOpensNoFile(@TempDir Path folder) throws IOException {
        Path inside = Files.createDirectory(folder.resolve("desk"));
        Path outside = Files.writeString(folder.resolve("outside.yaml"), "pack: outside\ntitle: Outside\nrules: [\n");
        Files.createSymbolicLink(inside.resolve("linked.yaml"), outside);
        List<String> tricks = List.of(
                outside.toString(),
                outside.toUri().toString(),
                "../outside",
                "../outside.yaml",
                "../../../../../../etc/passwd",
                "linked",
                "linked.yaml",
                "rules/../rules/talks",
                "talks.yaml");
        for (String trick : tricks) {
            Path pack = Files.writeString(
                    inside.resolve("own.yaml"),
                    "pack: own\ntitle: Own\nextends: ['" + trick
                            + "']\nchecks:\n  - {check: general/weekday, enabled: false}\n");
            Packs packs = Packs.load(List.of(pack));

            assertThat(packs.packs()).as(trick).extracting(Pack::name).containsExactly("own");
            assertThat(packs.problems())
                    .as(trick)
                    .extracting(problem -> problem.line() + ":" + problem.column() + ": " + problem.message())
                    .containsExactly("3:11: there is no pack '" + trick + "'");
        }
    }

    @Test
    void controlCharactersAreRefused() {
        assertThat(problem("pack: \u0007")).isEqualTo("the character U+0007 stands in no text");
    }
}
