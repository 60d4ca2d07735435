package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.gainsay.Gainsay;
import org.gainsay.article.Article;
import org.gainsay.article.ArticleReader;
import org.gainsay.article.Articles;
import org.gainsay.article.Problem;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Origin;
import org.gainsay.compare.Verdict;
import org.gainsay.gate.BaselineFile;
import org.gainsay.gate.ExitCode;
import org.gainsay.gate.Gate;
import org.gainsay.report.Count;
import org.gainsay.report.Formats;
import org.gainsay.report.Page;
import org.gainsay.report.Renderer;
import org.gainsay.report.Report;
import org.gainsay.report.Showing;
import org.gainsay.report.SilentRules;
import org.gainsay.rule.Pack;
import org.gainsay.rule.Rule;
import org.gainsay.rule.Scope;
import org.gainsay.rule.pack.Packs;
import org.gainsay.rule.pack.RuleProblem;
import org.gainsay.rule.pack.Suggestion;
import org.jspecify.annotations.Nullable;

/** {@code gainsay check}: articles in, findings out. */
final class CheckRun {
    private final Configured configured;
    private final Arguments arguments;
    private final @Nullable RuleLoading early;
    private final Console console;

    CheckRun(Configured configured, Console console) {
        this(configured, null, console);
    }

    /**
     * A run.
     *
     * @param early the shipped rules, if they are being loaded already
     */
    CheckRun(Configured configured, @Nullable RuleLoading early, Console console) {
        this.configured = configured;
        this.arguments = configured.arguments();
        this.early = early;
        this.console = console;
    }

    int run() throws UsageException {
        if (arguments.has(Option.SHOW_CONFIG)) {
            return show();
        }
        Settings settings = new Settings(arguments);
        List<Problem> gateProblems = new ArrayList<>();
        Gate gate = gate(gateProblems);
        Showing showing = settings.showing();
        List<Path> rules = settings.rules();
        Own own = settings.own();
        ArticleReader reader = settings.articles(console);
        List<Target> targets = settings.targets(console);
        try {
            Stopwatch watch = new Stopwatch();
            RuleLoading loading = early == null || !rules.isEmpty() ? RuleLoading.start(rules) : early;
            Articles articles;
            Report report;
            try (Progress progress = Progress.of(console, Terminal.system().showsProgress())) {
                articles = read(reader, progress, gateProblems);
                watch.lap("articles");
                Gainsay gainsay = gainsay(loading);
                showing = named(showing, loading);
                watch.lap("waiting for rules");
                int all = articles.articles().size();
                report = gainsay.check(articles, gate, new Checked(progress, all));
                watch.lap("comparison");
            }
            say(articles, loading.problems(), report);
            replaced(loading.replaced());
            for (String miss : own.misses(report.articles())) {
                console.note(miss);
            }
            hidden(report, showing);
            silent(report, showing, loading, rules);
            report = report.withOwn(own.ids(report.articles())).showing(showing);
            boolean delivered = deliver(report, targets);
            summarize(report, targets);
            watch.lap("output");
            tell(report, loading, watch);
            return delivered ? report.exitCode().number() : ExitCode.COULD_NOT_CHECK.number();
        } finally {
            for (Target target : targets) {
                target.abandon();
            }
        }
    }

    private Gainsay gainsay(RuleLoading loading) {
        Gainsay gainsay = loading.gainsay();
        return arguments.has(Option.NO_DISCOVER) ? gainsay.withoutDiscoveries() : gainsay;
    }

    /** With what the packs to be shown change in others. To read the packs themselves is left to those who name some. */
    private static Showing named(Showing showing, RuleLoading loading) throws UsageException {
        if (showing.packs().isEmpty()) {
            return showing;
        }
        known(showing.packs(), loading);
        return showing.changing(loading.packs().changedBy(showing.packs()));
    }

    /** A pack that is not there has no findings, which looks like one that is content. */
    private static void known(Set<String> names, RuleLoading loading) throws UsageException {
        List<String> known = new ArrayList<>();
        for (Pack pack : loading.packs().packs()) {
            known.add(pack.name());
        }
        for (String name : names) {
            if (!known.contains(name)) {
                String likely = Suggestion.nearest(known, name);
                throw new UsageException(
                        "--only " + name + ": there is no such pack",
                        likely == null ? "gainsay rules list shows them" : "did you mean " + likely + "?");
            }
        }
    }

    /** The summary and the gate count what other packs find, too, which nobody should have to guess. */
    private void hidden(Report report, Showing showing) {
        int hidden = report.findings().size()
                - report.showing(showing.ofAllVerdicts()).findings().size();
        if (hidden > 0) {
            console.note(
                    Count.many(hidden, "finding") + " of other packs not shown; the summary and the gate count all");
        }
    }

    /** A rule that somebody wrote and that answers nothing would say so to nobody. */
    private void silent(Report report, Showing showing, RuleLoading loading, List<Path> given) {
        if (!given.isEmpty() && !console.quiet()) {
            List<Rule> own = new ArrayList<>();
            for (Rule rule : loading.packs().ownRules(showing.packs())) {
                // One for any story has little to say in most.
                if (rule.question().scope() != Scope.TOPIC) {
                    own.add(rule);
                }
            }
            console.problems(SilentRules.notes(loading.gainsay().nearMisses(own, SilentRules.LINES), report));
        }
    }

