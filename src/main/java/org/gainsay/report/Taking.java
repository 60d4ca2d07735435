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
    /** An unless word claims it. */
    CLAIMED("!", "left: a word of 'unless' claims it"),
    /** An unless-sentence word keeps it away. */
    OTHER_OCCASION("!", "left: a word of 'unless-sentence' stands in its sentence"),
    /** Its near word means something else. */
    COMPOUND("!", "left: its near word is a part of a phrase in 'unless'"),
    /** The rule ignores what is stated so. */
    IGNORED("~", "left: it is stated in a way that 'ignore' lists"),
    /** The text denies it. */
    DENIED("#", "left: the text denies it"),
    /** Nobody can tell what it is, or whether it is. */
    UNTOLD("?", "left: its day cannot be told without the time of publication"),
    /** Its sentence states nothing. */
    ASKED("?", "left: its sentence is a question"),
    /** The rule asks for another kind of value than stands beside its near word. */
    OTHER_KIND("^", "left: it stands beside a near word, and the rule asks for another kind of value");

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
            case COMPOUND -> COMPOUND;
            case CLAIMED -> CLAIMED;
            case OTHER_OCCASION -> OTHER_OCCASION;
            case NEGATED -> DENIED;
            case UNRESOLVED -> UNTOLD;
            case ASKED -> ASKED;
            case OTHER_KIND -> OTHER_KIND;
            default -> IGNORED;
        };
    }

    /** {@code 40}, {@code (40)!}. */
    String mark(String value) {
        return sign.isEmpty() ? value : "(" + value + ")" + sign;
    }
}
