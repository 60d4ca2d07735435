package org.gainsay.check;

import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * A fraction that is told of two figures beside it: "the club's budget, at £9m, is a third of Kessel's £20m", "makes 1,000 tonnes and sells a fifth of it, some 350
 * tonnes", "half of the 60 boats, 36, were lost", "12 million euros. That is nearly a third of the 58 million".
 */
final class FractionOf {
    /** How many tokens may stand between "of" and the whole: "of the town's own". */
    private static final int OWNER = 6;
    /** How many tokens may stand between the part and the verb: "of 12 million euros for the year". */
    private static final int SUBJECT = 8;
    /** How many figures back the other figure may stand. */
    private static final int BACK = 4;

    private static final long BARS =
            Role.bits(Role.COMMA, Role.AND, Role.OR, Role.SEMICOLON, Role.STOP, Role.VERB, Role.WHO);
    private static final long ENDS = Role.bits(Role.COMMA, Role.STOP, Role.SEMICOLON, Role.DASH, Role.CLOSE);
    private static final long APPOSED = Role.bits(Role.COMMA, Role.COLON, Role.OPEN, Role.DASH);

    private FractionOf() {}

    /** The figures that a share is told of; null if the text does not say. */
    static ShareSaid.@Nullable Counts of(Scene scene, int at) {
        Mention share = scene.mentions().get(at);
        boolean about = share.hedge() != null && share.hedge().type() == Hedge.Type.ABOUT;
        if (!Figures.fraction(share) || share.trend() != null || about) {
            return null;
        }
        if (!scene.is(share.endToken(), Role.OF)) {
            return scene.is(share.endToken(), Role.COMMA) ? ofIt(scene, at, share.endToken()) : null;
        }
        Mention whole = whole(scene, at);
        if (whole != null) {
            Mention behind = behind(scene, at, whole);
            Mention part = behind == null ? subject(scene, at, whole) : behind;
            return part == null ? null : new ShareSaid.Counts(part, inUnitOf(part, whole));
        }
        boolean it = scene.is(share.endToken() + 1, Role.bits(Role.WHICH, Role.THEM));
        return it ? ofIt(scene, at, share.endToken() + 2) : null;
    }

    /** "58 million" beside "12 million euros": the figure of a whole as one of the part's unit. */
    private static Mention inUnitOf(Mention measured, Mention bare) {
        return SeriesReader.unitOf(bare, measured);
    }

    /** The figure behind "a third of". */
    private static @Nullable Mention whole(Scene scene, int at) {
        Mention share = scene.mentions().get(at);
        Mention whole = scene.mention(at + 1);
        boolean told = whole != null
                && whole.firstToken() - share.endToken() <= OWNER
                && PartsOfTotal.part(whole)
                && !scene.any(share.endToken() + 1, whole.firstToken(), BARS);
        return told ? whole : null;
    }

    /** "half of the 60 boats, 36, were lost": the part right behind its whole. */
    private static @Nullable Mention behind(Scene scene, int at, Mention whole) {
        Mention part = scene.mention(at + 2);
        int mark = Figures.behind(whole);
        return part != null && scene.is(mark, APPOSED) && apposed(scene, mark, part, whole) ? part : null;
    }

    private static boolean apposed(Scene scene, int mark, Mention part, Mention whole) {
        int first = scene.is(mark + 1, Role.OR) ? mark + 2 : mark + 1;
        boolean ends = scene.is(Figures.behind(part), ENDS);
        // "(12 of them women)" is a part of the part.
        boolean some = Division.ofThem(scene, part);
        return part.firstToken() == first && ends && !some && smaller(part, whole) && sameThing(part, whole);
    }

    /** "sells a fifth of it, some 350 tonnes", "sells a fifth, or 350 tonnes": the only figure of the sort before it is the whole. */
    private static ShareSaid.@Nullable Counts ofIt(Scene scene, int at, int mark) {
        Mention part = scene.mention(at + 1);
        // "a fifth of it, 100 tonnes, to Spain" is no fifth: what says it again is hedged or has an "or".
        boolean again = part != null && (part.hedge() != null || scene.is(mark + 1, Role.OR));
        Mention last = scene.mention(Period.undated(scene, at - 1));
        Mention only = part == null || !again || !scene.is(mark, Role.COMMA) ? null : only(scene, at, part, 0);
        Mention whole = last != null && last.equals(only) ? only : null;
        return whole != null && part != null && apposed(scene, mark, part, whole)
                ? new ShareSaid.Counts(part, whole)
                : null;
    }

    /** "The loss of 12 million euros is a third of", "12 million euros. That is a third of": what a sentence tells such a share of. */
    private static @Nullable Mention subject(Scene scene, int at, Mention whole) {
        Mention share = scene.mentions().get(at);
        int verb = share.firstToken() - 1;
        int opening = scene.passage().sentences().first(scene.sentence(share));
        boolean is = scene.is(verb, Role.IS) || scene.is(verb, Role.VERB) || scene.speaks(verb, Topic.SHORT_IS);
        if (!is || scene.speaks(verb, Topic.HAVING) || !scene.is(Figures.behind(whole), ENDS | Role.WHICH.bit())) {
            return null;
        }
        if (scene.speaks(opening, Topic.THAT) && opening == verb - 1) {
            Mention part = only(scene, at, whole, 1);
            return part != null && smaller(part, whole) && sameThing(part, whole) ? part : null;
        }
        Mention part = only(scene, at, whole, 0);
        boolean near = part != null
                && verb - part.endToken() <= SUBJECT
                && !scene.any(part.endToken(), verb - 1, BARS & ~Role.COMMA.bit());
        return near && part != null && smaller(part, whole) && sameThing(part, whole) ? part : null;
    }

    /** The only figure like another one before a share in its sentence, or in the one before; null if there are more. */
    private static @Nullable Mention only(Scene scene, int at, Mention like, int back) {
        Mention share = scene.mentions().get(at);
        Mention only = null;
        for (int other = at - 1; other >= Math.max(0, at - BACK); other--) {
            Mention figure = scene.mentions().get(other);
            int distance = scene.sentence(share) - scene.sentence(figure);
            if (distance > back || scene.broken(figure, share)) {
                break;
            } else if (distance == back && PartsOfTotal.part(figure) && like(figure, like)) {
                if (only != null) {
                    return null;
                }
                only = figure;
            }
        }
        return only;
    }

    private static boolean like(Mention figure, Mention other) {
        // "12 million euros", "the 58 million that the town takes in"
        boolean bare = figure.kind() == Kind.MONEY && other.kind() == Kind.NUMBER;
        return bare
                || figure.kind() == other.kind() && Figures.alike(figure, other)
                || Figures.counted(figure) && Figures.counted(other);
    }

    /** Money of one currency, tonnes and tonnes, or counts of one thing: no other is a share of the whole. */
    private static boolean sameThing(Mention part, Mention whole) {
        return part.noun() == null || whole.noun() == null || Figures.unit(part).equals(Figures.unit(whole));
    }

    private static boolean smaller(Mention part, Mention whole) {
        Ratio top = Figures.single(part);
        Ratio bottom = Figures.single(whole);
        return top != null && bottom != null && top.signum() > 0 && top.compareTo(bottom) < 0 && like(part, whole);
    }
}
