package org.gainsay.check;

import org.gainsay.compare.Wording;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/** What checks ask of single figures. */
final class Figures {
    private static final Ratio TEN = Ratio.of(10);
    /** Below it, a figure is written with three digits at most. */
    private static final Ratio THOUSAND = Ratio.of(1000);

    private static final long MILLION = 1_000_000;
    private static final long BILLION = 1_000_000_000;
    /** From here on an amount may be rounded to its first figures, though it has no scale word: "£12,000". */
    private static final Ratio PRICES = Ratio.of(10_000);
    /** The part of a price that may be left out all the same. */
    private static final Ratio PRICE = Ratio.of(200);

    /** A step that only fractions have. */
    private static final Ratio FRACTION = Ratio.of(20);

    private Figures() {}

    /** The figure as stated; null for a range, an open end and whatever is no quantity. */
    static @Nullable Ratio single(Mention mention) {
        if (!(mention.value() instanceof Quantity quantity) || quantity.vague() != null) {
            return null;
        }
        Ratio low = quantity.stated().low();
        Ratio high = quantity.stated().high();
        return low != null && high != null && low.equals(high) ? low : null;
    }

    /** The figure as stated; zero for what {@link #single} knows no figure of. */
    static Ratio value(Mention mention) {
        Ratio value = single(mention);
        return value == null ? Ratio.ZERO : value;
    }

    /** Whether two figures lie no further apart than some room. */
    static boolean near(Ratio one, Ratio other, Ratio room) {
        Ratio gap = one.minus(other);
        return gap.compareTo(room) <= 0 && gap.negate().compareTo(room) <= 0;
    }

    /** The token behind a figure and what it counts. */
    static int behind(Mention mention) {
        return mention.noun() == null
                ? mention.endToken()
                : Math.max(mention.endToken(), mention.noun().endToken());
    }

    /** A count or a bare number that is whole and above zero. */
    static boolean counted(Mention mention) {
        Ratio value = mention.kind() == Kind.COUNT || mention.kind() == Kind.NUMBER ? single(mention) : null;
        return value != null && value.whole() && value.signum() > 0;
    }

    static boolean percent(Mention mention) {
        return mention.kind() == Kind.PERCENT && single(mention) != null;
    }

    /** Whether a figure is a bare part of one: "half", "four in five". */
    static boolean part(Mention mention) {
        Ratio value = mention.kind() == Kind.NUMBER ? single(mention) : null;
        return value != null && value.signum() > 0 && value.compareTo(Ratio.ONE) < 0;
    }

    /** A bare part of one in per cent, with the room that a fraction has; any other figure as it is. */
    static Mention inPercent(Mention mention) {
        if (!part(mention)) {
            return mention;
        }
        Ratio percent = value(mention).times(100);
        Quantity share = new Quantity(Interval.at(percent), "%", percent, percent, "", FRACTION, null);
        return new Mention(
                Kind.PERCENT,
                mention.span(),
                mention.valueSpan(),
                mention.firstToken(),
                mention.endToken(),
                share,
                mention.hedge(),
                null);
    }

    /** Whether a figure is one of per cent points: "8.5 percentage points". */
    static boolean points(Mention mention) {
        return mention.value() instanceof Quantity quantity
                && quantity.writtenUnit().endsWith("point");
    }

    /** What a figure allows, and at least whatever rounds to it. */
    static Interval bounds(Mention mention) {
        return widened(mention, Ratio.of(1, 2));
    }

    /**
     * The same for a figure that stands beside one of its size: 3,000 beside 2,500 is no more rounded than that.
     *
     * @param other a figure that may be written to a finer step
     */
    static Interval boundsBeside(Mention mention, Mention other) {
        return other.value() instanceof Quantity finer ? boundsBeside(mention, other, finer.step()) : bounds(mention);
    }

    /**
     * The same.
     *
     * @param finest how finely the other figure is meant, in base units
     */
    static Interval boundsBeside(Mention mention, Mention other, Ratio finest) {
        Interval bounds = bounds(mention);
        Ratio value = single(mention);
        Ratio beside = single(other);
        if (value == null
                || beside == null
                || mention.hedge() != null
                || other.hedge() != null
                || !(mention.value() instanceof Quantity quantity)
                || value.compareTo(beside.times(TEN)) > 0
                || beside.compareTo(value.times(TEN)) > 0) {
            return bounds;
        }
        Ratio step = finest.max(scale(mention, value));
        if (step.compareTo(quantity.step()) >= 0) {
            return bounds;
        }
        Ratio half = step.over(Ratio.of(2));
        return new Interval(value.minus(half), value.plus(half));
    }

    /**
     * How finely the finest of some figures is meant: of 120 homes and 140 homes, which nobody calls rounded, the zeros count, too; 100 and 300, or 57,900 and
     * 14,200, may be rounded.
     */
    static Ratio step(Mention finest) {
        if (!(finest.value() instanceof Quantity quantity)) {
            return Ratio.ZERO;
        }
        boolean counts = finest.kind() == Kind.COUNT || finest.kind() == Kind.NUMBER || finest.kind() == Kind.MONEY;
        Ratio value = value(finest);
        boolean zeros = quantity.step().compareTo(Ratio.ONE) > 0;
        boolean digits = value.compareTo(quantity.step().times(TEN)) >= 0;
        return counts && zeros && digits && value.compareTo(THOUSAND) < 0
                ? quantity.step().over(TEN)
                : quantity.step();
    }

