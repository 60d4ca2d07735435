package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.Block;
import org.gainsay.article.OffsetMap;
import org.gainsay.article.Original;
import org.gainsay.article.Place;
import org.gainsay.normalize.Hedge;
import org.gainsay.rule.Example;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Key;
import org.gainsay.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Runs the examples that rules carry, so that their authors see whether they do what they say. */
public final class RuleTester {
    /** How many rules are named that answer instead. */
    private static final int OTHERS = 5;

    private final List<Rule> rules;
    private final Engine engine;

    /** A tester for rules, each of which is tried among all the others. */
    public RuleTester(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.engine = new Engine(rules);
    }

    /**
     * An example that does not come out as its author says, or one that a rule lacks.
     *
     * @param rule the rule
     * @param line 1-based line of the example, or of the rule that lacks one
     * @param message what was expected and what was found instead
     * @param trials why the rule took or left each value in the text
     */
    public record Failure(Rule rule, int line, String message, List<Trial> trials) {
        /** {@code rules/x.yaml:20: error: pack/rule: expected nearly 3 h, found nothing in "..."}. */
        @Override
        public String toString() {
            return rule.path() + ":" + line + ": error: " + rule.id() + ": " + message;
        }
    }

    /** How many examples there are. */
    public int count() {
        return rules.stream().mapToInt(rule -> rule.examples().size()).sum();
    }

    /** The failures of all rules, in the order of the rules. */
    public List<Failure> failures() {
        List<Failure> failures = new ArrayList<>();
        for (Rule rule : rules) {
            lacking(rule, failures);
            for (Example example : rule.examples()) {
                run(rule, example, failures);
            }
        }
        return List.copyOf(failures);
    }

    private static void lacking(Rule rule, List<Failure> failures) {
        if (rule.examples().stream().noneMatch(Example::positive)) {
            failures.add(new Failure(rule, rule.line(), "lacks an example with an answer", List.of()));
        }
        if (rule.examples().stream().allMatch(Example::positive)) {
            failures.add(new Failure(rule, rule.line(), "lacks an example with 'answer: none'", List.of()));
        }
    }

    /**
     * What a rule finds in one of its examples.
     *
     * @param rule the rule
     * @param example one of its examples
     * @param facts what it answers
     * @param right how many of the answers are what the example demands
     * @param trials why the rule took or left each value in the text
     * @param others where the rule should answer and does not, the ids of the first others that do
     * @param about whether the text holds a word of what the pack is about
     * @param stated what the text states of other kinds, where the rule should answer and does not: all of it where nothing is of the rule's kind, else
     *     what stands beside a near word
     */
    public record Result(
            Rule rule,
            Example example,
            List<Fact> facts,
            int right,
            List<Trial> trials,
            List<String> others,
            boolean about,
            List<Stated> stated) {
        /** Whether the rule finds what the example demands and nothing else. */
        public boolean holds() {
            return facts.size() == right && right == (example.positive() ? 1 : 0);
        }
    }

    /** What each rule finds in each of its examples, in the order of the rules. */
    public List<Result> results() {
        List<Result> results = new ArrayList<>();
        for (Rule rule : rules) {
            for (Example example : rule.examples()) {
                results.add(result(rule, example));
            }
        }
        return results;
    }

    private Result result(Rule rule, Example example) {
        Article article = article(example);
        ReadArticle read = engine.read(article);
        List<Answer> own = new ArrayList<>(answers(read, engine.factsFor(read, rule)));
        own.removeIf(answer -> !answer.question().id().equals(rule.id()));
        // An example that names a person asks for what is told of that one, whomever else its text names.
        boolean named = own.stream().anyMatch(answer -> concerns(rule, answer, example.key()));
        List<Fact> facts = new ArrayList<>();
        int right = 0;
        for (Answer answer : own) {
            if (!named || concerns(rule, answer, example.key())) {
                facts.add(answer.fact());
                right += expected(rule, example, answer) ? 1 : 0;
            }
        }
        boolean silent = facts.isEmpty() && example.positive();
        List<String> others = silent ? others(read, rule) : List.of();
        List<Trial> trials = engine.explain(article, rule);
        List<Stated> stated = trials.isEmpty() ? stated(read) : silent ? engine.ofOtherKinds(article, rule) : List.of();
        return new Result(rule, example, facts, right, trials, others, engine.concerns(read, rule), stated);
    }

    private static List<Stated> stated(ReadArticle read) {
        return read.mentions().stream()
                .map(each -> Stated.of(read.body(), each))
                .toList();
    }

    /** Answers with those to questions that know what they ask for. */
    private List<Answer> answers(ReadArticle read, List<Answer> answers) {
        List<Answer> all = new ArrayList<>(answers);
        engine.tell(read).statements().forEach(each -> all.add(new Answer(each.question(), each.fact(), null)));
        return all;
    }

    /** The rules that answer where one is silent: only then does anybody ask, and with many rules of one word it takes long. */
    private List<String> others(ReadArticle read, Rule rule) {
        return answers(read, engine.facts(read)).stream()
                .map(answer -> answer.question().id())
                .filter(id -> !id.equals(rule.id()))
                .distinct()
                .limit(OTHERS)
                .toList();
    }

    private static boolean expected(Rule rule, Example example, Answer answer) {
        Example.Expected expected = example.expected();
        return expected != null && says(answer.fact(), expected) && concerns(rule, answer, example.key());
    }

    private void run(Rule rule, Example example, List<Failure> failures) {
        Result result = result(rule, example);
        if (!result.holds()) {
            Example.Expected expected = example.expected();
            String wanted = expected == null ? "no answer" : expected.words();
            String message =
                    "expected " + wanted + ", found " + found(result.facts()) + " in \"" + example.text() + "\"";
            failures.add(new Failure(rule, example.line(), message, result.trials()));
        }
    }

    private static boolean concerns(Rule rule, Answer answer, @Nullable String thing) {
        Key key = rule.recognition().key();
        return thing == null
                || key != null && answer.question().equals(rule.question().about(key, thing));
    }

    private static boolean says(Fact fact, Example.Expected expected) {
        Hedge hedge = fact.hedge();
        boolean sameHedge = hedge == null ? expected.hedge() == null : hedge.type() == expected.hedge();
        return sameHedge && expected.says(fact.value());
    }

    private static String found(List<Fact> facts) {
        return facts.isEmpty()
                ? "nothing"
                : String.join(
                        " and ",
                        facts.stream()
                                .map(fact -> "\"" + fact.citation().text() + "\"")
                                .toList());
    }

    private static Article article(Example example) {
        String text = example.text();
        return new Article(
                "example",
                null,
                example.title(),
                -1,
                false,
                example.published(),
                null,
                null,
                original(example),
                text,
                OffsetMap.IDENTITY,
                List.of(new Block(Block.Role.BODY, 0, text.length())));
    }

    private static Original original(Example example) {
        return new Original() {
            @Override
            public String content() {
                return example.text();
            }

            @Override
            public Place place(int offset) {
                return new Place(example.path(), example.line(), offset + 1);
            }
        };
    }
}
