package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Origin;
import org.gainsay.compare.Verdict;
import org.gainsay.gate.Judgement;

/** The last lines of a text report: {@code 8 articles, 7 sources, 31 facts: 4 contradictions, 1 strained}. */
final class Count {
    private Count() {}

    static List<String> lines(Report report, Page page) {
        List<String> lines = new ArrayList<>();
        lines.addAll(new Paragraph(page, 0).text(count(report)).lines());
        Judgement gate = report.gate();
        String obstacle = gate.obstacle();
        if (obstacle != null) {
            lines.add(page.red("Not checked: " + obstacle + "."));
        } else if (gate.set()) {
            lines.add(gate(gate, page));
        }
        return lines;
    }

    private static String gate(Judgement gate, Page page) {
        String rule = "Gate: at most "
                + many(gate.maxContradictions() == null ? 0 : gate.maxContradictions(), "contradiction");
        return gate.passed() ? page.green(rule + ", passed.") : page.red(rule + ", failed.");
    }

    private static String count(Report report) {
        Summary summary = report.summary();
        StringBuilder line = new StringBuilder()
                .append(many(summary.articles(), "article"))
                .append(", ")
                .append(many(summary.sources(), "source"))
                .append(", ")
                .append(many(summary.facts(), "fact"))
                .append(summary.facts() == 0 ? ", nothing to compare: " : ": ")
                .append(many(summary.contradictions(), "contradiction"))
                .append(origins(report));
        some(line, summary.strained(), "strained");
        some(line, summary.updates(), summary.updates() == 1 ? "update" : "updates");
        some(line, count(report, Verdict.COMPATIBLE), "compatible");
        some(line, count(report, Verdict.AGREEMENT), "agreed");
        some(line, count(report, Verdict.SINGLE), "from one article only");
        return line.append('.').toString();
    }

    /** "(3 between sources, 1 within an article)"; nothing where all are between sources. */
    private static String origins(Report report) {
        int all = report.summary().contradictions();
        int check = contradictions(report, Origin.CHECK);
        int reference = contradictions(report, Origin.REFERENCE);
        if (check == 0 && reference == 0) {
            return "";
        }
        if (check == all || reference == all) {
            return check == all ? " within an article" : " with the record";
        }
        StringBuilder line = new StringBuilder();
        some(line, all - check - reference, "between sources");
        some(line, reference, "with the record");
        some(line, check, "within an article");
        return " (" + line.substring(2) + ")";
    }

    private static void some(StringBuilder line, int count, String what) {
        if (count > 0) {
            line.append(", ").append(count).append(' ').append(what);
        }
    }

    private static int contradictions(Report report, Origin origin) {
        int count = 0;
        for (Finding finding : report.findings()) {
            count += finding.counts() && finding.origin() == origin ? 1 : 0;
        }
        return count;
    }

    private static int count(Report report, Verdict verdict) {
        int count = 0;
        for (Finding finding : report.findings()) {
            count += finding.verdict() == verdict ? 1 : 0;
        }
        return count;
    }

    private static String many(int count, String what) {
        return (count == 0 ? "no" : Integer.toString(count)) + " " + what + (count == 1 ? "" : "s");
    }
}
