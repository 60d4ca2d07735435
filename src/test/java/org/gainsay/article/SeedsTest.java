package org.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demonstration articles, and the customer's own five pages where they are at hand. */
class SeedsTest {
    private static final Path CUSTOMER = Path.of("..", "shared", "seeds");

    /** What is on the pages, but in no article. */
    private static final List<String> CHROME = List.of(
            "minutes ago",
            "an hour ago",
            "Fourteen days",
            "100’s of",
            "100+",
            "Sign up to read",
            "Already a member",
            "Start reading",
            "Download the app",
            "You May Also Like",
            "24 million",
            "11-year-old",
            "40,000 bees",
            "garden gnomes",
            "Lottery winner",
            "Hashtags",
            "No comments yet",
            "Related Articles",
            "pic.twitter",
            "pic.example",
            "March 7, 2025",
            "1 of 1",
            "License Photo",
            "Getty",
            "PA Wire",
            "Millie Cooke",
            "(AP)");

    private static List<Article> read(Path folder, String name) {
        Articles read = new ArticleReader(folder, InputStream.nullInputStream()).readAll(List.of(name));
        assertThat(read.problems()).noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        return read.articles();
    }

    @ParameterizedTest
    @CsvSource({
        "000_06398c423ab67ec6.txt, Evening Standard",
        "001_412cf714103e9d16.txt, The Independent UK",
        "002_8f9a27e28038e069.txt, The Independent UK",
        "003_e08c3c3ab844efb4.txt, null null Yahoo UPI",
        "004_5e72854a3612335b.txt, null",
    })
    void theCustomersPages(String name, String sources) {
        Assumptions.assumeTrue(
                Files.isDirectory(CUSTOMER), "SKIPPED: the customer's pages are not at " + CUSTOMER.toAbsolutePath());
        List<Article> articles = read(CUSTOMER, name);

        List<String> found =
                articles.stream().map(Article::source).map(String::valueOf).toList();
        assertThat(String.join(" ", found)).isEqualTo(sources);
        assertThat(articles).allMatch(Article::titleInText);
        articles.forEach(SeedsTest::hasNoChrome);
    }

    @Test
    void theCustomersTabloidEndsBeforeItsTeasers() {
        Assumptions.assumeTrue(
                Files.isDirectory(CUSTOMER), "SKIPPED: the customer's pages are not at " + CUSTOMER.toAbsolutePath());
        List<String> blocks =
                Desk.blocks(read(CUSTOMER, "004_5e72854a3612335b.txt").get(0));

        assertThat(blocks.get(blocks.size() - 1)).endsWith("the process of peace in Ukraine.’");
    }

    @Test
    void ourOwnPages() {
        List<Article> articles = read(Path.of("seeds"), ".");

        assertThat(articles).hasSize(12);
        assertThat(articles)
                .extracting(Article::source)
                .containsOnlyOnce("Newsdrawer", "Tidemark", "TPW", "Thames Evening Beacon");
        assertThat(articles).filteredOn(article -> article.source() == null).hasSize(1);
        articles.forEach(SeedsTest::hasNoChrome);
    }

    private static void hasNoChrome(Article article) {
        for (String block : Desk.blocks(article)) {
            if (!block.contains("(UPI) --")) {
                assertThat(block).doesNotContain(CHROME.toArray(String[]::new));
            }
            assertThat(block).isNotEqualTo(article.source());
        }
    }
}
