package org.gainsay.report;

import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.normalize.Mention;
import org.gainsay.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * An article with all values that it states.
 *
 * @param article the article
 * @param passage its text
 * @param mentions the values in the text
 * @param title the title, where it stands in the metadata and not in the text; null otherwise
 * @param titleMentions the values in {@code title}
 */
public record Extraction(
        Article article,
        Passage passage,
        List<Mention> mentions,
        @Nullable Passage title,
        List<Mention> titleMentions) {}
