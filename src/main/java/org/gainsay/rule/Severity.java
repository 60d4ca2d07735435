package org.gainsay.rule;

import java.util.Locale;

/** How much a contradiction under a rule matters; the words are those of SARIF. */
public enum Severity {
    NOTE,
    WARNING,
    ERROR;

    /** The name in rules and reports: {@code error}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
