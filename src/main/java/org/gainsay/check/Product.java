package org.gainsay.check;

import java.util.List;
import org.gainsay.compare.Wording;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * What a number of things come to at a price for each, wherever the three stand: "40 vans, each at $650, for a total of $36,000", "sold 3,200 pies. At £4.50 each
 * that came to £18,400", "They will get 150,000 rupiah a day for five days, or 650,000 in all". Which sum is meant nothing tells for sure, so one is wrong only
 * if the text says that it is what all of them cost, or that it is a sum and it is a {@link Slip} of the product.
 */
final class Product {
    /** How many figures behind a price and its number the sum may stand. */
    private static final int AHEAD = 2;
    /** How many figures before or behind a price its number may stand. */
    private static final int BESIDE = 2;
    /** How many tokens from a price "each" may stand. */
    private static final int EACH = 2;
    /** How many tokens before a sum what it was for may stand: "which will cost the buyer". */
    private static final int CUE = 4;
    /** A sum of fewer digits may be a slip of any product. */
    private static final int DIGITS = 2;
    /** A sum that is further from the product is that of something else. */
    private static final Ratio NEAR = Ratio.of(1, 3);
    /** The same where it is a slip of it. */
    private static final Ratio SLIP = Ratio.of(1, 2);
    /** How many tokens behind a price "for every" may stand. */
    private static final int FOR = 8;

    private final Scene scene;
    private final int at;
    private final Mention price;

    private Product(Scene scene, int at) {
        this.scene = scene;
        this.at = at;
        this.price = scene.mentions().get(at);
    }

    /** Adds a fault if a mention is a price for each of several that cannot come to the sum behind it. */
    static void check(Scene scene, int at, Faults faults) {
        Product product = new Product(scene, at);
        if (product.price.kind() == Kind.MONEY
                && Figures.single(product.price) != null
                && product.price.hedge() == null) {
            product.check(faults);
        }
    }

    private void check(Faults faults) {
        Mention number = each() ? number() : days();
        if (number == null) {
            return;
        }
        int last = Math.max(at, scene.indexOf(number));
        for (int ahead = last + 1; ahead <= last + AHEAD; ahead++) {
            Mention sum = scene.mention(ahead);
            if (sum == null
                    || scene.sentence(sum) - scene.sentence(scene.mentions().get(last)) > 1
                    || scene.broken(price, sum)) {
                return;
            }
            Mention total = sum.kind() == Kind.NUMBER ? SeriesReader.unitOf(sum, price) : sum;
            if (total.kind() == Kind.MONEY) {
                compare(number, total, faults);
                return;
            } else if (!sum.kind().temporal() || sum.kind() == Kind.DURATION) {
                return;
            }
        }
    }

    /** "at $650 each", "each at $650", "£250 for each of the", "€100 for every 180 he threw", "£15 a ticket". */
    private boolean each() {
        int first = price.firstToken();
        boolean beside = scene.speaks(first - EACH, first, Topic.EACH)
                || scene.speaks(price.endToken(), price.endToken() + EACH, Topic.EACH)
                || every();
        String per = per(price);
        return beside || per != null && !time(per);
    }

