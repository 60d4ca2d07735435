package org.gainsay.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.normalize.Quantity;
import org.gainsay.text.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whose coins sums are in that name no country: where "NOK 8.6 billion" stands in one article of a story, the "8.6 billion crowns" and "8.6
 * billion kroner" of the others are Norwegian. Where a story names the crowns of two countries, or of none, nobody can tell.
 */
final class OneCurrency {
    /** By last word of a currency's name the coin: a Norwegian krone is a crown. */
    private static final Map<String, String> COINS = new HashMap<>();

    static {
        for (String[] row : DataFile.rows(OneCurrency.class, "coins.tsv")) {
            for (String word : row[1].split(",")) {
                COINS.put(word, row[0]);
            }
        }
    }

    private OneCurrency() {}

    /** The claims in their order, those in coins of no country on the scale of the one country's that the others name. */
    static List<Claim> settled(List<Claim> claims) {
        boolean open = false;
        for (Claim claim : claims) {
            open |= coin(claim) != null;
        }
        return open ? settled(claims, named(claims)) : claims;
    }

    /** By coin the currencies that are named. */
    private static Map<String, Set<String>> named(List<Claim> claims) {
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

    private static List<Claim> settled(List<Claim> claims, Map<String, Set<String>> named) {
        List<Claim> settled = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            Set<String> countries = named.get(coin(claim));
            settled.add(
                    countries != null && countries.size() == 1
                            ? claim.on(countries.iterator().next())
                            : claim);
        }
        return settled;
    }

    /** The coin of no country that a sum is in; null for other claims. */
    private static @Nullable String coin(Claim claim) {
        return claim.scale() != null && Currency.isUnknown(claim.scale()) && claim.value() instanceof Quantity quantity
                ? quantity.writtenUnit()
                : null;
    }
}
