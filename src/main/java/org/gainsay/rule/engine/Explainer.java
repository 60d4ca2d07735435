package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.article.Block;
import org.gainsay.article.Place;
import org.gainsay.article.Span;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Reader;
import org.gainsay.rule.Conversion;
import org.gainsay.rule.Question;
import org.gainsay.rule.Recognition;
import org.gainsay.rule.Rule;
import org.gainsay.rule.Term;
import org.gainsay.rule.Validity;
import org.gainsay.text.Sentences;

/** Says of every value that might answer a rule's question which words of the text met which terms of the rule. */
public final class Explainer {
    private static final String WORKED_OUT = "worked out of";
    private static final String ABOUT = "about";
    private static final String UNLESS = "unless";
    private static final String CONTEXT = "context";
    private static final String NEAR = "near";

    private final Engine engine;
    private final CompiledRules compiled;
    private final Map<Integer, Term> names = new HashMap<>();
    private final Map<String, List<Term>> lists = new LinkedHashMap<>();

    private final ChangedRules changes;

    /** An explainer of one rule. */
    public Explainer(Rule rule) {
        this(rule, List.of());
    }

    /**
     * An explainer of one rule.
     *
     * @param articles all that it is held against; a change of the rule that would take something worse from one of them is no cure
     */
    public Explainer(Rule rule, List<Article> articles) {
        changes = new ChangedRules(rule, articles);
        compiled = CompiledRules.of(List.of(rule));
        engine = new Engine(compiled);
        Recognition recognition = rule.recognition();
        lists.put(NEAR, recognition.near());
        lists.put("with", recognition.with());
        lists.put(CONTEXT, recognition.context());
        lists.put(ABOUT, recognition.about());
        lists.put(UNLESS, recognition.unless());
        lists.put("unless-sentence", recognition.unlessSentence());
        name(rule);
    }

    /** Terms are numbered in the order in which a rule adds them, whatever order that is. */
    private void name(Rule rule) {
        TermIndex.Builder index = new TermIndex.Builder(Reader.vocabulary());
        CompiledRule again = new CompiledRule(List.of(rule), 0, index);
        for (List<Term> list : lists.values()) {
            for (Term term : list) {
                names.put(index.add(List.of(term))[0], term);
            }
        }
        if (again.index() != 0) {
            throw new IllegalStateException("a rule alone is the first");
        }
    }

    /** Every value of the rule's kind in an article, first those of the text, then those of a title from metadata. */
    public List<Explanation> explain(Article article) {
        List<Window> windows = engine.windows(engine.withLengths(engine.read(article)), Subjects.Sought.ALL);
        Ambient ambient = new Ambient(windows);
        List<Explanation> explanations = new ArrayList<>();
        Cures cures = new Cures(compiled.rules().get(0), article, changes);
        CompiledRule rule = compiled.compiled().get(0);
        for (Window window : engine.withWorkedOut(windows)) {
            List<Trial> trials = new Trials(window, ambient, compiled.signals()).of(rule);
            int trial = 0;
            for (int at = 0; at < window.view().mentions().size(); at++) {
                Mention mention = window.view().mentions().get(at);
                if (window.asks(at) && Conversion.sources(rule.kind()).contains(mention.kind())) {
                    explanations.add(explanation(windows, window, at, trials.get(trial++), cures));
                }
            }
        }
        return explanations;
    }

    /** The values of an article that are of another kind than the rule asks for, though a near word stands in their clause. */
    public List<Stated> ofOtherKinds(Article article) {
        return engine.ofOtherKinds(article, compiled.rules().get(0));
    }

    private Explanation explanation(List<Window> windows, Window window, int at, Trial trial, Cures cures) {
        View view = window.view();
        Mention mention = view.mentions().get(at);
        int sentence = view.sentences().of(mention.firstToken());
        List<Explanation.Condition> conditions = new ArrayList<>();
        List<Explanation.Hit> ends = ends(view, mention);
        if (!ends.isEmpty()) {
            conditions.add(new Explanation.Condition(WORKED_OUT, ends));
        }
        lists.forEach((key, terms) -> {
            if (!terms.isEmpty()) {
                conditions.add(
                        new Explanation.Condition(key, hits(key, new LinkedHashSet<>(terms), windows, window, at)));
            }
        });
        boolean answer = trial.outcome() == Outcome.ANSWER;
        String doubt = answer ? elsewhere(view.article(), conditions) : "";
        String reason = answer ? trial.outcome().words() : trial.reason();
        Sentences sentences = view.sentences();
        int last = Math.max(sentence, sentences.of(mention.endToken() - 1));
        String text = view.passage().words(sentences.first(sentence), sentences.end(last));
        return new Explanation(
                trial.value(),
                original(view, trial.span()),
                place(view, mention),
                view.inTitle(),
                String.join(" ", text.strip().split("\\s+")),
                lead(view, sentences.first(sentence), trial),
                answer && doubt.isEmpty(),
                doubt.isEmpty() ? reason : doubt,
                doubt.isEmpty() ? cures.of(trial, view, mention, conditions) : cures.elsewhere(),
                conditions);
    }

    private static String lead(View view, int first, Trial trial) {
        int start = view.tokens().start(first);
        return view.passage()
                .text()
                .substring(start, Math.max(start, trial.span().start()));
    }

