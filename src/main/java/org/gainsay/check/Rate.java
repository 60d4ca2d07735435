package org.gainsay.check;

import java.util.List;
import java.util.Map;
import org.gainsay.compare.Wording;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Finds a rate that does not fit the same rate by another period, "£900 a month, or £12,800 a year", what it comes to over a length of time, "£400 a month for 36
 * months, £12,400 in total", what it was reckoned from, "480 miles in six days, averaging 90 miles a day".
 */
public final class Rate implements Check {
    /** A sum that is further from what a number of things costs is that of something else. */
    private static final Ratio NEAR = Ratio.of(1, 3);
    /** How many tokens may stand between a rate and the other one: "a month, or". */
    private static final int OR = 5;

    /** How many tokens "a month" has. */
    private static final int PER = 2;

    private static final long CLOSING = Role.bits(Role.COMMA, Role.STOP, Role.CLOSE, Role.SEMICOLON, Role.DASH);
    /**
     * How many of the shorter period the longer one has, at the least and at the most: a year has 52 weeks, of which some are holidays. From the calendar.
     */
    private static final Map<String, Interval> TIMES = Map.of(
            "month year", new Interval(Ratio.of(9), Ratio.of(13)),
            "week year", new Interval(Ratio.of(40), Ratio.of(53)),
            "day year", new Interval(Ratio.of(180), Ratio.of(366)),
            "week month", new Interval(Ratio.of(4), Ratio.of(9, 2)),
            "day week", new Interval(Ratio.of(4), Ratio.of(7)),
            "day month", new Interval(Ratio.of(20), Ratio.of(31)));

    @Override
    public String id() {
        return "general/rate";
    }

    @Override
    public String question() {
        return "Does a rate fit what it comes to?";
    }

    @Override
    public void check(Scene scene, Faults faults) {
        for (int at = 0; at < scene.mentions().size(); at++) {
            Product.check(scene, at, faults);
            Sides.check(scene, at, faults);
            Pace.check(scene, at, faults);
        }
        for (int at = 1; at < scene.mentions().size(); at++) {
            RateThen.check(scene, at, faults);
            Mention second = scene.mentions().get(at);
            Mention first = scene.mentions().get(at - 1);
            Mention third = scene.mention(at + 1);
            if (Figures.single(first) == null || Figures.single(second) == null || !scene.sameSentence(first, second)) {
                continue;
            }
            if (per(first) != null && per(second) != null) {
                periods(scene, first, second, faults);
            }
            if (third == null || Figures.single(third) == null || !scene.sameSentence(second, third)) {
                continue;
            }
            if (second.kind() == Kind.DURATION) {
                lasting(scene, first, second, third, faults);
            }
        }
    }

    /** "£900 a month, or £12,800 a year". */
    private static void periods(Scene scene, Mention first, Mention second, Faults faults) {
        Apposition apposed = Apposition.of(scene, second);
        int behind = second.endToken() + PER;
        if (apposed == null
                || !apposed.linked() && scene.is(apposed.mark(), Role.COMMA)
                || scene.speaks(second.endToken(), behind + 1, Topic.WITH)
                || second.firstToken() - first.endToken() > OR) {
            return;
        }
        compare(scene, first, second, faults);
    }

    /** Adds a fault if two rates by periods of different length cannot be the same. */
    static void compare(Scene scene, Mention first, Mention second, Faults faults) {
        Interval times = TIMES.get(per(first) + " " + per(second));
        Interval back = TIMES.get(per(second) + " " + per(first));
        if (!amounts(first, second) || times == null && back == null) {
            return;
        }
        Mention less = times != null ? first : second;
        Mention more = times != null ? second : first;
        Interval ratio = Figures.quotient(Figures.bounds(more), Figures.bounds(less));
        Interval possible = times != null ? times : back;
        if (ratio != null && possible != null && ratio.disjoint(possible)) {
            Ratio a = Figures.value(less);
            faults.add(
                    first.kind(),
                    words(scene, less) + " a " + per(less) + " is " + money(more, a.times(whole(possible))) + " a "
                            + per(more) + ", not " + words(scene, more),
                    List.of(first, second));
        }
    }

