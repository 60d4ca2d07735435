package org.gainsay.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.normalize.Kind;
import org.gainsay.rule.Evolution;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Question;
import org.gainsay.rule.Senses;
import org.gainsay.rule.Stance;

/**
 * What speaks for two differing answers to a rule for any story being answers to the same question: {@link Evidence}, the words around them. Where it
 * is silent, since a value is not written down as such: a third article that agrees with one of them, enough words that both sentences use, or that both
 * articles surely report one event and answer but once.
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

    /**
     * What it is, in words that follow "and": empty for nothing.
     *
     * @param standing all answers to the question
     * @param witnesses what third articles have to say
     */
    static String words(Question question, Claim[] pair, Standing standing, Witnesses witnesses, Alignment alignment) {
        String third = witnesses.agreeing(pair);
        String agrees = "a third article, " + (third == null ? "" : standing.name(third)) + ", agrees with one of them";
        List<Fact> first = standing.of(pair[0]);
        List<Fact> second = standing.of(pair[1]);
        return switch (alignment.evidence().of(first, second)) {
            case AGAINST ->
                pointed(question.kind(), pair, standing) ? third == null ? place(question.kind()) : agrees : "";
            case FOR -> third == null ? "the words around them tell the same story" : agrees;
            case SILENT -> third == null ? otherwise(question, pair, first, second, standing, alignment) : agrees;
        };
    }

    /**
     * Whether each article has one answer, of a kind of which it has few to any question. Chosen on 270 invented stories: eight pairs of dates with a third article that
     * agreed, and of places in an order, had words around them that told different stories. Seven were answers to one question, and the eighth was of a rule that
     * took the date of something else.
     */
    private static boolean pointed(Kind kind, Claim[] pair, Standing standing) {
        return (kind == Kind.DATE || kind == Kind.ORDINAL)
                && standing.values(pair[0].owner()) == 1
                && standing.values(pair[1].owner()) == 1;
    }

    /** "The third title" and "the fourth title" need no third article, as two dates do. */
    private static String place(Kind kind) {
        return kind == Kind.ORDINAL ? "each article names one place in an order" : "";
    }

    /** What it is where no third article agrees and the values themselves are not written down. */
    private static String otherwise(
            Question question,
            Claim[] pair,
            List<Fact> first,
            List<Fact> second,
            Standing standing,
            Alignment alignment) {
        Set<String> shared = shared(first, second);
        if (!question.corroborate() && shared.size() >= SHARED) {
            return "their sentences share words such as " + String.join(", ", new TreeSet<>(shared));
        }
        // A figure that grows and needs a third article may as well fall: the missing are found.
        boolean alone = question.corroborate() && question.evolves() != Evolution.NONE;
        boolean sole = !alone
                && question.kind() != Kind.DATE
                && question.kind() != Kind.DATETIME
                && !planned(first)
                && !planned(second)
                && standing.values(pair[0].owner()) == 1
                && standing.values(pair[1].owner()) == 1
                && new Likeness(question.kind()).close(pair[0], pair[1]);
        return sole && alignment.oneEvent(pair[0].owner(), pair[1].owner())
                ? "their articles surely report one event and answer but once"
                : "";
    }

    private static boolean planned(List<Fact> facts) {
        return facts.stream().anyMatch(fact -> fact.stance() == Stance.PLANNED);
    }

    private static Set<String> shared(List<Fact> facts, List<Fact> others) {
        Set<String> words = beside(facts);
        words.retainAll(beside(others));
        return words;
    }

    private static Set<String> beside(List<Fact> facts) {
        Set<String> words = new HashSet<>();
        for (Fact fact : facts) {
            fact.citations().forEach(citation -> add(citation.sentence(), words));
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
