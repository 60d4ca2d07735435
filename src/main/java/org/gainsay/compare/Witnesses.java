package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * What third articles have to say on two answers of two articles that differ. One that agrees with one of them and cannot mean the other speaks for
 * both being answers to one question; one that states both says that they are answers to two.
 */
final class Witnesses {
    private final List<Claim> answers;
    private final Alignment alignment;
    private final Map<@Nullable String, List<Claim>> byLow = new HashMap<>();
    private final Map<@Nullable String, List<Claim>> byHigh = new HashMap<>();
    private final Map<Key, Sides> known = new HashMap<>();

    /**
     * Two answers. Equality is written out, since what the platform makes of a record's components costs milliseconds at the first use.
     */
    private record Key(@Nullable String scale, @Nullable String other, Interval lower, Interval upper) {
        @Override
        public int hashCode() {
            return lower.hashCode() * 31 + upper.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Key key
                    && Objects.equals(scale, key.scale)
                    && Objects.equals(other, key.other)
                    && lower.equals(key.lower)
                    && upper.equals(key.upper);
        }
    }

    /**
     * Which articles mean only the lower of two values, and which only the upper one. "At least 5" can mean 12 as well as 18 and is likely to mean
     * neither; "more than 60" is more likely to mean 72 than 140.
     */
    private record Sides(Set<String> lower, Set<String> upper) {}

    Witnesses(List<Claim> answers, Alignment alignment) {
        this.answers = answers;
        this.alignment = alignment;
    }

    /**
     * A third article that agrees with only one of two claims; null if there is none.
     *
     * @param pair the claims, the lower one first
     */
    @Nullable
    String agreeing(Claim[] pair) {
        Sides sides = sides(pair);
        String lower = third(
                pair,
                sides.lower(),
                owner -> !sides.upper().contains(owner) && !alignment.strangers(owner, pair[0].owner()));
        return lower != null
                ? lower
                : third(
                        pair,
                        sides.upper(),
                        owner -> !sides.lower().contains(owner) && !alignment.strangers(owner, pair[1].owner()));
    }

    /** A third article that states either value in an answer of its own; null if there is none. */
    @Nullable
    String ofBoth(Claim[] pair) {
        Sides sides = sides(pair);
        return third(
                pair,
                sides.lower(),
                owner -> sides.upper().contains(owner)
                        && !alignment.strangers(owner, pair[0].owner())
                        && !alignment.strangers(owner, pair[1].owner()));
    }

    private static @Nullable String third(Claim[] pair, Set<String> owners, Predicate<String> wanted) {
        for (String owner : owners) {
            boolean other = !owner.equals(pair[0].owner()) && !owner.equals(pair[1].owner());
            if (other && wanted.test(owner)) {
                return owner;
            }
        }
        return null;
    }

    private Sides sides(Claim[] pair) {
        Key key = new Key(pair[0].scale(), pair[1].scale(), pair[0].likely(), pair[1].likely());
        Sides sides = known.get(key);
        if (sides == null) {
            sides = new Sides(below(key), above(key));
            known.put(key, sides);
        }
        return sides;
    }

    /** The claims of a scale by the lower or the upper ends of what is likely, without those that have none. */
    private List<Claim> sorted(@Nullable String scale, boolean low) {
        Map<@Nullable String, List<Claim>> known = low ? byLow : byHigh;
        List<Claim> claims = known.get(scale);
        if (claims == null) {
            claims = new ArrayList<>();
            for (Claim answer : answers) {
                if (Objects.equals(answer.scale(), scale) && end(answer, low) != null) {
                    claims.add(answer);
                }
            }
            claims.sort(new ByEnd(low));
            known.put(scale, claims);
        }
        return claims;
    }

    private record ByEnd(boolean low) implements Comparator<Claim> {
        @Override
        public int compare(Claim a, Claim b) {
            return reach(a, low).compareTo(reach(b, low));
        }
    }

    private static @Nullable Ratio end(Claim claim, boolean low) {
        return low ? claim.likely().low() : claim.likely().high();
    }

    /** Who claims what meets the lower value and lies below the upper one. */
    private Set<String> below(Key key) {
        Ratio from = key.lower().low();
        List<Claim> claims = sorted(key.scale(), false);
        Set<String> owners = new TreeSet<>();
        int at = first(claims, claim -> from == null || reach(claim, false).compareTo(from) >= 0);
        while (at < claims.size() && claims.get(at).likely().below(key.upper())) {
            Claim claim = claims.get(at++);
            if (!claim.likely().disjoint(key.lower())) {
                owners.add(claim.owner());
            }
        }
        return owners;
    }

    /** Who claims what meets the upper value and lies above the lower one. */
    private Set<String> above(Key key) {
        List<Claim> claims = sorted(key.other(), true);
        Ratio last = key.upper().high();
        Set<String> owners = new TreeSet<>();
        int at = first(claims, claim -> key.lower().below(claim.likely()));
        while (at < claims.size()
                && (last == null || reach(claims.get(at), true).compareTo(last) <= 0)) {
            Claim claim = claims.get(at++);
            if (!claim.likely().disjoint(key.upper())) {
                owners.add(claim.owner());
            }
        }
        return owners;
    }

    private static Ratio reach(Claim claim, boolean low) {
        return Objects.requireNonNull(end(claim, low));
    }

    /** Where the claims begin of which something is true, which then is true of all behind. */
    private static int first(List<Claim> sorted, Predicate<Claim> reached) {
        int from = 0;
        int to = sorted.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (reached.test(sorted.get(middle))) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }
}
