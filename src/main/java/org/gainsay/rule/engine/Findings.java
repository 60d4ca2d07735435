package org.gainsay.rule.engine;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.rule.Entry;
import org.gainsay.rule.Evolution;
import org.gainsay.rule.Key;
import org.gainsay.rule.Stance;
import org.jspecify.annotations.Nullable;

/** Collects the values of one article that answer rules; a figure said several times becomes one fact. */
final class Findings {
    private final Map<Figure, List<Evidence>> byFigure = new LinkedHashMap<>();
    /** Those that are worked out of others; they answer where no value that the text states does. */
    private final Map<Figure, List<Evidence>> workedOut = new LinkedHashMap<>();

    /** How many facts to each side are asked whether they stand in the place of one. */
    private static final int OTHERS = 16;

    /** Whether a value is one of an earlier year. */
    private boolean dated;

    /** Those of the text; null until they are asked for. */
    private @Nullable Entries entries;

    /** What makes two values the same figure under a rule. */
    private record Figure(
            int rule,
            Interval stated,
            Hedge.@Nullable Type hedge,
            Moment.@Nullable Precision precision,
            @Nullable DayOfWeek weekday,
            @Nullable String thing) {
        /** Written out: the hash of a record's components is put together at run time, which every start would pay for. */
        @Override
        public int hashCode() {
            return rule * 31 + stated.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Figure figure
                    && rule == figure.rule
                    && hedge == figure.hedge
                    && precision == figure.precision
                    && weekday == figure.weekday
                    && Objects.equals(thing, figure.thing)
                    && stated.equals(figure.stated);
        }
    }

    /** Values that rules for this very story have taken, by their number in the passage. */
    private final BitSet takenInText = new BitSet();

    private final BitSet takenInTitle = new BitSet();

    /** Whether a hedge gives the end that a question may ask for: a least term, an age limit, the time until which something is open. */
    private static boolean bounded(Mention answer) {
        Hedge hedge = answer.hedge();
        return hedge != null
                && switch (hedge.type()) {
                    case AT_LEAST, UP_TO, SINCE, UNTIL, BY -> true;
                    default -> false;
                };
    }

    /**
     * Adds a value that answers a rule; one that a second near word leads to again is added once.
     *
     * @param derived whether it is worked out of others
     */
    void add(CompiledRule rule, Matcher matcher, int at, boolean derived) {
        View view = matcher.view();
        Mention found = view.mentions().get(at);
        JointCounts.Sum sum = matcher.joint().sum(rule, at);
        Mention answer = sum == null ? null : rule.answer(sum.sum());
        int first = sum == null || answer == null ? at : sum.first();
        answer = answer == null ? rule.answer(found) : answer;
        if (answer == null) {
            throw new IllegalArgumentException("no answer to " + rule.rule().id() + ": " + found);
        }
        answer = bounded(answer) && matcher.askedFor().hedge(rule, found) ? answer.unhedged() : answer;
        Hedge turned = matcher.bounds().of(found, matcher.sentence());
        answer = turned == null || sum != null ? answer : answer.hedged(turned);
        Hedge hedge = answer.hedge();
        Moment moment = answer.value() instanceof Moment value ? value : null;
        Key key = rule.key();
        String thing = key == null ? null : named(rule, matcher.thing(rule, key, at));
        answer = key == Key.NOUN && thing != null ? Items.priced(answer, thing) : answer;
        Figure figure = new Figure(
                rule.index(),
                answer.value().stated(),
                hedge == null ? null : hedge.type(),
                moment == null ? null : moment.precision(),
                moment == null ? null : moment.weekday(),
                thing);
        Map<Figure, List<Evidence>> figures = derived ? workedOut : byFigure;
        List<Evidence> evidence = figures.get(figure);
        if (evidence == null) {
            evidence = new ArrayList<>(1);
            figures.put(figure, evidence);
        }
        if (!rule.topic() && !derived) {
            (view.inTitle() ? takenInTitle : takenInText).set(at);
        }
        if (!known(evidence, view, first)) {
            Standing standing = matcher.standing(at);
            int year = matcher.year(rule, at);
            String given = key == Key.PERSON ? matcher.keys().given(found, matcher.sentence()) : null;
            evidence.add(new Evidence(rule, view, first, answer, matcher.sentence(), standing, thing, given, year));
            dated |= year != OtherTimes.NONE;
        }
    }

