package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.rule.Rule;

/**
 * Says of an article which values some rules take from it, and which they leave though they ask for such a value: those that an unless word claims, that
 * are stated in a way that the rule ignores, that the text denies. What a rule makes of a value is what {@link Explainer} says of it.
 */
public final class Takings {
    private final Engine engine;
    private final CompiledRules compiled;
    private final RulesBeside beside;
    private final BitSet subjects;

    /**
     * For some rules. One that takes every value of its kind takes none that is worth telling of, and is left out.
     *
     * @param engine asks these rules, and maybe others
     * @throws IllegalArgumentException if it does not ask one of them
     */
    public Takings(Engine engine, List<Rule> rules) {
        this.engine = engine;
        this.compiled = engine.rules();
        List<CompiledRule> wanted = new ArrayList<>();
        for (Rule rule : rules) {
            CompiledRule each = engine.compiled(rule);
            if (!each.worded()) {
                wanted.add(each);
            }
        }
        beside = new RulesBeside(compiled, wanted);
        subjects = compiled.subjects().of(wanted);
    }

    /** The values in the order of the rules, and for each rule in the order of the text. */
    public List<Tried> in(Article article) {
        ReadArticle read = engine.withLengths(engine.read(article));
        BitSet about = compiled.subjects().in(read, compiled.terms().about());
        about.and(subjects);
        List<Tried> tried = new ArrayList<>();
        if (about.isEmpty()) {
            return tried;
        }
        List<Window> windows = engine.windows(read, Subjects.sought(about));
        BitSet rules = beside.in(windows);
        Ambient ambient = new Ambient(windows);
        List<Trials> trials = new ArrayList<>();
        for (Window window : Engine.withWorkedOut(windows)) {
            trials.add(new Trials(window, ambient, compiled.signals()));
        }
        for (int each = rules.nextSetBit(0); each >= 0; each = rules.nextSetBit(each + 1)) {
            CompiledRule rule = compiled.compiled().get(each);
            if (compiled.subjects().concern(rule, about)) {
                for (Trials some : trials) {
                    tried.addAll(some.taken(rule));
                }
            }
        }
        return tried;
    }
}
