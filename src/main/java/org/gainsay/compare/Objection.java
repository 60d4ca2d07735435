package org.gainsay.compare;

import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Question;

/** What speaks against two differing answers to a rule for any story being answers to the same question. */
final class Objection {
    private Objection() {}

    /**
     * What it is, in words that follow "but": empty for nothing.
     *
     * @param standing all answers to the question
     * @param witnesses what third articles have to say
     */
    static String words(Question question, Claim[] pair, Standing standing, Witnesses witnesses, Alignment alignment) {
        if (alignment.strangers(pair[0].owner(), pair[1].owner())) {
            return "their articles do not seem to report one event";
        }
        String both = witnesses.ofBoth(pair);
        if (both != null) {
            return "a third article, " + standing.name(both) + ", states both";
        }
        List<Fact> first = standing.of(pair[0]);
        List<Fact> second = standing.of(pair[1]);
        boolean namesakes = question.kind() == Kind.AGE
                && !first.isEmpty()
                && !second.isEmpty()
                && first.stream()
                        .allMatch(fact ->
                                second.stream().allMatch(other -> Namesakes.differ(question.thing(), fact, other)));
        return namesakes ? "they are said of two persons of one surname" : "";
    }
}
