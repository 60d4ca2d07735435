package org.gainsay.report;

import org.gainsay.report.html.HtmlReport;
import org.jspecify.annotations.Nullable;

/** All formats. One more format is one class, and here its name and its line. */
public final class Formats {
    /** The names of all formats of a report, as the command line shows them. */
    public static final String REPORTS = "text, json, jsonl, html, markdown, sarif, junit, github, csv";

    /** The names of all formats of extracted values. */
    public static final String MENTIONS = "text, json, jsonl";

    private Formats() {}

    /** The renderer of a report for a format; null if there is none. Loads no other, which would cost every start. */
    public static @Nullable Renderer report(String format) {
        return switch (format) {
            case "text" -> new TextReport();
            case "json" -> new JsonReport();
            case "jsonl" -> new JsonLinesReport();
            case "html" -> new HtmlReport();
            case "markdown" -> new MarkdownReport();
            case "sarif" -> new SarifReport();
            case "junit" -> new JunitReport();
            case "github" -> new GithubReport();
            case "csv" -> new CsvReport();
            default -> null;
        };
    }

    /** The renderer of extracted values for a format; null if there is none. */
    public static @Nullable MentionRenderer mentions(String format) {
        return switch (format) {
            case "text" -> new TextMentions();
            case "json" -> new JsonMentions();
            case "jsonl" -> new JsonLinesMentions();
            default -> null;
        };
    }
}
