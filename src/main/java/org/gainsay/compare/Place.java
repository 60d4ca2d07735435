package org.gainsay.compare;

import org.gainsay.article.Article;
import org.gainsay.rule.Statement;

/** Where in its article a statement stands: what answers one question often stands at like places. */
final class Place {
    /** In UTF-16 code units: what stands further from the beginning of its article is said as late as that. */
    private static final int LONG = 2400;

    private static final int WHOLE = 1000;

    private Place() {}

    /** How far from the beginning of its article a statement stands, in thousandths of {@link #LONG}. */
    static int late(Statement statement) {
        return thousandths(start(statement), LONG);
    }

    /** How far from it, in thousandths of its length. */
    static int share(Statement statement) {
        return thousandths(start(statement), statement.fact().article().text().length());
    }

    private static int start(Statement statement) {
        Article article = statement.fact().article();
        int first = article.blocks().isEmpty() ? 0 : article.blocks().get(0).start();
        return statement.fact().citation().span().start() - article.offsets().original(first);
    }

    private static int thousandths(int part, int whole) {
        return (int) Math.max(0, Math.min(WHOLE, (long) WHOLE * part / Math.max(1, whole)));
    }
}
