package org.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in {@code pages/} comes out as the outline beside it says. */
class PagesTest {
    static Stream<Path> pages() throws Exception {
        try (Stream<Path> files = Files.list(folder())) {
            List<Path> pages = files.filter(file -> !file.toString().endsWith(".outline"))
                    .sorted()
                    .toList();
            return pages.stream();
        }
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(PagesTest.class.getResource("pages")).toURI());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void comesOutAsItsOutline(Path page) throws Exception {
        List<String> outline = new ArrayList<>();
        ArticleReader reader = new ArticleReader(folder(), InputStream.nullInputStream());
        List<Problem> problems =
                reader.read(List.of(page.getFileName().toString()), article -> outline.addAll(Outline.of(article)));

        assertThat(problems).isEmpty();
        assertThat(outline).containsExactlyElementsOf(Files.readAllLines(Path.of(page + ".outline")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyBlockIsFoundInTheFileAgain(Path page) throws Exception {
        Articles read = new ArticleReader(folder(), InputStream.nullInputStream())
                .readAll(List.of(page.getFileName().toString()));
        for (Article article : read.articles()) {
            for (Block block : article.blocks()) {
                Span span = article.offsets().original(block.start(), block.end());
                String text = article.text().substring(block.start(), block.end());
                String original = article.original().content().substring(span.start(), span.end());
                assertThat(original).startsWith(text.substring(0, 1)).endsWith(text.substring(text.length() - 1));
            }
        }
    }
}
