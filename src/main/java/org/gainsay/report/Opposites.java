package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.compare.Finding;
import org.gainsay.compare.Group;
import org.gainsay.compare.Origin;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.rule.Fact;
import org.jspecify.annotations.Nullable;

/** Which two facts of a finding show best what it is about. */
public final class Opposites {
    private Opposites() {}

    /** All facts of a finding, in the order of its groups. */
    public static List<Fact> facts(Finding finding) {
        List<Fact> facts = new ArrayList<>();
        for (Group group : finding.groups()) {
            facts.addAll(group.facts());
        }
        return facts;
    }

    /**
     * The facts that are furthest apart, the lower one first, unless one of them is the newsroom's own, which then comes first.
     * One fact alone where only the value on record disagrees, or where there is no other.
     *
     * @param own ids of the newsroom's own articles
     */
    public static List<Fact> of(Finding finding, Set<String> own) {
        List<Fact> all = facts(finding);
        if (finding.origin() == Origin.CHECK || all.size() < 2) {
            return all;
        }
        List<Fact> facts = finding.standing().size() < 2 ? all : finding.standing();
        if (finding.origin() == Origin.REFERENCE && finding.reference() != null) {
            return List.of(furthest(facts, finding.reference().value().stated()));
        }
        Fact mine = own(facts, own);
        if (mine != null) {
            Fact other = furthest(comparable(finding.kind(), mine, facts), mine.allows());
            return sameArticle(other, mine) ? List.of(mine) : List.of(mine, other);
        }
        for (Fact first : facts) {
            List<Fact> pair = apart(comparable(finding.kind(), first, facts));
            if (!pair.isEmpty()) {
                return pair;
            }
        }
        return List.of(facts.get(0), facts.get(facts.size() - 1));
    }

    /** The fact by which a finding is found in an editor: the first of the newsroom's own, else the first of all. */
    public static Fact first(Finding finding, Set<String> own) {
        List<Fact> facts = facts(finding);
        Fact mine = own(facts, own);
        return mine == null ? facts.get(0) : mine;
    }

    private static @Nullable Fact own(List<Fact> facts, Set<String> own) {
        for (Fact fact : facts) {
            if (own.contains(fact.article().id())) {
                return fact;
            }
        }
        return null;
    }

    private static boolean sameArticle(Fact a, Fact b) {
        return a.article().id().equals(b.article().id());
    }

    /** Those that count in the same unit: dollars are never held against pounds. */
    private static List<Fact> comparable(Kind kind, Fact first, List<Fact> facts) {
        if (kind != Kind.MONEY || !(first.value() instanceof Quantity money)) {
            return facts;
        }
        List<Fact> same = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact.value() instanceof Quantity other && other.unit().equals(money.unit())) {
                same.add(fact);
            }
        }
        return same;
    }

    private static List<Fact> apart(List<Fact> facts) {
        Fact lower = null;
        Fact upper = null;
        for (Fact fact : facts) {
            Ratio high = fact.allows().high();
            Ratio low = fact.allows().low();
            Ratio least = lower == null ? null : lower.allows().high();
            Ratio most = upper == null ? null : upper.allows().low();
            lower = high != null && (least == null || high.compareTo(least) < 0) ? fact : lower;
            upper = low != null && (most == null || low.compareTo(most) >= 0) ? fact : upper;
        }
        return lower == null || upper == null || sameArticle(lower, upper) ? List.of() : List.of(lower, upper);
    }

    /** The fact with the widest gap to an interval; the first one if none leaves a gap. */
    private static Fact furthest(List<Fact> facts, Interval from) {
        Fact furthest = facts.get(0);
        Ratio widest = null;
        for (Fact fact : facts) {
            Ratio gap = gap(fact.allows(), from);
            if (gap != null && (widest == null || gap.compareTo(widest) > 0)) {
                widest = gap;
                furthest = fact;
            }
        }
        return furthest;
    }

    private static @Nullable Ratio gap(Interval a, Interval b) {
        if (a.high() != null && b.low() != null && a.below(b)) {
            return b.low().minus(a.high());
        }
        return a.low() != null && b.high() != null && b.below(a) ? a.low().minus(b.high()) : null;
    }
}
