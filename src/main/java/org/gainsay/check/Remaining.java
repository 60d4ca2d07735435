package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * What a clause says that two figures before it leave: "212 of 370 are on the floor, which leaves 158 to come", "three of his 20 birds were gone, which left him
 * with 17". Nothing else of the sort may stand beside the two, and what is said must be a {@link Slip} of what they leave.
 */
final class Remaining {
    /** How many figures back the two may stand. */
    private static final int BACK = 5;
    /** How many tokens may stand between "left" and the figure: "left the family and its dog with only". */
    private static final int OBJECT = 4;
    /** A remainder of fewer digits may be a slip of any, but for one that is one off. */
    private static final int DIGITS = 2;

    private static final long CLOSING =
            Role.bits(Role.COMMA, Role.STOP, Role.CLOSE, Role.SEMICOLON, Role.AND, Role.DASH);

    private Remaining() {}

    /** Whether a mention is what is left so; adds a fault if the two figures before it leave another number. */
    static boolean check(Scene scene, int at, Faults faults) {
        Mention left = scene.mentions().get(at);
        if (left.hedge() != null || Figures.single(left) == null || !told(scene, left)) {
            return false;
        }
        List<Mention> two = two(scene, at);
        if (two.size() != 2) {
            return false;
        }
        Mention a = StatedGap.inUnitOf(two.get(0), left);
        Mention b = StatedGap.inUnitOf(two.get(1), left);
        Ratio one = Figures.single(a);
        Ratio other = Figures.single(b);
        if (one == null || other == null || one.equals(other)) {
            return false;
        }
        if (left.noun() != null && (!sameNoun(left, a) || !sameNoun(left, b))) {
            return false;
        }
        boolean brings = scene.is(left.firstToken() - 1, Role.TO);
        // "310 homes in 2023 and 140 in 2024, leaving 180": only what is said to be of the whole is taken from it.
        if (!brings && !beside(scene, two.get(0), two.get(1))) {
            return false;
        }
        Mention whole = one.compareTo(other) > 0 ? a : b;
        Mention part = whole.equals(a) ? b : a;
        Ratio rest = Figures.value(whole).minus(Figures.value(part));
        Ratio said = Figures.value(left);
        boolean slip = Slip.digits(rest, left) >= DIGITS || Slip.column(rest, left, finest(whole, part)) > 0;
        boolean near = said.compareTo(Figures.value(whole)) < 0 && (slip || small(rest, said));
        if (near && !rest.equals(said) && !new Reason(scene, left.kind(), List.of(whole, part, left)).given()) {
            String result = Figures.written(left, rest);
            faults.add(
                    left.kind(),
                    Figures.words(scene, whole) + " less " + Figures.words(scene, part) + " is " + result + ", not "
                            + Figures.words(scene, left),
                    List.of(whole, part, left),
                    rest.minus(said));
        }
        return true;
    }

    /** "232 of 390", "three of his 20", "390 seats. Of these, 232", "390 seats. By May 232 of them": no "14 of its first 31". */
    private static boolean beside(Scene scene, Mention first, Mention second) {
        boolean adjacent = second.firstToken() - first.endToken() <= 2 && ShareOfCount.of(scene, first, second);
        boolean opens = scene.sameSentence(first, second) && ShareOfCount.opens(scene, first, second);
        return adjacent || opens || Division.ofThem(scene, second) && first.noun() != null;
    }

    private static Ratio finest(Mention whole, Mention part) {
        return Addition.finest(List.of(whole, part)).value() instanceof Quantity quantity ? quantity.step() : Ratio.ONE;
    }

    private static boolean sameNoun(Mention left, Mention figure) {
        return figure.noun() == null || Figures.unit(figure).equals(Figures.unit(left));
    }

    /** Whole numbers below 20, of which people miscount by one or two. */
    private static boolean small(Ratio rest, Ratio said) {
        Ratio gap = rest.minus(said);
        return rest.whole()
                && rest.compareTo(Ratio.of(20)) < 0
                && said.compareTo(Ratio.of(DIGITS)) > 0
                && gap.max(gap.negate()).compareTo(Ratio.of(2)) <= 0;
    }

    /** ", which leaves", "leaving", ", which left him with", ", which brings the net figure to" before a figure. */
    static boolean told(Scene scene, Mention left) {
        int last = left.firstToken() - 1;
        if (scene.speaks(last, Topic.MERELY)) {
            last--;
        }
        // "which brings the net figure to": what it brings is told to be less than all.
        boolean brings = scene.is(last, Role.TO) && scene.speaks(last - OBJECT, last, Topic.NET);
        boolean with = brings || scene.speaks(last, Topic.WITH);
        int first = Math.max(scene.passage().sentences().first(scene.sentence(left)), last - OBJECT - 1);
        for (int token = last; token > first; token--) {
            if (scene.speaks(token, brings ? Topic.BRINGS : Topic.LEAVES)) {
                boolean joined = scene.is(token - 1, Role.COMMA)
                        || scene.is(token - 1, Role.WHICH) && (scene.is(token - 2, Role.COMMA) || token - 1 == first);
                return joined && (with || token == last) && closes(scene, left);
            }
            if (scene.is(token, CLOSING)) {
                return false;
            }
        }
        return false;
    }

    /** "to come", "left", "still to be found", or the end of the clause: no thing that has not been counted before. */
    static boolean closes(Scene scene, Mention left) {
        int end = left.endToken();
        boolean to = scene.is(end, Role.TO) || scene.speaks(end, Topic.STILL) && scene.is(end + 1, Role.TO);
        boolean rest = scene.speaks(end, Topic.LEFT) || scene.speaks(end, Topic.OTHER);
        return to
                || rest
                || scene.speaks(end, Topic.LACKING) && scene.is(end + 2, CLOSING)
                || scene.is(Figures.behind(left), CLOSING | Role.FOR.bit())
                || left.noun() != null;
    }

    /** The only two figures of the sentence, or where it has none, of the one before that the figure can be the difference of; fewer or more where there are others. */
    private static List<Mention> two(Scene scene, int at) {
        Mention left = scene.mentions().get(at);
        List<Mention> two = new ArrayList<>(3);
        @Nullable Mention last = null;
        for (int other = at - 1; other >= Math.max(0, at - BACK); other--) {
            Mention figure = scene.mentions().get(other);
            boolean further = last != null && two.size() == 2 && !scene.sameSentence(figure, last);
            if (further || scene.sentence(left) - scene.sentence(figure) > 1 || scene.broken(figure, left)) {
                break;
            }
            if (SeriesReader.addable(left, figure) && figure.hedge() == null) {
                two.add(0, figure);
                last = figure;
            } else if (SeriesReader.addable(left, figure)) {
                return List.of();
            }
        }
        return two;
    }
}
