package org.gainsay.compare;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.article.Publication;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Stance;
import org.jspecify.annotations.Nullable;

/**
 * The last word of each outlet. Several editions of one outlet are one source with a history: what an earlier one said is superseded by
 * what a later one answers to the same question. Without times of publication nobody knows which is the later one.
 */
final class Editions {
    /** Tells the id of an article from the name of an outlet. */
    private static final char ARTICLE = '\n';

    private Editions() {}

    /** The facts, those of an earlier edition as superseded unless the last one says the same, in their order. */
    static List<Fact> settled(List<Fact> facts) {
        Map<String, Instant> latest = new HashMap<>();
        for (Fact fact : facts) {
            String outlet = outlet(fact.article());
            if (outlet != null && fact.stance() != Stance.SUPERSEDED) {
                Instant known = latest.get(outlet);
                Instant own = earliest(fact.article());
                if (known == null || known.isBefore(own)) {
                    latest.put(outlet, own);
                }
            }
        }
        Set<String> repeated = new HashSet<>();
        for (Fact fact : facts) {
            String outlet = outlet(fact.article());
            if (outlet != null && earliest(fact.article()).equals(latest.get(outlet))) {
                repeated.add(outlet + '\n' + figure(fact));
            }
        }
        List<Fact> settled = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            String outlet = outlet(fact.article());
            Instant last = outlet == null ? null : latest.get(outlet);
            boolean earlier = last != null
                    && latest(fact.article()).compareTo(last) <= 0
                    && !earliest(fact.article()).equals(last);
            boolean again = repeated.contains(outlet + '\n' + figure(fact));
            settled.add(earlier && !again && fact.stance() != Stance.SUPERSEDED ? fact.superseded() : fact);
        }
        return settled;
    }

    /** The value with what it counts in: "€450m" is not said again by "£450m". */
    private static String figure(Fact fact) {
        return fact.value().stated() + " " + Claim.scale(fact.kind(), fact.value()) + " " + Wording.per(fact.value());
    }

    /** The facts that are compared: none that is superseded, where its outlet or its article answers otherwise as well. */
    static List<Fact> lastWords(List<Fact> facts) {
        Set<String> standing = new HashSet<>();
        for (Fact fact : facts) {
            if (fact.stance() != Stance.SUPERSEDED) {
                standing.add(ARTICLE + fact.article().id());
                String outlet = outlet(fact.article());
                if (outlet != null) {
                    standing.add(outlet);
                }
            }
        }
        List<Fact> last = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            if (fact.stance() != Stance.SUPERSEDED
                    || !standing.contains(ARTICLE + fact.article().id())
                            && !standing.contains(String.valueOf(outlet(fact.article())))) {
                last.add(fact);
            }
        }
        return last;
    }

    /** The outlet of an article whose time of publication is known; null for any other. */
    private static @Nullable String outlet(Article article) {
        return article.source() == null || article.published() == null ? null : Finding.outlet(article);
    }

    private static Instant earliest(Article article) {
        Publication published = article.published();
        return published == null ? Instant.MIN : published.time().toInstant();
    }

    /** Of an article of which only the day is known, the end of that day. */
    private static Instant latest(Article article) {
        Publication published = article.published();
        Instant time = earliest(article);
        return published != null && published.dayOnly() ? time.plus(1, ChronoUnit.DAYS) : time;
    }
}
