package org.gainsay.report;

import java.io.IOException;
import java.io.Writer;
import org.gainsay.compare.Finding;

/**
 * One finding per line, each a JSON object as in the whole report. Where a gate is set, a last line holds what it says and the numbers.
 */
public final class JsonLinesReport implements Renderer {
    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public void render(Report report, Page page, Writer out) throws IOException {
        for (Finding finding : report.findings()) {
            Json.line(out, json -> FindingJson.finding(json, finding, report.acceptance(finding)));
        }
        if (report.gate().set()) {
            Json.line(out, json -> {
                json.object();
                FindingJson.summary(json, report.summary());
                FindingJson.gate(json, report.gate());
                json.endObject();
            });
        }
    }
}
