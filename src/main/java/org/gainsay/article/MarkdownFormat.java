package org.gainsay.article;

import java.util.List;

/** Markdown with optional front matter. */
final class MarkdownFormat extends TextFormat {
    @Override
    public List<String> extensions() {
        return List.of("md", "markdown");
    }

    @Override
    PageReader page(Original original, int from) {
        MarkdownText stripped = MarkdownText.of(original.content(), from);
        return new PageReader(original, stripped.text(), stripped.offsets(), stripped.images());
    }
}
