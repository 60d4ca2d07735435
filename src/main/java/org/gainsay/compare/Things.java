package org.gainsay.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.rule.Question;
import org.gainsay.rule.engine.Answer;

/**
 * Tells which things of a story that a rule is asked about are one: the pint of one article is the pint of cider of another, as long as no pint of
 * anything else is told of and no article tells the two apart.
 */
final class Things {
    private static final String OF = " of ";

    /** By thing: the first question about it. */
    private final Map<String, Question> questions = new LinkedHashMap<>();
    /** By article: the things that it tells of. */
    private final Map<String, Set<String>> told = new LinkedHashMap<>();

    void add(Answer answer, String thing) {
        questions.putIfAbsent(thing, answer.question());
        String article = answer.fact().article().id();
        Set<String> things = told.get(article);
        if (things == null) {
            things = new TreeSet<>();
            told.put(article, things);
        }
        things.add(thing);
    }

    /** The question about a thing by its fullest name. */
    Question asked(Answer answer, String thing) {
        List<String> fuller = new ArrayList<>();
        for (String other : questions.keySet()) {
            if (other.startsWith(thing + OF)) {
                fuller.add(other);
            }
        }
        boolean one = fuller.size() == 1 && !toldApart(thing, fuller.get(0));
        return one ? questions.getOrDefault(fuller.get(0), answer.question()) : answer.question();
    }

    private boolean toldApart(String thing, String other) {
        for (Set<String> things : told.values()) {
            if (things.contains(thing) && things.contains(other)) {
                return true;
            }
        }
        return false;
    }
}
