package org.gainsay.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Person;
import org.gainsay.rule.Question;
import org.gainsay.rule.Spelling;
import org.gainsay.rule.engine.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the answers of all articles to each question. Under a rule that asks once for each person, the articles of a story are asked together who is
 * whom: Ann Marsh of one is the Marsh of another that names no other one, and not its Bob Marsh. So they are under one that asks for each noun: the only
 * pint of a story may be its pint of cider.
 */
public final class Gathering {
    private final List<Answer> answers = new ArrayList<>();

    /** Things that a rule is asked about, by story and rule. */
    private final Map<String, Things> things = new LinkedHashMap<>();

    /** Persons of one surname, by story, rule and surname. */
    private final Map<String, Persons> families = new LinkedHashMap<>();

    /**
     * All answers to a question.
     *
     * @param question the question
     * @param facts the answers, in the order of the articles
     */
    public record Asked(Question question, List<Fact> facts) {}

    /** Adds an article's answer. */
    public void add(Answer answer) {
        answers.add(answer);
        Person person = answer.person();
        if (person != null) {
            String family = family(answer, person);
            Persons persons = families.get(family);
            if (persons == null) {
                persons = new Persons();
                families.put(family, persons);
            }
            persons.add(answer, person);
        }
        String thing = thing(answer);
        if (thing != null) {
            String rule = rule(answer);
            Things known = things.get(rule);
            if (known == null) {
                known = new Things();
                things.put(rule, known);
            }
            known.add(answer, thing);
        }
    }

    /** What an answer is about, if that is a thing: persons and places have capitals. */
    private static @Nullable String thing(Answer answer) {
        String thing = answer.question().thing();
        return answer.person() != null || thing == null || thing.isEmpty() || Character.isUpperCase(thing.charAt(0))
                ? null
                : thing;
    }

    private static String rule(Answer answer) {
        return Finding.story(answer.fact().article()) + '\n' + answer.question().id();
    }

    private static String family(Answer answer, Person person) {
        return rule(answer) + '\n' + Spelling.folded(person.surname());
    }

    /** Every question with its answers, in the order in which they were first answered. */
    public List<Asked> questions() {
        Map<String, Asked> questions = new LinkedHashMap<>();
        for (Answer answer : answers) {
            Question question = question(answer);
            Asked asked = questions.get(question.identity());
            if (asked == null || fuller(question.thing(), asked.question().thing())) {
                asked = new Asked(question, asked == null ? new ArrayList<>() : asked.facts());
                questions.put(question.identity(), asked);
            }
            asked.facts().add(answer.fact());
        }
        return new ArrayList<>(questions.values());
    }

    private Question question(Answer answer) {
        Person person = answer.person();
        String thing = thing(answer);
        Things known = thing == null ? null : things.get(rule(answer));
        if (thing != null && known != null) {
            return known.asked(answer, thing);
        }
        Persons persons = person == null ? null : families.get(family(answer, person));
        return person == null || persons == null ? answer.question() : person.asked(persons.name(answer, person));
    }

    private static boolean fuller(@Nullable String thing, @Nullable String other) {
        return thing != null && other != null && Spelling.fuller(thing, other);
    }
}
