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

    /** How many tokens "per shop" has. */
    private static final int PER = 2;
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
        for (int at = 1; at < scene.mentions().size(); at++) {
            Mention average = scene.mentions().get(at);
            totalled(scene, at, faults);
            if (Figures.single(average) != null && each(scene, average)) {
                List<Mention> others = others(scene, at);
                if (others.size() == 2) {
                    compare(scene, others.get(0), others.get(1), average, faults);
                }
            }
        }
    }

    /** "The 14 shops sold 250 bikes each, 4,200 in all", "Each of the 14 shops sold 250 bikes, a total of 4,200": the only figures of their sentence. */
    private static void totalled(Scene scene, int at, Faults faults) {
        Mention average = scene.mentions().get(at);
        Mention number = scene.mention(at - 1);
        Mention total = scene.mention(at + 1);
        if (number == null
                || total == null
                || Figures.single(average) == null
                || !scene.sameSentence(number, total)
                || !alone(scene, at)
                || number.noun() == null) {
            return;
        }
        int end = Figures.behind(average);
        boolean behind = scene.speaks(end, Topic.EACH);
        boolean before = scene.is(number.firstToken() - 1, Role.THE)
                && scene.is(number.firstToken() - 2, Role.OF)
                && scene.speaks(number.firstToken() - 3, Topic.EACH);
        int comma = behind ? end + 1 : end;
        boolean sum = total(total, average) && number(scene, number, before) && summed(scene, total, comma);
        if ((behind || before) && sum) {
            compare(scene, total, number, average, faults, Figures.words(scene, average));
        }
    }

    private static boolean alone(Scene scene, int at) {
        Mention average = scene.mentions().get(at);
        Mention first = scene.mention(at - 2);
        Mention last = scene.mention(at + 2);
        return (first == null || !scene.sameSentence(first, average))
                && (last == null || !scene.sameSentence(last, average));
    }

    /** ", 4,200 in all", ", a total of 4,200", ", for a total of 4,200". */
    private static boolean summed(Scene scene, Mention total, int comma) {
        int first = total.firstToken();
        int end = Figures.behind(total);
        boolean all = first == comma + 1
                && scene.is(end, Role.IN)
                && scene.is(end + 1, Role.bits(Role.ALL, Role.TOTAL))
                && scene.is(end + 2, CLOSING);
        int article = first - 3;
        boolean of = scene.is(first - 1, Role.OF)
                && scene.is(first - 2, Role.TOTAL)
                && scene.is(article, Role.ARTICLE)
                && (article == comma + 1 || article == comma + 2 && scene.is(article - 1, Role.FOR))
                && scene.is(end, CLOSING);
        return scene.is(comma, Role.bits(Role.COMMA, Role.DASH)) && (all || of);
    }

    /** ", or 250 each", " - 250 apiece", ", an average of 40 tonnes each", "(250 per shop)", ", getting £12,000 each". */
    private static boolean each(Scene scene, Mention average) {
        int before = average.firstToken() - 1;
        boolean by = average.value() instanceof Quantity quantity && quantity.per() != null;
        int end = by ? average.endToken() + PER : Figures.behind(average);
        boolean each = scene.speaks(end, Topic.EACH) && scene.is(end + 1, CLOSING);
        boolean apiece =
                by && scene.speaks(average.endToken(), Topic.EACH) && scene.is(average.endToken() + 1, CLOSING);
        boolean closes = each || apiece || by && scene.is(end, CLOSING);
        if (!closes) {
            return false;
        }
        boolean shared = scene.speaksInSentence(before, Topic.SHARED)
                && scene.any(before - WHO, average.firstToken(), Role.WHO.bit());
        return apposed(scene, average) || (each || apiece) && shared;
    }

    private static boolean apposed(Scene scene, Mention average) {
        int first = average.firstToken();
        int of = scene.is(first - 1, Role.OF) && scene.is(first - 3, Role.ARTICLE) ? first - 2 : first - 1;
        boolean named = scene.speaks(of, Topic.AVERAGE);
        boolean got = scene.speaks(first - 1, Topic.GETTING);
        int verb = scene.speaks(first - 2, Topic.EACH) ? first - 2 : first - 1;
        int begin = named ? (of == first - 2 ? first - 3 : of) : got ? verb : first;
        return Apposition.before(scene, begin) != null;
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
        boolean first = total(a, average) && number(scene, b) && reckoned(average, b);
        boolean second = total(b, average) && number(scene, a) && reckoned(average, a);
        boolean larger = first && second && larger(a, b);
        if (first && (!second || larger)) {
            compare(scene, a, b, average, faults, Figures.words(scene, average));
        } else if (second) {
            compare(scene, b, a, average, faults, Figures.words(scene, average));
        }
    }

    /** Whether an average is by what is counted, "250 per shop" of 14 shops, or does not say by what. */
    private static boolean reckoned(Mention average, Mention number) {
        String per = average.value() instanceof Quantity quantity ? quantity.per() : null;
        return per == null || per.equals("person") || per.equals("item") || per.equals(Figures.unit(number));
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

    /** The same; "each of the 14 shops" are no some of them. */
    private static boolean number(Scene scene, Mention number, boolean each) {
        return each ? Figures.counted(number) && number.noun() != null : number(scene, number);
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
