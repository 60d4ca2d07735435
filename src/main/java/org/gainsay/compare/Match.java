package org.gainsay.compare;

import org.gainsay.rule.Fact;

/**
 * Two statements that answer one question and exclude each other.
 *
 * @param lower the one with the lower value
 * @param upper the other
 * @param score how sure that is, and why
 */
record Match(Told lower, Told upper, Score score) implements Comparable<Match> {
    /** The surer one comes first. */
    @Override
    public int compareTo(Match other) {
        return Integer.compare(other.points(), points());
    }

    int points() {
        return score.points();
    }

    /** The score and what it rests on, in a sentence. */
    String told(int enough) {
        return said(lower) + " and " + said(upper) + " have " + points() + " points for answering one question, of "
                + enough + " that are needed: " + score.grounds() + ".";
    }

    private static String said(Told told) {
        Fact fact = told.statement().fact();
        return '"' + fact.citation().text() + "\" (" + Finding.name(fact.article()) + ')';
    }
}
