package org.gainsay.compare;

import java.util.Locale;

/** What a finding comes from. */
public enum Origin {
    /** A rule's question, answered by several articles. */
    RULE,
    /** A check of one article against itself. */
    CHECK,
    /** A rule's question, where only the value on record disagrees. */
    REFERENCE,
    /** A question nobody wrote a rule for. */
    DISCOVERED;

    /** The name in reports: {@code rule}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
