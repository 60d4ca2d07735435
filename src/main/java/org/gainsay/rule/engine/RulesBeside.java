package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.rule.Rule;

/** Tries rules on the values of an article, but only those of which a near word stands there, without looking at the others. */
final class RulesBeside {
    private final Engine engine;
    private final CompiledRules compiled;
    private final List<Rule> rules = new ArrayList<>();
    private final RulesByTerm byNear;
    /** The rules that need no near word, by their number. */
    private final BitSet alone = new BitSet();
    /** What the rules are about. */
    private final BitSet subjects;

    /**
     * For some rules. One that asks for every value of its kind is left out.
     *
     * @param engine asks these rules, and maybe others
     * @throws IllegalArgumentException if it does not ask one of them
     */
    RulesBeside(Engine engine, List<Rule> rules) {
        this.engine = engine;
        this.compiled = engine.rules();
        List<CompiledRule> wanted = new ArrayList<>();
        for (Rule rule : rules) {
            CompiledRule each = engine.compiled(rule);
            if (!each.worded()) {
                this.rules.add(rule);
                wanted.add(each);
                alone.set(each.index(), each.near().isEmpty());
            }
        }
        CompiledRule[] all = compiled.compiled().toArray(CompiledRule[]::new);
        byNear = new RulesByTerm(all, wanted, compiled.terms().count());
        subjects = compiled.subjects().of(wanted);
    }

    /** The rules that are asked, in their order. */
    List<Rule> rules() {
        return rules;
    }

    /**
     * What an article offers to the rules.
     *
     * @param about what it is about, of what the rules are about
     * @param rules the rules that have a near word in it or need none, by their number; none where it is about nothing of the kind
     * @param trials tries rules on the values of each of its passages
     */
    record Offer(BitSet about, BitSet rules, List<Trials> trials) {}

    /** What an article offers to the rules. */
    Offer in(Article article) {
        ReadArticle read = engine.withLengths(engine.read(article));
        BitSet about = compiled.subjects().in(read, compiled.terms().about());
        about.and(subjects);
        if (about.isEmpty()) {
            return new Offer(about, new BitSet(), List.of());
        }
        List<Window> windows = engine.windows(read, Subjects.sought(about));
        BitSet beside = beside(windows);
        Ambient ambient = new Ambient(windows);
        List<Trials> trials = new ArrayList<>();
        for (Window window : engine.withWorkedOut(windows)) {
            trials.add(new Trials(window, ambient, compiled.signals()));
        }
        return new Offer(about, beside, trials);
    }

    private BitSet beside(List<Window> windows) {
        BitSet beside = (BitSet) alone.clone();
        BitSet seen = new BitSet();
        for (Window window : windows) {
            Occurrences words = window.sweepAll();
            for (int at = 0; at < words.count(); at++) {
                int term = words.term(at);
                for (int each = byNear.start(term); !seen.get(term) && each < byNear.end(term); each++) {
                    beside.set(byNear.rule(each).index());
                }
                seen.set(term);
            }
        }
        return beside;
    }
}
