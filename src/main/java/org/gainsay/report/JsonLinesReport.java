package org.gainsay.report;

import java.io.IOException;
import java.io.Writer;
import org.gainsay.compare.Finding;

/** One finding per line, each a JSON object as in the whole report. */
public final class JsonLinesReport implements Renderer {
    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public void render(Report report, Page page, Writer out) throws IOException {
        for (Finding finding : report.findings()) {
            Json.line(out, json -> FindingJson.finding(json, finding));
        }
    }
}
