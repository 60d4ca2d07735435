package org.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesFilesTest {
    @TempDir
    Path folder;

    @Test
    void frontMatterWins() {
        Articles read = new Desk(folder)
                .put("sources.yaml", "a.txt:\n  source: Echo\n  published: 2025-01-02\n  story: flood\n")
                .put("a.txt", "---\nsource: Own\n---\n" + Desk.PROSE)
                .read("a.txt");

        Article article = read.articles().get(0);
        assertThat(article.source()).isEqualTo("Own");
        assertThat(article.published()).hasToString("2025-01-02");
        assertThat(article.story()).isEqualTo("flood");
    }

    @Test
    void jsonLinesTakeWhatTheyLackFromTheirFile() {
        Articles read = new Desk(folder)
                .put("sources.yaml", "\"feed.jsonl\": {source: Echo, story: flood}\n")
                .put("feed.jsonl", "{\"text\": \"One.\"}\n{\"source\": \"Own\", \"text\": \"Two.\"}\n")
                .read(".");

        assertThat(read.articles()).extracting(Article::source).containsExactly("Echo", "Own");
        assertThat(read.articles()).extracting(Article::story).containsOnly("flood");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void eachFolderHasItsOwn() {
        Articles read = new Desk(folder)
                .put("sources.yaml", "a.txt: {source: Upper}\n")
                .put("a.txt", Desk.PROSE)
                .put("in/sources.yaml", "a.txt: {source: Lower}\n")
                .put("in/a.txt", Desk.PROSE)
                .read(".");

        assertThat(read.articles()).extracting(Article::source).containsExactly("Upper", "Lower");
    }

    @Test
    void furtherArticlesOfAFileAreAddressedByNumber() throws Exception {
        Path page = Path.of(PagesTest.class.getResource("pages/aggregator.txt").toURI());
        Articles read = new Desk(folder)
                .put("page.txt", java.nio.file.Files.readAllBytes(page))
                .put("sources.yaml", "page.txt: {source: First, story: wall}\npage.txt#2: {source: Second}\n")
                .read(".");

        assertThat(read.articles()).extracting(Article::source).containsExactly("First", "Second", "Tidings", "KWX");
        assertThat(Desk.ids(read)).containsExactly("page.txt", "page.txt#2", "page.txt#3", "page.txt#4");
        assertThat(read.problems()).isEmpty();
    }
}
