package org.gainsay.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds articles that seem to contradict each other on almost everything: they report two events in the same words, as those on two bonds or two
 * matches do. Reports of one event agree on more than they differ on.
 */
final class Quarrels {
    /** A single difference proves nothing. */
    private static final int FEW = 1;

    private final Accord accord;
    private final Occasion occasion;
    private final Map<String, Integer> differences = new HashMap<>();

    Quarrels(List<Match> matches, Accord accord, Occasion occasion) {
        this.accord = accord;
        this.occasion = occasion;
        for (Match match : matches) {
            String pair = pair(match);
            differences.put(pair, differences.getOrDefault(pair, 0) + 1);
        }
    }

    private static String pair(Match match) {
        String lower = match.lower().owner();
        String upper = match.upper().owner();
        return lower.compareTo(upper) < 0 ? lower + '\n' + upper : upper + '\n' + lower;
    }

    /** Whether a match is one of too many between its two articles, and no third one agrees with either. */
    boolean of(Match match) {
        if (accord.supported(match.lower()) || accord.supported(match.upper())) {
            return false;
        }
        int agreements = accord.agreements(match.lower().owner(), match.upper().owner());
        return differences.getOrDefault(pair(match), 0)
                > agreements + FEW + occasion.familiarity(match.lower(), match.upper());
    }
}
