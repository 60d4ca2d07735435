package org.gainsay.report;

import org.gainsay.article.Article;
import org.gainsay.article.Place;
import org.gainsay.article.Span;
import org.gainsay.rule.Citation;
import org.gainsay.rule.Fact;
import org.jspecify.annotations.Nullable;

/** Where cited words end, and whether columns of their file are known at all. */
final class Region {
    private Region() {}

    /** Whether the first citation stands in the lines of its file: not in a decoded JSON line, nor in a title from metadata. */
    static boolean columns(Fact fact) {
        return !fact.citation().inTitle() && fact.article().original().columnsOfFile();
    }

    /** Words of a title where they stand in the file, so that offsets cut them out of it; as they are where the title stands in no file. */
    static Span ofTitle(Article article, Span inTitle) {
        int title = Math.max(0, article.titleInFile());
        return new Span(title + inTitle.start(), title + inTitle.end());
    }

    /** What a span counts in that does not count in the file or the text; null for most. */
    static @Nullable String field(Article article, boolean inTitle) {
        return inTitle && article.titleInFile() < 0 ? "title" : null;
    }

    /** The place behind the last of the cited words. */
    static Place end(Fact fact) {
        Citation citation = fact.citation();
        Place last = fact.article().original().place(citation.span().end() - 1);
        return new Place(last.path(), last.line(), last.column() + 1);
    }
}
