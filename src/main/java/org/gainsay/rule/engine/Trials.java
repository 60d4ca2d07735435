package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Mention;
import org.gainsay.rule.Conversion;

/** Tries one rule on every value of its kind in a passage, and says what became of each. */
final class Trials {
    private final View view;
    private final Matcher matcher;

    Trials(Window window, Ambient ambient, Signals signals) {
        this.view = window.view();
        this.matcher = new Matcher(window, ambient, signals);
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
        Outcome best = Outcome.NO_NEAR;
        String word = "";
        Occurrences words = matcher.near(sentence);
        if (rule.near().length == 0) {
            best = matcher.tryOn(rule, at, -1);
            word = matcher.deciding();
        }
        for (int near = 0; near < words.count(); near++) {
            Outcome outcome = rule.isNear(words.term(near)) ? matcher.tryOn(rule, at, near) : Outcome.NO_NEAR;
            if (outcome == Outcome.ANSWER || (best != Outcome.ANSWER && outcome.compareTo(best) > 0)) {
                best = outcome;
                word = matcher.deciding();
                if (word.isEmpty()) {
                    word = view.passage().words(words.start(near), words.end(near));
                }
            }
        }
        String text = view.passage()
                .text()
                .substring(mention.span().start(), mention.span().end());
        return new Trial(text, view.inTitle(), best, word);
    }
}
