package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Reader;
import org.gainsay.rule.Rule;
import org.gainsay.rule.Telling;
import org.gainsay.text.Passage;
import org.gainsay.text.Sentences;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds an article's answers to the questions of all rules. An engine may be shared by threads.
 *
 * <p>The article is read once. One sweep over its tokens collects the terms of all rules; after that, each value
 * looks only at the terms in its own clause, and from there only at the rules that they lead to.
 */
public final class Engine {
    /** How many quotes, brackets and breaks may stand behind the last mark of a sentence. */
    private static final int CLOSERS = 3;

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
        List<Mention> mentions = reader.read(body, article.published());
        String title = article.title();
        if (title == null || article.titleInText()) {
            return new ReadArticle(article, body, mentions, null, List.of());
        }
        Passage heading = reader.lexer().read(title);
        return new ReadArticle(article, body, mentions, heading, reader.read(heading, article.published()));
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
        BitSet subjects = rules.subjects().in(article, rules.terms().about());
        if (subjects.isEmpty()) {
            return List.of();
        }
        List<Window> windows = windows(withLengths(article), Subjects.sought(subjects));
        Ambient ambient = new Ambient(windows);
        Findings findings = new Findings(rules.signals());
        for (Window window : windows) {
            if (!window.view().mentions().isEmpty()) {
                match(window.view(), subjects, new Matcher(window, ambient, rules.signals()), findings);
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
        List<Window> windows = windows(withHalves(article), Subjects.sought(subjects));
        return new Statements(rules, subjects).of(windows, new Ambient(windows));
    }

    /** Why a rule took or left each value of its kind in an article, in the order of the text. */
    public List<Trial> explain(Article article, Rule rule) {
        List<Window> windows = windows(withLengths(read(article)), Subjects.Sought.ALL);
        Ambient ambient = new Ambient(windows);
        List<Trial> trials = new ArrayList<>();
        for (CompiledRule each : rules.compiled()) {
            if (each.rule().equals(rule)) {
                windows.forEach(window -> trials.addAll(new Trials(window, ambient, rules.signals()).of(each)));
            }
        }
        return trials;
    }

    /** An article whose times lie in the half of the day that their sentence names. */
    private static ReadArticle withHalves(ReadArticle read) {
        List<Mention> mentions = DayHalves.settled(read.body(), read.mentions());
        return mentions == read.mentions()
                ? read
                : new ReadArticle(read.article(), read.body(), mentions, read.title(), read.titleMentions());
    }

    /** An article with the lengths of time that a start and an end in its text give, and the halves of the day that its sentences name. */
    ReadArticle withLengths(ReadArticle article) {
        ReadArticle read = withHalves(article);
        List<Mention> mentions = StartToEnd.with(read.body(), read.mentions(), rules.signals());
        return mentions == read.mentions()
                ? read
                : new ReadArticle(read.article(), read.body(), mentions, read.title(), read.titleMentions());
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

    private void match(View view, BitSet subjects, Matcher matcher, Findings findings) {
        Sentences sentences = view.sentences();
        long bits = matcher.sought().subjects();
        int sentence = 0;
        int known = -1;
        boolean asks = false;
        for (int at = 0; at < view.mentions().size(); at++) {
            Mention mention = view.mentions().get(at);
            CompiledRule[] @Nullable [] byTerm = rules.byTerm(mention.kind(), bits);
            CompiledRule[] alone = rules.alone(mention.kind());
            if (byTerm == null && alone == null || unresolved(mention)) {
                continue;
            }
            while (sentences.end(sentence) <= mention.firstToken()) {
                sentence++;
            }
            if (sentence != known) {
                known = sentence;
                asks = asks(view, sentence);
            }
            if (!asks) {
                Seat seat = new Seat(view, at, sentence, subjects);
                if (alone != null) {
                    matchAlone(seat, alone, matcher, findings);
                }
                if (byTerm != null) {
                    match(seat, byTerm, matcher, findings);
                }
            }
        }
    }

    /** A value, where it stands, and what its article is about. */
    private record Seat(View view, int at, int sentence, BitSet subjects) {}

    /** "Did the talks really last five hours?" states nothing. */
    static boolean asks(View view, int sentence) {
        Tokens tokens = view.tokens();
        int last = view.sentences().end(sentence) - 1;
        int first = Math.max(view.sentences().first(sentence), last - CLOSERS);
        for (int token = last; token >= first; token--) {
            if (tokens.isMark(token, '?')) {
                return true;
            }
        }
        return false;
    }

    /** "On Friday" of an unknown week is compatible with everything and answers nothing; its "3 p.m." is known even so. */
    static boolean unresolved(Mention mention) {
        return mention.value() instanceof Moment moment && moment.unresolved() != null && moment.clock() == null;
    }

    private void matchAlone(Seat seat, CompiledRule[] alone, Matcher matcher, Findings findings) {
        for (CompiledRule rule : alone) {
            if (rules.subjects().concern(rule, seat.subjects())) {
                matcher.moveTo(seat.sentence());
                add(rule, seat, matcher.tryOn(rule, seat.at(), -1), findings);
            }
        }
    }

    private void match(Seat seat, CompiledRule[] @Nullable [] byTerm, Matcher matcher, Findings findings) {
        Occurrences words = matcher.near(seat.sentence());
        int value = seat.view().mentions().get(seat.at()).firstToken();
        int last = value + Distance.REACH;
        for (int near = words.from(value - Distance.REACH); near < words.count() && words.start(near) <= last; near++) {
            CompiledRule[] candidates = byTerm[words.term(near)];
            if (candidates != null) {
                for (CompiledRule rule : candidates) {
                    if (rules.subjects().concern(rule, seat.subjects())) {
                        add(rule, seat, matcher.tryOn(rule, seat.at(), near), findings);
                    }
                }
            }
        }
    }

    private static void add(CompiledRule rule, Seat seat, Outcome outcome, Findings findings) {
        if (outcome == Outcome.ANSWER) {
            findings.add(rule, seat.view(), seat.at(), seat.sentence());
        }
    }
}
