package org.gainsay.check;

import org.gainsay.compare.Wording;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * What an article itself says that one of a currency costs in another one, as news agencies put it below their text: "($1 = 7.05 Danish crowns)".
 *
 * @param one one of the first currency
 * @param price what it costs
 */
record OwnRate(Mention one, Mention price) {
    /** An amount may have been converted at the rate of another day. */
    private static final Ratio MARGIN = Ratio.of(1, 5);
    /** How many tokens may stand between the two: "=", "is worth". */
    private static final int JOINT = 1;

    /** The only rate that an article tells; null if it tells none, or several. */
    static @Nullable OwnRate of(Scene scene) {
        OwnRate found = null;
        for (int at = 1; at < scene.mentions().size(); at++) {
            Mention one = scene.mentions().get(at - 1);
            Mention price = scene.mentions().get(at);
            boolean equal = one.kind() == Kind.MONEY
                    && price.kind() == Kind.MONEY
                    && price.firstToken() == one.endToken() + JOINT
                    && scene.tokens().isMark(one.endToken(), '=')
                    && Figures.value(one).equals(Ratio.ONE)
                    && Figures.value(price).signum() > 0;
            if (equal && found != null) {
                return null;
            }
            found = equal ? new OwnRate(one, price) : found;
        }
        return found;
    }

    /** Whether an amount is told of another time, or may have been converted at its rate. */
    static boolean then(Scene scene, Mention amount) {
        return scene.anyInSentence(amount.firstToken(), Role.PAST.bit()) || dated(scene, amount);
    }

    /** Whether the sentence of an amount tells a year, at whose rate it may have been converted. */
    private static boolean dated(Scene scene, Mention amount) {
        int first = scene.passage().sentences().first(scene.sentence(amount));
        for (int at = scene.firstFrom(first); at < scene.mentions().size(); at++) {
            Mention date = scene.mentions().get(at);
            if (!scene.sameSentence(date, amount)) {
                return false;
            } else if (date.kind() == Kind.DATE && WeekdayDate.written(scene.tokens(), date)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What is wrong with a conversion at this rate; null if it fits, or is one of other currencies.
     *
     * @param nobodys the unit of amounts whose country is not told, which are taken for those of {@link #price}
     */
    @Nullable
    String fault(Scene scene, Mention first, Mention second, String nobodys) {
        boolean turned = Figures.unit(first).equals(Figures.unit(one));
        Mention ones = turned ? first : second;
        Mention others = turned ? second : first;
        String unit = Figures.unit(others);
        boolean then = then(scene, first);
        boolean these = !then
                && Figures.unit(ones).equals(Figures.unit(one))
                && (unit.equals(Figures.unit(price)) || unit.equals(nobodys));
        Interval implied = these ? Figures.quotient(Figures.bounds(others), Figures.bounds(ones)) : null;
        Ratio rate = Figures.value(price);
        Interval fair = new Interval(rate.times(Ratio.ONE.minus(MARGIN)), rate.times(Ratio.ONE.plus(MARGIN)));
        if (implied == null || !implied.disjoint(fair)) {
            return null;
        }
        Ratio right = Figures.value(others).over(Figures.value(ones));
        return Elapsed.words(scene, ones) + " for " + Elapsed.words(scene, others) + " means " + Figures.words(one)
                + " = " + Wording.money(Figures.unit(price), Rounding.tenth(right)) + ", not " + Figures.words(price);
    }
}
