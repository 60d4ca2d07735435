package org.gainsay.compare;

import java.util.List;
import java.util.Map;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Ratio;
import org.gainsay.rule.Citation;
import org.gainsay.rule.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an article states between two values, so that the one is a part of the other: "220 passengers and 15 crew" goes with "235 people aboard",
 * "€40,000 for the victory and 15,000 more for the record" with "the €55,000 that she earned".
 */
final class Remainders {
    private final Map<String, List<Told>> byOwner;

    /**
     * Looks into the statements of all articles.
     *
     * @param byOwner those of each article and kind
     */
    Remainders(Map<String, List<Told>> byOwner) {
        this.byOwner = byOwner;
    }

    /** Whether either article states what is missing from one of two values to the other. */
    boolean explain(Told a, Told b) {
        Interval gap = gap(a, b);
        if (gap == null || a.kind() != b.kind()) {
            return false;
        }
        return switch (a.kind()) {
            case COUNT -> counted(gap, a, b, a) || counted(gap, a, b, b);
            case MONEY -> added(gap, lower(a, b), Kind.MONEY) || added(gap, lower(a, b), Kind.COUNT);
            case DURATION, LENGTH, AREA, MASS, VOLUME -> added(gap, lower(a, b), a.kind());
            default -> false;
        };
    }

    private static @Nullable Interval gap(Told a, Told b) {
        Ratio low = a.stated().low();
        Ratio high = b.stated().low();
        if (low == null || high == null) {
            return null;
        }
        return Interval.at(low.compareTo(high) > 0 ? low.minus(high) : high.minus(low));
    }

    /** The half of a count that is twice the other is that other one, and no part of it. */
    private boolean counted(Interval gap, Told a, Told b, Told article) {
        for (Told other : of(article, Kind.COUNT)) {
            boolean exact = other.statement().fact().hedge() == null;
            boolean itself = repeats(other, a) || repeats(other, b);
            if (exact && !itself && !other.common() && other.stated().equals(gap)) {
                return true;
            }
        }
        return false;
    }

    private static Told lower(Told a, Told b) {
        Ratio low = a.stated().low();
        Ratio other = b.stated().low();
        return low != null && other != null && low.compareTo(other) < 0 ? a : b;
    }

    /** Of other amounts there are too many for one figure to prove a sum, unless it is added to another; one of money may leave its currency to that one. */
    private boolean added(Interval gap, Told told, Kind kind) {
        for (Told other : of(told, kind)) {
            boolean alike = kind == told.kind() ? told.sort(other) > 0 : other.noun() == null;
            if (alike && !repeats(other, told) && other.stated().equals(gap) && joined(told, other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two values stand in one sentence with "and" or "plus" between them. */
    private static boolean joined(Told a, Told b) {
        Fact fact = a.statement().fact();
        Citation one = fact.citation();
        Citation other = b.statement().fact().citation();
        if (one.inTitle() || other.inTitle() || !one.sentence().equals(other.sentence())) {
            return false;
        }
        int from = Math.min(one.span().end(), other.span().end());
        int to = Math.max(one.span().start(), other.span().start());
        String between = from < to ? fact.article().original().content().substring(from, to) : "";
        return between.contains(" and ") || between.contains(" plus ");
    }

    private List<Told> of(Told article, Kind kind) {
        return byOwner.getOrDefault(article.owner() + '\n' + kind, List.of());
    }

    /** Whether a statement is another one, or states its value in its article once more. */
    private static boolean repeats(Told other, Told told) {
        return other.owner().equals(told.owner()) && other.sort(told) > 0 && other.sameValue(told);
    }
}
