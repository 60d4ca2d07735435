package org.gainsay.compare;

import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Question;

/** What speaks against two differing answers to a rule for any story being answers to the same question. */
final class Objection {
    private Objection() {}

    static boolean holds(Question question, Claim[] pair, List<Fact> facts, Alignment alignment) {
        return !words(question, pair, facts, alignment).isEmpty();
    }

    /** What it is, in words that follow "but": empty for nothing. */
    static String words(Question question, Claim[] pair, List<Fact> facts, Alignment alignment) {
        if (alignment.strangers(pair[0].owner(), pair[1].owner())) {
            return "their articles do not seem to report one event";
        }
        List<Fact> first = of(pair[0], facts);
        List<Fact> second = of(pair[1], facts);
        boolean namesakes = question.kind() == Kind.AGE
                && !first.isEmpty()
                && !second.isEmpty()
                && first.stream()
                        .allMatch(fact ->
                                second.stream().allMatch(other -> Namesakes.differ(question.thing(), fact, other)));
        return namesakes ? "they are said of two persons of one surname" : "";
    }

    private static List<Fact> of(Claim claim, List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.article().id().equals(claim.owner()))
                .toList();
    }
}
