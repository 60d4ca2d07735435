package org.gainsay.rule.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gainsay.rule.Pack;
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
