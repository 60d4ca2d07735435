package org.gainsay;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.gainsay.article.Article;
import org.gainsay.article.Articles;
import org.gainsay.article.Problem;
import org.gainsay.check.Checks;
import org.gainsay.compare.Comparison;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Gathering;
import org.gainsay.compare.Stories;
import org.gainsay.gate.Gate;
import org.gainsay.report.Report;
import org.gainsay.rule.Rule;
import org.gainsay.rule.engine.Answer;
import org.gainsay.rule.engine.Engine;
import org.gainsay.rule.engine.NearMisses;
import org.gainsay.rule.engine.ReadArticle;
import org.gainsay.rule.engine.RuleCompiler;
import org.gainsay.rule.engine.Takings;
import org.gainsay.rule.pack.Packs;
import org.gainsay.rule.pack.RuleProblem;
import org.gainsay.rule.pack.ShippedRules;

/**
 * Tells where sources contradict each other. Deterministic and offline; may be shared by threads.
 *
 * <pre>{@code
 * Gainsay gainsay = new Gainsay(Packs.shippedAnd(List.of(Path.of("newsroom-rules"))));
 * Articles articles = new ArticleReader(Path.of(""), System.in).readAll(List.of("drafts", "wires/*.jsonl"));
 * Report report = gainsay.check(articles, new Gate(0));
 * for (Finding finding : report.findings()) {
 *     log.info(finding.verdict() + " " + finding.question() + " " + finding.message());
 * }
 * }</pre>
 */
public final class Gainsay {
    private final Engine engine;
    private final Checks checks;
    private final List<Problem> ruleProblems;
    /** The names of packs that somebody wrote for these articles. */
    private final Set<String> own;
    /** Whether it also looks for what no rule asks. */
    private final boolean discover;

    /**
     * A Gainsay that asks the questions of some packs.
     *
     * @param packs the packs; their problems become problems of every report
     */
    public Gainsay(Packs packs) {
        this(packs, new RuleCompiler());
    }

    /**
     * The same, for somebody who has begun to compile while the packs were read.
     *
     * @param compiler compiles the rules of the packs, some of which it may have expected
     */
    public Gainsay(Packs packs, RuleCompiler compiler) {
        engine = new Engine(compiler.compile(packs.rules()));
        checks = new Checks(packs.checks());
        own = packs.own();
        discover = true;
        ruleProblems = new ArrayList<>();
        for (RuleProblem problem : packs.problems()) {
            ruleProblems.add(new Problem(
                    Problem.Severity.ERROR,
                    problem.path(),
                    problem.line(),
                    problem.column(),
                    problem.message(),
                    problem.hint()));
        }
    }

    private Gainsay(Engine engine, Checks checks) {
        this(engine, checks, List.of(), Set.of(), true);
    }

    private Gainsay(Engine engine, Checks checks, List<Problem> ruleProblems, Set<String> own, boolean discover) {
        this.engine = engine;
        this.checks = checks;
        this.ruleProblems = ruleProblems;
        this.own = own;
        this.discover = discover;
    }

    /** A Gainsay that asks the questions of the packs that come with it. It starts faster than one that is given them. */
    public static Gainsay shipped() {
        ShippedRules shipped = ShippedRules.load();
        return shipped == null
                ? new Gainsay(Packs.shipped())
                : new Gainsay(new Engine(shipped.rules()), new Checks(shipped.checks()));
    }

    /** A Gainsay that asks no question, for those who only want the values of articles. */
    public static Gainsay withoutRules() {
        return new Gainsay(new Packs(List.of(), List.of()));
    }

    /** The same one, which reports nothing but answers to its rules and what its checks find. */
    public Gainsay withoutDiscoveries() {
        return new Gainsay(engine, checks, ruleProblems, own, false);
    }

    /**
     * Checks articles against one another and each against itself.
     *
     * @param articles the articles, with the problems of reading them
     * @param gate what may be found; {@link Gate#OPEN} for anything
     */
    public Report check(Articles articles, Gate gate) {
        return check(articles, gate, done -> {});
    }

    /**
     * The same, for a run whose progress somebody watches.
     *
     * @param progress takes the number of articles that are done, each time that another is, from whichever thread has done it
     */
    public Report check(Articles articles, Gate gate, IntConsumer progress) {
        Stories stories = new Stories(own);
        List<Finding> findings = new ArrayList<>();
        Gathering gathering = new Gathering();
        Checking checking = new Checking(engine, checks, stories);
        for (Checking.Product product : checking.products(articles.articles(), progress)) {
            for (Answer answer : product.answers()) {
                gathering.add(answer);
            }
            findings.addAll(product.findings());
        }
        List<Gathering.Asked> questions = gathering.questions();
        for (Gathering.Asked asked : questions) {
            stories.answer(asked.question(), asked.facts());
        }
        for (Gathering.Asked asked : questions) {
            findings.addAll(Comparison.perStory(asked.question(), asked.facts(), stories));
        }
        List<Finding> all = stories.with(findings, discover);
        List<Problem> problems = new ArrayList<>(articles.problems());
        problems.addAll(ruleProblems);
        problems.addAll(stories.notes());
        return Report.of(articles.articles(), all, gate, problems);
    }

    /**
     * Says what came nearest to an answer to rules that articles do not answer.
     *
     * @param rules some of its rules
     * @param most of how many rules something is wanted, the first ones
     * @throws IllegalArgumentException if one is none of them
     */
    public NearMisses nearMisses(List<Rule> rules, int most) {
        return new NearMisses(engine, rules, most);
    }

    /**
     * Says which values rules take from articles, and which they leave.
     *
     * @param rules some of its rules
     * @throws IllegalArgumentException if one is none of them
     */
    public Takings takings(List<Rule> rules) {
        return new Takings(engine, rules);
    }

    /** Every value that an article states, with what it means. */
    public ReadArticle extract(Article article) {
        return engine.read(article);
    }
}
