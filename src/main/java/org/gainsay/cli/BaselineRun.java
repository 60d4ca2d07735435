package org.gainsay.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.Gainsay;
import org.gainsay.article.Articles;
import org.gainsay.compare.Finding;
import org.gainsay.gate.Accepted;
import org.gainsay.gate.Baseline;
import org.gainsay.gate.BaselineFile;
import org.gainsay.gate.ExitCode;
import org.gainsay.gate.Fate;
import org.gainsay.gate.Gate;
import org.gainsay.report.Printable;
import org.gainsay.report.Report;
import org.gainsay.rule.pack.RuleProblem;

/** {@code gainsay baseline}: accepts every disagreement that is there today, or drops what is solved. */
final class BaselineRun {
    private final Configured configured;
    private final Console console;

    BaselineRun(Configured configured, Console console) {
        this.configured = configured;
        this.console = console;
    }

    int run() throws UsageException {
        Arguments arguments = configured.arguments();
        LocalDate today = new GateOptions(configured).today();
        String named = arguments.value(Option.BASELINE);
        String path = named == null ? BaselineFile.NAME : named;
        boolean prune = arguments.has(Option.PRUNE);
        BaselineFile before = before(path, prune);
        console.problems(before.problems());
        Report report = report(before.baseline(), today);
        if (!before.problems().isEmpty() || report.exitCode() == ExitCode.COULD_NOT_CHECK) {
            console.error(path + " was not written: mend what is said above");
            return ExitCode.COULD_NOT_CHECK.number();
        }
        Accepted accepted = report.gate().accepted();
        List<Baseline.Entry> useless = accepted.useless();
        Baseline after =
                prune ? before.baseline().without(useless) : before.baseline().with(fresh(report), today);
        write(path, after);
        int size = after.entries().size();
        int fresh = size - before.baseline().entries().size();
        say(path + ": " + (size == 1 ? "1 entry" : size + " entries") + ", "
                + (prune ? useless.size() + " dropped" : fresh + " new")
                + some(prune ? 0 : useless.size(), "not needed any more")
                + some(accepted.unmet(Fate.UNREAD).size(), "kept, as not all of their sources were read"));
        if (!prune) {
            console.problems(report.gate().problems());
        }
        if (named == null) {
            console.note(
                    "check uses it with --baseline " + path + ", or with 'baseline: " + path + "' in gainsay.yaml");
        }
        return ExitCode.PASSED.number();
    }

    private static String some(int count, String what) {
        return count == 0 ? "" : ", " + count + " " + what;
    }

    private static BaselineFile before(String path, boolean prune) throws UsageException {
        if (new File(path).exists()) {
            return BaselineFile.read(path);
        } else if (prune) {
            throw new UsageException("there is no baseline " + path + " to prune", "gainsay baseline PATH writes one");
        }
        return new BaselineFile(new Baseline(List.of(), path), List.of());
    }

    private Report report(Baseline baseline, LocalDate today) throws UsageException {
        Settings settings = new Settings(configured.arguments());
        RuleLoading loading = RuleLoading.start(settings.rules());
        Articles articles =
                settings.articles(console).readAll(configured.arguments().paths());
        boolean discover = !configured.arguments().has(Option.NO_DISCOVER);
        Gainsay gainsay = discover ? loading.gainsay() : loading.gainsay().withoutDiscoveries();
        console.problems(articles.problems());
        for (RuleProblem problem : loading.problems()) {
            console.block(problem.frame());
        }
        Gate open = Gate.OPEN.waiving(configured.waivers()).accepting(baseline).on(today);
        Gate gate = discover ? open : open.withoutDiscoveries(loading.packs());
        Report report = gainsay.check(articles, gate);
        if (report.gate().obstacle() != null) {
            console.error(report.gate().obstacle());
        }
        return report;
    }

    /** What disagrees and is neither waived nor in the baseline yet. */
    private static List<Finding> fresh(Report report) {
        List<Finding> fresh = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (finding.disagrees() && report.acceptance(finding) == null) {
                fresh.add(finding);
            }
        }
        return fresh;
    }

    private static void write(String path, Baseline baseline) {
        Target target = Target.file("baseline", path);
        try {
            target.writer().write(BaselineFile.text(baseline));
            target.finish();
        } catch (IOException e) {
            throw target.failure(e);
        } finally {
            target.abandon();
        }
    }

    private void say(String line) {
        try {
            console.out().write((Printable.of(line) + "\n").getBytes(StandardCharsets.UTF_8));
            console.out().flush();
        } catch (IOException e) {
            throw new OutputException("cannot write standard output: " + e.getMessage(), e);
        }
    }
}
