package org.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.article.ArticleReader;
import org.gainsay.article.Articles;
import org.gainsay.compare.Finding;
import org.gainsay.gate.Gate;
import org.gainsay.rule.Citation;
import org.gainsay.rule.pack.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fact of a title from the front matter stands on the title's line. */
class TitlePlaceTest {
    @Test
    void namesTheLineOfTheTitle(@TempDir Path folder) throws Exception {
        write(folder, "a.txt", "Nine killed in Holm bus crash", "The bus left the road at Holm, police said.");
        write(
                folder,
                "b.txt",
                "Bus crash at Holm",
                "Twelve people were killed when the bus left the road, police said.");
        Articles articles = new ArticleReader(folder, InputStream.nullInputStream()).readAll(List.of("a.txt", "b.txt"));
        Finding finding = new Gainsay(Packs.shipped())
                .check(articles, Gate.OPEN).findings().stream()
                        .filter(each -> each.question().equals("How many people died?"))
                        .findAny()
                        .orElseThrow();

        Citation citation = finding.groups().get(0).facts().get(0).citation();

        assertThat(citation.inTitle()).isTrue();
        assertThat(citation.place()).hasToString("a.txt:3:8");
    }

    private static void write(Path folder, String name, String title, String text) throws Exception {
        Files.writeString(folder.resolve(name), "---\nsource: " + name + "\ntitle: " + title + "\n---\n" + text + "\n");
    }
}