    /** Whether the text states an answer to the question that a value answers. */
    private boolean stated(Figure figure) {
        for (Figure each : byFigure.keySet()) {
            if (each.rule == figure.rule && Objects.equals(each.thing, figure.thing)) {
                return true;
            }
        }
        return false;
    }

    /** A name in the spelling that stands for all its spellings. */
    private static @Nullable String named(CompiledRule rule, @Nullable String thing) {
        Map<String, String> names = rule.rule().recognition().names();
        return thing == null ? null : names.getOrDefault(thing, thing);
    }

    /** Values come in the order of the text, so that only the last can be the same one. */
    private static boolean known(List<Evidence> evidence, View view, int at) {
        if (evidence.isEmpty()) {
            return false;
        }
        Evidence last = evidence.get(evidence.size() - 1);
        return last.at() == at && last.view().inTitle() == view.inTitle();
    }

    /** The answers in the order of the rules. */
    List<Answer> answers() {
        Map<Figure, List<Evidence>> unstated = new LinkedHashMap<>();
        for (Map.Entry<Figure, List<Evidence>> each : workedOut.entrySet()) {
            if (!stated(each.getKey())) {
                unstated.put(each.getKey(), each.getValue());
            }
        }
        byFigure.putAll(unstated);
        if (byFigure.isEmpty()) {
            return List.of();
        }
        List<List<Evidence>> facts = new ArrayList<>(byFigure.size());
        for (List<Evidence> fact : byFigure.values()) {
            if (left(fact)) {
                facts.add(fact);
            }
        }
        facts = dated ? LatestYears.of(facts) : facts;
        for (List<Evidence> fact : facts) {
            Collections.sort(fact);
        }
        facts.sort(new ByRuleAndPlace());
        List<Answer> answers = new ArrayList<>(facts.size());
        for (int at = 0; at < facts.size(); at++) {
            List<Evidence> fact = facts.get(at);
            boolean takenBack = Evidence.superseded(fact) && replaced(facts, at);
            answers.add(inEntry(fact, takenBack ? Evidence.answer(fact, Standing.SUPERSEDED) : Evidence.answer(fact)));
        }
        return answers;
    }

    /** The answer with the time of its entry in a live page, under a rule whose figure changes as time passes. */
    private Answer inEntry(List<Evidence> evidence, Answer answer) {
        View view = evidence.get(0).view();
        if (answer.question().evolves() == Evolution.NONE || view.inTitle()) {
            return answer;
        }
        if (entries == null) {
            entries = new Entries(view);
        }
        Entry entry = entries.last(evidence);
        return entry == null
                ? answer
                : new Answer(answer.question(), answer.fact().inEntry(entry), answer.person());
    }

    /**
     * Whether an article holds another value in place of one that it takes back somewhere: "had earlier said 12" reaches the 12 that is left in
     * another paragraph.
     *
     * @param facts in the order of the rules
     */
    private static boolean replaced(List<List<Evidence>> facts, int at) {
        Evidence old = facts.get(at).get(0);
        for (int other = Math.max(0, at - OTHERS); other < facts.size() && other <= at + OTHERS; other++) {
            List<Evidence> fact = facts.get(other);
            Evidence held = fact.get(0);
            boolean same = held.rule() == old.rule() && Objects.equals(held.thing(), old.thing());
            if (same
                    && !Evidence.superseded(fact)
                    && held.standing().stance() != Stance.PLANNED
                    && held.value().allows().disjoint(old.value().allows())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a rule for any story of a kind is left something when a rule for this very story has taken its own. */
    private boolean left(List<Evidence> fact) {
        if (fact.get(0).rule().topic()) {
            for (int at = fact.size() - 1; at >= 0; at--) {
                if (taken(fact.get(at))) {
                    fact.remove(at);
                }
            }
        }
        return !fact.isEmpty();
    }

    private boolean taken(Evidence evidence) {
        return (evidence.view().inTitle() ? takenInTitle : takenInText).get(evidence.at());
    }

    private static final class ByRuleAndPlace implements Comparator<List<Evidence>> {
        @Override
        public int compare(List<Evidence> a, List<Evidence> b) {
            int byRule =
                    Integer.compare(a.get(0).rule().index(), b.get(0).rule().index());
            return byRule != 0 ? byRule : a.get(0).compareTo(b.get(0));
        }
    }
}
