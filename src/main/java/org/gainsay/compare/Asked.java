package org.gainsay.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.normalize.Interval;
import org.gainsay.rule.Evolution;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Question;

/** What rules ask of the statements of a story: which questions each of them answers. */
final class Asked {
    /** Under a rule more words shared are as good as so many. */
    private static final int RULE_WORDS = 800;

    private static final int WHOLE = 1000;

    private final Map<String, List<Told>> byArticle;
    /** By statement: its questions by their identity. */
    private final Map<Integer, Map<String, Question>> questions = new HashMap<>();
    /** By question and article: the values that answer. */
    private final Map<String, Set<Interval>> values = new HashMap<>();

    Asked(List<Told> told) {
        byArticle = Told.byArticle(told);
    }

    void add(Question question, Fact fact) {
        Claim claim = Claim.of(fact);
        String key = question.identity() + '\n' + claim.owner();
        Set<Interval> known = values.get(key);
        if (known == null) {
            known = new HashSet<>();
            values.put(key, known);
        }
        known.add(claim.value().stated());
        for (Told each : of(fact)) {
            Map<String, Question> own = questions.get(each.index());
            if (own == null) {
                own = new LinkedHashMap<>();
                questions.put(each.index(), own);
            }
            own.put(question.identity(), question);
        }
    }

    /** The statements that rest on a fact's words. */
    List<Told> of(Fact fact) {
        List<Told> of = new ArrayList<>();
        for (Told each : byArticle.getOrDefault(fact.article().id(), List.of())) {
            if (Alignment.overlap(each.statement().fact(), fact)) {
                of.add(each);
            }
        }
        return of;
    }

    private Map<String, Question> questions(Told told) {
        return questions.getOrDefault(told.index(), Map.of());
    }

    /** Whether two statements answer one question of a rule, and exclude each other. */
    boolean both(Told a, Told b) {
        for (String question : questions(a).keySet()) {
            if (questions(b).containsKey(question)) {
                return !a.owner().equals(b.owner()) && a.excludes(b);
            }
        }
        return false;
    }

    /** Whether a figure that a rule asks for has moved from one statement to the other, as it legitimately may. */
    boolean moved(Told a, Told b) {
        for (Map.Entry<String, Question> each : questions(a).entrySet()) {
            boolean both = questions(b).containsKey(each.getKey());
            List<Fact> facts = List.of(a.statement().fact(), b.statement().fact());
            if (both && Growth.explains(facts, each.getValue().evolves())) {
                return true;
            }
        }
        return false;
    }

    void measure(Told a, Told b, Measures measures) {
        Map<String, Question> first = questions(a);
        Map<String, Question> second = questions(b);
        List<Question> both = new ArrayList<>();
        for (Map.Entry<String, Question> each : first.entrySet()) {
            if (second.containsKey(each.getKey())) {
                both.add(each.getValue());
            }
        }
        measures.put(Ground.ONE_RULE, first.isEmpty() != second.isEmpty());
        if (!both.isEmpty()) {
            measure(both, a, b, measures);
        }
    }

    private void measure(List<Question> both, Told a, Told b, Measures measures) {
        int answers = Integer.MAX_VALUE;
        boolean moving = false;
        for (Question question : both) {
            answers = Math.min(answers, answers(question, a) * answers(question, b));
            moving |= question.evolves() != Evolution.NONE;
        }
        measures.put(Ground.RULE, WHOLE);
        measures.put(Ground.SOLE_ANSWERS, answers == 1);
        measures.put(Ground.RULE_AND_WORDS, Math.min(RULE_WORDS, measures.of(Ground.WORDS)));
        measures.put(Ground.MOVING_RULE, moving);
    }

    private int answers(Question question, Told told) {
        return values.getOrDefault(question.identity() + '\n' + told.owner(), Set.of())
                .size();
    }
}
