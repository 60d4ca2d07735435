package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.article.Article;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Quantity;
import org.gainsay.rule.Fact;
import org.gainsay.text.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whose coins sums are in that name no country: where "NOK 8.6 billion" stands in one article of a story, the "8.6 billion crowns" and "8.6
 * billion kroner" of the others are Norwegian. Where a story names the crowns of two countries, or of none, nobody can tell, nor where a Danish firm occurs
 * in it. A bare "$" is not surely American in an article that names another country of dollars, where others write "US$".
 */
final class OneCurrency {
    /** The sign that every country's dollar has at home, which is also the scale of sums in nobody knows whose. */
    private static final String DOLLAR = "$";

    private static final String AMERICAN = "USD";

    /** By last word of a currency's name the coin: a Norwegian krone is a crown. */
    private static final Map<String, String> COINS = new HashMap<>();

    static {
        for (String[] row : DataFile.rows(OneCurrency.class, "coins.tsv")) {
            for (String word : row[1].split(",")) {
                COINS.put(word, row[0]);
            }
        }
    }

    private final List<Claim> claims;
    private final List<Fact> facts;

    private OneCurrency(List<Claim> claims, List<Fact> facts) {
        this.claims = claims;
        this.facts = facts;
    }

    /**
     * The claims in their order, those in coins of no country on the scale of the one country's that the others name.
     *
     * @param facts what they claim, in the same order; there may be further claims behind
     */
    static List<Claim> settled(List<Claim> claims, List<Fact> facts) {
        boolean open = false;
        for (Claim claim : claims) {
            open |= coin(claim) != null;
        }
        OneCurrency all = new OneCurrency(claims, facts);
        return new OneCurrency(open ? all.coins() : claims, facts).dollars();
    }

    /** By coin the currencies that are named. */
    private Map<String, Set<String>> named() {
        Map<String, Set<String>> named = new HashMap<>();
        for (Claim claim : claims) {
            String scale = claim.scale();
            String coin = scale != null && claim.value() instanceof Quantity ? COINS.get(Currency.coin(scale)) : null;
            if (coin != null) {
                named.putIfAbsent(coin, new TreeSet<>());
                named.get(coin).add(scale);
            }
        }
        return named;
    }

    private List<Claim> coins() {
        Map<String, String> countries = new HashMap<>();
        for (Map.Entry<String, Set<String>> each : named().entrySet()) {
            String only = each.getValue().iterator().next();
            if (each.getValue().size() == 1 && !Coinage.named(names(each.getKey()), only, articles())) {
                countries.put(each.getKey(), only);
            }
        }
        List<Claim> settled = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            String country = countries.get(coin(claim));
            settled.add(country == null ? claim : claim.on(country));
        }
        return settled;
    }

    private static Set<String> names(String coin) {
        Set<String> names = new TreeSet<>();
        for (Map.Entry<String, String> each : COINS.entrySet()) {
            if (each.getValue().equals(coin)) {
                names.add(each.getKey());
            }
        }
        return names;
    }

    private Collection<Article> articles() {
        Map<String, Article> articles = new LinkedHashMap<>();
        for (Fact fact : facts) {
            articles.put(fact.article().id(), fact.article());
        }
        return articles.values();
    }

    /** The coin of no country that a sum is in; null for other claims. */
    private static @Nullable String coin(Claim claim) {
        return claim.scale() != null && Currency.isUnknown(claim.scale()) && claim.value() instanceof Quantity quantity
                ? quantity.writtenUnit()
                : null;
    }

    /** The claims in their order, those with a bare "$" that may be another country's on a scale of their own, unless one with "US$" is of the same figure. */
    private List<Claim> dollars() {
        Set<Interval> american = new HashSet<>();
        for (int at = 0; at < facts.size(); at++) {
            if (dollar(at) && !bare(facts.get(at))) {
                american.add(claims.get(at).value().stated());
            }
        }
        if (american.isEmpty()) {
            return claims;
        }
        List<Claim> settled = new ArrayList<>(claims);
        for (int at = 0; at < facts.size(); at++) {
            Claim claim = claims.get(at);
            if (dollar(at)
                    && bare(facts.get(at))
                    && !american.contains(claim.value().stated())
                    && abroad(facts.get(at))) {
                settled.set(at, claim.on(DOLLAR));
            }
        }
        return settled;
    }

    private static boolean abroad(Fact fact) {
        return Coinage.named(Set.of(Currency.coin(AMERICAN)), AMERICAN, List.of(fact.article()));
    }

    private boolean dollar(int at) {
        return AMERICAN.equals(claims.get(at).scale())
                && facts.get(at).citation().text().contains(DOLLAR);
    }

    /** "$5", not "US$5". */
    private static boolean bare(Fact fact) {
        String text = fact.citation().text();
        int sign = text.indexOf(DOLLAR);
        return sign == 0 || !Character.isLetter(text.charAt(sign - 1)) && text.charAt(sign - 1) != '.';
    }
}
