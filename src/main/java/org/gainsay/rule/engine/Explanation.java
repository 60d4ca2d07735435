package org.gainsay.rule.engine;

import java.util.List;
import org.gainsay.article.Place;
import org.gainsay.article.Span;

/**
 * Why a rule took or left one value of an article.
 *
 * @param value the value as the text states it
 * @param span where it stands, hedge included: in the title, or in the original text of the article
 * @param place where it stands; of the article where it stands in a title from metadata
 * @param inTitle whether it stands in the title
 * @param sentence the sentence around it, with white space folded
 * @param before what stands before it in the sentence, which tells equal words apart: the "90" of "900 there, 90 here"
 * @param taken whether it answers the question
 * @param reason what decided, in words: {@code claimed by an unless word in its clause: "flight"}
 * @param cure what to change so that the rule takes the value, in words: {@code take 'flight' out of 'unless'}; empty for a value that is taken, and where no
 *     change is known to do it
 * @param conditions which words of the text meet which condition of the rule
 */
public record Explanation(
        String value,
        Span span,
        Place place,
        boolean inTitle,
        String sentence,
        String before,
        boolean taken,
        String reason,
        String cure,
        List<Condition> conditions) {
    /** Copies the list of conditions. */
    public Explanation {
        conditions = List.copyOf(conditions);
    }

    /** Whether a near word of the rule stands in the sentence of the value or beside it, or the rule needs none. */
    public boolean hasNear() {
        return !reason.equals(Outcome.NO_NEAR.words());
    }

    /**
     * One list of a rule's terms, and where it is met.
     *
     * @param key the list: {@code near}
     * @param hits what was met, in the order of the text; empty where nothing was
     */
    public record Condition(String key, List<Hit> hits) {
        /** Copies the list of hits. */
        public Condition {
            hits = List.copyOf(hits);
        }
    }

    /**
     * Words of a text that meet a term.
     *
     * @param words the words as the text has them: "talks"
     * @param term the term as the rule has it: "talk"
     * @param where where they stand in relation to the value; empty for the value's own sentence
     */
    public record Hit(String words, String term, String where) {}
}
