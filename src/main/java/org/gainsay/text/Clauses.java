package org.gainsay.text;

import org.jspecify.annotations.Nullable;

/**
 * Which tokens of a sentence belong to one clause; worked out for a sentence when it is first asked for.
 *
 * <p>Clauses are found by their joints alone, without a parser: semicolons, colons, dashes, brackets, and words that join ("but",
 * ", and", "while", ", which"). A relative clause, a bracket or a dashed insertion is embedded: behind it the outer clause
 * goes on.
 */
public final class Clauses {
    private final Passage passage;
    private int[] clauses = new int[0];
    private int[] outer = new int[0];
    private @Nullable ClauseSplitter splitter;

    Clauses(Passage passage) {
        this.passage = passage;
    }

    /** The number of the clause that a token belongs to; equal numbers mean the same clause of the same sentence. */
    public int of(int token) {
        split(token);
        return clauses[token] - 1;
    }

    /**
     * Whether two tokens stand in the same clause, or one of them in a clause that is embedded in the other's and says something about what stands
     * before it there: "the talks, which lasted three hours", "the talks (three hours)"; but not "failed" in "the talks (three hours) failed".
     */
    public boolean together(int a, int b) {
        int first = of(a);
        int second = of(b);
        return first == second
                || Math.abs(outer[first]) == second + 1 && b < first
                || Math.abs(outer[second]) == first + 1 && a < second;
    }

    /**
     * Whether two tokens stand together and the clause of neither has a subject of its own beside what it goes on about: not the "talks" and the "spoke" of
     * "the talks, at which the minister spoke".
     */
    public boolean closely(int a, int b) {
        return together(a, b) && (of(a) == of(b) || outer[of(a)] >= 0 && outer[of(b)] >= 0);
    }

    /** The token at which the clause of the first of two tokens of a sentence ends before the second: a word as "because" or a mark; -1 if it does not. */
    public int joint(int a, int b) {
        int first = Math.min(a, b);
        for (int token = first + 1; token <= Math.max(a, b); token++) {
            if (of(token) != of(first)) {
                return token;
            }
        }
        return -1;
    }

    private void split(int token) {
        if (clauses.length == 0 || clauses[token] == 0) {
            Sentences sentences = passage.sentences();
            int sentence = sentences.of(token);
            splitter().split(sentences.first(sentence), sentences.end(sentence));
        }
    }

    private ClauseSplitter splitter() {
        if (splitter == null) {
            clauses = new int[passage.tokens().count()];
            outer = new int[passage.tokens().count()];
            splitter = new ClauseSplitter(passage, clauses, outer);
        }
        return splitter;
    }
}
