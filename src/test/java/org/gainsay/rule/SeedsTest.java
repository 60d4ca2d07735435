package org.gainsay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.article.ArticleReader;
import org.gainsay.rule.engine.Answer;
import org.gainsay.rule.engine.Engine;
import org.gainsay.rule.pack.Packs;
import org.gainsay.text.DataFile;
import org.junit.jupiter.api.Test;

/** What the shipped packs find in the articles of {@code seeds/}: all of {@code seeds.tsv}, and nothing else. */
class SeedsTest {
    private static final Set<String> PACKS = Set.of("alaska-summit", "ukraine-war");

    @Test
    void theSeedsAnswerAsTheTableSays() {
        List<String> expected = DataFile.rows(SeedsTest.class, "seeds.tsv").stream()
                .map(row -> String.join("\t", row))
                .toList();

        assertThat(found()).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> found() {
        List<Rule> rules = Packs.shippedWithExamples().packs().stream()
                .filter(pack -> PACKS.contains(pack.name()))
                .flatMap(pack -> pack.rules().stream())
                .toList();
        Engine engine = new Engine(rules);
        List<String> found = new ArrayList<>();
        for (Article article : new ArticleReader(Path.of(""), InputStream.nullInputStream())
                .readAll(List.of("seeds"))
                .articles()) {
            engine.facts(article).forEach(answer -> found.add(row(article, answer)));
        }
        return found;
    }

    private static String row(Article article, Answer answer) {
        Fact fact = answer.fact();
        return String.join(
                "\t",
                article.id(),
                answer.question().id(),
                fact.citation().text(),
                Integer.toString(fact.citations().size()));
    }
}
