package org.gainsay.check;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells which two figures a gap lies between that is told behind both, "64 against 61 today, a rise of 3", or between them, "6.9 metres, 2.4 metres above the usual 4.5". */
final class StatedGap {
    /** How many tokens may stand between two figures of which one is held against the other: "31,000 people where there were 26,000". */
    private static final int COMPARED = 6;
    /** How many tokens may stand between the second figure and ", a rise of": "at the last count". */
    private static final int BEFORE = 6;
    /** How many tokens may stand between "ahead of" and the time of whoever was behind: "Jan Halm, who came in after". */
    private static final int RACE = 10;

    /** How many tokens behind "than" the name of a figure may take: "the asking price". */
    private static final int NAME = 5;

    private static final long ARTICLES = Role.bits(Role.ARTICLE, Role.THE);
    private static final long CLOSING =
            Role.bits(Role.COMMA, Role.DASH, Role.CLOSE, Role.STOP, Role.SEMICOLON, Role.AND);
    private static final long OTHERS = Role.bits(Role.AND, Role.SEMICOLON, Role.STOP);

    private StatedGap() {}

    /**
     * Whether the second of two figures is what the first one is held against: "31,000 people where there were 26,000 at the last count, a rise of".
     *
     * @param comma the mark before the gap
     */
    static boolean against(Scene scene, Mention first, Mention second, int comma) {
        return comma - second.endToken() <= BEFORE
                && second.firstToken() - first.endToken() <= COMPARED
                && (scene.any(first.endToken(), second.firstToken(), Role.COMPARED.bit())
                        || fewer(scene, first, second))
                && !scene.any(first.endToken(), comma, OTHERS);
    }

    /** "14 million, fewer than the 17 million". */
    private static boolean fewer(Scene scene, Mention first, Mention second) {
        int than = second.firstToken() - 1 - (scene.is(second.firstToken() - 1, Role.THE) ? 1 : 0);
        return scene.is(than, Role.THAN)
                && scene.is(than - 1, Role.MORE)
                && scene.is(than - 2, Role.COMMA)
                && than - 2 >= first.endToken();
    }

    /**
     * The terms of a gap that ends its clause: "260 calls, against 283 last summer, or 33 fewer", "3.40 euros, compared with 2.90 euros in May, 50 cents more".
     *
     * @param first the figure before the last one
     * @param second the last figure before the gap that is no date
     */
    static @Nullable Terms fewer(Scene scene, Mention first, Mention second, Mention gap) {
        int joint = gap.firstToken() - 1;
        int comma = scene.is(joint, Role.OR) ? joint - 1 : joint;
        boolean ends = scene.is(comma, Role.bits(Role.COMMA, Role.DASH))
                && scene.is(gap.endToken(), Role.MORE)
                && scene.is(gap.endToken() + 1, CLOSING);
        boolean told = ends && scene.sameSentence(first, gap) && against(scene, first, second, comma);
        return told ? new Terms(inUnitOf(second, first), first) : null;
    }

    /**
     * The terms of a gap that stands between them: "6.9 metres, 2.4 metres above the usual 4.5".
     *
     * @param at the number of the mention that states the gap
     */
    static @Nullable Terms between(Scene scene, int at) {
        Mention first = scene.mention(at - 1);
        Mention gap = scene.mentions().get(at);
        Mention told = scene.mention(at + 1);
        if (first == null || told == null) {
            return null;
        }
        // "five more than the 18 of the Greens" counts no Greens.
        boolean of = told.noun() != null && scene.is(told.firstToken() + 1, Role.OF);
        if (of && !scene.is(Figures.behind(told), CLOSING & ~Role.AND.bit())) {
            return null;
        }
        Mention second = of ? Numeral.bare(told) : told;
        boolean beside = first.endToken() == gap.firstToken() - 1
                || gap.firstToken() - first.endToken() <= COMPARED
                        && !scene.any(first.endToken(), gap.firstToken() - 1, OTHERS | Role.bits(Role.COMMA, Role.WHO));
        boolean apposed = beside
                && scene.is(gap.firstToken() - 1, Role.COMMA)
                && Figures.alike(first, gap)
                && scene.sameSentence(first, second)
                && !scene.speaks(second.endToken(), Topic.POINTS);
        boolean directly = apposed && first.endToken() == gap.firstToken() - 1;
        boolean gapped = directly && race(scene, gap, second)
                || apposed && (next(scene, gap, second) || named(scene, gap, second));
        Mention third = scene.mention(at + 2);
        if (directly && third != null && second.kind() == Kind.DATE && before(scene, gap, second, third)) {
            return new Terms(inUnitOf(third, first), first);
        }
        return gapped ? new Terms(inUnitOf(second, first), first) : null;
    }

