package org.gainsay.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that articles may answer, how an answer is recognised, and examples that prove it.
 *
 * @param question the question, with everything that later rooms need
 * @param recognition how an answer is recognised
 * @param examples texts with the answer that must be found in them, or none
 * @param note why the rule is as it is, in its author's words; null for none
 * @param path the file that the rule stands in
 * @param line 1-based line on which the rule begins
 */
public record Rule(
        Question question,
        Recognition recognition,
        List<Example> examples,
        @Nullable String note,
        String path,
        int line) {
    /** Copies the list of examples. */
    public Rule {
        examples = List.copyOf(examples);
    }

    /** Pack and rule: {@code alaska-summit/meeting-length}. */
    public String id() {
        return question.id();
    }
}
