package org.gainsay.rule;

import org.jspecify.annotations.Nullable;

/**
 * Whom an answer is said of, under a rule that asks once for each person.
 *
 * @param surname the surname, or the one name that the text gives
 * @param given the names before it, as the article gives them anywhere; null where it gives none, or those of several
 * @param template the question, which is about nobody in particular yet
 */
public record Person(String surname, @Nullable String given, Question template) {
    /** The question about this person by a name. */
    public Question asked(String name) {
        return template.about(Key.PERSON, name);
    }
}
