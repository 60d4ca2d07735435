package org.gainsay.report;

import org.gainsay.article.Article;

/** The outlet of an article where room is scarce. */
final class ShortSource {
    /** No name takes more columns. */
    static final int WIDEST = 32;

    private ShortSource() {}

    /** The name, cut where it is too long; empty for none. */
    static String of(Article article) {
        String name = article.source() == null ? "" : Printable.of(Quote.folded(article.source()));
        if (Columns.of(name) <= WIDEST) {
            return name;
        }
        return Paragraph.column(WIDEST - 1).text(name).lines().get(0) + "…";
    }
}
