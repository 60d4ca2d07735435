package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Value;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Leeway;
import org.gainsay.rule.Reference;
import org.jspecify.annotations.Nullable;

/**
 * How a finding's verdict came about: every value with what it allows, and how every two of them compare.
 *
 * @param sides the values that were compared, in the order of the finding's groups, and behind them the one on record
 * @param pairs every two sides of different owners; at most {@link #MOST}
 */
public record Weighing(List<Side> sides, List<Pair> pairs) {
    /** How many pairs are told at most; a verdict rests on the two values that are furthest apart. */
    public static final int MOST = 60;

    /** Copies the lists. */
    public Weighing {
        sides = List.copyOf(sides);
        pairs = List.copyOf(pairs);
    }

    /**
     * One value.
     *
     * @param name the source; empty for the value on record
     * @param label the value with its hedge
     * @param value the value as stated
     * @param likely the true values that a reader would expect
     * @param allows the true values that a fair reader would accept
     * @param fact the fact; null for the value on record
     */
    public record Side(
            String name,
            String label,
            Value value,
            Interval likely,
            Interval allows,
            @Nullable Fact fact) {}

    /** How two values compare. */
    public enum Relation {
        /** They allow no common value. */
        DISJOINT,
        /** They allow a common value, but expect none. */
        STRAINED,
        /** Both can be right. */
        MEET,
        /** They count on different scales, such as two currencies or two rates. */
        OTHER_SCALE
    }

    /**
     * Two values.
     *
     * @param first index of the one among the sides
     * @param second index of the other
     * @param relation how they compare
     */
    public record Pair(int first, int second, Relation relation) {}

    /**
     * Weighs the facts of a finding once more, pair by pair.
     *
     * @param tolerance how far two answers may be apart before they differ; null for no distance
     */
    public static Weighing of(Finding finding, @Nullable Leeway tolerance) {
        List<Side> sides = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        Set<Fact> standing = Collections.newSetFromMap(new IdentityHashMap<>());
        standing.addAll(finding.standing());
        for (Group group : finding.groups()) {
            for (Fact fact : group.facts()) {
                if (!standing.contains(fact)) {
                    continue;
                }
                claims.add(Claim.of(fact));
                facts.add(fact);
                sides.add(new Side(
                        Finding.name(fact.article()),
                        Wording.of(fact) + Wording.rate(fact.value()),
                        fact.value(),
                        fact.likely(),
                        fact.allows(),
                        fact));
            }
        }
        Reference reference = finding.reference();
        if (reference != null) {
            Claim claim = Claim.of(finding.kind(), reference);
            claims.add(claim);
            String label = Wording.of(finding.kind(), reference);
            sides.add(new Side("", label, reference.value(), claim.likely(), claim.allows(), null));
        }
        claims.replaceAll(claim -> claim.tolerating(tolerance));
        return new Weighing(sides, pairs(OneCurrency.settled(OneClock.settled(claims), facts)));
    }

    /** Whether two values are times of zones that cannot be held against each other. */
    public boolean zones() {
        for (Pair pair : pairs) {
            if (pair.relation() == Relation.OTHER_SCALE
                    && sides.get(pair.first()).value() instanceof Moment) {
                return true;
            }
        }
        return false;
    }

    /** Whether two values are sums in different currencies, of which nobody tells a rate. */
    public boolean currencies() {
        for (Pair pair : pairs) {
            String unit = currency(pair.first());
            if (pair.relation() == Relation.OTHER_SCALE && unit != null && !unit.equals(currency(pair.second()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether two values are amounts of two rates, or a rate and a total. */
    public boolean rates() {
        for (Pair pair : pairs) {
            String per = Wording.per(sides.get(pair.first()).value());
            if (pair.relation() == Relation.OTHER_SCALE
                    && !Objects.equals(per, Wording.per(sides.get(pair.second()).value()))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String currency(int side) {
        Fact fact = sides.get(side).fact();
        boolean sum = fact == null || fact.kind() == Kind.MONEY;
        return sum && sides.get(side).value() instanceof Quantity quantity ? quantity.unit() : null;
    }

    /** Whether no two values are held against each other. */
    public boolean unheld() {
        for (Pair pair : pairs) {
            if (pair.relation() != Relation.OTHER_SCALE) {
                return false;
            }
        }
        return true;
    }

    private static List<Pair> pairs(List<Claim> claims) {
        List<Pair> pairs = new ArrayList<>();
        for (int second = 1; second < claims.size() && pairs.size() < MOST; second++) {
            for (int first = 0; first < second && pairs.size() < MOST; first++) {
                Claim a = claims.get(first);
                Claim b = claims.get(second);
                if (!a.owner().equals(b.owner())) {
                    pairs.add(new Pair(first, second, relation(a, b)));
                }
            }
        }
        return pairs;
    }

    private static Relation relation(Claim a, Claim b) {
        String scale = a.scale();
        String other = b.scale();
        if (!Objects.equals(scale, other) || a.twoRates(b) || Rated.totalAndRate(a, b)) {
            return OneFigure.slip(a, b) ? Relation.DISJOINT : Relation.OTHER_SCALE;
        } else if (apart(a, a.allows(), b, b.allows())) {
            return Relation.DISJOINT;
        }
        return apart(a, a.likely(), b, b.likely()) ? Relation.STRAINED : Relation.MEET;
    }

    private static boolean apart(Claim a, Interval of, Claim b, Interval other) {
        Extremes extremes = new Extremes();
        extremes.add(a, of);
        extremes.add(b, other);
        return extremes.apart() != null;
    }
}
