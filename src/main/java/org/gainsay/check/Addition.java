package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;

/** Adds parts up and holds the sum against the total that they are said to make up. */
final class Addition {
    /** So many figures before a total may be the total of its parts instead. */
    private static final int MOST = 12;
    /** Parts that come to less of their total are examples of it: "40 paintings: twelve portraits and nine landscapes stand out". */
    private static final Ratio LEAST = Ratio.of(3, 4);

    /** A total of so many digits is a slip of a sum by no chance. */
    private static final int TELLING = 4;

    /** Of longer lists nobody divides the whole twice, and to add up each beginning of them would take long. */
    private static final int MANY = 20;

    private Addition() {}

    /** Tells of the parts if there are two or more and their sum is not the total, nor anything else that they may come to. */
    static void compare(Scene scene, Mention total, List<Mention> counted, Faults faults) {
        List<Mention> parts =
                counted.stream().map(part -> StatedGap.inUnitOf(part, total)).toList();
        if (parts.size() < 2) {
            return;
        }
        Ratio stated = Ratio.ZERO;
        Ratio whole = Figures.single(total);
        for (Mention part : parts) {
            Ratio value = Figures.single(part);
            if (value == null || whole == null || !Figures.alike(total, part) || value.compareTo(whole) >= 0) {
                return;
            }
            stated = stated.plus(value);
        }
        if (whole != null && stated.compareTo(whole.times(LEAST)) < 0) {
            return;
        }
        boolean third = whole != null && parts.size() == 2 && stated.compareTo(whole) < 0 && medals(scene, total);
        if (third
                || new Sum(total, parts).fits()
                || earlier(total, parts)
                || product(total, parts)
                || otherTotal(scene, total, Sum.bounds(parts))) {
            return;
        }
        fault(scene, total, parts, 0, faults);
    }

    /**
     * Tells what parts come to.
     *
     * @param singles how many parts besides are told as "one" or "a boy"
     */
    static void fault(Scene scene, Mention total, List<Mention> listed, int singles, Faults faults) {
        List<Mention> shown = new ArrayList<>(listed);
        StringBuilder terms = new StringBuilder();
        Ratio sum = Ratio.of(singles);
        for (Mention each : listed) {
            Mention part = StatedGap.inUnitOf(each, total);
            Ratio value = Figures.single(part);
            sum = value == null ? sum : sum.plus(value);
            terms.append(terms.isEmpty() ? "" : " + ").append(Figures.words(scene, part));
        }
        terms.append(" + 1".repeat(singles));
        shown.add(0, total);
        String result = Figures.written(total, sum);
        Ratio gap = sum.minus(Figures.value(total));
        Reason reason = new Reason(scene, total.kind(), shown);
        boolean chance = Slip.digits(sum, total) < TELLING;
        boolean told = gap.signum() < 0
                ? reason.leftOver() || chance && reason.voted()
                : reason.shared()
                        || !new ExclusiveParts(scene, total, listed).hold()
                                && (reason.had() || chance && Overlap.possible(scene, listed));
        if (!told && !partitive(scene, total, listed)) {
            faults.add(total.kind(), Figures.words(scene, total) + ", but " + terms + " = " + result, shown, gap);
        }
    }

    /** "212 members, 120 of them men, 92 women and 40 under 18": whether parts make the whole before the list ends, so that what follows divides it anew. */
    static boolean earlier(Mention total, List<Mention> parts) {
        if (parts.size() > MANY) {
            return false;
        }
        for (int end = 2; end < parts.size(); end++) {
            if (new Sum(total, parts.subList(0, end)).fits()) {
                return true;
            }
        }
        return false;
    }

    /** "nine, seven, eight and two of three": whether a figure right before "of" and another one is the only one too many. */
    private static boolean partitive(Scene scene, Mention total, List<Mention> parts) {
        Ratio sum = Sum.of(parts);
        for (int part = 0; part + 1 < parts.size(); part++) {
            int of = parts.get(part).endToken();
            boolean some = scene.is(of, Role.OF) && parts.get(part + 1).firstToken() - of <= 2;
            if (some && sum.minus(Figures.value(parts.get(part))).equals(Figures.value(total))) {
                return true;
            }
        }
        return false;
    }

    /** The part that is written to the smallest step: beside 2,700 tonnes, 2,000 is none that is rounded to thousands. */
    static Mention finest(List<Mention> parts) {
        Mention finest = parts.get(0);
        for (Mention part : parts) {
            boolean finer = part.value() instanceof Quantity value
                    && finest.value() instanceof Quantity other
                    && value.step().compareTo(other.step()) < 0;
            finest = finer ? part : finest;
        }
        return finest;
    }

    /** "439 orders from 16 airlines, comprising": another figure of the sentence is the total. */
    private static boolean otherTotal(Scene scene, Mention total, Interval sum) {
        int sentence = scene.passage().sentences().first(scene.sentence(total));
        int at = scene.indexOf(total);
        for (int other = at - 1; other >= Math.max(0, at - MOST); other--) {
            Mention figure = scene.mentions().get(other);
            if (figure.firstToken() < sentence) {
                return false;
            }
            if (PartsOfTotal.part(figure) && !sum.disjoint(Figures.bounds(figure))) {
                return true;
            }
        }
        return false;
    }

    /** "12 medals: four gold and five silver": the rest are bronze. */
    private static boolean medals(Scene scene, Mention total) {
        return total.noun() != null
                && scene.speaks(total.noun().firstToken(), total.noun().endToken(), Topic.MEDALS);
    }

    /** "two teams and 12 players": two figures whose product is the total are no sum. */
    private static boolean product(Mention total, List<Mention> parts) {
        if (parts.size() != 2) {
            return false;
        }
        Ratio a = Figures.single(parts.get(0));
        Ratio b = Figures.single(parts.get(1));
        Ratio whole = Figures.single(total);
        return a != null && b != null && whole != null && a.times(b).equals(whole);
    }
}
