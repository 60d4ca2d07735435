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
    /** What is reckoned by no time: "a head", "a pupil". Nobody knows which of them are the same. */
    private static final String THING = "thing";

    private Rated() {}

    /** The claims in their order, each on a scale of its rate where there are several. */
    static List<Claim> settled(List<Claim> claims) {
        Map<String, Integer> rates = new TreeMap<>();
        for (Claim claim : claims) {
            String rate = rate(claim);
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
        String rate = rate(claim);
        if (rate != null) {
            return rate;
        }
        for (Claim other : claims) {
            if (totalAndRate(claim, other)) {
                return TOTAL;
            }
        }
        return most;
    }

    /** The unit of time that a claim is reckoned by, or that it is reckoned by anything else; null for nothing. */
    private static @Nullable String rate(Claim claim) {
        return claim.rate() == null && claim.per() != null ? THING : claim.rate();
    }

    /**
     * "$300m a year for four years" and "$1.2bn" may be one sum, "£400 a pupil" and "£12m" too; "$24.50 an hour" and "a starting pay of $22" are one rate. A figure that is at
     * most half as large may be the total of a shorter time.
     */
    static boolean totalAndRate(Claim a, Claim b) {
        if ((a.per() == null) == (b.per() == null)) {
            return false;
        }
        Claim rate = a.per() == null ? b : a;
        Claim total = a.per() == null ? a : b;
        return several(rate.allows().low(), total.allows().high())
                || rate.rate() != null
                        && several(total.allows().low(), rate.allows().high());
    }

    /** Whether one figure can be several times another one; what is open can be anything. */
    private static boolean several(@Nullable Ratio small, @Nullable Ratio large) {
        return small == null || large == null || small.times(SEVERAL).compareTo(large) <= 0;
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
