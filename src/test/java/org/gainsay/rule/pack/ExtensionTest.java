package org.gainsay.rule.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.rule.Evolution;
import org.gainsay.rule.Rule;
import org.gainsay.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs that extend packs. */
class ExtensionTest {
    private static final String BASE = """
            pack: base
            title: Base
            terms:
              talks: [talk, negotiate]
            rules:
              - {id: length, question: How long?, kind: duration, near: [$talks], unless: [flight]}
              - {id: cost, question: How much?, kind: money, near: [cost]}
            """;

    @TempDir
    Path folder = Path.of("");

    private Packs packs(String... texts) throws IOException {
        for (int i = 0; i < texts.length; i++) {
            Files.writeString(folder.resolve((char) ('a' + i) + ".yaml"), texts[i]);
        }
        return Packs.load(List.of(folder));
    }

    private static String extending(String name, String base, String entries) {
        return "pack: " + name + "\ntitle: T\nextends: " + base + "\nrules:\n" + entries;
    }

    @Test
    void aChangedRuleTakesThePlaceOfTheOldOneWhateverTheOrderOfTheFiles() throws IOException {
        String house = extending("house", "base", "  - {change: base/length, severity: note}\n");
        for (Packs packs : List.of(packs(BASE, house), packs(house, BASE))) {
            assertThat(packs.problems()).isEmpty();
            assertThat(packs.rules()).extracting(Rule::id).containsExactly("base/length", "base/cost");
            assertThat(packs.rules().get(0).question().severity()).isEqualTo(Severity.NOTE);
        }
    }

    @Test
    void aChangeKeepsWhatItDoesNotName() throws IOException {
        Packs packs = packs(
                BASE, extending("house", "base", "  - {change: base/length, near: [$inherited, $talks, meet]}\n"));

        Rule rule = packs.rules().get(0);
        assertThat(rule.recognition().near()).extracting(String::valueOf).containsExactly("talk", "negotiate", "meet");
        assertThat(rule.recognition().unless()).extracting(String::valueOf).containsExactly("flight");
        assertThat(rule.question().text()).isEqualTo("How long?");
        assertThat(rule.path()).endsWith("b.yaml");
    }

    @Test
    void aPackOfListsAloneIsThereForThoseThatExtendIt() throws IOException {
        Packs packs = packs(
                "pack: words\ntitle: T\nterms:\n  flights: [flight, journey]\n  unused: [whatever]\n",
                BASE,
                "pack: house\ntitle: T\nextends: [base, words]\nrules:\n  - {change: base/length, unless: [$flights]}\n");

        assertThat(packs.problems()).isEmpty();
        assertThat(packs.rules().get(0).recognition().unless())
                .extracting(String::valueOf)
                .containsExactly("flight", "journey");
    }

    @Test
    void aRuleOrAllOfAPackAreSwitchedOff() throws IOException {
        Packs one = packs(BASE, extending("house", "base", "  - {change: base/cost, enabled: false}\n"));
        assertThat(one.rules()).extracting(Rule::id).containsExactly("base/length");

        Packs all = packs(BASE, extending("house", "base", "  - {change: base/*, enabled: false}\n"));
        assertThat(all.rules()).isEmpty();
        assertThat(all.problems()).isEmpty();
    }

    @Test
    void aChangeOfAllRulesOfAPackAndOneOfASingleRuleAddUp() throws IOException {
        Packs packs = packs(
                BASE,
                extending(
                        "house",
                        "base",
                        "  - {change: base/*, severity: note}\n  - {change: base/cost, evolves: true}\n"));

        assertThat(packs.rules()).allMatch(rule -> rule.question().severity() == Severity.NOTE);
        assertThat(packs.rules().get(1).question().evolves()).isEqualTo(Evolution.GROWS);
    }

    @Test
    void aPackSeesWhatTheExtendedOneMadeOfItsOwnBase() throws IOException {
        Packs packs = packs(
                extending("desk", "house", "  - {change: base/length, unless: [$inherited, night]}\n"),
                BASE,
                extending("house", "base", "  - {change: base/length, unless: [$inherited, war]}\n"));

        assertThat(packs.problems()).isEmpty();
        assertThat(packs.rules().get(0).recognition().unless())
                .extracting(String::valueOf)
                .containsExactly("flight", "war", "night");
    }

