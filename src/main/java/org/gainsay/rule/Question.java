package org.gainsay.rule;

import org.gainsay.normalize.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of Gainsay needs to know of a rule: everything but how its answers are recognised.
 *
 * @param id pack and rule: {@code alaska-summit/meeting-length}
 * @param text the question: "How long did the leaders talk?"
 * @param kind the kind of the answers
 * @param severity how much a contradiction matters
 * @param evolves whether the figure legitimately grows, as tolls do
 * @param reference a value to hold every source against; null for none
 */
public record Question(
        String id,
        String text,
        Kind kind,
        Severity severity,
        boolean evolves,
        @Nullable Reference reference) {}
