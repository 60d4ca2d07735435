package org.gainsay.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Keeps amounts of two rates apart: $310 a week are not held against $1,350 a month. Those of which nobody says by what they are reckoned are taken for what
 * most of the others are.
 */
final class Rated {
    private Rated() {}

    /** The claims in their order, each on a scale of its rate where there are several. */
    static List<Claim> settled(List<Claim> claims) {
        Map<String, Integer> rates = new TreeMap<>();
        for (Claim claim : claims) {
            String rate = claim.rate();
            if (rate != null) {
                rates.merge(rate, 1, Integer::sum);
            }
        }
        if (rates.size() < 2) {
            return claims;
        }
        String most = most(rates);
        List<Claim> settled = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            settled.add(claim.on(
                    Objects.toString(claim.scale(), "") + '/' + Objects.requireNonNullElse(claim.rate(), most)));
        }
        return settled;
    }

    /** The first by name of those that are most frequent. */
    private static String most(Map<String, Integer> rates) {
        String most = "";
        for (Map.Entry<String, Integer> rate : rates.entrySet()) {
            most = most.isEmpty() || rate.getValue() > rates.getOrDefault(most, 0) ? rate.getKey() : most;
        }
        return most;
    }
}
