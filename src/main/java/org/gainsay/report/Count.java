package org.gainsay.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.Problem;
import org.gainsay.compare.Origin;
import org.gainsay.compare.Verdict;
import org.gainsay.gate.Accepted;
import org.gainsay.gate.ExitCode;
import org.gainsay.gate.Judgement;
import org.gainsay.gate.Threshold;

/** A report in numbers: {@code 8 articles, 7 sources, 31 facts: 4 contradictions, 1 strained}. */
public final class Count {
    private Count() {}

    static List<String> lines(Report report, Page page) {
        List<String> lines = new ArrayList<>();
        lines.addAll(new Paragraph(page, 0).text(count(report)).lines());
        String accepted = accepted(report);
        if (!accepted.isEmpty()) {
            lines.addAll(new Paragraph(page, 0).text(accepted).lines());
        }
        Judgement gate = report.gate();
        if (gate.obstacle() != null || gate.set()) {
            boolean passed = gate.exitCode() == ExitCode.PASSED;
            for (String line : new Paragraph(page, 0).text(gate(gate)).lines()) {
                lines.add(passed ? page.green(line) : page.red(line));
            }
        }
        String gaps = gaps(report);
        for (String line : new Paragraph(page, 0).text(gaps).lines()) {
            lines.add(page.red(line));
        }
        return lines;
    }

    /** What kept the run from checking everything: its first problem and how many more there are; empty if nothing did. */
    static String gaps(Report report) {
        List<Problem> errors = new ArrayList<>();
        for (Problem problem : report.problems()) {
            if (problem.severity() == Problem.Severity.ERROR) {
                errors.add(problem);
            }
        }
        if (errors.isEmpty() || report.gate().obstacle() != null) {
            return "";
        }
        String more = errors.size() == 1 ? "" : " (and " + many(errors.size() - 1, "more error") + ")";
        return "Not everything could be checked: " + Printable.of(errors.get(0).toString()) + more;
    }

    /** What the gate says: {@code Gate failed: 4 contradictions, at most 3 are allowed; 1 strained finding, at most 5 are allowed.} */
    public static String gate(Judgement gate) {
        if (gate.obstacle() != null) {
            return "Not checked: " + gate.obstacle() + ".";
        }
        if (!gate.set()) {
            return "No gate is set: " + many(gate.contradictions(), "contradiction") + " found.";
        }
        StringBuilder line = new StringBuilder("Gate ").append(gate.passed() ? "passed" : "failed");
        String separator = ": ";
        for (Threshold.Result result : gate.results()) {
            line.append(separator).append(result(result));
            separator = "; ";
        }
        return line.append('.').toString();
    }

    /** A count and its threshold: {@code 4 contradictions, at most 3 are allowed}. */
    public static String result(Threshold.Result result) {
        int most = result.threshold().most();
        String allowed = most == 0 ? "none is allowed" : "at most " + most + (most == 1 ? " is" : " are") + " allowed";
        return result.threshold().counted(result.count()) + ", " + allowed;
    }

    /** What is waived and what is in the baseline, and how old that is; empty if nothing is. */
    public static String accepted(Report report) {
        StringBuilder line = new StringBuilder();
        int waived = report.summary().waived();
        if (waived > 0) {
            line.append(waived).append(" waived");
        }
        Accepted accepted = report.gate().accepted();
        LocalDate oldest = accepted.baseline().oldest();
        if (oldest != null) {
            int entries = accepted.baseline().entries().size();
            line.append(line.length() == 0 ? "" : ", ").append(report.summary().baselined());
            line.append(" in the baseline of ").append(entries == 1 ? "1 entry" : entries + " entries");
            long age = accepted.age();
            line.append(", the oldest from ").append(oldest).append(" (");
            line.append(age == 0 ? "today" : age == 1 ? "1 day ago" : age + " days ago")
                    .append(')');
        }
        return line.length() == 0 ? "" : line.append('.').toString();
    }

    /** What was read, and where the contradictions lie, for a page that shows the numbers of each verdict elsewhere. */
    public static String read(Report report) {
        Summary summary = report.summary();
        String origins = origins(report);
        String discovered = discovered(report);
        return many(summary.articles(), "article") + ", " + many(summary.sources(), "source") + ", "
                + many(summary.facts(), "fact") + "."
                + (origins.startsWith(" (")
                        ? " Contradictions: " + origins.substring(2, origins.length() - 1) + "."
                        : "")
                + (discovered.isEmpty() ? "" : " No rule asks for the " + discovered + ".");
    }

    /** How many contradictions there are, those that no rule asks for apart: {@code 4 contradictions, 2 discovered}. */
    public static String contradictions(Report report) {
        String discovered = discovered(report);
        return many(report.summary().contradictions(), "contradiction")
                + (discovered.isEmpty() ? "" : ", " + discovered);
    }

    private static String discovered(Report report) {
        int discovered = report.summary().discovered();
        return discovered == 0 ? "" : discovered + " discovered";
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
                .append(summary.facts() == 0 ? ", nothing to compare" : "")
                .append(report.ofSomePacks() ? "; in all packs: " : ": ")
                .append(many(summary.contradictions(), "contradiction"))
                .append(origins(report));
        some(line, summary.discovered(), "discovered");
        some(line, summary.strained(), "strained");
        some(line, summary.updates(), summary.updates() == 1 ? "update" : "updates");
        some(line, summary.count(Verdict.COMPATIBLE), "compatible");
        some(line, summary.count(Verdict.AGREEMENT), "agreed");
        some(line, summary.count(Verdict.SINGLE), "from one article only");
        return line.append('.').toString();
    }

    /** "(3 between sources, 1 within an article)"; nothing where all are between sources. */
    private static String origins(Report report) {
        int all = report.summary().contradictions();
        int check = report.summary().contradictions(Origin.CHECK);
        int reference = report.summary().contradictions(Origin.REFERENCE);
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

    /** {@code no facts}, {@code 1 fact}, {@code 2 facts}. */
    public static String many(int count, String what) {
        return (count == 0 ? "no" : Integer.toString(count)) + " " + what + (count == 1 ? "" : "s");
    }
}
