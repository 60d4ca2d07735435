package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Says of an article which values some rules take from it, and which they leave though they ask for such a value: those that an unless word claims, that
 * are stated in a way that the rule ignores, that the text denies; where there is none of these, the one of another kind that its author may have meant. What a rule makes of a value is what {@link Explainer} says of it.
 */
public final class Takings {
    private final CompiledRules compiled;
    private final RulesBeside beside;

    /**
     * For some rules. One that takes every value of its kind takes none that is worth telling of, and is left out.
     *
     * @param engine asks these rules, and maybe others
     * @throws IllegalArgumentException if it does not ask one of them
     */
    public Takings(Engine engine, List<Rule> rules) {
        this.compiled = engine.rules();
        this.beside = new RulesBeside(engine, rules);
    }

    /** The values in the order of the rules, and for each rule in the order of the text. */
    public List<Tried> in(Article article) {
        RulesBeside.Offer offer = beside.in(article);
        BitSet rules = offer.rules();
        List<Tried> tried = new ArrayList<>();
        for (int each = rules.nextSetBit(0); each >= 0; each = rules.nextSetBit(each + 1)) {
            CompiledRule rule = compiled.compiled().get(each);
            if (compiled.subjects().concern(rule, offer.about())) {
                int before = tried.size();
                for (Trials some : offer.trials()) {
                    tried.addAll(some.taken(rule));
                }
                Tried other = tried.size() == before ? ofOtherKind(rule, offer.trials()) : null;
                if (other != null) {
                    tried.add(other);
                }
            }
        }
        return tried;
    }

    private static @Nullable Tried ofOtherKind(CompiledRule rule, List<Trials> trials) {
        for (Trials some : trials) {
            Tried other = some.ofOtherKind(rule);
            if (other != null) {
                return other;
            }
        }
        return null;
    }
}
