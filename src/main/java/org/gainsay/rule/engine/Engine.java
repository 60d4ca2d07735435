package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Reader;
import org.gainsay.rule.Rule;
import org.gainsay.rule.Telling;
import org.gainsay.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Finds an article's answers to the questions of all rules. An engine may be shared by threads.
 *
 * <p>The article is read once. One sweep over its tokens collects the terms of all rules; after that, each value
 * looks only at the terms in its own clause, and from there only at the rules that they lead to.
 */
public final class Engine {
    private final CompiledRules rules;
    private final Reader reader;

    /** An engine for compiled rules. */
    public Engine(CompiledRules rules) {
        this.rules = rules;
        this.reader = new Reader(rules.lexicon());
    }

    /** An engine for rules. */
    public Engine(List<Rule> rules) {
        this(CompiledRules.of(rules));
    }

    /** Reads an article with the rules' lexicon. */
    public ReadArticle read(Article article) {
        Passage body = reader.lexer().read(article.text(), article.blocks());
        List<Mention> mentions = read(body, article);
        String title = article.title();
        if (title == null || article.titleInText()) {
            return new ReadArticle(article, body, mentions, null, List.of());
        }
        Passage heading = reader.lexer().read(title);
        return new ReadArticle(article, body, mentions, heading, read(heading, article));
    }

    private List<Mention> read(Passage passage, Article article) {
        return rules.counted().with(passage, reader.read(passage, article.published()));
    }

    /** An article's answers, in the order of the rules, and for each rule in the order of the text. */
    public List<Answer> facts(Article article) {
        return facts(read(article));
    }

    /**
     * The answers of an article that has been read.
     *
     * @param article an article from {@link #read}
     */
    public List<Answer> facts(ReadArticle article) {
        return facts(article, null);
    }

    /** The answers of an article that has been read to one rule and to those that may take a value from it. */
    List<Answer> factsFor(ReadArticle article, Rule rule) {
        return facts(article, compiled(rule));
    }

    private List<Answer> facts(ReadArticle article, @Nullable CompiledRule only) {
        BitSet subjects = rules.subjects().in(article, rules.terms().about());
        if (subjects.isEmpty()) {
            return List.of();
        }
        List<Window> windows = windows(article, Subjects.sought(subjects));
        if (!new Screen(rules, subjects).mayAnswer(windows)) {
            return List.of();
        }
        windows.set(0, windows.get(0).with(withLengths(article).mentions()));
        Ambient ambient = new Ambient(windows);
        Findings findings = new Findings();
        for (Window window : withWorkedOut(windows)) {
            if (!window.view().mentions().isEmpty()) {
                new Search(rules, subjects, window, ambient, only).run(findings);
            }
        }
        return findings.answers();
    }

    /**
     * What an article that has been read states beside the answers to questions that know what they ask for.
     *
     * @param article an article from {@link #read}
     */
    public Telling tell(ReadArticle article) {
        BitSet subjects = rules.subjects().in(article, rules.terms().about());
        List<Window> windows = windows(bounded(withHalves(article)), Subjects.sought(subjects));
        return new Statements(rules, subjects).of(windows, new Ambient(windows));
    }

    /** Whether an article holds a word of what a rule's pack is about; where a pack names none, all do. */
    boolean concerns(ReadArticle article, Rule rule) {
        return rules.subjects()
                .concern(
                        compiled(rule),
                        rules.subjects().in(article, rules.terms().about()));
    }

    /** The rules that it asks. */
    CompiledRules rules() {
        return rules;
    }

    /**
     * A rule as the engine asks it.
     *
     * @throws IllegalArgumentException if the engine was made for others
     */
    CompiledRule compiled(Rule rule) {
        CompiledRule found = rules.byId().get(rule.id());
        if (found == null) {
            throw new IllegalArgumentException(rule.id() + " is none of the rules");
        }
        return found;
    }

