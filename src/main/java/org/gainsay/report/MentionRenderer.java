package org.gainsay.report;

import java.io.IOException;
import java.io.Writer;
import org.gainsay.rule.engine.ReadArticle;

/** Writes extracted values in one format, article by article, so that any number of articles can pass through. */
public interface MentionRenderer {
    /** The name of the format on the command line. */
    String format();

    /** Starts the output. */
    default void begin(Writer out) throws IOException {}

    /**
     * Writes one article.
     *
     * @param read the article and its values
     * @param page the page to write it on, for formats that people read
     * @param first whether it is the first one of the output
     */
    void article(ReadArticle read, Page page, boolean first, Writer out) throws IOException;

    /** Ends the output. */
    default void end(Writer out) throws IOException {}
}
