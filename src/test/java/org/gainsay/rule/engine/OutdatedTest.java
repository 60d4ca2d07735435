package org.gainsay.rule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.article.Article;
import org.gainsay.article.Block;
import org.gainsay.article.OffsetMap;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Ratio;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Stance;
import org.gainsay.text.DataFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the table {@code outdated.tsv}: what a text says that it, or whom it quotes, no longer holds. */
class OutdatedTest {
    private static final Engine ENGINE = new Engine(Texts.pack("toll.yaml").rules());

    static List<Case> table() {
        List<Case> cases = new ArrayList<>();
        for (String[] row : DataFile.rows(OutdatedTest.class, "outdated.tsv")) {
            cases.add(new Case(row[0], row[1], row[2]));
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("table")
    void whatIsNoLongerHeldIsSuperseded(Case row) {
        List<Fact> facts =
                ENGINE.facts(article(row.text())).stream().map(Answer::fact).toList();

        assertThat(figures(facts, true) + " | " + figures(facts, false)).isEqualTo(row.outdated() + " | " + row.held());
    }

    private static Article article(String paragraphs) {
        String text = paragraphs.replace(" / ", "\n\n");
        return Texts.article(null, text, OffsetMap.IDENTITY, text, new Block(Block.Role.BODY, 0, text.length()));
    }

    private static String figures(List<Fact> facts, boolean outdated) {
        String figures = facts.stream()
                .filter(fact -> (fact.stance() == Stance.SUPERSEDED) == outdated)
                .map(fact -> fact.value().stated())
                .sorted((a, b) -> end(a.low()).compareTo(end(b.low())))
                .map(OutdatedTest::figure)
                .collect(Collectors.joining(" "));
        return figures.isEmpty() ? "-" : figures;
    }

    private static String figure(Interval stated) {
        Ratio low = end(stated.low());
        Ratio high = end(stated.high());
        return low.equals(high) ? digits(low) : digits(low) + " to " + digits(high);
    }

    private static Ratio end(@Nullable Ratio end) {
        if (end == null) {
            throw new AssertionError("an open end");
        }
        return end;
    }

    private static String digits(Ratio number) {
        return number.decimal().toPlainString();
    }

    /**
     * One row.
     *
     * @param outdated the superseded figures
     * @param held all others
     */
    record Case(String text, String outdated, String held) {}
}
