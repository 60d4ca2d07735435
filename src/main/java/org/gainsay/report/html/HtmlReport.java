package org.gainsay.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.gainsay.article.Problem;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Verdict;
import org.gainsay.report.Page;
import org.gainsay.report.Renderer;
import org.gainsay.report.Report;

/**
 * The report for an editor in a browser: first the count and the disagreements, each with a drawn scale and both sentences; what
 * agrees is folded away. One file that opens without network or server and can be read without its script.
 */
public final class HtmlReport implements Renderer {
    private static final String[][] SECTIONS = {
        {"Contradictions", "Two sources cannot both be right."},
        {"Strained", "Both can be right only if a hedge is stretched, or if they speak of two things."},
        {"Updates", "The figure grew, and the sources follow it in time."},
        {"Compatible", "Different words or precision; all can be right."},
        {"Agreements", "The sources say the same."},
        {"One article only", "Nothing to compare with."}
    };

    /** From here on a browser need not lay out what is not on the screen. */
    private static final int MANY = 100;

    @Override
    public String format() {
        return "html";
    }

    @Override
    public void render(Report report, Page page, Writer out) throws IOException {
        out.write("<!doctype html>\n");
        Html html = new Html(out);
        Index index = new Index(report);
        html.open("html", "lang", "en");
        Head.write(html, Masthead.title(report));
        html.open("body");
        html.element("a", "Skip to the findings", "class", "skip", "href", "#findings")
                .verbatim("\n");
        Masthead.write(html, report);
        html.open("div", "class", "layout").verbatim("\n");
        Sidebar.write(html, report, index);
        String size = report.findings().size() > MANY ? "many" : null;
        html.open("main", "id", "findings", "class", size, "tabindex", "-1").verbatim("\n");
        for (Verdict verdict : Verdict.values()) {
            section(html, report, index, verdict);
            if (verdict == Verdict.UPDATE) {
                accepted(html, report, index);
            }
        }
        Matrix.write(html, report, index);
        ArticleList.write(html, report);
        problems(html, report.problems());
        html.closeLine().closeLine();
        footer(html);
        Head.script(html);
        html.close().closeLine();
    }

    /** Contradictions stand open; every other verdict is folded away. */
    private static void section(Html html, Report report, Index index, Verdict verdict) throws IOException {
        List<Finding> findings = report.findings(verdict);
        int count = findings.size();
        boolean open = verdict == Verdict.CONTRADICTION;
        if (count == 0 && !open) {
            return;
        }
        String id = "v-" + verdict.label();
        String[] words = SECTIONS[verdict.ordinal()];
        html.open("section", "class", "verdict " + verdict.label(), "aria-labelledby", id, "data-section", "");
        html.open("details", "open", open ? "" : null).open("summary");
        html.open("h2", "id", id).text(words[0] + " ");
        html.element("span", Integer.toString(count), "class", "count").close();
        html.element("span", words[1], "class", "what").close().verbatim("\n");
        if (count == 0) {
            boolean compared = report.gate().obstacle() == null;
            String found = compared ? "None was found." : "Nothing was compared, so nothing can be said.";
            String none = report.summary().count(verdict) == 0 ? found : "None is shown here.";
            html.element("p", none, "class", "none").verbatim("\n");
        }
        for (Finding finding : findings) {
            new FindingCard(html, report, index, finding).write();
        }
        html.close().closeLine();
    }

    /** What somebody has decided to let pass, with the reason. */
    private static void accepted(Html html, Report report, Index index) throws IOException {
        List<Finding> findings = report.accepted();
        if (findings.isEmpty()) {
            return;
        }
        html.open("section", "class", "verdict accepted", "aria-labelledby", "accepted", "data-section", "");
        html.open("details").open("summary");
        html.open("h2", "id", "accepted").text("Waived or in the baseline ");
        html.element("span", Integer.toString(findings.size()), "class", "count")
                .close();
        html.element("span", "Somebody has decided to let them pass; the gate does not count them.", "class", "what")
                .close()
                .verbatim("\n");
        for (Finding finding : findings) {
            new FindingCard(html, report, index, finding).write();
        }
        html.close().closeLine();
    }

    private static void problems(Html html, List<Problem> problems) throws IOException {
        if (problems.isEmpty()) {
            return;
        }
        html.open("section", "class", "problems", "aria-labelledby", "problems");
        boolean notes = problems.stream().allMatch(problem -> problem.severity() == Problem.Severity.NOTE);
        html.element("h2", notes ? "Notes" : "What could not be read as it should", "id", "problems");
        html.open("ul");
        for (Problem problem : problems) {
            html.open("li")
                    .element("code", problem.toString(), "class", "place")
                    .closeLine();
        }
        html.close().closeLine();
    }

    private static void footer(Html html) throws IOException {
        html.open("footer", "class", "colophon");
        html.element(
                "p",
                "Gainsay compares what sources state and never says who is right. Every value is shown with the exact words "
                        + "behind it; look them up before you change a line.");
        html.closeLine();
    }
}