    /** Whether a rate by a longer period comes to more than that by a shorter one can. */
    static boolean exceeds(Mention less, Mention more) {
        Interval times = TIMES.get(per(less) + " " + per(more));
        Ratio most = times == null ? null : times.high();
        return most != null && Figures.value(more).compareTo(Figures.value(less).times(most)) > 0;
    }

    /** As many of the shorter period as the longer one has when none is left out. */
    private static Ratio whole(Interval times) {
        Ratio high = times.high();
        return high == null
                ? Ratio.ONE
                : high.equals(Ratio.of(13)) ? Ratio.of(12) : high.equals(Ratio.of(53)) ? Ratio.of(52) : high;
    }

    /** "£400 a month for 36 months, £12,400 in total", "480 miles in six days, averaging 90 miles a day". */
    private static void lasting(Scene scene, Mention first, Mention length, Mention third, Faults faults) {
        Quantity time = (Quantity) length.value();
        int end = per(first) == null ? Figures.behind(first) : first.endToken() + PER;
        boolean beside = length.firstToken() == first.endToken() + 1 || length.firstToken() == end + 1;
        if (!beside || time.low() == null || !amounts(first, third)) {
            return;
        }
        int before = third.firstToken() - 1;
        Apposition apposed = Apposition.of(scene, third);
        boolean beginning = scene.is(length.firstToken() - 1, Role.bits(Role.FOR, Role.BEYOND));
        boolean said = apposed != null && apposed.linked() && scene.is(third.endToken(), CLOSING)
                || scene.speaks(before, Topic.WORTH) && scene.is(before - 1, Role.COMMA);
        boolean total = time.writtenUnit().equals(per(first))
                && beginning
                && !scene.speaks(third.endToken(), Topic.WITH)
                && per(third) == null
                && (said
                        || scene.is(third.endToken(), Role.IN)
                                && scene.is(third.endToken() + 1, Role.bits(Role.ALL, Role.TOTAL))
                        || scene.is(third.endToken(), Role.TOTAL)
                        || scene.is(before, Role.OF) && scene.is(before - 1, Role.TOTAL));
        boolean average = time.writtenUnit().equals(per(third))
                && scene.is(length.firstToken() - 1, Role.bits(Role.IN, Role.BEYOND))
                && per(first) == null
                && (apposed != null && scene.is(third.endToken() + PER, CLOSING)
                        || scene.speaks(before, before + 1, Topic.AVERAGE)
                        || scene.is(before, Role.OF) && scene.speaks(before - 1, before, Topic.AVERAGE));
        if (total) {
            product(scene, first, time.low(), length, third, faults);
        } else if (average) {
            product(scene, third, time.low(), length, first, faults);
        }
    }

    /** Adds a fault if a rate does not come to a total over a number of periods. */
    static void product(Scene scene, Mention rate, Ratio times, Mention number, Mention total, Faults faults) {
        Interval bounds = Figures.cutOff(rate);
        Interval possible = bounds.times(times);
        Ratio product = Figures.value(rate).times(times);
        boolean near = Figures.near(product, Figures.value(total), product.times(NEAR));
        if (near && possible.disjoint(Figures.bounds(total))) {
            faults.add(
                    total.kind(),
                    words(scene, rate) + " times " + words(scene, number) + " is " + money(total, product) + ", not "
                            + words(scene, total),
                    List.of(rate, number, total),
                    product.minus(Figures.value(total)));
        }
    }

    /** Whether two amounts are of one sort. */
    static boolean amounts(Mention a, Mention b) {
        boolean counts = Figures.counted(a) && Figures.counted(b);
        return counts || a.kind() == b.kind() && Figures.unit(a).equals(Figures.unit(b));
    }

    private static String money(Mention like, Ratio value) {
        return like.kind() == Kind.MONEY
                ? Wording.money(Figures.unit(like), value)
                : Wording.number(Rounding.tenth(value.over(Figures.factor(like))));
    }

    private static String words(Scene scene, Mention mention) {
        return Figures.words(scene, mention);
    }

    /** The period that an amount is by; null for none. */
    static @Nullable String per(Mention mention) {
        return mention.value() instanceof Quantity quantity ? quantity.per() : null;
    }
}
