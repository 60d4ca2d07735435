package org.gainsay.rule.engine;

import org.gainsay.article.Span;

/**
 * What became of one value when a rule looked at it.
 *
 * @param value the value as the text states it
 * @param inTitle whether it stands in the title
 * @param span where it stands in the passage, hedge included
 * @param outcome what became of it
 * @param word the word of the text that decided, or the near word where the lack of one did; empty where there is neither
 * @param missing what would have helped, in the words of a report: {@code "clunk" stands in another clause}; empty if unknown
 */
public record Trial(String value, boolean inTitle, Span span, Outcome outcome, String word, String missing) {
    /** {@code "six hours": claimed by an unless word in its clause: "flight"}. */
    @Override
    public String toString() {
        return "\"" + value + "\": " + reason();
    }

    /** What decided, in words: {@code claimed by an unless word in its clause: "flight"}. */
    String reason() {
        StringBuilder line = new StringBuilder(outcome.words());
        if (!word.isEmpty()) {
            line.append(outcome.named() ? ": \"" + word + "\"" : " (near word: \"" + word + "\")");
        }
        return missing.isEmpty()
                ? line.toString()
                : line.append("; ").append(missing).toString();
    }
}
