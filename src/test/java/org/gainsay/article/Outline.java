package org.gainsay.article;

import java.util.List;
import java.util.stream.Stream;

/** An article as a few lines that a person can check: id, outlet and title, then each block's place, role and edges. */
final class Outline {
    private static final int WORDS = 4;

    private Outline() {}

    static List<String> of(Article article) {
        String title = article.title() == null ? "-" : article.title();
        String head = "# " + article.id() + " | " + (article.source() == null ? "-" : article.source()) + " | " + title;
        Stream<String> blocks = article.blocks().stream().map(block -> block(article, block));
        return Stream.concat(Stream.of(article.titleInText() ? head + " | in text" : head), blocks)
                .toList();
    }

    private static String block(Article article, Block block) {
        Span span = article.offsets().original(block.start(), block.end());
        Place place = article.original().place(span.start());
        String text = article.text().substring(block.start(), block.end());
        return place.line() + ":" + place.column() + " " + block.role() + " " + edges(text);
    }

    private static String edges(String text) {
        List<String> words = List.of(text.strip().split("\\s+"));
        if (words.size() <= 2 * WORDS) {
            return String.join(" ", words);
        }
        return String.join(" ", words.subList(0, WORDS)) + " ... "
                + String.join(" ", words.subList(words.size() - WORDS, words.size()));
    }
}
