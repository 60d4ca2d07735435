package org.gainsay.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.normalize.Kind;
import org.gainsay.rule.Fact;

/**
 * Tells what the words around two values say on whether they answer one question. A rule for any story of a kind hears a word beside each value and
 * nothing more, so "ninth of the cup run" and "the cup for the seventh time" both answer how often a team has won. The statements around them are
 * weighed as those of any story are.
 */
final class Evidence {
    /** With fewer points the words speak against it; chosen, like those below, on invented stories that nobody had written rules for. */
    private static final int LEAST = -700;
    /** The same where a third article has to agree. */
    private static final int LEAST_CORROBORATED = 0;
    /** What it costs if a statement of either article has a better claim to one of the values. */
    private static final int RIVAL = 1000;
    /** What it costs if the values are further apart than those of one question mostly are. */
    private static final int UNLIKE = 1100;

    private final Occasion occasion;
    private final SharedWords words;
    private final Accord accord;
    private final Rivals rivals;
    private final Scorer scorer;
    private final Map<String, List<Told>> byArticle = new HashMap<>();

    Evidence(List<Told> told, Occasion occasion, SharedWords words, Accord accord, Rivals rivals, Scorer scorer) {
        this.occasion = occasion;
        this.words = words;
        this.accord = accord;
        this.rivals = rivals;
        this.scorer = scorer;
        for (Told each : told) {
            String article = each.statement().fact().article().id();
            List<Told> own = byArticle.get(article);
            if (own == null) {
                own = new ArrayList<>();
                byArticle.put(article, own);
            }
            own.add(each);
        }
    }

    /**
     * Whether the words around facts of two articles speak against it. They do not where one of the values is not written down as such, as a length between
     * a start and an end is not.
     *
     * @param corroborate whether the rule wants a third article to agree
     */
    boolean against(List<Fact> facts, List<Fact> others, boolean corroborate) {
        boolean known = false;
        for (Said one : said(facts)) {
            for (Said other : said(others)) {
                if (one.told().kind() == other.told().kind()) {
                    if (apart(one, other) && open(one.told(), other.told(), corroborate)) {
                        return false;
                    }
                    known = true;
                }
            }
        }
        return known;
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
            for (Told each : byArticle.getOrDefault(fact.article().id(), List.of())) {
                if (Alignment.overlap(each.statement().fact(), fact)) {
                    said.add(new Said(fact, each));
                }
            }
        }
        return said;
    }

    private boolean apart(Said one, Said other) {
        return one.exact()
                || other.exact()
                || accord.of(one.told()) != accord.of(other.told())
                        && one.told().excludes(other.told());
    }

    private boolean open(Told a, Told b, boolean corroborate) {
        if (!comparable(a, b) || rivals.bothSaid(a, b)) {
            return false;
        }
        int rival = rivals.none(a, b) ? 0 : RIVAL;
        int unlike = a.alike(b) ? 0 : UNLIKE;
        int points = scorer.ofSort(a, b).points() - rival - unlike;
        return points >= (corroborate ? LEAST_CORROBORATED : LEAST);
    }

    private boolean comparable(Told a, Told b) {
        boolean thing = a.thing() != null && a.thing().equals(b.thing());
        return a.sameTime(b)
                && !words.vary(a, b)
                && (a.kind() == Kind.ORDINAL
                        || !a.statement().setting().apart(b.statement().setting()))
                && !Contrasts.standard().part(a.statement(), b.statement())
                && (thing || occasion.shared(a, b) || occasion.surely(a.owner(), b.owner()));
    }
}
