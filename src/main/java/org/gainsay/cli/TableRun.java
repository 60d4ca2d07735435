package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.Gainsay;
import org.gainsay.article.ArticleReader;
import org.gainsay.article.Articles;
import org.gainsay.article.Problem;
import org.gainsay.gate.ExitCode;
import org.gainsay.report.Report;
import org.gainsay.report.RuleTableSheet;
import org.gainsay.rule.Pack;
import org.gainsay.rule.Rule;
import org.gainsay.rule.pack.Packs;

/** {@code gainsay explain --table}: which rule of a pack takes what from which article. */
final class TableRun {
    private final Configured configured;
    private final Arguments arguments;
    private final Console console;

    TableRun(Configured configured, Console console) {
        this.configured = configured;
        this.arguments = configured.arguments();
        this.console = console;
    }

    int run() throws UsageException {
        List<String> words = arguments.paths();
        List<String> paths = words.size() == 1 ? configured.paths() : words.subList(1, words.size());
        if (paths.isEmpty()) {
            throw new UsageException("a table needs articles", "gainsay explain " + words.get(0) + " PATH... --table");
        }
        Settings settings = new Settings(arguments);
        RulesListing listing = new RulesListing(settings.rules(), List.of(words.get(0)));
        Packs packs = RulesRun.load(listing.rules(), console);
        List<Rule> rules = rules(packs, listing, words.get(0));
        ArticleReader reader = new ArticleReader(Path.of(""), console.in());
        Articles articles = reader.readAll(paths);
        console.problems(articles.problems());
        if (articles.articles().isEmpty()) {
            console.error("no articles to read");
            return ExitCode.COULD_NOT_CHECK.number();
        }
        Target target = Target.standard("text", console, settings.page());
        try {
            write(packs, rules, articles, target);
            target.finish();
        } catch (IOException e) {
            throw target.failure(e);
        }
        boolean broken = articles.problems().stream().anyMatch(each -> each.severity() == Problem.Severity.ERROR);
        return broken || !packs.problems().isEmpty() ? ExitCode.COULD_NOT_CHECK.number() : ExitCode.PASSED.number();
    }

    private void write(Packs packs, List<Rule> rules, Articles articles, Target target)
            throws IOException, UsageException {
        if (rules.isEmpty()) {
            console.note(arguments.paths().get(0) + " has no rules that can be asked");
            return;
        }
        Gainsay gainsay = new Gainsay(packs);
        Report report = gainsay.check(articles, ExplainRun.gate(configured, console));
        new RuleTableSheet(report, target.page(), target.writer())
                .write(rules, gainsay.takings(rules), gainsay.nearMisses(rules, RuleTableSheet.MOST));
    }

    /** The rules of the pack, or the one rule that is named. */
    private static List<Rule> rules(Packs packs, RulesListing listing, String word) throws UsageException {
        boolean rule = word.indexOf('/') >= 0;
        for (Rule each : packs.rules()) {
            rule |= each.id().endsWith("/" + word);
        }
        for (Pack each : packs.packs()) {
            rule &= !each.name().equals(word);
        }
        return rule && !listing.isFile(word) ? List.of(RulesRun.rule(packs, word)) : listing.ofPacks(packs);
    }
}
