package org.gainsay.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Keeps amounts of two rates apart: $310 a week are not held against $1,350 a month. Where all are reckoned by one unit, those of which nobody says by what are
 * taken for as many of it.
 */
final class Rated {
    private Rated() {}

    /** The claims in their order, each on a scale of its rate where there are several. */
    static List<Claim> settled(List<Claim> claims) {
        Set<String> rates = new HashSet<>();
        for (Claim claim : claims) {
            String per = Wording.per(claim.value());
            if (per != null) {
                rates.add(per);
            }
        }
        if (rates.size() < 2) {
            return claims;
        }
        List<Claim> settled = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            settled.add(claim.on(
                    Objects.toString(claim.scale(), "") + '/' + Objects.toString(Wording.per(claim.value()), "")));
        }
        return settled;
    }
}
