package org.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.article.ArticleReader;
import org.gainsay.gate.Gate;
import org.gainsay.rule.Citation;
import org.gainsay.rule.pack.Packs;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fact of a title from the front matter stands on the title's line, whatever else repeats its words. */
class TitlePlaceTest {
    private static final String TITLE = "Nine killed in Holm bus crash";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "source: Post;title: #|3:8",
                "title: #;story: #|2:8",
                "source: #;title: #|3:8",
                "title:    '#';story: #|2:12",
                "story: #;title: \"#\"|3:9",
                "title:;  #;story: #|7:1",
                "story: #|5:1"
            })
    void namesTheLineOfTheTitle(String front, String place, @TempDir Path folder) throws Exception {
        String yaml = front.replace("#", TITLE).replace(";", "\n");
        String listed = front.contains("title") ? "" : "a.txt:\n  title: " + TITLE + "\n  story: " + TITLE + "\n";
        Files.writeString(folder.resolve("sources.yaml"), listed);
        Files.writeString(
                folder.resolve("a.txt"), "---\n" + yaml + "\n---\n\nThe bus left the road at Holm, police said.\n");
        Citation citation = new Gainsay(Packs.shipped())
                        .check(
                                new ArticleReader(folder, InputStream.nullInputStream()).readAll(List.of(".")),
                                Gate.OPEN)
                        .findings()
                        .stream()
                        .filter(each -> each.question().equals("How many people died?"))
                        .findAny()
                        .orElseThrow()
                        .groups()
                        .get(0)
                        .facts()
                        .get(0)
                        .citation();

        assertThat(citation.inTitle()).isTrue();
        assertThat(citation.place()).hasToString("a.txt:" + place);
    }
}
