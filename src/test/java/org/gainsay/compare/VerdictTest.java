package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.gainsay.article.Article;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.rule.Evolution;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Question;
import org.gainsay.rule.Reference;
import org.gainsay.rule.Severity;
import org.gainsay.rule.Stance;
import org.gainsay.text.DataFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the table {@code verdicts.tsv}. */
class VerdictTest {
    static List<Case> table() {
        List<Case> cases = new ArrayList<>();
        for (String[] row : DataFile.rows(VerdictTest.class, "verdicts.tsv")) {
            cases.add(new Case(row[0], row[1], row[2], row[3], row[4]));
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("table")
    void verdict(Case row) {
        assertThat(row.finding(row.facts())).extracting(Case::outcome).isEqualTo(row.expected + " " + row.groups);
    }

    @ParameterizedTest
    @MethodSource("table")
    void orderOfFactsDoesNotMatter(Case row) {
        Finding expected = row.finding(row.facts());
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            List<Fact> facts = new ArrayList<>(row.facts());
            Collections.shuffle(facts, random);
            Finding finding = row.finding(facts);
            assertThat(finding.message()).isEqualTo(expected.message());
            assertThat(finding.fingerprint()).isEqualTo(expected.fingerprint());
        }
    }

    /**
     * One row.
     *
     * @param expected verdict, and "reference" behind it where the value on record makes it
     * @param groups labels of the groups
     * @param kind the kind; "evolves" behind it for a figure that grows, "falls" for one that falls, "moves" for one that does either
     * @param record the value on record, or "-"
     * @param claims article (A#2 is another one of the outlet A), stated value, what it allows, what is likely
     */
    record Case(String expected, String groups, String kind, String record, String claims) {
        List<Fact> facts() {
            List<Fact> facts = new ArrayList<>();
            for (String claim : claims.split(" \\| ")) {
                facts.add(fact(claim.split(" ")));
            }
            return facts;
        }

        private Fact fact(String[] words) {
            String outlet = words[0].split("#")[0];
            Article article = Newsroom.article(words[0], outlet, published(words), words[1]);
            String[] intervals = words[1].split("/");
            Interval stated = interval(intervals[0]);
            Interval allows = intervals.length > 1 ? interval(intervals[1]) : stated;
            Interval likely = intervals.length > 2 ? interval(intervals[2]) : allows;
            Hedge hedge = null;
            String unit = "1";
            String per = null;
            for (String word : words) {
                hedge = word.startsWith("~") ? new Hedge(Hedge.Type.valueOf(word.substring(1)), "") : hedge;
                unit = word.startsWith("$") ? word.substring(1) : unit;
                per = word.startsWith("%") ? word.substring(1) : per;
            }
            Quantity value = new Quantity(stated, unit, stated.low(), stated.high(), "", Ratio.ZERO, null, per);
            return Newsroom.fact(article, kindOfAnswers(), value, hedge, allows, likely, stance(words), null, words[1]);
        }

        private static Stance stance(String[] words) {
            return Arrays.asList(words).contains("!superseded") ? Stance.SUPERSEDED : Stance.ASSERTED;
        }

        private static @Nullable String published(String[] words) {
            for (String word : words) {
                if (word.startsWith("@")) {
                    return word.substring(1);
                }
            }
            return null;
        }

        Kind kindOfAnswers() {
            return Kind.of(kind.split(" ")[0]);
        }

        Finding finding(List<Fact> facts) {
            Reference reference = record.equals("-")
                    ? null
                    : new Reference(
                            new Quantity(interval(record), "1", null, null, "", Ratio.ZERO, null), record, "Record");
            Evolution evolves = kind.endsWith(" evolves")
                    ? Evolution.GROWS
                    : kind.endsWith(" falls")
                            ? Evolution.FALLS
                            : kind.endsWith(" moves") ? Evolution.MOVES : Evolution.NONE;
            Question question =
                    new Question("pack/rule", "How many?", kindOfAnswers(), Severity.ERROR, evolves, reference);
            return Comparison.of(question, "default", facts);
        }

        static String outcome(Finding finding) {
            List<String> labels = new ArrayList<>();
            finding.groups().forEach(group -> labels.add(group.label() + "=" + sources(group)));
            String origin = finding.origin() == Origin.REFERENCE ? " reference" : "";
            return finding.verdict().label() + origin + " " + String.join(" ", labels);
        }

        /** A source behind a minus says so no longer. */
        private static String sources(Group group) {
            List<String> former = group.formerSources();
            return group.sources().stream()
                    .map(source -> (former.contains(source) ? "-" : "") + source)
                    .collect(Collectors.joining("+"));
        }

        static Interval interval(String text) {
            int dots = text.indexOf("..");
            return dots < 0
                    ? Interval.at(number(text))
                    : new Interval(
                            dots == 0 ? null : number(text.substring(0, dots)),
                            dots + 2 == text.length() ? null : number(text.substring(dots + 2)));
        }

        private static Ratio number(String digits) {
            return Ratio.of(new BigDecimal(digits));
        }
    }
}
