package org.gainsay.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.normalize.Kind;
import org.gainsay.rule.Evolution;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Question;
import org.gainsay.rule.Senses;
import org.gainsay.rule.Stance;

/**
 * What speaks for two differing answers to a rule for any story being answers to the same question: a third article that agrees with one of
 * them, enough words that both sentences use, or that both articles surely report one event and answer but once.
 */
final class Support {
    /** Shorter words are mostly not about anything. */
    private static final int SHORTEST = 4;
    /** Words with the same beginning are taken for forms of one word: "employs", "employed". */
    private static final int STEM = 5;
    /** What the name of a sense begins with. */
    private static final char NAMED = '@';
    /** How many words two sentences must share: one of them is that of the rule itself. Chosen on invented stories. */
    private static final int SHARED = 2;

    private Support() {}

    static boolean holds(Question question, Claim[] pair, List<Claim> answers, List<Fact> facts, Alignment alignment) {
        return !words(question, pair, answers, facts, alignment).isEmpty();
    }

    /** What it is, in words that follow "and": empty for nothing. */
    static String words(Question question, Claim[] pair, List<Claim> answers, List<Fact> facts, Alignment alignment) {
        for (Claim third : answers) {
            boolean other =
                    !third.owner().equals(pair[0].owner()) && !third.owner().equals(pair[1].owner());
            if (other && (meets(third, pair[0]) || meets(third, pair[1]))) {
                return "a third article, " + name(third, facts) + ", agrees with one of them";
            }
        }
        Set<String> shared = shared(pair, facts);
        if (!question.corroborate() && shared.size() >= SHARED) {
            return "their sentences share words such as " + String.join(", ", new TreeSet<>(shared));
        }
        // A figure that grows and needs a third article may as well fall: the missing are found.
        boolean alone = question.corroborate() && question.evolves() != Evolution.NONE;
        if (!alone && aligned(pair, facts, alignment)) {
            return "the words beside them tell the same story";
        }
        boolean sole = !alone
                && question.kind() != Kind.DATE
                && question.kind() != Kind.DATETIME
                && !planned(pair[0], facts)
                && !planned(pair[1], facts)
                && answers(pair[0], answers) == 1
                && answers(pair[1], answers) == 1
                && new Likeness(question.kind()).close(pair[0], pair[1]);
        return sole && alignment.oneEvent(pair[0].owner(), pair[1].owner())
                ? "their articles surely report one event and answer but once"
                : "";
    }

    private static boolean planned(Claim claim, List<Fact> facts) {
        for (Fact fact : facts) {
            if (says(fact, claim) && fact.stance() == Stance.PLANNED) {
                return true;
            }
        }
        return false;
    }

    private static long answers(Claim claim, List<Claim> answers) {
        return answers.stream()
                .filter(each -> each.owner().equals(claim.owner()))
                .map(Claim::value)
                .distinct()
                .count();
    }

    private static String name(Claim claim, List<Fact> facts) {
        for (Fact fact : facts) {
            if (says(fact, claim)) {
                return Finding.name(fact.article());
            }
        }
        return claim.owner();
    }

    private static boolean aligned(Claim[] pair, List<Fact> facts, Alignment alignment) {
        for (Fact fact : facts) {
            for (Fact other : facts) {
                if (says(fact, pair[0]) && says(other, pair[1]) && alignment.same(fact, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean says(Fact fact, Claim claim) {
        return fact.article().id().equals(claim.owner());
    }

    private static boolean meets(Claim a, Claim b) {
        return Objects.equals(a.scale(), b.scale()) && !a.allows().disjoint(b.allows());
    }

    private static Set<String> shared(Claim[] pair, List<Fact> facts) {
        Set<String> words = beside(pair[0], facts);
        words.retainAll(beside(pair[1], facts));
        return words;
    }

    private static Set<String> beside(Claim claim, List<Fact> facts) {
        Set<String> words = new HashSet<>();
        for (Fact fact : facts) {
            if (fact.article().id().equals(claim.owner())) {
                fact.citations().forEach(citation -> add(citation.sentence(), words));
            }
        }
        return words;
    }

    private static void add(String sentence, Set<String> words) {
        int start = 0;
        for (int at = 0; at <= sentence.length(); at++) {
            if (at == sentence.length() || !Character.isLetter(sentence.charAt(at))) {
                if (at - start >= SHORTEST) {
                    words.add(root(sentence.substring(start, at)));
                }
                start = at + 1;
            }
        }
    }

    /** What two words share that mean one thing, as "voted" and "ballot" do, or are forms of one word. */
    private static String root(String word) {
        String sense = Senses.standard().of(word);
        return sense != null && sense.charAt(0) == NAMED
                ? sense.substring(1)
                : word.substring(0, Math.min(word.length(), STEM)).toLowerCase(Locale.ROOT);
    }
}
