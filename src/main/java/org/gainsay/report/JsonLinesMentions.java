package org.gainsay.report;

import java.io.IOException;
import java.io.Writer;
import org.gainsay.rule.engine.ReadArticle;

/** One article with its values per line. */
public final class JsonLinesMentions implements MentionRenderer {
    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public void article(ReadArticle read, Page page, boolean first, Writer out) throws IOException {
        Json.line(out, json -> MentionJson.extraction(json, read));
    }
}
