package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Reader;
import org.gainsay.rule.Rule;
import org.gainsay.text.Passage;
import org.gainsay.text.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Finds an article's answers to the questions of all rules. An engine may be shared by threads.
 *
 * <p>The article is read once. One sweep over its tokens collects the terms of all rules; after that, each value looks only at
 * the terms in its own clause, and from there only at the rules that they lead to.
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

    /** The rules' own reader, for others who need the values of an article. */
    public Reader reader() {
        return reader;
    }

    /** An article's answers, in the order of the rules, and for each rule in the order of the text. */
    public List<Answer> facts(Article article) {
        List<View> views = views(article);
        Ambient ambient = new Ambient(views);
        Findings findings = new Findings(rules.signals());
        for (View view : views) {
            match(view, new Matcher(view, ambient, rules.signals()), findings);
        }
        return findings.answers();
    }

    /** Why a rule took or left each value of its kind in an article, in the order of the text. */
    public List<Trial> explain(Article article, Rule rule) {
        List<View> views = views(article);
        Ambient ambient = new Ambient(views);
        List<Trial> trials = new ArrayList<>();
        for (CompiledRule each : rules.compiled()) {
            if (each.rule().equals(rule)) {
                views.forEach(view -> trials.addAll(new Trials(view, ambient, rules.signals()).of(each)));
            }
        }
        return trials;
    }

    private List<View> views(Article article) {
        List<View> views = new ArrayList<>(2);
        Passage body = reader.lexer().read(article.text(), article.blocks());
        views.add(view(article, false, body));
        if (article.title() != null && !article.titleInText()) {
            views.add(view(article, true, reader.lexer().read(article.title())));
        }
        return views;
    }

    private View view(Article article, boolean inTitle, Passage passage) {
        List<Mention> mentions = reader.read(passage, article.published());
        return new View(article, inTitle, passage, mentions, rules.terms().sweep(passage));
    }

    private void match(View view, Matcher matcher, Findings findings) {
        Sentences sentences = view.sentences();
        int sentence = 0;
        for (int at = 0; at < view.mentions().size(); at++) {
            Mention mention = view.mentions().get(at);
            CompiledRule[] @Nullable [] byTerm = rules.byTerm(mention.kind());
            if (byTerm == null) {
                continue;
            }
            while (sentences.end(sentence) <= mention.firstToken()) {
                sentence++;
            }
            match(view, at, sentence, byTerm, matcher, findings);
        }
    }

    private static void match(
            View view, int at, int sentence, CompiledRule[] @Nullable [] byTerm, Matcher matcher, Findings findings) {
        int end = view.sentences().end(sentence);
        int value = view.mentions().get(at).firstToken();
        Occurrences occurrences = view.occurrences();
        for (int near = occurrences.from(view.sentences().first(sentence));
                near < occurrences.count() && occurrences.start(near) < end;
                near++) {
            CompiledRule[] candidates = byTerm[occurrences.term(near)];
            if (candidates == null || !view.clauses().together(occurrences.start(near), value)) {
                continue;
            }
            for (CompiledRule rule : candidates) {
                if (matcher.tryOn(rule, at, sentence, near) == Outcome.ANSWER) {
                    findings.add(rule, view, at, sentence);
                }
            }
        }
    }
}
