package org.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.ArticleReader;
import org.gainsay.article.Articles;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Newsroom;
import org.gainsay.gate.Gate;
import org.junit.jupiter.api.Test;

/** A run that is too large to keep what was read finds the same as one that keeps it. */
class CheckingTest {
    private static final Gainsay GAINSAY = Gainsay.shipped();

    private static List<String> found(List<Article> articles) {
        List<String> found = new ArrayList<>();
        for (Finding finding :
                GAINSAY.check(new Articles(articles, List.of()), Gate.OPEN).findings()) {
            found.add(finding.question() + ' ' + finding.verdict() + ' ' + finding.message() + ' ' + finding.groups());
        }
        return found;
    }

    @Test
    void aLongArticleOfAnotherStoryChangesNothing() {
        List<Article> articles = new ArticleReader(Path.of(""), System.in)
                .readAll(List.of("seeds"))
                .articles();
        List<String> kept = found(articles);
        List<Article> more = new ArrayList<>(articles);
        more.add(Newsroom.article("long", "Long", null, "another", "Nothing was said. ".repeat(60_000)));

        assertThat(kept).anyMatch(each -> each.contains("CONTRADICTION"));
        assertThat(found(more)).isEqualTo(kept);
    }
}
