package org.gainsay.check;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a gap that the text names without saying which they are, where only two figures of its sort stand in its sentence and the one before: "Base from
 * €29,900, Plus from €34,400, a difference of €5,500", "is €749, which is €90 more than last year's model at €699". They are its terms only if it is a
 * {@link Slip} of what lies between them.
 */
final class OnlyTwo {
    /** How many figures to each side of a gap its terms may stand. */
    private static final int REACH = 4;
    /** How many tokens may stand between a gap and what tells that it is one. */
    private static final int TIE = 2;

    /** How many tokens ", a difference of" has. */
    private static final int NOUN = 4;

    private static final Ratio HUNDRED = Ratio.of(100);

    private final Scene scene;
    private final int at;
    private final Mention gap;
    private @Nullable Mention first;
    private @Nullable Mention second;

    private OnlyTwo(Scene scene, int at) {
        this.scene = scene;
        this.at = at;
        this.gap = scene.mentions().get(at);
    }

    /**
     * The terms of a gap.
     *
     * @param at the number of the mention that states the gap
     * @return null if it is none, if more figures could be its terms, or if it is no slip
     */
    static @Nullable Terms of(Scene scene, int at) {
        OnlyTwo two = new OnlyTwo(scene, at);
        return two.named() && two.alone() && two.reaches() ? two.terms() : null;
    }

    /** "a difference of €5,500", "€90 more than", "0.9 percentage points on the 4.6%". */
    private boolean named() {
        if (gap.hedge() != null || scene.speaks(gap.firstToken() + 1, Topic.BASIS)) {
            return false;
        }
        int of = gap.firstToken() - 1;
        int end = Figures.behind(gap);
        boolean difference =
                scene.is(of, Role.OF) && scene.speaks(of - 1, Topic.DIFFERENCE) && scene.is(of - 2, Role.ARTICLE);
        boolean more = scene.is(end, Role.MORE) && scene.is(end + 1, Role.THAN);
        return difference || more;
    }

    /** Whether two figures of the sort stand near, and no third one. */
    private boolean alone() {
        for (int other = Math.max(0, at - REACH);
                other <= at + REACH && other < scene.mentions().size();
                other++) {
            Mention figure = scene.mentions().get(other);
            int back = scene.sentence(gap) - scene.sentence(figure);
            boolean near = other != at && back >= 0 && back <= 1 && !scene.broken(figure, gap) && term(figure);
            boolean third = near && second != null;
            if (third || near && scene.speaks(figure.firstToken() - TIE, figure.firstToken(), Topic.EACH)) {
                return false;
            } else if (near && first == null) {
                first = figure;
            } else if (near) {
                second = figure;
            }
        }
        return first != null && second != null;
    }

    /** "..., a difference of €5,500" counts what stands before it, "€90 more than last year's model at €699" what its clause goes on to tell. */
    private boolean reaches() {
        int behind = Figures.behind(gap);
        Mention last = second;
        if (last == null) {
            return false;
        } else if (last.firstToken() < gap.firstToken()) {
            // "a loss of £60,000 on what she had paid" counts from neither.
            return !scene.is(behind, Role.MORE)
                    && (scene.is(behind, Role.IN) || !scene.is(behind, DifferenceOfTerms.ELSEWHERE))
                    && scene.is(gap.firstToken() - NOUN, Role.bits(Role.COMMA, Role.DASH));
        }
        boolean on = scene.is(behind, Role.MORE) || scene.speaks(behind, behind + TIE, Topic.BASE);
        // "€90 more than last year's model now sold at" may count from what that cost then.
        boolean changed = scene.speaks(behind, last.firstToken(), Topic.CHANGED);
        return on
                && !changed
                && !scene.any(behind, last.firstToken(), Role.bits(Role.COMMA, Role.SEMICOLON, Role.STOP, Role.AND));
    }

    private boolean term(Mention figure) {
        if (Figures.points(gap)) {
            return Figures.percent(figure) && !Figures.points(figure);
        }
        boolean bare = figure.kind() == Kind.NUMBER && gap.kind() != Kind.COUNT;
        return Figures.single(figure) != null
                && gap.kind() != Kind.PERCENT
                && gap.kind() != Kind.DURATION
                && (bare || figure.kind() == gap.kind() && Figures.unit(figure).equals(Figures.unit(gap)));
    }

    private @Nullable Terms terms() {
        Mention a = StatedGap.inUnitOf(first == null ? gap : first, gap);
        Mention b = StatedGap.inUnitOf(second == null ? gap : second, gap);
        Ratio x = Figures.single(a);
        Ratio y = Figures.single(b);
        Ratio said = Figures.single(gap);
        if (x == null || y == null || said == null || a.hedge() != null || b.hedge() != null) {
            return null;
        }
        Ratio between = x.compareTo(y) > 0 ? x.minus(y) : y.minus(x);
        boolean larger = said.compareTo(x) < 0 && said.compareTo(y) < 0;
        boolean apart = scene.tokens().type(gap.endToken()) != Tokens.NUMBER;
        return larger
                        && apart
                        && between.signum() > 0
                        && between.compareTo(said.times(HUNDRED)) < 0
                        && Slip.digits(between, gap) > 0
                ? new Terms(a, b)
                : null;
    }
}
