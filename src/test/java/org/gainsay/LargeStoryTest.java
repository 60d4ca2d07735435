package org.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.Articles;
import org.gainsay.article.Problem;
import org.gainsay.compare.Newsroom;
import org.gainsay.gate.Gate;
import org.gainsay.report.Report;
import org.gainsay.rule.pack.Packs;
import org.junit.jupiter.api.Test;

/** What cannot be compared word by word in a story that is too large is told, and does not depend on the order of the articles. */
class LargeStoryTest {
    private static final Gainsay GAINSAY = new Gainsay(Packs.shipped());

    @Test
    void tellsThatAStoryOfManyArticlesIsOnlyAskedByRules() {
        assertThat(notes(check(articles(100, 1)))).isEmpty();
        assertThat(notes(check(articles(101, 1))))
                .containsExactly(
                        "a000: note: the story \"default\" has more than 100 articles, so only rules are asked of it"
                                + " (give its articles smaller stories)");
    }

    @Test
    void comparesAsManyValuesOfEachArticleAsThereIsRoomFor() {
        List<Article> articles = articles(60, 52);
        Report report = check(articles);
        assertThat(notes(report))
                .containsExactly(
                        "a000: note: the story \"default\" states more than 3000 values, so only the first 50 of"
                                + " each article are compared by the words beside them (give its articles smaller stories)");
        Collections.reverse(articles);
        assertThat(check(articles).findings().stream().map(each -> each.fingerprint() + each.verdict()))
                .containsExactlyInAnyOrderElementsOf(report.findings().stream()
                        .map(each -> each.fingerprint() + each.verdict())
                        .toList());
    }

    private static Report check(List<Article> articles) {
        return GAINSAY.check(new Articles(articles, List.of()), Gate.OPEN);
    }

    private static List<String> notes(Report report) {
        return report.problems().stream().map(Problem::toString).toList();
    }

    /** Articles that all state the same many counts but for the last of them. */
    private static List<Article> articles(int number, int values) {
        List<Article> articles = new ArrayList<>();
        for (int article = 0; article < number; article++) {
            StringBuilder text = new StringBuilder();
            for (int value = 0; value < values; value++) {
                text.append("Shed ")
                        .append((char) ('A' + value % 26))
                        .append(value)
                        .append(" holds ");
                text.append(100 + 7 * value + (value == 0 ? article : 0)).append(" crates. ");
            }
            articles.add(Newsroom.article("a%03d".formatted(article), null, null, text.toString()));
        }
        return articles;
    }
}
