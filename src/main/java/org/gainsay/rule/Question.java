package org.gainsay.rule;

import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of Gainsay needs to know of a rule: everything but how its answers are recognised.
 *
 * @param id pack and rule: {@code alaska-summit/meeting-length}
 * @param text the question: "How long did the leaders talk?"; that of a rule with a key names the thing that it is about
 * @param kind the kind of the answers
 * @param severity how much a contradiction matters
 * @param evolves which way the figure may legitimately go, as tolls grow
 * @param reference a value to hold every source against; null for none
 * @param scope which articles it is asked of
 * @param tolerance how far two answers may be apart before they differ; null for no distance
 * @param corroborate whether words that two sentences share do not make a contradiction: a third article has to agree, or both surely report one event
 * @param thing what a rule with a key is asked about, "Marsh"; null where it has none
 */
public record Question(
        String id,
        String text,
        Kind kind,
        Severity severity,
        Evolution evolves,
        @Nullable Reference reference,
        Scope scope,
        @Nullable Leeway tolerance,
        boolean corroborate,
        @Nullable String thing) {
    /** Behind the place of a noun: "How many {noun}s were found?". */
    private static final String PLURAL = "s";

    /** A question that is asked once. */
    public Question(
            String id,
            String text,
            Kind kind,
            Severity severity,
            Evolution evolves,
            @Nullable Reference reference,
            Scope scope,
            @Nullable Leeway tolerance,
            boolean corroborate) {
        this(id, text, kind, severity, evolves, reference, scope, tolerance, corroborate, null);
    }

    /** A question about one story. */
    public Question(
            String id, String text, Kind kind, Severity severity, Evolution evolves, @Nullable Reference reference) {
        this(id, text, kind, severity, evolves, reference, Scope.STORY, null, false);
    }

    /** The question about one thing: "How old is {person}?" about "Marsh" is "How old is Marsh?", "How many {noun}s were found?" about "body" "How many bodies were found?". */
    public Question about(Key key, String thing) {
        String slot = key.placeholder();
        String asked = text.replace(" a " + slot, " " + Indefinite.before(thing) + " " + slot)
                .replace(slot + PLURAL, Plurals.of(thing))
                .replace(slot, thing);
        return new Question(id, asked, kind, severity, evolves, reference, scope, tolerance, corroborate, thing);
    }

    /**
     * The question where it is known that all answers are answers to it.
     *
     * @param evolution which way the figure may legitimately go
     */
    public Question single(Evolution evolution) {
        return new Question(id, text, kind, severity, evolution, reference, Scope.STORY, tolerance, false);
    }

    /** What a fact allows, with its part of the tolerance. */
    public Interval tolerated(Fact fact) {
        return tolerance == null || fact.hedge() != null
                ? tolerated(fact.allows())
                : tolerance.around(fact.allows(), fact.value().stated());
    }

    /** What an answer allows, with its part of the tolerance: {@link Leeway#around}. */
    public Interval tolerated(Interval allows) {
        return tolerance == null ? allows : tolerance.around(allows);
    }

    /** What tells this question from every other: the id, and the text, since a rule with a key asks many; names in any spelling. */
    public String identity() {
        return id + '\n' + (thing == null ? text : Spelling.folded(text));
    }
}
