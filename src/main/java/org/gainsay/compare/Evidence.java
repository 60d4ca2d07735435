package org.gainsay.compare;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.rule.Fact;

/**
 * Tells what the words around two values say on whether they answer one question. A rule for any story of a kind hears a word beside each value and
 * nothing more, so "ninth of the cup run" and "the cup for the seventh time" both answer how often a team has won. The statements around them are
 * weighed as those of any story are.
 */
final class Evidence {
    private final Accord accord;
    private final Candidates candidates;
    private final Scorer scorer;
    private final Asked asked;

    Evidence(Accord accord, Candidates candidates, Scorer scorer, Asked asked) {
        this.accord = accord;
        this.candidates = candidates;
        this.scorer = scorer;
        this.asked = asked;
    }

    /** What the words around two facts tell. */
    enum Speaks {
        FOR,
        AGAINST,
        /** One of the values is not written down as such, as a length between a start and an end is not. */
        SILENT
    }

    /** What the words around facts of two articles tell on whether they answer one question. */
    Speaks of(List<Fact> facts, List<Fact> others) {
        boolean known = false;
        for (Said one : said(facts)) {
            for (Said other : said(others)) {
                if (apart(one, other) && one(one.told(), other.told())) {
                    return Speaks.FOR;
                }
                known = true;
            }
        }
        return known ? Speaks.AGAINST : Speaks.SILENT;
    }

    /** A fact and a statement that rests on its words. */
    private record Said(Fact fact, Told told) {
        /** Whether a rule asks for the bound of the value, "at least 22 years" of a least term, and so takes for exact what as a statement is open. */
        boolean exact() {
            return fact.hedge() == null && told.statement().fact().hedge() != null;
        }
    }

    private List<Said> said(List<Fact> facts) {
        List<Said> said = new ArrayList<>();
        for (Fact fact : facts) {
            for (Told each : asked.of(fact)) {
                said.add(new Said(fact, each));
            }
        }
        return said;
    }

    /** Whether all that the articles say of two facts is said of two periods, of 2024 here and of 2025 there. */
    boolean ofTwoPeriods(List<Fact> facts, List<Fact> others) {
        boolean known = false;
        for (Said one : said(facts)) {
            for (Said other : said(others)) {
                if (!one.told()
                        .statement()
                        .setting()
                        .inOtherPeriod(other.told().statement().setting())) {
                    return false;
                }
                known = true;
            }
        }
        return known;
    }

    private boolean apart(Said one, Said other) {
        return one.exact()
                || other.exact()
                || one.told().kind() != other.told().kind()
                || accord.of(one.told()) != accord.of(other.told())
                        && one.told().excludes(other.told());
    }

    private boolean one(Told a, Told b) {
        return candidates.underRule(a, b) && scorer.enough(a, b, scorer.of(a, b));
    }
}
