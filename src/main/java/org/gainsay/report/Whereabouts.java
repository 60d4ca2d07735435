package org.gainsay.report;

import org.gainsay.article.Article;
import org.gainsay.article.Place;

/** Where somebody finds an article. */
final class Whereabouts {
    private Whereabouts() {}

    /** {@code story/echo.txt}, {@code page.txt#2}; with the line for one that a file names by something else than its path: {@code wires.jsonl:3}. */
    static String of(Article article) {
        Place place = article.place();
        return article.id().startsWith(place.path()) ? article.id() : place.path() + ":" + place.line();
    }
}
