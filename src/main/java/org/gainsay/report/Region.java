package org.gainsay.report;

import org.gainsay.article.Place;
import org.gainsay.rule.Citation;
import org.gainsay.rule.Fact;

/** Where cited words end, and whether columns of their file are known at all. */
final class Region {
    private Region() {}

    /** Whether the first citation stands in the lines of its file: not in a decoded JSON line, nor in a title from metadata. */
    static boolean columns(Fact fact) {
        return !fact.citation().inTitle() && fact.article().original().columnsOfFile();
    }

    /** The place behind the last of the cited words. */
    static Place end(Fact fact) {
        Citation citation = fact.citation();
        Place last = fact.article().original().place(citation.span().end() - 1);
        return new Place(last.path(), last.line(), last.column() + 1);
    }
}
