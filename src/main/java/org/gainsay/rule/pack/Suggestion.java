package org.gainsay.rule.pack;

import java.util.Collection;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** The word that somebody probably meant. */
public final class Suggestion {
    private static final int FURTHEST = 3;
    private static final int LETTERS_PER_SLIP = 4;

    private Suggestion() {}

    /** {@code did you mean 'tolerance'?}; else the known words where they are few, else null. */
    public static @Nullable String among(Collection<String> known, String written) {
        String best = nearest(known, written);
        return best == null ? oneOf(known) : "did you mean '" + best + "'?";
    }

    /** The known word that is only a slip or two away from a written one; null if there is none. */
    public static @Nullable String nearest(Collection<String> known, String written) {
        String best = null;
        int least = Math.min(FURTHEST, Math.max(1, written.length() / LETTERS_PER_SLIP)) + 1;
        LevenshteinDistance distance = new LevenshteinDistance(FURTHEST);
        for (String each : known) {
            if (each.equalsIgnoreCase(written)) {
                return each;
            }
            int steps = swapped(each, written) ? 1 : distance.apply(each, written);
            if (steps >= 0 && steps < least) {
                least = steps;
                best = each;
            }
        }
        return best;
    }

    /** Whether two words differ by two neighbouring letters that have changed places: "abuot". */
    static boolean swapped(String a, String b) {
        int at = 0;
        while (at < a.length() && at < b.length() && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return a.length() == b.length()
                && at + 1 < a.length()
                && a.charAt(at) == b.charAt(at + 1)
                && a.charAt(at + 1) == b.charAt(at)
                && a.regionMatches(at + 2, b, at + 2, a.length() - at - 2);
    }

    private static @Nullable String oneOf(Collection<String> known) {
        return known.isEmpty() ? null : "one of " + String.join(", ", known);
    }
}
