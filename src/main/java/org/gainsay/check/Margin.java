package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Tells between which two figures a lead lies that is told behind both of them: "has the Union at 33 per cent and the League at 24, a lead of seven points", "by 33 per
 * cent to 24, a seven-point lead". Each figure must be that of somebody else.
 */
final class Margin {
    /** How many tokens may stand between the two figures: "and the ruling League of Farmers at". */
    private static final int LABEL = 10;
    /** How many tokens before the gap a figure may stand: "at the last count". */
    private static final int BEFORE = 6;

    private static final long CLOSING = Role.bits(Role.COMMA, Role.STOP, Role.CLOSE, Role.SEMICOLON, Role.DASH);
    private static final long JOINTS = Role.bits(Role.COMMA, Role.AND);
    private static final long MARKS = Role.bits(Role.COMMA, Role.DASH);

    private Margin() {}

    /** The terms of the lead that a mention tells; null if it tells none, or its terms are not sure. */
    static @Nullable Terms of(Scene scene, int at) {
        Mention gap = scene.mentions().get(at);
        int mark = mark(scene, gap);
        if (mark < 0 || gap.hedge() != null) {
            return null;
        }
        List<Mention> two = two(scene, at);
        if (two.size() != 2 || mark - two.get(1).endToken() > BEFORE) {
            return null;
        }
        Mention first = two.get(0);
        Mention second = two.get(1);
        return apart(scene, first, second) && !dated(scene, first, mark) ? new Terms(second, first) : null;
    }

    /** The comma before "a lead of seven points" or "a seven-point lead" where a clause ends with it; -1 for none. */
    private static int mark(Scene scene, Mention gap) {
        int before = gap.firstToken() - 1;
        int end = Figures.behind(gap);
        boolean of = scene.is(before, Role.OF)
                && scene.speaks(before - 1, Topic.MAJORITY)
                && scene.is(before - 2, Role.ARTICLE)
                && scene.is(before - 3, MARKS)
                && scene.is(end, CLOSING);
        boolean lead = scene.is(before, Role.ARTICLE)
                && scene.is(before - 1, MARKS)
                && (scene.speaks(end, Topic.MAJORITY) || scene.speaks(end, Topic.VICTORY))
                && scene.is(end + 1, CLOSING);
        return of ? before - 3 : lead ? before - 1 : -1;
    }

    /** All figures of the sentence before a gap that it may lie between, a bare one in the unit of the other. */
    private static List<Mention> two(Scene scene, int at) {
        Mention gap = scene.mentions().get(at);
        List<Mention> figures = new ArrayList<>(3);
        for (int other = at - 1;
                figures.size() < 3
                        && other >= Math.max(0, at - Scene.REACH)
                        && scene.sameSentence(scene.mentions().get(other), gap);
                other--) {
            Mention figure = scene.mentions().get(other);
            if (figure.kind() == Kind.PERCENT || Figures.counted(figure)) {
                figures.add(0, figure);
            }
        }
        if (figures.size() != 2
                || figures.get(0).hedge() != null
                || figures.get(1).hedge() != null
                || figures.get(1).kind() == Kind.PERCENT && figures.get(0).kind() != Kind.PERCENT) {
            return List.of();
        }
        figures.set(1, StatedGap.inUnitOf(figures.get(1), figures.get(0)));
        return Figures.alike(figures.get(0), figures.get(1)) && fits(scene, figures, gap) ? figures : List.of();
    }

    /** Whether two shares, or two bare numbers, have a gap in points. */
    private static boolean fits(Scene scene, List<Mention> two, Mention gap) {
        boolean points = gap.value() instanceof Quantity quantity
                && (quantity.unit().equals("point") || scene.speaks(gap.endToken(), Topic.POINTS));
        return two.get(0).kind() == Kind.PERCENT
                ? points || Figures.points(gap)
                : points && two.get(0).noun() == null && two.get(1).noun() == null;
    }

    /** "and the League at 24", "by 33 per cent to 24": no "52 in the north and 48 in the south". */
    private static boolean apart(Scene scene, Mention first, Mention second) {
        int from = Figures.behind(first);
        int to = second.firstToken();
        // "it's 52 percent to 48", but no share that falls from 52 to 48
        boolean led = scene.is(first.firstToken() - 1, Role.BY)
                || first.kind() == Kind.PERCENT
                        && first.trend() == null
                        && !scene.is(first.firstToken() - 1, Role.FROM);
        boolean by = led && scene.is(from, Role.TO) && to == from + 1;
        int joint = to - 1;
        while (joint >= from && !scene.is(joint, JOINTS)) {
            joint--;
        }
        return by || joint >= from && to - joint > 2 && to - from <= LABEL && joint - from <= 1;
    }

    /** "33 in May and now only 24": figures of one and the same at two times. */
    private static boolean dated(Scene scene, Mention first, int mark) {
        for (int token = first.endToken(); token < mark; token++) {
            Mention other = scene.beginning(token);
            if (other != null && other.kind().temporal()
                    || scene.speaks(token, Topic.CHANGED)
                    || scene.is(token, Role.PAST)
                    || scene.speaks(token, Topic.EARLIER)) {
                return true;
            }
        }
        return false;
    }
}
