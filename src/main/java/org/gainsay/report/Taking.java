package org.gainsay.report;

import org.gainsay.rule.engine.Outcome;

/** What became of a value that a rule takes or might have taken, as a table marks it. */
enum Taking {
    /** The report shows it as an answer. */
    HELD("", ""),
    /** It is shown as one that its article or its outlet no longer holds. */
    NO_LONGER_HELD("*", "no longer held: the article takes it back, or a later edition of its outlet answers"),
    /** The rule takes it, and the report shows something else. */
    NOT_SHOWN("=", "taken, but not shown under this rule; 'gainsay explain RULE PATH...' tells why"),
    /** A word of the rule keeps it away. */
    CLAIMED("!", "left: a word of 'unless' or 'unless-sentence' claims it"),
    /** The rule ignores what is stated so. */
    IGNORED("~", "left: it is stated in a way that 'ignore' lists"),
    /** The text denies it. */
    DENIED("#", "left: the text denies it"),
    /** Nobody can tell what it is, or whether it is. */
    UNTOLD("?", "left: its day cannot be told without the time of publication, or its sentence asks");

    /** Stands behind the value, which is in brackets; empty for one that is shown as it stands. */
    final String sign;

    final String meaning;

    Taking(String sign, String meaning) {
        this.sign = sign;
        this.meaning = meaning;
    }

    static Taking of(Outcome outcome) {
        return switch (outcome) {
            case ANSWER -> NOT_SHOWN;
            case COMPOUND, CLAIMED, OTHER_OCCASION -> CLAIMED;
            case NEGATED -> DENIED;
            case UNRESOLVED, ASKED -> UNTOLD;
            default -> IGNORED;
        };
    }

    /** {@code 40}, {@code (40)!}. */
    String mark(String value) {
        return sign.isEmpty() ? value : "(" + value + ")" + sign;
    }
}
