package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.rule.Citation;
import org.gainsay.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Finds, for rules that answer nothing in an article, the value that came nearest to an answer. It looks at each value as {@link Explainer} does, so that
 * both give the same reasons.
 */
public final class NearMisses {
    private final CompiledRules compiled;
    private final Engine engine;

    /** For some rules. */
    public NearMisses(List<Rule> rules) {
        compiled = CompiledRules.of(rules);
        engine = new Engine(compiled);
    }

    /**
     * What an article holds for rules that answer nothing in it.
     *
     * @param concerned the ids of those that ask the article at all: it holds a word of what their pack is about, and they count for its day
     * @param misses for each rule beside whose near words a value stands, the one that came nearest to an answer; in the order of the rules
     */
    public record Looked(Set<String> concerned, List<NearMiss> misses) {}

    /**
     * Looks through an article.
     *
     * @param silent the ids of rules of which any value is wanted that comes near
     * @param lacking the ids of rules of which only a value is wanted that their authors may well have meant
     * @param answers where the article answers other rules, whose values are no misses
     */
    public Looked in(Article article, Set<String> silent, Set<String> lacking, List<Citation> answers) {
        ReadArticle read = engine.withLengths(engine.read(article));
        List<Window> windows = engine.windows(read, Subjects.Sought.ALL);
        List<Occurrences> words = windows.stream().map(Window::sweepAll).toList();
        Ambient ambient = new Ambient(windows);
        List<Trials> trials = new ArrayList<>();
        for (Window window : Engine.withWorkedOut(windows)) {
            trials.add(new Trials(window, ambient, compiled.signals()));
        }
        Set<String> concerned = new LinkedHashSet<>();
        List<NearMiss> misses = new ArrayList<>();
        for (CompiledRule rule : compiled.compiled()) {
            String id = rule.rule().id();
            boolean any = silent.contains(id);
            if ((any || lacking.contains(id)) && engine.concerns(read, rule.rule())) {
                concerned.add(id);
                boolean met = rule.near().isEmpty() || words.stream().anyMatch(each -> each.holdsAny(rule.near()));
                NearMiss nearest = met ? nearest(candidates(article, rule, trials), any, answers) : null;
                if (nearest != null) {
                    misses.add(nearest);
                }
            }
        }
        return new Looked(concerned, misses);
    }

    private static List<NearMiss> candidates(Article article, CompiledRule compiled, List<Trials> trials) {
        Rule rule = compiled.rule();
        List<NearMiss> candidates = new ArrayList<>();
        for (Trials each : trials) {
            candidates.addAll(each.near(compiled, article));
            if (!compiled.near().isEmpty()) {
                boolean inTitle = each.inTitle();
                for (Stated stated : each.otherKinds().alike(compiled)) {
                    candidates.add(new NearMiss(rule, article, inTitle, null, stated, NearMiss.Rank.ALIKE));
                }
                for (Stated stated : each.otherKinds().of(compiled)) {
                    candidates.add(new NearMiss(rule, article, inTitle, null, stated, NearMiss.Rank.FAR));
                }
            }
        }
        candidates.removeIf(each -> compiled.topic() && each.rank() == NearMiss.Rank.FAR);
        return candidates;
    }

    private static @Nullable NearMiss nearest(List<NearMiss> candidates, boolean any, List<Citation> answers) {
        NearMiss nearest = null;
        for (NearMiss each : candidates) {
            boolean fits = (any || each.unmeant()) && each.nearerThan(nearest);
            nearest = fits && answers.stream().noneMatch(each::in) ? each : nearest;
        }
        return nearest;
    }
}
