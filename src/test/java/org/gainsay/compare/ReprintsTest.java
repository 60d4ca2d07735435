package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.gainsay.Gainsay;
import org.gainsay.article.Article;
import org.gainsay.article.Articles;
import org.gainsay.gate.Gate;
import org.gainsay.rule.pack.Packs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One sentence in two articles of different days: what it says of last week, it says of the same week. */
class ReprintsTest {
    private static final Gainsay GAINSAY =
            new Gainsay(Packs.shippedAnd(List.of(Path.of("src/test/resources/org/gainsay/compare/weekdays.yaml"))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    AGREEMENT     | 2022-06-13 | The new library of Carnforth opened its doors last week. | The new library of Carnforth opened its doors last week.
                    AGREEMENT     | 2022-06-13 | The new library of Carnforth had opened yesterday at noon. | The new library of Carnforth had opened yesterday at noon.
                    CONTRADICTION | 2022-06-13 | The new library of Carnforth opened its doors last week. | The new library of Carnforth opened all its doors last week.
                    CONTRADICTION | 2022-06-13 | It opened last week.                                     | It opened last week.
                    CONTRADICTION | 2022-06-19 | The new library of Carnforth opened its doors last week. | The new library of Carnforth opened its doors last week.
                    """)
    void verdict(Verdict verdict, String again, String one, String other) {
        List<Article> articles = List.of(
                Newsroom.article("a", "Outlet a", "2022-06-12", null, "", one),
                Newsroom.article("b", "Outlet b", again, null, "", other));
        assertThat(GAINSAY.check(new Articles(articles, List.of()), Gate.OPEN).findings())
                .filteredOn(finding -> finding.rule().equals("weekdays/opening"))
                .singleElement()
                .extracting(Finding::verdict)
                .isEqualTo(verdict);
    }
}
