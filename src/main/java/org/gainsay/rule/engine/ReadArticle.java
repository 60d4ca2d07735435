package org.gainsay.rule.engine;

import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.normalize.Mention;
import org.gainsay.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * An article that has been read: what everybody who needs its values shares, so that nobody reads it a second time.
 *
 * @param article the article
 * @param body its text
 * @param mentions the values in its text
 * @param title its title; null where it has none or the title stands in the text
 * @param titleMentions the values in its title
 */
public record ReadArticle(
        Article article,
        Passage body,
        List<Mention> mentions,
        @Nullable Passage title,
        List<Mention> titleMentions) {
    /** Copies the lists. */
    public ReadArticle {
        mentions = List.copyOf(mentions);
        titleMentions = List.copyOf(titleMentions);
    }
}
