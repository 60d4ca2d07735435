package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.jspecify.annotations.Nullable;

/** Collects the values of one article that answer rules; a figure said several times becomes one fact. */
final class Findings {
    private final Signals signals;
    private final Map<Figure, List<Evidence>> byFigure = new LinkedHashMap<>();

    /** What makes two values the same figure under a rule. */
    private record Figure(
            int rule, Interval stated, Hedge.@Nullable Type hedge, Moment.@Nullable Precision precision) {}

    Findings(Signals signals) {
        this.signals = signals;
    }

    /** Adds a value that answers a rule; one that a second near word leads to again is added once. */
    void add(CompiledRule rule, View view, int at, int sentence) {
        Mention found = view.mentions().get(at);
        Mention answer = rule.answer(found);
        if (answer == null) {
            throw new IllegalArgumentException("no answer to " + rule.rule().id() + ": " + found);
        }
        Hedge hedge = answer.hedge();
        Moment.Precision precision = answer.value() instanceof Moment moment ? moment.precision() : null;
        Figure figure =
                new Figure(rule.index(), answer.value().stated(), hedge == null ? null : hedge.type(), precision);
        List<Evidence> evidence = byFigure.computeIfAbsent(figure, none -> new ArrayList<>());
        boolean known = evidence.stream()
                .anyMatch(each -> each.at() == at && each.view().inTitle() == view.inTitle());
        if (!known) {
            Standing standing = new Stances(view, signals).of(found, sentence);
            evidence.add(new Evidence(rule, view, at, answer, sentence, standing));
        }
    }

    /** The answers in the order of the rules. */
    List<Answer> answers() {
        return byFigure.values().stream()
                .map(Findings::sorted)
                .sorted(Comparator.comparingInt(
                                (List<Evidence> each) -> each.get(0).rule().index())
                        .thenComparing(each -> each.get(0)))
                .map(Evidence::answer)
                .toList();
    }

    private static List<Evidence> sorted(List<Evidence> evidence) {
        return evidence.stream().sorted().toList();
    }
}
