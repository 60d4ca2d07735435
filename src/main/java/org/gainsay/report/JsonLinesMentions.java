package org.gainsay.report;

import java.io.IOException;
import java.io.Writer;

/** One article with its values per line. */
public final class JsonLinesMentions implements MentionRenderer {
    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public void article(Extraction extraction, Page page, boolean first, Writer out) throws IOException {
        Json.line(out, json -> MentionJson.extraction(json, extraction));
    }
}