    /** "€100 to the ward for every 180 he threw". */
    private boolean every() {
        for (int token = price.endToken(); token < price.endToken() + FOR; token++) {
            if (scene.is(token, Role.STOP)) {
                return false;
            } else if (scene.is(token, Role.FOR) && scene.speaks(token + 1, Topic.EVERY)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Mention number() {
        int first = price.firstToken();
        for (int near = 1; near <= BESIDE; near++) {
            Mention behind = scene.mention(at + near);
            // "for a total of $36,000, to carry pupils from nine lots": what stands behind the sum is no number of it.
            if (behind != null && behind.kind() == Kind.MONEY) {
                break;
            } else if (behind != null
                    && Figures.counted(behind)
                    && scene.sentence(behind) - scene.sentence(price) <= 1
                    && !scene.broken(price, behind)
                    && several(behind)
                    && !scene.speaks(behind.firstToken() - 1, Topic.EVERY)) {
                return behind;
            }
        }
        for (int near = 1; near <= BESIDE; near++) {
            Mention before = scene.mention(at - near);
            if (before != null
                    && Figures.counted(before)
                    && first - before.endToken() <= Scene.REACH
                    && scene.sentence(price) - scene.sentence(before) <= 1
                    && !scene.broken(before, price)
                    && several(before)) {
                return before;
            }
        }
        return null;
    }

    /** Of a price by the day, the length in days beside it. */
    private @Nullable Mention days() {
        String per = per(price);
        for (int near = at - 1; per != null && near <= at + 1; near += 2) {
            Mention length = scene.mention(near);
            boolean days = length != null
                    && length.kind() == Kind.DURATION
                    && length.value() instanceof Quantity quantity
                    && quantity.writtenUnit().equals(per)
                    && Math.abs(scene.sentence(price) - scene.sentence(length)) <= 1
                    && !scene.broken(length, price);
            if (days) {
                return length;
            }
        }
        return null;
    }

    private static boolean several(Mention number) {
        Ratio value = Figures.single(number);
        return value != null && value.compareTo(Ratio.ONE) > 0 && number.hedge() == null;
    }

    private void compare(Mention number, Mention sum, Faults faults) {
        Ratio times = number.kind() == Kind.DURATION ? ((Quantity) number.value()).low() : Figures.single(number);
        Ratio one = Figures.single(price);
        Ratio whole = Figures.single(sum);
        if (times == null || one == null || whole == null || sum.hedge() != null || !one(sum)) {
            return;
        }
        Ratio product = one.times(times);
        boolean slip = Slip.digits(product, sum) >= DIGITS;
        Ratio room = product.times(slip ? SLIP : NEAR);
        boolean near = Figures.near(product, whole, room);
        boolean sure = told(number, sum, slip);
        Interval count = alone(number, sum) ? Interval.at(times) : Figures.cutOff(number);
        Interval possible = times(Figures.cutOff(price), count, times);
        if (near
                && sure
                && possible.disjoint(Figures.bounds(sum))
                && Figures.unit(sum).equals(Figures.unit(price))) {
            faults.add(
                    Kind.MONEY,
                    Figures.words(scene, price) + " times " + Figures.words(scene, number) + " is "
                            + Wording.money(Figures.unit(sum), product) + ", not " + Figures.words(scene, sum),
                    List.of(price, number, sum),
                    product.minus(whole));
        }
    }

    /** Whether a sum is said to be what all come to: "for a total of", "which will cost the buyer", "in all"; nothing that is told besides. */
    private boolean told(Mention number, Mention sum, boolean slip) {
        int from = Math.max(price.endToken(), number.endToken());
        int cue = Math.max(from, sum.firstToken() - CUE);
        boolean worth =
                scene.speaks(cue, sum.firstToken(), Topic.WORTH) || scene.any(cue, sum.firstToken(), Role.TOTAL.bit());
        boolean whole =
                scene.is(sum.endToken(), Role.IN) && scene.is(sum.endToken() + 1, Role.bits(Role.ALL, Role.TOTAL));
        return !scene.any(from, sum.firstToken(), Role.AND.bit())
                && !scene.speaks(cue, sum.firstToken(), Topic.WITH)
                && !scene.speaks(sum.endToken(), Topic.WITH)
                && (scene.speaks(cue, sum.firstToken(), Topic.PAID) || slip && (worth || whole));
    }

    /** "200 shares at £4.50 each, paying £990": of a number that nothing else is told of, none is left out where the sum is what was paid. */
    private boolean alone(Mention number, Mention sum) {
        int cue = Math.max(Math.max(price.endToken(), number.endToken()), sum.firstToken() - CUE);
        boolean only = scene.sameSentence(price, number) && scene.sameSentence(price, sum);
        Mention told = scene.beginning(sum.firstToken());
        int last = told == null ? at : scene.indexOf(told);
        int first = Math.min(at, scene.indexOf(number));
        return only
                && scene.speaks(cue, sum.firstToken(), Topic.PAID)
                && aside(scene.mention(first - 1), sum)
                && aside(scene.mention(last + 1), sum);
    }

    /** Whether a figure stands in another sentence, or is a date. */
    private boolean aside(@Nullable Mention figure, Mention sum) {
        return figure == null || figure.kind().temporal() || !scene.sameSentence(figure, sum);
    }

    /** What a price and a number come to, each as it may be rounded; a length in days is as long as it is told. */
    private static Interval times(Interval price, Interval number, Ratio times) {
        Ratio low = price.low();
        Ratio high = price.high();
        boolean length = !number.holds(times);
        Ratio least = length ? times : number.low();
        Ratio most = length ? times : number.high();
        return new Interval(
                low == null || least == null ? null : low.times(least),
                high == null || most == null ? null : high.times(most));
    }

    /** Whether a sum is by the same stretch of time as the price, or both are by none; it is no further price. */
    private boolean one(Mention sum) {
        String per = per(sum);
        boolean by = per == null || time(per) && per.equals(per(price));
        return by
                && !scene.speaks(sum.endToken(), sum.endToken() + EACH, Topic.EACH)
                && !scene.is(sum.endToken(), Role.bits(Role.OPEN_LIST, Role.FOR));
    }

    private static boolean time(String per) {
        return switch (per) {
            case "hour", "day", "week", "month", "quarter", "year" -> true;
            default -> false;
        };
    }

    private static @Nullable String per(Mention mention) {
        return mention.value() instanceof Quantity quantity ? quantity.per() : null;
    }
}
