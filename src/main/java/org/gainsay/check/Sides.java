package org.gainsay.check;

import java.util.List;
import org.gainsay.compare.Wording;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;

/** Multiplies two sides whose area is told behind them: "9 metres by 7, or 73 square metres", "9 by 7 metres, an area of 73 square metres". */
final class Sides {
    /** An area that is further from that of its sides is one of something else, such as a garden of that width around a house. */
    private static final Ratio NEAR = Ratio.of(1, 2);

    private static final long CLOSING = Role.bits(Role.STOP, Role.CLOSE, Role.SEMICOLON, Role.COMMA, Role.DASH);

    private Sides() {}

    /** Adds a fault if a mention is the first of two sides, and the area behind them is another one. */
    static void check(Scene scene, int at, Faults faults) {
        Mention one = scene.mentions().get(at);
        Mention second = scene.mention(at + 1);
        Mention area = scene.mention(at + 2);
        if (one.kind() != Kind.LENGTH || second == null || area == null || area.kind() != Kind.AREA) {
            return;
        }
        Mention other = StatedGap.inUnitOf(second, one);
        boolean sides = other.kind() == Kind.LENGTH
                && second.firstToken() == one.endToken() + 1
                && (scene.is(one.endToken(), Role.BY) || scene.speaks(one.endToken(), Topic.TIMES));
        if (sides && one.hedge() == null && other.hedge() == null && apposed(scene, second, area)) {
            compare(scene, one, other, area, faults);
        }
    }

    /** ", or 73 square metres", "(73 square metres)", ", an area of 73 square metres". */
    private static boolean apposed(Scene scene, Mention second, Mention area) {
        int of = area.firstToken() - 1;
        boolean named = scene.is(of, Role.OF)
                && scene.speaks(of - 1, Topic.EXPANSE)
                && scene.is(of - 2, Role.ARTICLE)
                && scene.is(of - 3, Role.bits(Role.COMMA, Role.DASH))
                && of - 3 == second.endToken();
        Apposition apposed = Apposition.of(scene, area);
        boolean told = apposed != null
                && apposed.mark() == second.endToken()
                && (apposed.linked() || scene.is(apposed.mark(), Role.OPEN));
        return (named || told) && scene.is(area.endToken(), CLOSING);
    }

    private static void compare(Scene scene, Mention one, Mention other, Mention area, Faults faults) {
        Ratio product = Figures.value(one).times(Figures.value(other));
        Interval possible = times(Figures.bounds(one), Figures.bounds(other));
        // What is round or has three corners is smaller than its sides make it.
        boolean over = Figures.value(area).compareTo(product) > 0;
        boolean near = Figures.near(product, Figures.value(area), product.times(NEAR));
        if (near && over && Figures.single(area) != null && possible.disjoint(Figures.bounds(area))) {
            faults.add(
                    area.kind(),
                    Figures.words(scene, one) + " by " + Figures.words(scene, other) + " is "
                            + Wording.number(Rounding.tenth(product.over(Figures.factor(area))))
                            + ", not " + Figures.words(scene, area),
                    List.of(one, other, area),
                    product.minus(Figures.value(area)));
        }
    }

    private static Interval times(Interval one, Interval other) {
        return new Interval(
                one.low() == null || other.low() == null ? null : one.low().times(other.low()),
                one.high() == null || other.high() == null ? null : one.high().times(other.high()));
    }
}
