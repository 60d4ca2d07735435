package org.gainsay.report;

import org.gainsay.rule.Fact;

/** How an article stands to what it states, in words. */
public final class Standing {
    private Standing() {}

    /** {@code according to Hospitals}, {@code planned or possible}; empty for what it simply asserts. */
    public static String of(Fact fact) {
        String speaker = fact.speaker();
        switch (fact.stance()) {
            case ATTRIBUTED:
                return speaker == null ? "" : "according to " + speaker;
            case PLANNED:
                return "planned or possible";
            case SUPERSEDED:
                return "no longer held";
            default:
                return "";
        }
    }
}
