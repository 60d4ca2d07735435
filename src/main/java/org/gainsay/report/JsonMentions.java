package org.gainsay.report;

import java.io.IOException;
import java.io.Writer;
import org.gainsay.rule.engine.ReadArticle;

/** All articles with their values as one JSON object, one article per line. */
public final class JsonMentions implements MentionRenderer {
    @Override
    public String format() {
        return "json";
    }

    @Override
    public void begin(Writer out) throws IOException {
        out.write("{\"schemaVersion\":" + JsonReport.SCHEMA_VERSION + ",\"articles\":[\n");
    }

    @Override
    public void article(ReadArticle read, Page page, boolean first, Writer out) throws IOException {
        out.write(first ? "" : ",");
        Json.line(out, json -> MentionJson.extraction(json, read));
    }

    @Override
    public void end(Writer out) throws IOException {
        out.write("]}\n");
    }
}
