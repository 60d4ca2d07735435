package org.gainsay.check;

import org.gainsay.compare.Wording;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Tolerance;
import org.jspecify.annotations.Nullable;

/** An amount of money and what an article says that it is in another currency. */
record Conversion(Mention first, Mention second) {
    private static final long[] SLIPS = {1000, 1_000_000};

    /**
     * What is wrong with the conversion, with its arithmetic; null if the amounts can fit each other.
     *
     * @param rates what the currencies have cost
     */
    @Nullable
    String fault(ExchangeRates rates) {
        Quantity from = (Quantity) first.value();
        Quantity to = (Quantity) second.value();
        ExchangeRates.Rate rate = rates.rate(from.unit(), to.unit());
        Interval implied = implied();
        if (rate == null || implied == null || !implied.disjoint(rates.plausible(rate))) {
            return null;
        }
        return arithmetic(from, to, rate) + slip(from, to, rates.plausible(rate), implied);
    }

    /** The rates that the two amounts allow, rounding included; null if one of them is not above zero. */
    private @Nullable Interval implied() {
        Interval from = rounded(first);
        Interval to = rounded(second);
        if (from.low() == null
                || to.low() == null
                || from.low().signum() <= 0
                || to.low().signum() <= 0) {
            return null;
        }
        return new Interval(
                from.high() == null ? Ratio.ZERO : to.low().over(from.high()),
                to.high() == null ? null : to.high().over(from.low()));
    }

    /** The amount with its rounding but without its hedge: "up to $5bn (£4bn)" hedges both amounts alike. */
    private static Interval rounded(Mention amount) {
        Hedge hedge = amount.hedge();
        boolean vague = hedge != null && hedge.type() == Hedge.Type.ABOUT;
        return Tolerance.standard().allows(amount.kind(), amount.value(), vague ? hedge : null);
    }

    private static String arithmetic(Quantity from, Quantity to, ExchangeRates.Rate rate) {
        Ratio stated = middle(to).over(middle(from));
        boolean inverse = rate.high().compareTo(Ratio.of(1, 10)) < 0;
        String base = inverse ? to.unit() : from.unit();
        String target = inverse ? from.unit() : to.unit();
        return money(from) + " at " + money(to) + " means " + one(base) + " = "
                + amount(target, inverse ? Ratio.ONE.over(stated) : stated)
                + "; since " + rate.since() + " it was "
                + amount(target, inverse ? Ratio.ONE.over(rate.high()) : rate.low()) + " to "
                + amount(target, inverse ? Ratio.ONE.over(rate.low()) : rate.high());
    }

    /** Names both amounts that would make it fit, because nothing says which of the two is the slip. */
    private static String slip(Quantity from, Quantity to, Interval plausible, Interval implied) {
        for (long slip : SLIPS) {
            if (!implied.times(Ratio.of(slip)).disjoint(plausible)) {
                return wouldFit(from, Ratio.of(1, slip), to, Ratio.of(slip));
            }
            if (!implied.times(Ratio.of(1, slip)).disjoint(plausible)) {
                return wouldFit(from, Ratio.of(slip), to, Ratio.of(1, slip));
            }
        }
        return "";
    }

    private static String wouldFit(Quantity from, Ratio fromFactor, Quantity to, Ratio toFactor) {
        return "; " + amount(to.unit(), middle(to).times(toFactor)) + " or "
                + amount(from.unit(), middle(from).times(fromFactor)) + " would fit";
    }

    private static Ratio middle(Quantity money) {
        Ratio low = money.stated().low();
        Ratio high = money.stated().high();
        if (low == null || high == null) {
            return low != null ? low : high != null ? high : Ratio.ONE;
        }
        return low.plus(high).over(Ratio.of(2));
    }

    private static String money(Quantity money) {
        return Wording.of(Kind.MONEY, money);
    }

    private static String one(String currency) {
        return amount(currency, Ratio.ONE);
    }

    private static String amount(String currency, Ratio amount) {
        return Wording.money(currency, amount);
    }
}
