package org.gainsay.check;

import org.gainsay.check.DifferenceOfTerms.Terms;
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

    private static final long ARTICLES = Role.bits(Role.ARTICLE, Role.THE);
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
                && scene.any(first.endToken(), second.firstToken(), Role.COMPARED.bit())
                && !scene.any(first.endToken(), comma, OTHERS);
    }

    /**
     * The terms of a gap that stands between them: "6.9 metres, 2.4 metres above the usual 4.5".
     *
     * @param at the number of the mention that states the gap
     */
    static @Nullable Terms between(Scene scene, int at) {
        Mention first = scene.mention(at - 1);
        Mention gap = scene.mentions().get(at);
        Mention second = scene.mention(at + 1);
        if (first == null || second == null) {
            return null;
        }
        boolean apposed = first.endToken() == gap.firstToken() - 1
                && scene.is(first.endToken(), Role.COMMA)
                && Figures.alike(first, gap)
                && scene.sameSentence(first, second)
                && !scene.is(second.endToken(), Role.POINTS);
        return apposed && (next(scene, gap, second) || race(scene, gap, second))
                ? new Terms(inUnitOf(second, first), first)
                : null;
    }

    /** A bare number as one of the unit of the figure before it: "the 4.5". */
    private static Mention inUnitOf(Mention bare, Mention figure) {
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
