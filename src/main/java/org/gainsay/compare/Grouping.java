package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Ratio;
import org.gainsay.rule.Fact;
import org.jspecify.annotations.Nullable;

/** Sorts facts by value and puts those that state the same one into one group. */
final class Grouping {
    private static final Comparator<Fact> BY_VALUE = new ByValue();
    private static final Comparator<Fact> BY_PLACE = new ByPlace();

    private Grouping() {}

    private static final class ByPlace implements Comparator<Fact> {
        @Override
        public int compare(Fact a, Fact b) {
            int byArticle = a.article().id().compareTo(b.article().id());
            if (byArticle != 0) {
                return byArticle;
            }
            int titleFirst =
                    Boolean.compare(b.citation().inTitle(), a.citation().inTitle());
            return titleFirst != 0
                    ? titleFirst
                    : Integer.compare(
                            a.citation().span().start(), b.citation().span().start());
        }
    }

    static List<Group> of(List<Fact> facts) {
        List<Fact> sorted = new ArrayList<>(facts);
        sorted.sort(BY_PLACE);
        sorted.sort(BY_VALUE);
        List<Group> groups = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || !together(sorted.get(first), sorted.get(i))) {
                groups.add(group(sorted.subList(first, i)));
                first = i;
            }
        }
        return groups;
    }

    private static boolean together(Fact first, Fact other) {
        return first.value().stated().equals(other.value().stated())
                && !first.allows().disjoint(other.allows())
                && !Extremes.exclude(Claim.of(first), Claim.of(other))
                && Objects.equals(scale(first), scale(other))
                && Claim.partOfDays(first.value()) == Claim.partOfDays(other.value())
                && !Claim.of(first).twoRates(Claim.of(other))
                && (!open(first.value().stated()) || label(first).equals(label(other)));
    }

    private static boolean open(Interval stated) {
        return stated.low() == null && stated.high() == null;
    }

    private static Group group(List<Fact> facts) {
        List<Fact> sorted = new ArrayList<>(facts);
        sorted.sort(BY_PLACE);
        List<String> labels = new ArrayList<>();
        List<Object> hedges = new ArrayList<>();
        for (Fact fact : sorted) {
            Object hedge =
                    Claim.of(fact).hedgeType() == null ? "" : Claim.of(fact).hedgeType();
            if (!hedges.contains(hedge)) {
                hedges.add(hedge);
                String label = label(fact) + Wording.rate(fact.value());
                if (!labels.contains(label)) {
                    labels.add(label);
                }
            }
        }
        return new Group(String.join(" / ", labels), sorted);
    }

    private static String label(Fact fact) {
        return Wording.of(fact);
    }

    private static String text(@Nullable String name) {
        return name == null ? "" : name;
    }

    private static @Nullable String scale(Fact fact) {
        return Claim.scale(fact.kind(), fact.value());
    }

    private static final class ByValue implements Comparator<Fact> {
        @Override
        public int compare(Fact a, Fact b) {
            Interval x = a.value().stated();
            Interval y = b.value().stated();
            int order = compare(x.low(), y.low(), -1);
            if (order == 0) {
                order = compare(x.high(), y.high(), 1);
            }
            if (order == 0) {
                order = text(scale(a)).compareTo(text(scale(b)));
            }
            if (order == 0) {
                order = text(Wording.per(a.value())).compareTo(text(Wording.per(b.value())));
            }
            if (order == 0) {
                order = Boolean.compare(Claim.partOfDays(a.value()), Claim.partOfDays(b.value()));
            }
            if (order == 0) {
                order = compare(a.allows().low(), b.allows().low(), -1);
            }
            return order != 0 ? order : compare(a.allows().high(), b.allows().high(), 1);
        }

        /** An open end counts as infinite: below all numbers for {@code sign} -1, above them for 1. */
        private static int compare(@Nullable Ratio a, @Nullable Ratio b, int sign) {
            if (a == null || b == null) {
                return a == null ? (b == null ? 0 : sign) : -sign;
            }
            return a.compareTo(b);
        }
    }
}
