package org.gainsay.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.article.Publication;
import org.gainsay.rule.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Takes a sentence that two outlets print word for word within a few days for one statement, as those that take over an agency's report do: its "last
 * week" counts from the day on which it was first printed, in every one of them.
 */
final class Reprints {
    /** What is printed again later than so many days is told of another week. */
    private static final int DAYS = 3;

    /** Two authors may well hit on a sentence of fewer characters: "It opens on Friday." */
    private static final int CHANCE = 40;

    private Reprints() {}

    /** The facts, moments of one sentence all with the meaning that they have in the article which appeared first. */
    static List<Fact> settled(List<Fact> facts) {
        if (facts.size() < 2 || !facts.get(0).kind().temporal()) {
            return facts;
        }
        Map<String, Fact> originals = new HashMap<>();
        for (Fact fact : facts) {
            if (printed(fact)) {
                Fact known = originals.get(words(fact));
                originals.put(words(fact), known == null || later(known, fact) ? fact : known);
            }
        }
        List<Fact> settled = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            Fact original = printed(fact) ? originals.get(words(fact)) : null;
            settled.add(original == null || !reprinted(original, fact) ? fact : meaning(fact, original));
        }
        return settled;
    }

    /** Whether two facts are one statement of a sentence that both articles print. */
    static boolean of(Fact fact, Fact other) {
        return fact.kind().temporal()
                && printed(fact)
                && printed(other)
                && words(fact).equals(words(other))
                && reprinted(fact, other);
    }

    /** Whether two articles of two outlets appeared within a few days of each other. */
    private static boolean reprinted(Fact fact, Fact other) {
        return !Finding.outlet(fact.article()).equals(Finding.outlet(other.article()))
                && Math.abs(day(fact) - day(other)) <= DAYS;
    }

    private static long day(Fact fact) {
        Publication published = fact.article().published();
        return published == null ? 0 : published.day().toEpochDay();
    }

    private static boolean printed(Fact fact) {
        return fact.article().published() != null && fact.citation().sentence().length() >= CHANCE;
    }

    private static String words(Fact fact) {
        return fact.citation().text() + '\n' + fact.citation().sentence();
    }

    /** By the day where each was published, and then by the clock, so that the order in which they are named never matters. */
    private static boolean later(Fact fact, Fact other) {
        return day(fact) != day(other)
                ? day(fact) > day(other)
                : seconds(fact.article().published()) > seconds(other.article().published());
    }

    private static long seconds(@Nullable Publication published) {
        return published == null ? Long.MAX_VALUE : published.time().toEpochSecond();
    }

    private static Fact meaning(Fact fact, Fact original) {
        return new Fact(
                fact.article(),
                fact.kind(),
                original.value(),
                fact.hedge(),
                original.allows(),
                original.likely(),
                fact.stance(),
                fact.speaker(),
                fact.entry(),
                fact.citations());
    }
}
