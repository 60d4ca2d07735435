package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Mention;
import org.gainsay.rule.Conversion;

/** Tries one rule on every value of its kind in a passage, and says what became of each. */
final class Trials {
    private final View view;
    private final Matcher matcher;

    Trials(View view, Ambient ambient, Signals signals) {
        this.view = view;
        this.matcher = new Matcher(view, ambient, signals);
    }

    List<Trial> of(CompiledRule rule) {
        List<Trial> trials = new ArrayList<>();
        for (int at = 0; at < view.mentions().size(); at++) {
            if (Conversion.sources(rule.kind()).contains(view.mentions().get(at).kind())) {
                trials.add(trial(rule, at));
            }
        }
        return trials;
    }

    /** The outcome at the near word that took the value furthest. */
    private Trial trial(CompiledRule rule, int at) {
        Mention mention = view.mentions().get(at);
        int sentence = view.sentences().of(mention.firstToken());
        int end = view.sentences().end(sentence);
        Outcome best = Outcome.NO_NEAR;
        String word = "";
        Occurrences occurrences = view.occurrences();
        for (int near = occurrences.from(view.sentences().first(sentence));
                near < occurrences.count() && occurrences.start(near) < end;
                near++) {
            boolean beside = rule.isNear(occurrences.term(near))
                    && view.clauses().together(occurrences.start(near), mention.firstToken());
            Outcome outcome = beside ? matcher.tryOn(rule, at, sentence, near) : Outcome.NO_NEAR;
            if (outcome == Outcome.ANSWER || (best != Outcome.ANSWER && outcome.compareTo(best) > 0)) {
                best = outcome;
                word = outcome == Outcome.NO_CONTEXT || outcome == Outcome.NOT_WITH ? "" : matcher.decidingWords();
            }
        }
        String text = view.passage().text().substring(mention.span().start(), mention.span().end());
        return new Trial(text, view.inTitle(), best, word);
    }
}
