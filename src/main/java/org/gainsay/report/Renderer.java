package org.gainsay.report;

import java.io.IOException;
import java.io.Writer;

/** Writes a report in one format. */
public interface Renderer {
    /** The name of the format on the command line. */
    String format();

    /**
     * Writes the whole report. Lines end with {@code \n} on every platform.
     *
     * @param report what to write
     * @param page the page to write it on, for formats that people read
     * @param out where to write it; stays open
     * @throws IOException if {@code out} fails
     */
    void render(Report report, Page page, Writer out) throws IOException;
}
