package org.gainsay.rule;

import java.util.Locale;

/** How an article stands to a value that it states. Negated values are no facts and have no stance. */
public enum Stance {
    /** Said by the article itself. */
    ASSERTED,
    /** Said by somebody whom the article quotes or names. */
    ATTRIBUTED,
    /** A plan, a condition, a possibility: "could be as large as". */
    PLANNED,
    /** No longer held: "originally", "had earlier said". */
    SUPERSEDED;

    /** The name in reports: {@code asserted}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
