package org.gainsay.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.compare.Coinage;
import org.gainsay.compare.Wording;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Holds the conversions of an article against one another: where "2.14 billion kroner, or $213m" makes a dollar ten kroner, "410 million kroner ($61m)" cannot be right as
 * well. What an amount was worth in another year does not count.
 */
final class ImpliedRates {
    /** The rates of two days of one story may be so far apart. */
    private static final Ratio MARGIN = Ratio.of(1, 5);

    private final Scene scene;
    private final List<Pair> pairs = new ArrayList<>(4);
    /** By the code of a currency, whether the article names its country. */
    private final Map<String, Boolean> countries = new HashMap<>();

    /** An amount and its conversion. */
    private record Pair(Mention amount, Mention conversion) {
        @Nullable
        Interval rate() {
            return Figures.quotient(Figures.bounds(amount), Figures.bounds(conversion));
        }

        Ratio stated() {
            return Figures.value(amount).over(Figures.value(conversion));
        }

        boolean like(Pair other) {
            return Figures.unit(amount).equals(Figures.unit(other.amount))
                    && Figures.unit(conversion).equals(Figures.unit(other.conversion));
        }
    }

    ImpliedRates(Scene scene) {
        this.scene = scene;
    }

    /** Takes a conversion in, and adds a fault if it cannot be at the rate of an earlier one. */
    void add(Mention first, Mention second, Faults faults) {
        boolean two = !Figures.unit(first).equals(Figures.unit(second))
                && first.hedge() == null
                && second.hedge() == null
                && Figures.value(first).signum() > 0
                && Figures.value(second).signum() > 0;
        if (!two || otherTime(first) || several(first) || several(second)) {
            return;
        }
        Pair pair = new Pair(first, second);
        for (Pair other : pairs) {
            if (other.like(pair)) {
                // "$10 (£5) in Sydney and $10 (£8) in New York" are of two places.
                if (!scene.sameSentence(other.amount, pair.amount)) {
                    compare(other, pair, faults);
                }
                return;
            }
        }
        pairs.add(pair);
    }

    /** Whether the sentence of an amount tells of another time, or of a rate besides the common one. */
    private boolean otherTime(Mention amount) {
        int sentence = scene.sentence(amount);
        int first = Math.max(scene.passage().sentences().first(sentence), amount.firstToken() - Scene.REACH);
        int end = Math.min(scene.passage().sentences().end(sentence), amount.endToken() + Scene.REACH);
        return OwnRate.then(scene, amount)
                || scene.speaks(first, end, Topic.CHANGED)
                || scene.speaks(first, end, Topic.BEFORE)
                || scene.speaks(first, end, Topic.EARLIER)
                || scene.speaks(first, end, Topic.EXCHANGE);
    }

    /** Whether an amount may be in the currencies of several countries, of which the article does not name one only: "kroner" of Danes and Norwegians. */
    private boolean several(Mention amount) {
        List<String> codes = CurrencyConversion.shared(scene.passage(), amount);
        int named = 0;
        for (String code : codes) {
            named += named(code) ? 1 : 0;
        }
        boolean nobodys = Figures.unit(amount).equals(CurrencyConversion.NOBODYS);
        return (nobodys || !codes.isEmpty()) && named != 1;
    }

    private boolean named(String code) {
        Boolean known = countries.get(code);
        if (known == null) {
            known = Coinage.named(code, scene.article());
            countries.put(code, known);
        }
        return known;
    }

    private void compare(Pair one, Pair other, Faults faults) {
        Interval first = one.rate();
        Interval second = other.rate();
        if (first == null || second == null || first.low() == null || first.high() == null) {
            return;
        }
        Interval fair = new Interval(
                first.low().times(Ratio.ONE.minus(MARGIN)), first.high().times(Ratio.ONE.plus(MARGIN)));
        if (second.disjoint(fair)) {
            faults.add(
                    Kind.MONEY,
                    words(one) + " makes " + rate(one) + " to one, but " + words(other) + " makes " + rate(other),
                    List.of(one.amount, one.conversion, other.amount, other.conversion));
        }
    }

    private String words(Pair pair) {
        return Elapsed.words(scene, pair.amount) + " for " + Elapsed.words(scene, pair.conversion);
    }

    private static String rate(Pair pair) {
        return Wording.number(Rounding.tenth(pair.stated()));
    }
}
