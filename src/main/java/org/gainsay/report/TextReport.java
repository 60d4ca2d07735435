package org.gainsay.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Group;
import org.gainsay.compare.Verdict;
import org.gainsay.gate.Acceptance;

/**
 * The report for an editor at a terminal: first what needs a look, with the exact words; then in one line each what agrees; at
 * last the numbers.
 */
public final class TextReport implements Renderer {
    @Override
    public String format() {
        return "text";
    }

    @Override
    public void render(Report report, Page page, Writer out) throws IOException {
        FindingBlock block = new FindingBlock(page, out);
        for (Finding finding : report.findings()) {
            if (finding.verdict().compareTo(Verdict.UPDATE) <= 0 && report.acceptance(finding) == null) {
                block.write(finding);
                out.write("\n\n");
            }
        }
        accepted(report, page, out);
        section(report, Verdict.COMPATIBLE, "DIFFERENT WORDS, NO CONTRADICTION", page, out);
        section(report, Verdict.AGREEMENT, "AGREED", page, out);
        section(answeredBy(report, false), "ONE ARTICLE ONLY", page, out);
        section(answeredBy(report, true), "ONE SOURCE ONLY, IN SEVERAL EDITIONS", page, out);
        for (String line : Count.lines(report, page)) {
            out.write(line);
            out.write('\n');
        }
    }

    /** Questions that one article answers, or one outlet in several editions. */
    private static List<Finding> answeredBy(Report report, boolean editions) {
        List<Finding> answered = new ArrayList<>();
        for (Finding finding : report.findings(Verdict.SINGLE)) {
            if (finding.articles() > 1 == editions) {
                answered.add(finding);
            }
        }
        return answered;
    }

    private static void section(Report report, Verdict verdict, String title, Page page, Writer out)
            throws IOException {
        section(report.findings(verdict), title, page, out);
    }

    private static void section(List<Finding> findings, String title, Page page, Writer out) throws IOException {
        out.write(findings.isEmpty() ? "" : page.bold(title) + "\n");
        for (Finding finding : findings) {
            brief(finding, page, out);
        }
        out.write(findings.isEmpty() ? "" : "\n");
    }

    /** What somebody has decided to let pass, with the reason. */
    private static void accepted(Report report, Page page, Writer out) throws IOException {
        List<Finding> findings = report.accepted();
        out.write(findings.isEmpty() ? "" : page.bold("WAIVED OR IN THE BASELINE") + "\n");
        for (Finding finding : findings) {
            brief(finding, page, out);
            Acceptance acceptance = report.acceptance(finding);
            String why = acceptance == null ? "" : acceptance.inWords();
            String verdict = finding.verdict().label() + ", " + why;
            for (String line :
                    new Paragraph(page, 4).text(Printable.of(verdict)).lines()) {
                out.write(page.faint(line) + "\n");
            }
        }
        out.write(findings.isEmpty() ? "" : "\n");
    }

    /** The names of who says so, with that of each who said so before saying something else. */
    private static List<String> sources(Group group) {
        List<String> former = group.formerSources();
        List<String> sources = new ArrayList<>();
        for (String source : group.sources()) {
            sources.add(former.contains(source) ? source + ", no longer held" : source);
        }
        return sources;
    }

    private static void brief(Finding finding, Page page, Writer out) throws IOException {
        StringBuilder line = new StringBuilder(finding.question());
        String separator = " ";
        for (Group group : finding.groups()) {
            line.append(separator).append(group.label()).append(" (").append(String.join(", ", sources(group)));
            separator = "); ";
        }
        line.append(')');
        List<String> lines =
                new Paragraph(page, 4).text(Printable.of(line.toString())).lines();
        for (int i = 0; i < lines.size(); i++) {
            out.write(i == 0 ? lines.get(i).substring(2) : lines.get(i));
            out.write('\n');
        }
    }
}
