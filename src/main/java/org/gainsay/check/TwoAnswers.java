package org.gainsay.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gainsay.compare.Wording;
import org.gainsay.normalize.Quantity;
import org.gainsay.rule.Evolution;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Question;
import org.gainsay.rule.Scope;
import org.gainsay.rule.Stance;
import org.gainsay.rule.engine.Answer;

/**
 * Finds a question that an article answers in two ways: "The talks lasted three hours. ... The talks lasted five hours." A rule for one story knows what it asks
 * for. One for any story of a kind may have taken another thing for its own, so that the two sentences have to say the same but for the figure.
 */
public final class TwoAnswers implements Check {
    /** So many words, besides the figure, say what it is. */
    private static final int WORDS = 2;
    /** Shorter words say little of a value. */
    private static final int SHORT = 4;
    /** Whoever these are, they may be others in the other sentence; compiled for Gainsay. */
    private static final Set<String> PRONOUNS = Set.of(
            "he", "him", "his", "she", "her", "it", "its", "we", "our", "i", "my", "they", "them", "their", "this",
            "that", "these", "those", "another");

    /** An article with more answers to a question is a table of them. */
    private static final int MOST = 6;

    @Override
    public String id() {
        return "general/two-answers";
    }

    @Override
    public String question() {
        return "Does the article answer each question in one way?";
    }

    @Override
    public void check(Scene scene, Faults faults) {
        Map<String, List<Answer>> questions = new LinkedHashMap<>();
        for (Answer answer : scene.answers()) {
            String identity = answer.question().identity();
            List<Answer> same = questions.get(identity);
            if (same == null) {
                same = new ArrayList<>();
                questions.put(identity, same);
            }
            same.add(answer);
        }
        for (List<Answer> answers : questions.values()) {
            check(answers, faults);
        }
    }

    private static void check(List<Answer> answers, Faults faults) {
        for (int at = 1; at < answers.size() && answers.size() <= MOST; at++) {
            for (int before = 0; before < at; before++) {
                Question question = answers.get(at).question();
                Fact first = answers.get(before).fact();
                Fact again = answers.get(at).fact();
                if (excludes(question, first, again) && oneThing(question, first, again)) {
                    faults.add(
                            question.text() + " " + Wording.of(first) + " before, but then " + Wording.of(again),
                            first,
                            again);
                    return;
                }
            }
        }
    }

    /** Whether both are told as they are, each in a sentence of its own, and cannot both be right. */
    private static boolean excludes(Question question, Fact first, Fact again) {
        return question.evolves() == Evolution.NONE
                && told(first)
                && told(again)
                && Objects.equals(first.speaker(), again.speaker())
                && first.citation().inTitle() == again.citation().inTitle()
                && !first.citation().sentence().equals(again.citation().sentence())
                && unit(first).equals(unit(again))
                && question.tolerated(first).disjoint(question.tolerated(again));
    }

    private static boolean told(Fact fact) {
        return fact.stance() == Stance.ASSERTED || fact.stance() == Stance.ATTRIBUTED;
    }

    private static String unit(Fact fact) {
        return fact.value() instanceof Quantity quantity ? quantity.unit() : "";
    }

    private static boolean oneThing(Question question, Fact first, Fact again) {
        if (question.scope() == Scope.STORY) {
            return true;
        }
        List<String> words = words(first);
        return says(words) && words.equals(words(again)) && !asked(first, again);
    }

    /** Whether a question stands between the two, so that the second one may answer another one. */
    private static boolean asked(Fact first, Fact again) {
        int from = first.citation().span().end();
        int to = again.citation().span().start();
        String text = first.article().text();
        return from < to && to <= text.length() && text.substring(from, to).indexOf('?') >= 0;
    }

    private static boolean says(List<String> words) {
        int telling = 0;
        for (String word : words) {
            telling += word.length() >= SHORT ? 1 : 0;
        }
        return telling >= WORDS && Collections.disjoint(words, PRONOUNS);
    }

    /** The words of a fact's sentence but for the value; none of a line of a table and of a sentence of several figures. */
    private static List<String> words(Fact fact) {
        String sentence = fact.citation().sentence().strip();
        String rest = sentence.replace(fact.citation().text(), " ") + ' ';
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < rest.length() && sentence.endsWith("."); at++) {
            if (Character.isDigit(rest.charAt(at))) {
                return List.of();
            } else if (!Character.isLetter(rest.charAt(at))) {
                if (at > start) {
                    words.add(rest.substring(start, at).toLowerCase(Locale.ROOT));
                }
                start = at + 1;
            }
        }
        return words;
    }
}
