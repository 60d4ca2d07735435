package org.gainsay.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Keeps amounts of two rates apart: $310 a week are not held against $1,350 a month, nor £6 million a day against the £12 million of two days. Those of which
 * nobody says by what they are reckoned, and which are no total, are taken for what most of the others are.
 */
final class Rated {
    /** A total is at least so many times what it is reckoned by; nearer figures are one rate, of which one article leaves out the "an hour". */
    private static final Ratio SEVERAL = Ratio.of(2);

    private static final String TOTAL = "total";

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
        if (rates.isEmpty()) {
            return claims;
        }
        String most = most(rates);
        boolean several = rates.size() > 1;
        List<Claim> settled = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            String rate = rate(claim, claims, most);
            several |= rate.equals(TOTAL);
            settled.add(claim.on(Objects.toString(claim.scale(), "") + '/' + rate));
        }
        return several ? settled : claims;
    }

    private static String rate(Claim claim, List<Claim> claims, String most) {
        for (Claim other : claims) {
            if (claim.rate() == null && totalAndRate(claim, other)) {
                return TOTAL;
            }
        }
        return Objects.requireNonNullElse(claim.rate(), most);
    }

    /** "$300m a year for four years" and "$1.2bn" may be one sum; "$24.50 an hour" and "a starting pay of $22" are one rate. */
    static boolean totalAndRate(Claim a, Claim b) {
        if ((a.rate() == null) == (b.rate() == null)) {
            return false;
        }
        Ratio rate = least(a.rate() == null ? b : a);
        Ratio total = least(a.rate() == null ? a : b);
        return rate == null || total == null || rate.times(SEVERAL).compareTo(total) <= 0;
    }

    private static @Nullable Ratio least(Claim claim) {
        return claim.value().stated().low();
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