    /** Why a rule took or left each value of its kind in an article, in the order of the text. */
    public List<Trial> explain(Article article, Rule rule) {
        List<Window> windows = windows(withLengths(read(article)), Subjects.Sought.ALL);
        Ambient ambient = new Ambient(windows);
        CompiledRule asked = compiled(rule);
        List<Trial> trials = new ArrayList<>();
        for (Window window : withWorkedOut(windows)) {
            trials.addAll(new Trials(window, ambient, rules.signals()).of(asked));
        }
        return trials;
    }

    /** The values of an article that are of another kind than a rule asks for, though a near word of its stands in their clause. */
    List<Stated> ofOtherKinds(Article article, Rule rule) {
        List<Window> windows = windows(withLengths(read(article)), Subjects.Sought.ALL);
        Ambient ambient = new Ambient(windows);
        CompiledRule asked = compiled(rule);
        List<Stated> values = new ArrayList<>();
        for (Window window : windows) {
            values.addAll(
                    new Trials(window, ambient, rules.signals()).otherKinds().of(asked));
        }
        return values;
    }

    /** An article whose lengths of time are bounded where a word before them says so. */
    private ReadArticle bounded(ReadArticle read) {
        List<Mention> mentions = Bounds.read(read.body(), read.mentions(), rules.signals());
        return mentions == read.mentions()
                ? read
                : new ReadArticle(read.article(), read.body(), mentions, read.title(), read.titleMentions());
    }

    /** An article whose times lie in the half of the day that their sentence names. */
    private static ReadArticle withHalves(ReadArticle read) {
        List<Mention> mentions = DayHalves.settled(read.body(), read.mentions());
        return mentions == read.mentions()
                ? read
                : new ReadArticle(read.article(), read.body(), mentions, read.title(), read.titleMentions());
    }

    /** An article with the lengths of time that a start and an end in its text give, parts with the noun of their whole, numbers with that of their label, ages before a birthday, and the halves of the day that its sentences name. */
    ReadArticle withLengths(ReadArticle article) {
        ReadArticle read = withHalves(article);
        List<Mention> labelled = new Labels(read.body(), rules.signals()).with(read.mentions());
        List<Mention> counted = Partitives.with(read.body(), labelled, rules.signals());
        List<Mention> lengths = StartToEnd.with(read.body(), counted, rules.signals());
        List<Mention> days = DayLengths.with(read.body(), lengths, rules.signals());
        List<Mention> ages = Birthdays.with(read.body(), days, read.article().published(), rules.signals());
        List<Mention> mentions = new NotBefore(read.body(), rules.signals()).with(ages);
        return mentions == read.mentions()
                ? read
                : new ReadArticle(read.article(), read.body(), mentions, read.title(), read.titleMentions());
    }

    /** Passages, and behind them the same ones with the shares, the counts and the times since the last of a kind that are worked out of their values. */
    List<Window> withWorkedOut(List<Window> windows) {
        List<Window> all = windows;
        for (Window window : windows) {
            View view = window.view();
            Shares.WorkedOut last = new Records(view.passage(), rules.signals())
                    .workedOut(view.mentions(), view.article().published());
            if (last != null) {
                all = all == windows ? new ArrayList<>(windows) : all;
                all.add(window.workedOut(last));
            }
            if (view.mentions().size() < 2) {
                continue;
            }
            Shares shares = new Shares(view.passage(), view.mentions());
            for (Kind kind : Shares.KINDS) {
                Shares.WorkedOut values = shares.workedOut(kind);
                if (values != null) {
                    all = all == windows ? new ArrayList<>(windows) : all;
                    all.add(window.workedOut(values));
                }
            }
        }
        return all;
    }

    /**
     * The passages of an article with their terms.
     *
     * @param sought what it is about
     */
    List<Window> windows(ReadArticle read, Subjects.Sought sought) {
        List<Window> windows = new ArrayList<>(2);
        windows.add(new Window(new View(read.article(), false, read.body(), read.mentions(), rules.terms()), sought));
        if (read.title() != null) {
            windows.add(new Window(
                    new View(read.article(), true, read.title(), read.titleMentions(), rules.terms()), sought));
        }
        return windows;
    }
}