    private void replaced(List<String> names) {
        if (!names.isEmpty()) {
            console.note(
                    String.join(", ", names) + (names.size() == 1 ? " takes" : " take")
                            + " the place of what comes with Gainsay under that name; 'extends' would change some of its rules");
        }
    }

    private boolean deliver(Report report, List<Target> targets) {
        boolean delivered = true;
        for (Target target : targets) {
            delivered &= deliver(report, target);
        }
        return delivered;
    }

    private int show() throws UsageException {
        GateOptions options = new GateOptions(configured);
        Target target = Target.standard("configuration", console, Page.PLAIN);
        try {
            new ConfigurationSheet(configured)
                    .write(target.writer(), options.today().toString(), options.origin());
            target.finish();
            return ExitCode.PASSED.number();
        } catch (IOException e) {
            throw target.failure(e);
        }
    }

    /** The gate with its baseline; what is wrong with it keeps the run from passing, and the articles are checked all the same. */
    private Gate gate(List<Problem> problems) throws UsageException {
        Gate gate = new GateOptions(configured).gate();
        String path = arguments.value(Option.BASELINE);
        if (path != null) {
            BaselineFile file = BaselineFile.read(path);
            problems.addAll(file.problems());
            gate = gate.accepting(file.baseline());
        }
        boolean discover = !arguments.has(Option.NO_DISCOVER);
        if (gate.namesRules() || !discover && !gate.baseline().entries().isEmpty()) {
            List<Path> rules = new Settings(arguments).rules();
            Packs packs = rules.isEmpty() ? Packs.shipped() : Packs.shippedAnd(rules);
            problems.addAll(gate.misnamed(packs));
            if (!discover) {
                problems.addAll(gate.undiscovered(packs));
                return gate.withoutDiscoveries(packs);
            }
        }
        return gate;
    }

    private Articles read(ArticleReader reader, Progress progress, List<Problem> before) {
        List<Article> articles = new ArrayList<>();
        List<Problem> problems = reader.read(arguments.paths(), new Taking(articles, progress));
        List<Problem> all = new ArrayList<>(before);
        all.addAll(problems);
        return new Articles(articles, all);
    }

    /** Takes each article that is read. */
    private record Taking(List<Article> articles, Progress progress) implements Consumer<Article> {
        @Override
        public void accept(Article article) {
            articles.add(article);
            progress.at("reading", articles.size(), 0);
        }
    }

    /** Shows how many articles are checked. */
    private record Checked(Progress progress, int all) implements IntConsumer {
        @Override
        public void accept(int done) {
            progress.at("checking", done, all);
        }
    }

    private void tell(Report report, RuleLoading loading, Stopwatch watch) {
        if (arguments.has(Option.VERBOSE)) {
            Packs packs = loading.packs();
            console.detail(Count.many(report.summary().articles(), "article") + " from "
                    + Count.many(report.summary().sources(), "source") + ", "
                    + Count.many(packs.rules().size(), "rule") + " in "
                    + Count.many(packs.packs().size(), "pack"));
            console.detail(watch.times());
        }
    }

    private void say(Articles articles, List<RuleProblem> rules, Report report) {
        console.problems(articles.problems());
        console.problems(report.gate().problems());
        for (RuleProblem problem : rules) {
            console.block(problem.frame());
        }
        String obstacle = report.gate().obstacle();
        if (obstacle != null) {
            boolean told = articles.articles().isEmpty() && !articles.problems().isEmpty();
            if (!told) {
                console.error(obstacle);
            }
        } else if (!compared(report)) {
            console.note("no question is answered by two articles, so nothing was compared");
        }
    }

    private static boolean compared(Report report) {
        for (Finding finding : report.findings()) {
            if (finding.verdict() != Verdict.SINGLE && finding.origin() != Origin.CHECK) {
                return true;
            }
        }
        return false;
    }

    /** A job of GitHub's shows the report on its page, where annotations are asked for. */
    private void summarize(Report report, List<Target> targets) {
        for (Target target : targets) {
            if (target.format().equals("github")) {
                StepSummary.append(report, System.getenv("GITHUB_STEP_SUMMARY"), console);
                return;
            }
        }
    }

    /**
     * Writes a report. What cannot be written is told, and does not keep the other reports from being written; a reader that has seen enough does
     * not change how the run ends.
     *
     * @return whether the report is where it belongs
     */
    private boolean deliver(Report report, Target target) {
        try {
            write(report, target);
        } catch (OutputException e) {
            if (!e.readerLeft()) {
                console.error(String.valueOf(e.getMessage()));
                return false;
            }
        }
        return true;
    }

    private static void write(Report report, Target target) {
        Renderer renderer = Formats.report(target.format());
        if (renderer == null) {
            throw new IllegalStateException("no renderer for " + target.format());
        }
        try {
            renderer.render(report, target.page(), target.writer());
            target.finish();
        } catch (IOException e) {
            throw target.failure(e);
        }
    }
}
