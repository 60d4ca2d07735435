package org.gainsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Turns the readable text of a file or of a JSON line into its articles: one, or several where an aggregator lists them. */
final class PageReader {
    private final Original original;
    private final String text;
    private final OffsetMap offsets;
    private final Set<Integer> captions;

    /**
     * A reader of a text.
     *
     * @param captions where the captions begin that the format marks as such
     */
    PageReader(Original original, String text, OffsetMap offsets, Set<Integer> captions) {
        this.original = original;
        this.text = text;
        this.offsets = offsets;
        this.captions = captions;
    }

    static PageReader plain(Original original) {
        return new PageReader(original, original.content(), OffsetMap.IDENTITY, Set.of());
    }

    /**
     * Reads the articles.
     *
     * @param from where the text begins behind its front matter
     * @param metadata what is known about an article from its suffix: empty for the first, {@code #2} for the second
     */
    List<Article> read(int from, String id, Function<String, Metadata> metadata) {
        Paragraphs page = Paragraphs.of(text, from);
        List<Article> articles = new ArrayList<>();
        for (Section section : Profiles.known().sections(page)) {
            String suffix = articles.isEmpty() ? "" : "#" + (articles.size() + 1);
            articles.add(article(Draft.of(page, section, captions), id + suffix, metadata.apply(suffix)));
        }
        return articles;
    }

    private Article article(Draft draft, String id, Metadata metadata) {
        Profiles.known().sort(draft, metadata.title());
        String found = draft.title == null ? null : draft.string(draft.title);
        String title = metadata.title() == null ? found : metadata.title();
        String source = metadata.source() == null ? draft.source : metadata.source();
        boolean inText = found != null && title != null && Glyphs.same(found, 0, found.length(), title);
        return new Article(
                id,
                source,
                title,
                metadata.titleAt(),
                inText,
                metadata.published(),
                metadata.url(),
                metadata.story(),
                original,
                text,
                offsets,
                draft.blocks());
    }
}
