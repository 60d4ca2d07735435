package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gainsay.rule.Range;
import org.gainsay.rule.Recognition;
import org.gainsay.rule.Rule;
import org.gainsay.rule.Stance;
import org.gainsay.rule.Term;
import org.gainsay.rule.Validity;
import org.jspecify.annotations.Nullable;

/** A rule as its author might change it, to see what it would make of an article then. */
final class Draft {
    private final Rule rule;
    final List<Term> about;
    final List<Term> near;
    final List<Term> with;
    final List<Term> context;
    final List<Term> unless;
    final List<Term> unlessSentence;
    final List<String> counts;
    final List<String> named;
    final Set<Stance> ignore = EnumSet.noneOf(Stance.class);
    boolean bare;
    boolean past;

    @Nullable
    Range between;

    Validity validity;

    /** The rule as it is. */
    Draft(Rule rule) {
        Recognition recognition = rule.recognition();
        this.rule = rule;
        about = new ArrayList<>(recognition.about());
        near = new ArrayList<>(recognition.near());
        with = new ArrayList<>(recognition.with());
        context = new ArrayList<>(recognition.context());
        unless = new ArrayList<>(recognition.unless());
        unlessSentence = new ArrayList<>(recognition.unlessSentence());
        counts = new ArrayList<>(recognition.counts());
        named = new ArrayList<>(recognition.named());
        ignore.addAll(recognition.ignore());
        bare = recognition.bare();
        past = recognition.past();
        between = recognition.between();
        validity = recognition.validity();
    }

    /** The rule as it is now. */
    Rule changed() {
        Recognition recognition = rule.recognition();
        Recognition changed = new Recognition(
                about,
                near,
                with,
                context,
                unless,
                unlessSentence,
                counts,
                named,
                bare,
                between,
                recognition.key(),
                ignore,
                past,
                validity,
                recognition.names());
        return new Rule(rule.question(), changed, rule.examples(), rule.note(), rule.path(), rule.line());
    }
}
