package org.gainsay.report;

import java.io.IOException;
import java.io.Writer;
import org.gainsay.article.Article;
import org.gainsay.article.Problem;
import org.gainsay.compare.Finding;

/** The whole report as one JSON object; {@code report-v1.schema.json} describes it. */
public final class JsonReport implements Renderer {
    /** The version of the schema that the output keeps to. */
    public static final int SCHEMA_VERSION = 1;

    @Override
    public String format() {
        return "json";
    }

    @Override
    public void render(Report report, Page page, Writer out) throws IOException {
        Json.indented(out, json -> write(report, json));
    }

    private static void write(Report report, Json json) {
        json.object().number("schemaVersion", SCHEMA_VERSION).array("articles");
        for (Article article : report.articles()) {
            FindingJson.article(json, article);
        }
        json.endArray().array("findings");
        for (Finding finding : report.findings()) {
            FindingJson.finding(json, finding, report.acceptance(finding));
        }
        json.endArray();
        FindingJson.summary(json, report.summary());
        FindingJson.gate(json, report.gate());
        json.array("problems");
        for (Problem problem : report.problems()) {
            FindingJson.problem(json, problem);
        }
        json.endArray().endObject();
    }
}
