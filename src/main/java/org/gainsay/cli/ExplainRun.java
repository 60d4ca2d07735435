package org.gainsay.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.Gainsay;
import org.gainsay.article.Article;
import org.gainsay.article.ArticleReader;
import org.gainsay.article.Articles;
import org.gainsay.article.Problem;
import org.gainsay.compare.Finding;
import org.gainsay.gate.BaselineFile;
import org.gainsay.gate.ExitCode;
import org.gainsay.gate.Gate;
import org.gainsay.report.ExplanationSheet;
import org.gainsay.report.Report;
import org.gainsay.report.RuleSheet;
import org.gainsay.report.TakenValues;
import org.gainsay.rule.CheckSetting;
import org.gainsay.rule.Leeway;
import org.gainsay.rule.Pack;
import org.gainsay.rule.Rule;
import org.gainsay.rule.engine.Explainer;
import org.gainsay.rule.pack.Packs;
import org.jspecify.annotations.Nullable;

/** {@code gainsay explain}: a rule held against articles, or one finding taken apart. */
final class ExplainRun {
    private static final int FINGERPRINT = 16;
    private static final int SHORTEST = 8;
    private static final String YAML = ".yaml";

    private final Configured configured;
    private final Arguments arguments;
    private final Console console;

    ExplainRun(Configured configured, Console console) {
        this.configured = configured;
        this.arguments = configured.arguments();
        this.console = console;
    }

    int run() throws UsageException {
        List<String> words = arguments.paths();
        if (words.isEmpty()) {
            throw new UsageException("nothing to explain", "name a rule or a finding's fingerprint, then articles");
        }
        if (arguments.has(Option.TABLE)) {
            return new TableRun(configured, console).run();
        }
        Settings settings = new Settings(arguments);
        Packs packs = RulesRun.load(settings.rules(), console);
        if (isPack(packs, words.get(0))) {
            return new TableRun(configured, console).run();
        }
        Target target = Target.standard("text", console, settings.page());
        try {
            ExitCode code = packs.problems().isEmpty() ? ExitCode.PASSED : ExitCode.COULD_NOT_CHECK;
            List<String> paths = words.size() == 1 ? configured.paths() : words.subList(1, words.size());
            if (paths.isEmpty()) {
                CheckSetting check = RulesRun.check(packs, words.get(0));
                RuleSheet sheet = new RuleSheet(target.page(), target.writer());
                if (check == null) {
                    sheet.show(ruleAlone(packs, words.get(0)));
                    console.note("name articles to see why the rule takes or leaves their values");
                } else {
                    sheet.show(check);
                }
            } else {
                code = code.or(explain(packs, words.get(0), paths, target));
            }
            target.finish();
            return code.number();
        } catch (IOException e) {
            throw target.failure(e);
        }
    }

    /** Whether a word names a pack or its file, and no rule: of many rules one look tells more than every value of each. */
    private static boolean isPack(Packs packs, String word) {
        for (Rule rule : packs.rules()) {
            if (rule.id().equals(word) || rule.id().endsWith("/" + word)) {
                return false;
            }
        }
        for (Pack pack : packs.packs()) {
            if (pack.name().equals(word)) {
                return true;
            }
        }
        return word.endsWith(YAML) && new File(word).isFile();
    }

    private static Rule ruleAlone(Packs packs, String word) throws UsageException {
        if (fingerprint(word)) {
            throw new UsageException("a finding needs its articles", "gainsay explain " + word + " PATH...");
        }
        return RulesRun.rule(packs, word);
    }

    private ExitCode explain(Packs packs, String word, List<String> paths, Target target)
            throws IOException, UsageException {
        Articles articles = new ArticleReader(Path.of(""), console.in()).readAll(paths);
        console.problems(articles.problems());
        Report report = new Gainsay(packs).check(articles, gate());
        List<Finding> findings = findings(report, word);
        Rule rule = rule(packs, word, findings);
        ExplanationSheet sheet = new ExplanationSheet(target.page(), target.writer());
        if (rule != null) {
            new RuleSheet(target.page(), target.writer()).list(List.of(rule));
            Explainer explainer = new Explainer(rule, articles.articles());
            for (Article article : articles.articles()) {
                sheet.article(
                        name(article),
                        rule.question().kind(),
                        explainer.explain(article),
                        explainer.ofOtherKinds(article),
                        new TakenValues(rule, article, report.findings()),
                        arguments.has(Option.ALL));
            }
        }
        if (rule == null && findings.isEmpty()) {
            target.writer().write("The check " + word + " finds nothing in these articles.\n");
        }
        for (Finding finding : findings) {
            sheet.finding(finding, report.acceptance(finding), tolerance(packs, finding));
        }
        if (articles.articles().isEmpty()) {
            console.error("no articles to read");
            return ExitCode.COULD_NOT_CHECK;
        }
        boolean broken = articles.problems().stream().anyMatch(each -> each.severity() == Problem.Severity.ERROR);
        return broken ? ExitCode.COULD_NOT_CHECK : ExitCode.PASSED;
    }

    /** How far the rule of a finding lets answers lie apart; null for no distance, or where no rule made it. */
    private static @Nullable Leeway tolerance(Packs packs, Finding finding) {
        for (Rule rule : packs.rules()) {
            if (rule.id().equals(finding.rule())) {
                return rule.question().tolerance();
            }
        }
        return null;
    }

    private Gate gate() throws UsageException {
        return gate(configured, console);
    }

    /** What may let a finding pass. Nothing is counted here. */
    static Gate gate(Configured configured, Console console) throws UsageException {
        Arguments arguments = configured.arguments();
        String path = arguments.value(Option.BASELINE);
        Gate gate = Gate.OPEN.waiving(configured.waivers()).on(new GateOptions(configured).today());
        if (path == null) {
            return gate;
        }
        BaselineFile file = BaselineFile.read(path);
        console.problems(file.problems());
        return gate.accepting(file.baseline());
    }

    /** The findings of a rule or a check, or the one of a fingerprint. */
    private static List<Finding> findings(Report report, String word) {
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : report.findings()) {
            boolean named = finding.rule().equals(word) || finding.rule().endsWith("/" + word);
            if (named || fingerprint(word) && finding.fingerprint().equals(word)) {
                findings.add(finding);
            }
        }
        return findings;
    }

    /** The rule; null where the word is a finding's fingerprint, or the name of a check that has found something. */
    private static @Nullable Rule rule(Packs packs, String word, List<Finding> findings) throws UsageException {
        if (fingerprint(word)) {
            if (findings.isEmpty()) {
                throw new UsageException(
                        "these articles give no finding " + word, "gainsay check --format json shows the fingerprints");
            }
            return null;
        }
        boolean known = packs.rules().stream()
                .anyMatch(rule -> rule.id().equals(word) || rule.id().endsWith("/" + word));
        boolean check = !known && RulesRun.check(packs, word) != null;
        if (!known && !check && findings.isEmpty() && hexadecimal(word)) {
            throw new UsageException(
                    "a finding's fingerprint has " + FINGERPRINT + " digits, " + word + " has " + word.length(),
                    "gainsay check --format json shows the fingerprints");
        }
        return known || !check && findings.isEmpty() ? RulesRun.rule(packs, word) : null;
    }

    private static boolean fingerprint(String word) {
        return word.length() == FINGERPRINT && hexadecimal(word);
    }

    /** Whether a word looks like a part of a fingerprint, unlike "decade". */
    private static boolean hexadecimal(String word) {
        return word.length() >= SHORTEST && word.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }

    private static String name(Article article) {
        return article.source() == null ? article.id() : article.id() + "  " + article.source();
    }
}
