package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Quantity;
import org.gainsay.rule.Example;
import org.gainsay.rule.Fact;
import org.gainsay.rule.engine.RuleTester;
import org.jspecify.annotations.Nullable;

/** In what the answers that a rule gives differ from the one that its example wants, in words. */
final class Difference {
    private Difference() {}

    /** In what each answer that is not the one that is wanted differs from it: "in value: 15:20 is read, 03:20 is wanted". */
    static List<String> of(RuleTester.Result failure) {
        List<String> lines = new ArrayList<>();
        Example.Expected expected = failure.example().expected();
        if (expected == null) {
            return lines;
        }
        boolean several = failure.facts().size() > 1;
        for (Fact fact : failure.facts()) {
            List<String> points = points(failure, expected, fact);
            if (!points.isEmpty()) {
                String words = Printable.of(Quote.folded(fact.citation().text()));
                lines.add((several ? "\"" + words + "\" " : "") + String.join("; ", points));
            }
        }
        if (several) {
            lines.add("a text has one answer; words in 'unless' keep a rule from the others");
        }
        return lines;
    }

    private static List<String> points(RuleTester.Result failure, Example.Expected expected, Fact fact) {
        List<String> points = new ArrayList<>();
        Kind kind = failure.rule().question().kind();
        if (!fact.value().stated().equals(expected.stated())) {
            points.add(point(
                    "value",
                    Meaning.open(kind, fact.value(), fact.value().stated()),
                    Meaning.open(kind, fact.value(), expected.stated())));
        }
        Hedge hedge = fact.hedge();
        Hedge.Type type = hedge == null ? null : hedge.type();
        if (type != expected.hedge()) {
            points.add(point("hedge", name(type), name(expected.hedge())));
        }
        if (!expected.alike(fact.value()) && fact.value() instanceof Quantity quantity) {
            points.add(point(kind == Kind.MONEY ? "currency" : "what is counted", quantity.unit(), expected.unit()));
        }
        if (expected.per() != null
                && fact.value() instanceof Quantity quantity
                && !expected.per().equals(quantity.per())) {
            points.add(point(
                    "what it is reckoned by", Objects.requireNonNullElse(quantity.per(), "nothing"), expected.per()));
        }
        if (points.isEmpty() && failure.right() == 0) {
            points.add("in what it is about: " + failure.example().key() + " is wanted");
        }
        return points;
    }

    private static String point(String what, String read, @Nullable String wanted) {
        return "in " + what + ": " + read + " is read, " + wanted + " is wanted";
    }

    private static String name(Hedge.@Nullable Type hedge) {
        return hedge == null ? "none" : "'" + hedge.label().replace('-', ' ') + "'";
    }
}
