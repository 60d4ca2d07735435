package org.gainsay.report.html;

import java.io.IOException;
import java.util.Locale;
import org.gainsay.compare.Verdict;
import org.gainsay.gate.ExitCode;
import org.gainsay.gate.Judgement;
import org.gainsay.gate.Threshold;
import org.gainsay.report.Count;
import org.gainsay.report.Report;

/** The count first, then the gate, then a way to each verdict. */
final class Masthead {
    private static final String[] WORDS = {
        "contradictions", "strained", "updates", "compatible", "agreements", "one article only"
    };

    private Masthead() {}

    /** {@code 4 contradictions}; says so where nothing could be checked. */
    static String title(Report report) {
        if (report.gate().obstacle() != null) {
            return "Not checked";
        }
        String counted = Count.contradictions(report);
        return counted.substring(0, 1).toUpperCase(Locale.ROOT) + counted.substring(1);
    }

    static void write(Html html, Report report) throws IOException {
        html.open("header", "class", "masthead");
        html.element("p", "Gainsay: where the sources disagree", "class", "brand");
        html.element("h1", title(report));
        html.element("p", Count.read(report), "class", "standfirst");
        gate(html, report.gate());
        String accepted = Count.accepted(report);
        if (!accepted.isEmpty()) {
            html.open("p", "class", "accepted-count").text(accepted + " ");
            if (!report.accepted().isEmpty()) {
                html.element("a", "See which, and why", "href", "#accepted");
            }
            html.close();
        }
        if (report.gate().obstacle() == null && report.exitCode() == ExitCode.COULD_NOT_CHECK) {
            html.open("p", "class", "gate failed").text("Not everything could be checked: ");
            html.element("a", "see what could not be read", "href", "#problems").close();
        }
        html.open("nav", "aria-label", "Verdicts").open("ul", "class", "tally");
        for (Verdict verdict : Verdict.values()) {
            boolean contradiction = verdict == Verdict.CONTRADICTION;
            int all = report.summary().count(verdict);
            int discovered = contradiction ? report.summary().discovered() : 0;
            tally(html, report, verdict, all - discovered, WORDS[verdict.ordinal()]);
            tally(html, report, verdict, discovered, "discovered");
        }
        html.close().close().closeLine();
    }

    private static void tally(Html html, Report report, Verdict verdict, int count, String word) throws IOException {
        if (count == 0) {
            return;
        }
        html.open("li", "class", verdict.label());
        boolean shown =
                verdict == Verdict.CONTRADICTION || !report.findings(verdict).isEmpty();
        html.open(shown ? "a" : "span", "href", shown ? "#v-" + verdict.label() : null);
        html.element("span", Integer.toString(count), "class", "number");
        boolean one = count == 1 && word.endsWith("s");
        html.text(" " + (one ? word.substring(0, word.length() - 1) : word))
                .close()
                .close();
    }

    private static void gate(Html html, Judgement gate) throws IOException {
        String state = gate.exitCode() != ExitCode.PASSED ? "failed" : gate.set() ? "passed" : "open";
        html.element("p", Count.gate(gate), "class", "gate " + state, "id", "gate");
        if (gate.results().size() < 2) {
            return;
        }
        html.open("ul", "class", "thresholds", "aria-label", "Thresholds of the gate");
        for (Threshold.Result result : gate.results()) {
            html.open("li", "class", result.passed() ? "passed" : "failed");
            html.element("strong", result.passed() ? "passed" : "failed").text(" " + Count.result(result));
            html.close();
        }
        html.closeLine();
    }
}
