package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.BitSet;
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
    private final RulesBeside beside;
    /** Of so many rules, the first ones, something is told. */
    private final int most;
    /** The rules of which something was found, by their number, and the last one that it is still worth trying. */
    private final BitSet missed = new BitSet();

    private int last = Integer.MAX_VALUE;
    /** What of this the articles are about that have been looked through. */
    private final BitSet met = new BitSet();

    /**
     * For some rules. One that asks for every value of its kind misses none, and is left out.
     *
     * @param engine asks these rules, and maybe others
     * @param most of how many rules something is wanted; as soon as it is found, rules behind them are not tried
     */
    public NearMisses(Engine engine, List<Rule> rules, int most) {
        this.most = most;
        this.engine = engine;
        this.compiled = engine.rules();
        this.beside = new RulesBeside(engine, rules);
    }

    /** The rules, in their order. */
    public List<Rule> rules() {
        return List.copyOf(beside.rules());
    }

    /**
     * For each rule beside whose near words a value stands, the one that came nearest to an answer; in the order of the rules. Only rules that have a near
     * word in the article are tried, and only on the values around it.
     *
     * @param silent the ids of rules of which any value is wanted that comes near; of all others only a value is that their authors may well have meant
     * @param answered the ids of rules of which no value is wanted
     * @param answers where the article answers other rules, whose values are no misses
     */
    public List<NearMiss> in(Article article, Set<String> silent, Set<String> answered, List<Citation> answers) {
        RulesBeside.Offer offer = beside.in(article);
        BitSet about = offer.about();
        BitSet near = offer.rules();
        met.or(about);
        List<NearMiss> misses = new ArrayList<>();
        for (int each = near.nextSetBit(0); each >= 0 && each <= last; each = near.nextSetBit(each + 1)) {
            CompiledRule rule = compiled.compiled().get(each);
            String id = rule.rule().id();
            boolean wanted = !answered.contains(id) && compiled.subjects().concern(rule, about);
            NearMiss nearest =
                    wanted ? nearest(candidates(article, rule, offer.trials()), silent.contains(id), answers) : null;
            if (nearest != null) {
                misses.add(nearest);
                missed.set(each);
            }
        }
        while (missed.cardinality() > most) {
            missed.clear(missed.length() - 1);
        }
        last = missed.cardinality() < most ? last : missed.length() - 1;
        return misses;
    }

    /** Whether a rule was tried on all articles that have been looked through. */
    public boolean tried(Rule rule) {
        return engine.compiled(rule).index() <= last;
    }

    /** Whether a rule asks one of the articles at all that have been looked through: it holds a word of what its pack is about, and it counts for its day. */
    public boolean asked(Rule rule) {
        return compiled.subjects().concern(engine.compiled(rule), met);
    }

    private static List<NearMiss> candidates(Article article, CompiledRule compiled, List<Trials> trials) {
        Rule rule = compiled.rule();
        List<NearMiss> candidates = new ArrayList<>();
        for (Trials each : trials) {
            candidates.addAll(each.near(compiled, article));
            if (!compiled.near().isEmpty()) {
                BitSet around = each.around(compiled);
                boolean inTitle = each.inTitle();
                for (Stated stated : each.otherKinds().alike(compiled, around)) {
                    candidates.add(new NearMiss(rule, article, inTitle, null, stated, NearMiss.Rank.ALIKE));
                }
                for (Stated stated : each.otherKinds().beside(compiled, around)) {
                    candidates.add(new NearMiss(rule, article, inTitle, null, stated, NearMiss.Rank.BESIDE));
                }
                for (Stated stated : each.otherKinds().of(compiled, around)) {
                    candidates.add(new NearMiss(rule, article, inTitle, null, stated, NearMiss.Rank.OTHER_KIND));
                }
            }
        }
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
