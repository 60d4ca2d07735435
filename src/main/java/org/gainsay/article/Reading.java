package org.gainsay.article;

import java.util.function.Consumer;

/** One run over some inputs: where its articles go, and what came up on the way. */
final class Reading {
    final ProblemLog problems = new ProblemLog();
    final SourcesFiles sources = new SourcesFiles(problems);
    private final Ids ids = new Ids();
    private final Consumer<? super Article> sink;

    Reading(Consumer<? super Article> sink) {
        this.sink = sink;
    }

    /** An id that no other article has; if the wanted one is taken, that is a problem and the article goes by its place. */
    String claim(String wanted, Place place) {
        if (ids.add(wanted)) {
            return wanted;
        }
        String other = place.path() + ":" + place.line();
        problems.error(
                place.path(),
                place.line(),
                0,
                "the id \"" + wanted + "\" is used twice",
                "give each article its own id");
        ids.add(other);
        return other;
    }

    void accept(Article article) {
        sink.accept(article);
    }
}
