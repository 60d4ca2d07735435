package org.gainsay.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.ArticleReader;

/**
 * The text that the benchmarks read: the articles of the JSON Lines file that the system property {@code corpus} names, or the
 * demonstration articles over and over.
 */
final class Corpus {
    /** As much as is read where no file is named. */
    private static final int CHARACTERS = 10_000_000;

    private Corpus() {}

    static List<Article> articles() {
        String file = System.getProperty("corpus", "");
        if (!file.isEmpty() && Files.exists(Path.of(file))) {
            return read(file);
        }
        List<Article> seeds = read("seeds");
        List<Article> articles = new ArrayList<>();
        for (long characters = 0; characters < CHARACTERS; ) {
            for (Article article : seeds) {
                articles.add(article);
                characters += article.text().length();
            }
        }
        return articles;
    }

    private static List<Article> read(String path) {
        List<Article> articles = new ArrayList<>();
        new ArticleReader(Path.of(""), java.io.InputStream.nullInputStream()).read(List.of(path), articles::add);
        return articles;
    }
}