    /** "five more than in 2021, when they had 18": what there was before. */
    private static boolean before(Scene scene, Mention gap, Mention date, Mention figure) {
        int than = gap.endToken() + 1;
        int when = date.endToken() + 1;
        return scene.is(gap.endToken(), Role.MORE)
                && scene.is(than, Role.THAN)
                && date.firstToken() - than <= 2
                && scene.is(date.endToken(), Role.COMMA)
                && scene.speaks(when, Topic.WHEN)
                && scene.is(when + 1, Role.THEM)
                && scene.speaks(when + 2, Topic.HAVING)
                && figure.firstToken() == when + 3
                && figure.hedge() == null
                && scene.is(figure.endToken(), CLOSING);
    }

    /** "$90,000 less than the asking price of $600,000": what the second figure is stands before it. */
    private static boolean named(Scene scene, Mention gap, Mention second) {
        int than = gap.endToken() + 1;
        int of = second.firstToken() - 1;
        return scene.is(gap.endToken(), Role.MORE)
                && scene.is(than, Role.THAN)
                && scene.is(than + 1, Role.THE)
                && scene.is(of, Role.OF)
                && of - than <= NAME
                && of > than + 2
                && !scene.any(than + 1, of, OTHERS | Role.bits(Role.COMMA, Role.WHO, Role.OF))
                && scene.is(second.endToken(), CLOSING);
    }

    /** A bare number as one of the unit of the figure before it: "the 4.5". */
    static Mention inUnitOf(Mention bare, Mention figure) {
        if (bare.kind() != Kind.NUMBER
                || !(bare.value() instanceof Quantity number)
                || !(figure.value() instanceof Quantity unit)
                || figure.kind() == Kind.COUNT) {
            return bare;
        }
        Ratio written = unit.low();
        Ratio base = unit.stated().low();
        if (written == null || base == null || written.signum() <= 0) {
            return bare;
        }
        Ratio factor = base.over(written);
        Quantity value = new Quantity(
                number.stated().times(factor),
                unit.unit(),
                number.low(),
                number.high(),
                unit.writtenUnit(),
                number.step().times(factor),
                number.vague());
        return new Mention(
                figure.kind(),
                bare.span(),
                bare.valueSpan(),
                bare.firstToken(),
                bare.endToken(),
                value,
                bare.hedge(),
                bare.noun());
    }

    /** "2.4 metres above the 4.5", "40 more than the 310". */
    private static boolean next(Scene scene, Mention gap, Mention second) {
        int token = gap.endToken();
        if (!scene.is(token, Role.BEYOND) && scene.is(token + 1, Role.BEYOND)) {
            token++;
        }
        int figure = scene.is(token + 1, ARTICLES) ? token + 2 : token + 1;
        return scene.is(token, Role.BEYOND) && second.firstToken() == figure;
    }

    /** "29 seconds ahead of Jan Halm, who came in after 2:10:01". */
    private static boolean race(Scene scene, Mention gap, Mention second) {
        int ahead = scene.is(gap.endToken(), Role.IN) ? gap.endToken() + 1 : gap.endToken();
        return gap.kind() == Kind.DURATION
                && second.kind() == Kind.DURATION
                && scene.is(ahead, Role.BEYOND)
                && second.firstToken() - ahead <= RACE
                && (scene.tokens().shape(ahead + 2) & Tokens.CAPITAL) != 0
                && !scene.any(ahead, second.firstToken(), OTHERS);
    }
}
