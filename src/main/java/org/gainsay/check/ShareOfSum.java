package org.gainsay.check;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * A share of the sum of money that the sentence before tells: "It would have cost €340,000. The province offered €85,000, a third of the sum", "€1.8m was paid. Of this
 * sum €1.35m, or two thirds, was found".
 */
final class ShareOfSum {
    /** How many figures back the sum may stand. */
    private static final int BACK = 5;

    private static final long CLOSING = Role.bits(Role.COMMA, Role.STOP, Role.CLOSE, Role.SEMICOLON, Role.DASH);

    private ShareOfSum() {}

    /** The sums that a share is told of; null if the text does not say. */
    static ShareSaid.@Nullable Counts of(Scene scene, int at) {
        Mention share = scene.mentions().get(at);
        Mention part = scene.mention(at - 1);
        Apposition apposed = Apposition.of(scene, share);
        if (part == null
                || part.kind() != Kind.MONEY
                || apposed == null
                || apposed.mark() != Figures.behind(part)
                || !scene.sameSentence(part, share)
                || !(ofSum(scene, share.endToken())
                        || apposed.linked() && opens(scene, part) && closes(scene, share))) {
            return null;
        }
        Mention whole = before(scene, at - 1, part);
        return whole == null ? null : new ShareSaid.Counts(part, whole);
    }

    /** "of the sum", "of that". */
    private static boolean ofSum(Scene scene, int of) {
        boolean sum = scene.is(of + 1, Role.THE)
                && !scene.speaks(of + 1, Topic.POSSESSIVE)
                && scene.speaks(of + 2, Topic.SUM)
                && scene.is(of + 3, CLOSING);
        boolean it = scene.is(of + 1, Role.WHICH) && scene.is(of + 2, CLOSING);
        return scene.is(of, Role.OF) && (sum || it);
    }

    /** "Of this sum €1.35m". */
    private static boolean opens(Scene scene, Mention part) {
        int first = scene.passage().sentences().first(scene.sentence(part));
        int sum = scene.speaks(first + 2, Topic.SUM) ? first + 2 : first + 1;
        boolean said = sum == first + 2
                ? scene.is(first + 1, Role.bits(Role.THE, Role.WHICH, Role.THEM))
                : scene.is(sum, Role.WHICH);
        int next = scene.is(sum + 1, Role.COMMA) ? sum + 2 : sum + 1;
        return scene.is(first, Role.OF) && said && part.firstToken() == next;
    }

    private static boolean closes(Scene scene, Mention share) {
        return scene.is(share.endToken(), CLOSING);
    }

    /** The only sum of the currency before a part in its paragraph, within a sentence of it. */
    private static @Nullable Mention before(Scene scene, int at, Mention part) {
        Mention only = null;
        for (int other = at - 1; other >= Math.max(0, at - BACK); other--) {
            Mention figure = scene.mentions().get(other);
            if (scene.sentence(part) - scene.sentence(figure) > 1 || scene.broken(figure, part)) {
                break;
            } else if (figure.kind() == Kind.MONEY) {
                if (only != null) {
                    return null;
                }
                only = figure;
            }
        }
        return only != null && larger(only, part) ? only : null;
    }

    private static boolean larger(Mention whole, Mention part) {
        Ratio all = Figures.single(whole);
        Ratio some = Figures.single(part);
        return all != null
                && some != null
                && Figures.alike(whole, part)
                && all.compareTo(some) > 0
                && whole.hedge() == null
                && part.hedge() == null;
    }
}
