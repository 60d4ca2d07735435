package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Origin;
import org.gainsay.compare.Verdict;
import org.gainsay.gate.ExitCode;
import org.gainsay.gate.Judgement;

/** A report in numbers: {@code 8 articles, 7 sources, 31 facts: 4 contradictions, 1 strained}. */
public final class Count {
    private Count() {}

    static List<String> lines(Report report, Page page) {
        List<String> lines = new ArrayList<>();
        lines.addAll(new Paragraph(page, 0).text(count(report)).lines());
        Judgement gate = report.gate();
        if (gate.obstacle() != null || gate.set()) {
            String line = gate(gate);
            lines.add(gate.exitCode() == ExitCode.PASSED ? page.green(line) : page.red(line));
        }
        return lines;
    }

    /** What the gate says: {@code Gate failed: 4 contradictions, at most 3 are allowed.} */
    public static String gate(Judgement gate) {
        String found = many(gate.contradictions(), "contradiction");
        Integer most = gate.maxContradictions();
        if (gate.obstacle() != null) {
            return "Not checked: " + gate.obstacle() + ".";
        }
        if (most == null) {
            return "No gate is set: " + found + " found.";
        }
        String allowed =
                most == 0 ? "none is allowed." : "at most " + most + (most == 1 ? " is" : " are") + " allowed.";
        return "Gate " + (gate.passed() ? "passed: " : "failed: ") + found + ", " + allowed;
    }

    /** All numbers in one sentence. */
    public static String count(Report report) {
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

    /** How many findings have a verdict. */
    public static int count(Report report, Verdict verdict) {
        int count = 0;
        for (Finding finding : report.findings()) {
            count += finding.verdict() == verdict ? 1 : 0;
        }
        return count;
    }

    /** {@code no facts}, {@code 1 fact}, {@code 2 facts}. */
    public static String many(int count, String what) {
        return (count == 0 ? "no" : Integer.toString(count)) + " " + what + (count == 1 ? "" : "s");
    }
}