    /** One of what a figure is told in, "a billion" for 1.05bn, which is as fine as it is written: only zeros before the point can be figures as well. */
    private static Ratio scale(Mention mention, Ratio value) {
        Ratio scale = factor(mention);
        for (long word : new long[] {BILLION, MILLION}) {
            if (scale.equals(Ratio.ONE) && value.compareTo(Ratio.of(word)) >= 0) {
                scale = Ratio.of(word);
            }
        }
        return scale;
    }

    /** What a figure allows, and at least whatever rounds up or down to it: 45 for 45.9. */
    static Interval cutOff(Mention mention) {
        return widened(mention, Ratio.ONE);
    }

    /** A per cent as it may be rounded; a fraction in words, "a third", as loosely as it is used. */
    static Interval share(Mention mention) {
        return fraction(mention) ? mention.allows() : cutOff(mention);
    }

    /** Whether a share is told as a fraction, "a third", "one in four". */
    static boolean fraction(Mention mention) {
        return mention.value() instanceof Quantity quantity && quantity.step().compareTo(TEN) > 0;
    }

    private static Interval widened(Mention mention, Ratio share) {
        Interval allows = mention.allows();
        Ratio value = single(mention);
        if (value == null || !(mention.value() instanceof Quantity quantity)) {
            return allows;
        }
        Ratio written = quantity.low();
        boolean zeros = written != null
                && written.signum() != 0
                && mention.kind() != Kind.TEMPERATURE
                && quantity.step().compareTo(value.over(written)) > 0;
        if (price(mention, value, written)) {
            return Interval.at(value).widened(value.over(PRICE));
        }
        boolean exact = zeros
                || mention.kind() == Kind.TEMPERATURE
                || value.whole()
                        && quantity.step().compareTo(Ratio.ONE) <= 0
                        && (mention.kind() == Kind.COUNT || mention.kind() == Kind.NUMBER);
        Ratio slack = exact ? Ratio.ZERO : quantity.step().times(share);
        return new Interval(
                allows.low() == null ? null : allows.low().min(value.minus(slack)),
                allows.high() == null ? null : allows.high().max(value.plus(slack)));
    }

    /** "£480": an amount without a scale word, which is told to the pound where it is as small as prices are. */
    private static boolean price(Mention mention, Ratio value, @Nullable Ratio written) {
        return mention.kind() == Kind.MONEY
                && mention.hedge() == null
                && written != null
                && written.equals(value)
                && value.whole()
                && value.signum() > 0
                && value.compareTo(PRICES) < 0;
    }

    static Interval sum(Interval a, Interval b) {
        return new Interval(
                a.low() == null || b.low() == null ? null : a.low().plus(b.low()),
                a.high() == null || b.high() == null ? null : a.high().plus(b.high()));
    }

    static Interval difference(Interval a, Interval b) {
        return new Interval(
                a.low() == null || b.high() == null ? null : a.low().minus(b.high()),
                a.high() == null || b.low() == null ? null : a.high().minus(b.low()));
    }

    /** The interval or its mirror image, so that it holds no number below zero only. */
    static Interval magnitude(Interval interval) {
        return interval.high() != null && interval.high().signum() < 0
                ? new Interval(
                        interval.high().negate(),
                        interval.low() == null ? null : interval.low().negate())
                : interval;
    }

    /** The quotient of two intervals above zero; null if the lower one is not. */
    static @Nullable Interval quotient(Interval top, Interval bottom) {
        if (bottom.low() == null
                || bottom.low().signum() <= 0
                || top.low() == null
                || top.low().signum() < 0) {
            return null;
        }
        return new Interval(
                bottom.high() == null ? Ratio.ZERO : top.low().over(bottom.high()),
                top.high() == null ? null : top.high().over(bottom.low()));
    }

    /** The figure with its unit. */
    static String words(Mention mention) {
        return Wording.of(mention.kind(), mention.value());
    }

    /** "12 people", "14", "$5 million": the figure and what it counts. */
    static String words(Scene scene, Mention mention) {
        String figure = words(mention);
        Noun noun = mention.noun();
        // "a crew of 24": a noun that stands before its figure is not said behind it.
        boolean behind = noun != null && noun.firstToken() > mention.firstToken();
        return noun == null || !behind
                ? figure
                : figure + " " + scene.passage().words(noun.firstToken(), noun.endToken());
    }

    /** Whether two figures can be added and subtracted: the same kind and unit, or both mere numbers of something. */
    static boolean alike(Mention a, Mention b) {
        if (counted(a) && counted(b)) {
            return true;
        }
        return a.kind() == b.kind()
                && single(a) != null
                && single(b) != null
                && (a.kind() == Kind.NUMBER || a.kind() == Kind.COUNT || unit(a).equals(unit(b)));
    }

    /** A value in words, as a figure like another one is written: "£2.4 million", "18". */
    static String written(Mention like, Ratio value) {
        return like.kind() == Kind.MONEY ? Wording.money(unit(like), value) : Wording.number(value.over(factor(like)));
    }

    /** How many base units one of the unit as written has: 1000 for a tonne. */
    static Ratio factor(Mention mention) {
        Ratio value = single(mention);
        Ratio written = mention.value() instanceof Quantity quantity ? quantity.low() : null;
        boolean scaled = mention.kind() != Kind.COUNT && mention.kind() != Kind.NUMBER;
        return scaled && value != null && written != null && written.signum() > 0 ? value.over(written) : Ratio.ONE;
    }

    static String unit(Mention mention) {
        return mention.value() instanceof Quantity quantity ? quantity.unit() : "";
    }
}