    /** The start and the end that a length of time was worked out from; empty for a value that stands in the text itself. */
    private static List<Explanation.Hit> ends(View view, Mention length) {
        List<Explanation.Hit> ends = new ArrayList<>();
        for (Mention each : view.mentions()) {
            boolean within = each.firstToken() >= length.firstToken() && each.endToken() <= length.endToken();
            if (length.kind() == Kind.DURATION && each.kind() == Kind.TIME && within) {
                String words = view.passage().words(each.firstToken(), each.endToken());
                ends.add(new Explanation.Hit(words, ends.isEmpty() ? "start" : "end", ""));
            }
        }
        return ends;
    }

    /** What keeps a whole article from answering the rule. */
    private String elsewhere(Article article, List<Explanation.Condition> conditions) {
        Validity validity = compiled.rules().get(0).recognition().validity();
        if (!validity.holds(article.published())) {
            return "the rule counts for articles published " + validity.words() + ", and this one was on "
                    + article.published();
        }
        boolean other = conditions.stream()
                .anyMatch(each -> each.key().equals(ABOUT) && each.hits().isEmpty());
        return other ? "the article holds none of the words that the pack is about" : "";
    }

    private static Span original(View view, Span span) {
        return view.inTitle() ? span : view.article().offsets().original(span.start(), span.end());
    }

    private static Place place(View view, Mention mention) {
        Article article = view.article();
        return view.inTitle()
                ? article.place()
                : article.original()
                        .place(article.offsets().original(mention.span().start()));
    }

    private List<Explanation.Hit> hits(String key, Set<Term> terms, List<Window> windows, Window window, int mention) {
        View view = window.view();
        int sentence = view.sentences().of(view.mentions().get(mention).firstToken());
        Set<Explanation.Hit> hits = new LinkedHashSet<>();
        window.moveTo(sentence);
        for (int at = window.start(); at < window.end(); at++) {
            add(terms, window, window.all(), at, where(key, window, mention, at), hits);
        }
        if (key.equals(CONTEXT) || key.equals(ABOUT)) {
            for (Window each : windows) {
                inTitles(terms, each, hits);
            }
            for (Window each : windows) {
                add(terms, each, each == window ? sentence : 0, hits);
            }
        }
        return List.copyOf(hits);
    }

    /** Where a word of the value's sentence stands, or why it claims no value; empty where it does what its list is for. */
    private String where(String key, Window window, int mention, int word) {
        Distance distance = new Distance(window.view(), compiled.signals());
        if (key.equals(UNLESS)) {
            Claims claims = new Claims(window.view(), window, compiled.signals(), distance);
            return claims.release(compiled.compiled().get(0), mention, word);
        }
        Mention value = window.view().mentions().get(mention);
        int start = window.all().start(word);
        Waits waits = new Waits(window.view(), compiled.signals());
        Question question = compiled.compiled().get(0).rule().question();
        boolean other = key.equals(NEAR) && !distance.together(value, start) && !waits.hold(question, value, start);
        return other ? distance.apart(value, start) : "";
    }

    /** Words in a title, be it one from metadata or one that stands over the text. */
    private void inTitles(Set<Term> terms, Window window, Set<Explanation.Hit> hits) {
        View view = window.view();
        for (int sentence = 0; sentence < view.sentences().count() && hits.isEmpty(); sentence++) {
            if (view.inTitle() || titled(view, sentence)) {
                add(terms, window, sentence, sentence + 1, "in the title", hits);
            }
        }
    }

    private static boolean titled(View view, int sentence) {
        int block = view.block(view.sentences().first(sentence));
        return block >= 0 && view.article().blocks().get(block).role() == Block.Role.TITLE;
    }

    /** Words elsewhere in the article: the first few will do. */
    private void add(Set<Term> terms, Window window, int sentence, Set<Explanation.Hit> hits) {
        View view = window.view();
        int last = view.sentences().count();
        if (hits.isEmpty() && !view.inTitle()) {
            add(
                    terms,
                    window,
                    Math.max(0, sentence - 1),
                    Math.min(last, sentence + 2),
                    "in a neighbouring sentence",
                    hits);
        }
        if (hits.isEmpty()) {
            add(terms, window, 0, last, "elsewhere in the article", hits);
        }
    }

    private void add(Set<Term> terms, Window window, int from, int to, String where, Set<Explanation.Hit> hits) {
        if (from >= to || window.view().sentences().count() == 0) {
            return;
        }
        Occurrences all = swept(window, from, to);
        for (int at = 0; at < all.count(); at++) {
            add(terms, window, all, at, where, hits);
        }
    }

    private static Occurrences swept(Window window, int from, int to) {
        Occurrences all = new Occurrences();
        Sentences sentences = window.view().sentences();
        window.sweep(sentences.first(from), sentences.end(Math.min(to, sentences.count()) - 1), all);
        return all;
    }

    private void add(Set<Term> terms, Window window, Occurrences all, int at, String where, Set<Explanation.Hit> hits) {
        Term term = names.get(all.term(at));
        if (term != null && terms.contains(term)) {
            String words = window.view().passage().words(all.start(at), all.end(at));
            hits.add(new Explanation.Hit(words, term.toString(), where));
        }
    }
}
