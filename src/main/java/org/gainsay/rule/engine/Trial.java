package org.gainsay.rule.engine;

/**
 * What became of one value when a rule looked at it.
 *
 * @param value the value as the text states it
 * @param inTitle whether it stands in the title
 * @param outcome what became of it
 * @param word the word of the rule that decided; empty where the lack of one did
 */
public record Trial(String value, boolean inTitle, Outcome outcome, String word) {
    /** {@code "six hours": claimed by an unless word in its clause: "flight"}. */
    @Override
    public String toString() {
        String line = "\"" + value + "\": " + outcome.words();
        return word.isEmpty() ? line : line + ": \"" + word + "\"";
    }
}
