package org.gainsay.report.html;

import java.io.IOException;
import java.util.List;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Verdict;
import org.gainsay.report.Report;
import org.gainsay.rule.Severity;

/** The disagreements by name, and the filters; these are hidden until the script that they need runs. */
final class Sidebar {
    private static final int MOST = 20;

    private Sidebar() {}

    static void write(Html html, Report report, Index index) throws IOException {
        html.open("div", "class", "sidebar").verbatim("\n");
        contents(html, report, index);
        filters(html, index.names());
        html.closeLine();
    }

    private static void contents(Html html, Report report, Index index) throws IOException {
        html.open("nav", "class", "contents", "aria-labelledby", "contents");
        html.element("h2", "Disagreements", "id", "contents").open("ol");
        int count = 0;
        for (Finding finding : report.findings()) {
            boolean listed = finding.verdict().compareTo(Verdict.STRAINED) <= 0 && report.acceptance(finding) == null;
            if (listed && ++count <= MOST) {
                html.open("li", "class", finding.verdict().label(), "data-for", index.anchor(finding));
                html.open("a", "href", "#" + index.anchor(finding)).text(Words.question(finding));
                if (!finding.story().equals(Finding.DEFAULT_STORY)) {
                    html.text(" ").open("span", "class", "story");
                    html.element("bdi", Words.shortened(finding.story())).close();
                }
                html.close().closeLine();
            }
        }
        html.close();
        if (count == 0) {
            html.element("p", "None to look at.", "class", "none");
        } else if (count > MOST) {
            html.element("p", "and " + (count - MOST) + " more below", "class", "none");
        }
        if (!Matrix.stories(report).isEmpty()) {
            html.element("a", "Questions by sources", "href", "#matrix", "class", "more");
        }
        html.element("a", "Articles", "href", "#articles", "class", "more");
        html.closeLine();
    }

    private static void filters(Html html, List<String> sources) throws IOException {
        html.open("details", "class", "filter-box", "open", "", "hidden", "").element("summary", "Filter the findings");
        html.open("form", "class", "filters", "role", "search", "aria-label", "Filter the findings");
        html.verbatim("\n");
        html.element("label", "Words", "for", "q")
                .empty(
                        "input",
                        "id",
                        "q",
                        "type",
                        "search",
                        "autocomplete",
                        "off",
                        "placeholder",
                        "question, value, outlet");
        choice(html, "verdict", "Verdict");
        for (Verdict verdict : Verdict.values()) {
            html.element("option", verdict.label(), "value", verdict.label());
        }
        html.close();
        choice(html, "source", "Source");
        for (int i = 0; i < sources.size(); i++) {
            html.element("option", Words.shortened(sources.get(i)), "value", Integer.toString(i));
        }
        html.close();
        choice(html, "severity", "Severity");
        for (int i = Severity.values().length - 1; i >= 0; i--) {
            String label = Severity.values()[i].label();
            html.element("option", label, "value", label);
        }
        html.close().verbatim("\n");
        html.open("p", "class", "buttons");
        html.element("button", "Clear", "type", "reset");
        html.element("button", "Unfold all", "type", "button", "id", "fold", "aria-pressed", "false");
        html.close();
        html.element("p", "", "id", "shown", "role", "status");
        html.close().closeLine();
    }

    private static void choice(Html html, String id, String label) throws IOException {
        html.verbatim("\n").element("label", label, "for", id);
        html.open("select", "id", id).element("option", "all", "value", "");
    }
}
