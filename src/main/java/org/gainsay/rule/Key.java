package org.gainsay.rule;

import java.util.Locale;

/**
 * What a rule is asked once for each of: "How old is {person}?" is one question about Ellen Marsh and another about
 * Tom Price, and only answers about the same person are compared.
 */
public enum Key {
    /** The person beside the value, by surname: "Ellen Marsh, 44". */
    PERSON,
    /** The noun that a count counts, in the singular: "40 tanks"; of any other value what a near word says that it is of: "the price of a pint rose to £5". */
    NOUN,
    /** What the words around a value say it is about, where those of two articles match. */
    WORDS,
    /** The place behind a distance, "25 miles north-east of Merton", or that of any other value: "six people died in Merton". */
    PLACE;

    /** The name in rules: {@code person}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands in a question for the thing that it is asked about: <code>{person}</code>. */
    public String placeholder() {
        return "{" + label() + "}";
    }
}