    @Test
    void twoPacksThatDoNotExtendEachOtherDoNotChangeOneRule() throws IOException {
        Packs packs = packs(
                BASE,
                extending("desk", "base", "  - {change: base/length, severity: note}\n"),
                extending("house", "base", "  - {change: base/length, enabled: false}\n"));

        assertThat(packs.problems()).hasSize(1);
        assertThat(packs.problems().get(0).toString())
                .contains("c.yaml:5:14: error: the rule 'base/length' is changed in ")
                .endsWith("b.yaml as well (let one of the two packs extend the other: 'extends: desk')");
        assertThat(Draft.load(List.of(folder)).drafts())
                .flatExtracting(Draft::problems)
                .isEqualTo(packs.problems());
    }

    @Test
    void anEntryThatChangesAllRulesOfAPackIsToldOfOnce() throws IOException {
        Packs packs = packs(
                BASE,
                extending("desk", "base", "  - {change: base/*, severity: note}\n"),
                extending("house", "base", "  - {change: base/*, severity: warning}\n"));

        assertThat(packs.problems())
                .extracting(RuleProblem::frame)
                .singleElement()
                .asString()
                .contains("c.yaml:5:14: error: the rules 'base/cost', 'base/length' are changed in ")
                .contains("| " + " ".repeat(13) + "^")
                .contains("hint: let one of the two packs extend the other: 'extends: desk'");
    }

    @Test
    void packsOfWhichOneExtendsTheOtherMayChangeOneRule() throws IOException {
        packs(
                BASE,
                extending("desk", "base", "  - {change: base/length, severity: note}\n"),
                extending("house", "desk", "  - {change: base/length, enabled: false}\n"));

        assertThat(Draft.load(List.of(folder)).drafts())
                .flatExtracting(Draft::problems)
                .isEmpty();
    }

    @Test
    void aListThatOnlyAnExtendingPackNamesIsUsed() throws IOException {
        String base = BASE.replace("rules:", "  gates: [gate, turnstile]\n  doors: [door]\nrules:");
        packs(base, extending("house", "base", "  - {change: base/cost, near: [$inherited, $gates]}\n"));

        assertThat(Draft.load(List.of(folder)).drafts())
                .flatExtracting(Draft::warnings)
                .extracting(RuleProblem::message)
                .filteredOn(message -> message.contains("nothing uses"))
                .containsExactly("nothing uses the list 'doors'");
    }

    @Test
    void aCircleOfPacksIsNamed() throws IOException {
        String entry = "  - {id: own, question: How?, kind: age, near: [old]}\n";
        Packs packs = packs(extending("one", "two", entry), extending("two", "one", entry));

        assertThat(packs.problems()).hasSize(1);
        assertThat(packs.problems().get(0).toString())
                .contains("b.yaml:3:10: error: the pack extends itself")
                .contains("a.yaml extends ");
        assertThat(packs.rules()).extracting(Rule::id).containsExactly("two/own", "one/own");
    }

    @Test
    void aShippedPackIsExtendedWithItsExamples() throws IOException {
        Packs packs = packs(extending("house", "casualties", "  - {change: casualties/deaths, severity: note}\n"));

        assertThat(packs.problems()).isEmpty();
        assertThat(packs.rules().get(0).examples()).hasSizeGreaterThan(3);
        Packs run = Packs.shippedAnd(List.of(folder));
        assertThat(run.rules())
                .filteredOn(rule -> rule.id().equals("casualties/deaths"))
                .hasSize(1);
        assertThat(run.rules())
                .filteredOn(rule -> rule.question().severity() == Severity.NOTE)
                .extracting(Rule::id)
                .contains("casualties/deaths");
    }

    @Test
    void shippedPacksAreCalledLikeTheirFiles() {
        Packs.shippedWithExamples()
                .packs()
                .forEach(pack -> assertThat(pack.path()).endsWith("/" + pack.name() + ".yaml"));
    }
}
