package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.Gainsay;
import org.gainsay.article.Article;
import org.gainsay.article.Articles;
import org.gainsay.gate.Gate;
import org.gainsay.rule.pack.Packs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "On a Tuesday" beside days and other days of the week, and a night beside the days that it touches. */
class WeekdaysTest {
    private static final Gainsay GAINSAY =
            new Gainsay(Packs.shippedAnd(List.of(Path.of("src/test/resources/org/gainsay/compare/weekdays.yaml"))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    COMPATIBLE    | It opened on 14 February 2022.  | It opened on a Monday.
                    CONTRADICTION | It opened on 14 February 2022.  | It opened on a Tuesday.
                    CONTRADICTION | It opened on 14 February 2022.  | It had opened on a rainy Sunday in February.
                    CONTRADICTION | It opened on a Monday.          | It opened on a Tuesday.
                    AGREEMENT     | It opened on a Monday.          | The depot opened on a Monday.
                    COMPATIBLE    | It opened on Friday.            | It opened on a Friday.
                    CONTRADICTION | It opened on Friday.            | It opened on a Saturday.
                    CONTRADICTION | It opened on 14 February 2022.  | It opened on Tuesday.
                    SINGLE        | It opened on 14 February 2022.  | It opens on a Tuesday.
                    SINGLE        | It opened on 14 February 2022.  | It opened on a Tuesday night.
                    SINGLE        | It opened in February 2022.     | It opened on a Tuesday.
                    SINGLE        | It opened before February 2022. | It opened on a Tuesday.
                    """)
    void verdict(Verdict verdict, String one, String other) {
        holds(verdict, "2022-06-18", one, other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    COMPATIBLE    | It opened at the weekend.       | It opened on Saturday night.
                    COMPATIBLE    | It opened on Saturday night.    | It opened last weekend.
                    COMPATIBLE    | It opened over the weekend.     | It opened on Saturday.
                    COMPATIBLE    | It opened over the weekend.     | It opened on Sunday morning.
                    COMPATIBLE    | It opened on Saturday.          | It opened on Saturday night.
                    AGREEMENT     | It opened on Saturday night.    | It opened last Saturday night.
                    AGREEMENT     | It opened at the weekend.       | It opened last weekend.
                    AGREEMENT     | It opened on Friday.            | It opened on Friday morning.
                    AGREEMENT     | It opened on Friday.            | It opened on Friday at 9 p.m.
                    CONTRADICTION | It opened at the weekend.       | It opened on Thursday night.
                    CONTRADICTION | It opened on Thursday night.    | It opened on Saturday.
                    """)
    void verdictBesideNights(Verdict verdict, String one, String other) {
        holds(verdict, "2022-06-21", one, other);
    }

    private static void holds(Verdict verdict, String published, String one, String other) {
        List<Article> articles = new ArrayList<>();
        for (String text : List.of(one, other)) {
            String id = "a" + articles.size();
            articles.add(Newsroom.article(id, "Outlet " + id, published, null, "", text));
        }
        assertThat(GAINSAY.check(new Articles(articles, List.of()), Gate.OPEN).findings())
                .filteredOn(finding -> finding.rule().equals("weekdays/opening"))
                .singleElement()
                .extracting(Finding::verdict)
                .isEqualTo(verdict);
    }
}
