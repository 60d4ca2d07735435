package org.gainsay.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.Place;
import org.gainsay.article.Problem;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Origin;
import org.gainsay.compare.Verdict;
import org.gainsay.gate.Acceptance;
import org.gainsay.gate.ExitCode;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Severity;

/**
 * Annotations for the lines of a pull request on GitHub, as workflow commands. GitHub shows ten of a step at most, so the worst ten are
 * named and the rest counted.
 */
public final class GithubReport implements Renderer {
    private static final int MOST = 10;
    private static final int LONGEST = 4000;

    @Override
    public String format() {
        return "github";
    }

    @Override
    public void render(Report report, Page page, Writer out) throws IOException {
        List<Finding> shown = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (finding.verdict().compareTo(Verdict.STRAINED) <= 0 && report.acceptance(finding) == null) {
                shown.add(finding);
            }
        }
        for (Finding finding : shown.subList(0, Math.min(MOST, shown.size()))) {
            annotation(report, finding, out);
        }
        if (shown.size() > MOST) {
            out.write("::notice title=Gainsay::" + Count.many(shown.size() - MOST, "further finding")
                    + " not shown here\n");
        }
        accepted(report, out);
        for (Problem problem : report.problems()) {
            if (problem.severity() == Problem.Severity.ERROR) {
                out.write("::error title=Gainsay%3A not checked::" + data(problem.toString()) + "\n");
            } else if (problem.severity() == Problem.Severity.WARNING) {
                out.write("::warning title=Gainsay::" + data(problem.toString()) + "\n");
            }
        }
        boolean bad = report.gate().exitCode() != ExitCode.PASSED;
        String level = bad ? "error" : "notice";
        out.write("::" + level + " title=Gainsay gate::" + data(Count.gate(report.gate())) + "\n");
    }

    /** In one annotation, as GitHub shows so few; the job summary has each with its values. */
    private static void accepted(Report report, Writer out) throws IOException {
        StringBuilder line = new StringBuilder(Count.accepted(report));
        for (Finding finding : report.accepted()) {
            Acceptance acceptance = report.acceptance(finding);
            line.append(' ').append(finding.question()).append(" (");
            line.append(acceptance == null ? "" : acceptance.inWords()).append(')');
        }
        if (line.length() > 0) {
            out.write("::notice title=Gainsay%3A accepted::" + data(line.toString()) + "\n");
        }
    }

    private static void annotation(Report report, Finding finding, Writer out) throws IOException {
        Fact fact = Opposites.first(finding, report.own());
        StringBuilder line = new StringBuilder("::").append(level(finding.severity()));
        Place place = fact.citation().place();
        line.append(" file=").append(property(place.path())).append(",line=").append(place.line());
        if (Region.columns(fact)) {
            Place end = Region.end(fact);
            line.append(",endLine=").append(end.line()).append(",col=").append(place.column());
            line.append(",endColumn=").append(end.column());
        }
        String verdict = (finding.origin() == Origin.DISCOVERED ? "discovered " : "")
                + finding.verdict().label();
        line.append(",title=").append(property(Character.toUpperCase(verdict.charAt(0)) + verdict.substring(1)));
        line.append(property(": " + finding.question())).append("::").append(data(finding.message()));
        out.write(line.append('\n').toString());
    }

    private static String level(Severity severity) {
        return severity == Severity.NOTE ? "notice" : severity.label();
    }

    /** What stands behind the second pair of colons; a line break would begin another command. */
    private static String data(String text) {
        String safe = Printable.of(Quote.folded(text));
        String shown = safe.length() > LONGEST ? safe.substring(0, LONGEST) + "…" : safe;
        return shown.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
