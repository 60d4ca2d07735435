package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.compare.Wording;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;

/** Finds an average that does not fit what it is of: "The 14 shops sold 4,200 bikes, or 250 each", "Twelve lorries carried 600 tonnes, an average of 40 tonnes each". */
public final class Average implements Check {
    /** How many values to each side of an average are considered. */
    private static final int REACH = 6;

    /** How many tokens before an average "who" may stand: "who got". */
    private static final int WHO = 3;

    private static final long CLOSING = Role.bits(Role.COMMA, Role.STOP, Role.CLOSE, Role.SEMICOLON, Role.DASH);

    @Override
    public String id() {
        return "general/average";
    }

    @Override
    public String question() {
        return "Does an average fit its total and its count?";
    }

    @Override
    public void check(Scene scene, Faults faults) {
        for (int at = 2; at < scene.mentions().size(); at++) {
            Mention average = scene.mentions().get(at);
            if (Figures.single(average) != null && each(scene, average)) {
                List<Mention> others = others(scene, at);
                if (others.size() == 2) {
                    compare(scene, others.get(0), others.get(1), average, faults);
                }
            }
        }
    }

    /** ", or 250 each", ", an average of 40 tonnes each". */
    private static boolean each(Scene scene, Mention average) {
        int end = Figures.behind(average);
        int before = average.firstToken() - 1;
        boolean or = scene.is(before, Role.OR) && scene.is(before - 1, Role.COMMA);
        boolean of = scene.is(before, Role.OF)
                && scene.speaks(before - 1, before, Topic.AVERAGE)
                && scene.is(before - 2, Role.ARTICLE)
                && scene.is(before - 3, Role.COMMA);
        boolean perHead = average.value() instanceof Quantity quantity && "person".equals(quantity.per()) && or;
        boolean shared = scene.speaksInSentence(before, Topic.SHARED)
                && scene.any(before - WHO, average.firstToken(), Role.WHO.bit());
        return perHead && scene.is(average.endToken() + 2, CLOSING)
                || scene.speaks(end, end + 1, Topic.EACH) && scene.is(end + 1, CLOSING) && (or || of || shared);
    }

    /** All other figures of the sentence of an average; none where one stands behind it or is no figure that could be divided. */
    private static List<Mention> others(Scene scene, int at) {
        Mention average = scene.mentions().get(at);
        List<Mention> others = new ArrayList<>(2);
        for (int other = Math.max(0, at - REACH);
                other <= at + REACH && other < scene.mentions().size();
                other++) {
            Mention mention = scene.mentions().get(other);
            if (other == at || !scene.sameSentence(mention, average) || mention.kind() == Kind.DATE) {
                continue;
            }
            if (other > at || Figures.single(mention) == null || others.size() == 2) {
                return List.of();
            }
            others.add(mention);
        }
        return others;
    }

    private static void compare(Scene scene, Mention a, Mention b, Mention average, Faults faults) {
        boolean first = total(a, average) && number(scene, b);
        boolean second = total(b, average) && number(scene, a);
        boolean larger = first && second && larger(a, b);
        if (first && (!second || larger)) {
            compare(scene, a, b, average, faults, Figures.words(scene, average));
        } else if (second) {
            compare(scene, b, a, average, faults, Figures.words(scene, average));
        }
    }

    private static boolean total(Mention total, Mention average) {
        return Figures.alike(total, average) && larger(total, average);
    }

    /** How many there are that a total is divided among: a count of something, but not one of several: "two crews of 12 men". */
    private static boolean number(Scene scene, Mention number) {
        return Figures.counted(number)
                && (number.noun() != null || scene.speaks(number.firstToken() - 2, number.firstToken(), Topic.GROUP))
                && (!scene.is(number.firstToken() - 1, Role.bits(Role.OF, Role.AND, Role.OPEN_LIST))
                        || scene.speaks(number.firstToken() - 2, number.firstToken(), Topic.GROUP)
                        || scene.speaks(number.firstToken() - 2, number.firstToken() - 1, Topic.SHARED));
    }

    private static boolean larger(Mention a, Mention b) {
        Ratio one = Figures.single(a);
        Ratio other = Figures.single(b);
        return one != null && other != null && one.compareTo(other) > 0;
    }

    private static void compare(
            Scene scene, Mention total, Mention number, Mention average, Faults faults, String stated) {
        Interval possible = Figures.quotient(Figures.bounds(total), Figures.bounds(number));
        Ratio whole = Figures.single(total);
        Ratio count = Figures.single(number);
        if (possible == null
                || whole == null
                || count == null
                || count.compareTo(Ratio.ONE) <= 0
                || !possible.disjoint(rounded(average))) {
            return;
        }
        String share = total.kind() == Kind.MONEY
                ? Wording.money(Figures.unit(total), Rounding.tenth(whole.over(count)))
                : Wording.number(Rounding.tenth(written(total, whole).over(count)));
        faults.add(
                average.kind(),
                Figures.words(scene, total) + " among " + Figures.words(scene, number) + " is " + share + " each, not "
                        + stated,
                List.of(total, number, average));
    }

    /** What an average allows: a whole number whatever lies up to one from it, since nobody has half a goal. */
    private static Interval rounded(Mention average) {
        Interval allows = Figures.cutOff(average);
        Ratio one = Figures.counted(average) ? Ratio.ONE : Ratio.ZERO;
        return new Interval(
                allows.low() == null ? null : allows.low().minus(one),
                allows.high() == null ? null : allows.high().plus(one));
    }

    /** The figure in the unit in which it is written. */
    private static Ratio written(Mention total, Ratio base) {
        Ratio low = total.value() instanceof Quantity quantity ? quantity.low() : null;
        return low == null ? base : low;
    }
}
