package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out the answers to a rule for any story that no other article can have meant: of "2,300 people work there" and "some 40 people came to
 * the gate" only the first is near to another article's 2,800. Of a fine of 310 and one of 405 million either may be meant, however near another
 * article's two billion is to only one of them. Where two of an article's answers make up what another article says, they are parts
 * and their total, and all of them stay.
 */
final class OneAnswer {
    /** An article with more answers has a table of them. */
    private static final int MOST = 12;

    private final Likeness likeness;
    private final Map<String, List<Claim>> byOwner = new HashMap<>();
    private final Set<Ratio> figures = new HashSet<>();
    /** Those that are near to one of another article. */
    private final Set<Claim> near = Collections.newSetFromMap(new IdentityHashMap<>());

    private OneAnswer(Kind kind, List<Claim> claims) {
        likeness = new Likeness(kind);
        List<Claim> sorted = new ArrayList<>(claims);
        sorted.sort(new ByLow());
        for (Claim claim : claims) {
            String owner = owner(claim);
            List<Claim> own = byOwner.get(owner);
            if (own == null) {
                own = new ArrayList<>();
                byOwner.put(owner, own);
            }
            own.add(claim);
            Ratio low = claim.value().stated().low();
            if (low != null) {
                figures.add(low);
            }
        }
        sweep(sorted, true);
        Collections.reverse(sorted);
        sweep(sorted, false);
    }

    /** By the lower ends of what is stated, open ones first. */
    private static final class ByLow implements Comparator<Claim> {
        private static final Comparator<@Nullable Ratio> OPEN_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

        @Override
        public int compare(Claim a, Claim b) {
            return OPEN_FIRST.compare(
                    a.value().stated().low(), b.value().stated().low());
        }
    }

    private static String owner(Claim claim) {
        return claim.owner() + '\n' + claim.scale();
    }

    /** Holds each claim against the one before it that is another article's. */
    private void sweep(List<Claim> sorted, boolean rising) {
        Map<String, Claim> last = new HashMap<>();
        Map<String, Claim> others = new HashMap<>();
        for (Claim claim : sorted) {
            String scale = Objects.toString(claim.scale());
            Claim before = last.put(scale, claim);
            if (before != null && !before.owner().equals(claim.owner())) {
                others.put(scale, before);
            }
            Claim other = others.get(scale);
            if (other != null && (rising ? likeness.alike(other, claim) : likeness.alike(claim, other))) {
                near.add(claim);
            }
        }
    }

    /** The claims without those that cannot be meant, in their order. */
    static List<Claim> of(Kind kind, List<Claim> claims) {
        OneAnswer answers = new OneAnswer(kind, claims);
        List<Claim> left = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            if (!answers.beside(claim)) {
                left.add(claim);
            }
        }
        return left;
    }

    /** Whether a claim is far from what others claim, another one of its article is not, and none of those is near to the claim itself. */
    private boolean beside(Claim claim) {
        List<Claim> own = byOwner.getOrDefault(owner(claim), List.of());
        if (near.contains(claim) || own.size() < 2 || own.size() > MOST || parts(own)) {
            return false;
        }
        boolean kept = false;
        for (Claim other : own) {
            if (near.contains(other)) {
                if (likeness.alike(claim, other) && likeness.alike(other, claim)) {
                    return false;
                }
                kept = true;
            }
        }
        return kept;
    }

    private boolean parts(List<Claim> own) {
        for (Claim a : own) {
            for (Claim b : own) {
                if (makeUp(a.value().stated().low(), b.value().stated().low())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether somebody claims the sum or the difference of two figures that are not one. */
    private boolean makeUp(@Nullable Ratio a, @Nullable Ratio b) {
        return a != null && b != null && !a.equals(b) && (figures.contains(a.plus(b)) || figures.contains(a.minus(b)));
    }
}
