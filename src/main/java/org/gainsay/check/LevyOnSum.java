package org.gainsay.check;

import org.gainsay.check.ShareSaid.Counts;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * A premium, a fee or the like that is told as a percentage of a sum and as an amount: "£1.26m, to which the buyer adds a premium of 25 per cent, or £315,000", "paid a
 * 10 per cent deposit (£40,000) on the £400,000".
 */
final class LevyOnSum {
    /** How many tokens may stand between the amount and the sum behind it: ", on top of the agreed". */
    private static final int NEAR = 6;
    /** How many figures before the percentage the sum may stand. */
    private static final int BACK = 2;

    private static final long CLOSING = Role.bits(Role.COMMA, Role.STOP, Role.CLOSE, Role.SEMICOLON, Role.DASH);
    private static final long APART = Role.bits(Role.AND, Role.OR, Role.SEMICOLON, Role.VERB, Role.WHO);

    private LevyOnSum() {}

    /** The amount of the percentage at a place and the sum that it is of; null if the text does not say. */
    static @Nullable Counts of(Scene scene, int at) {
        Mention share = scene.mentions().get(at);
        Mention amount = scene.mention(at + 1);
        int end = levy(scene, share);
        Apposition apposed = amount == null || end < 0 ? null : Apposition.of(scene, amount);
        if (amount == null || apposed == null || amount.kind() != Kind.MONEY || apposed.mark() != end) {
            return null;
        }
        boolean again = (apposed.linked() || scene.is(end, Role.OPEN)) && scene.is(amount.endToken(), CLOSING);
        Mention sum = again ? behind(scene, at, amount) : null;
        sum = again && sum == null ? before(scene, at) : sum;
        return sum != null && larger(sum, amount) ? new Counts(amount, sum) : null;
    }

    /** The token behind "a premium of 25 per cent" or "a 25 per cent premium"; -1 for any other share. */
    private static int levy(Scene scene, Mention share) {
        int first = Apposition.limited(scene, share.firstToken());
        if (scene.is(first - 1, Role.OF) && scene.speaks(first - 2, Topic.LEVY)) {
            return share.endToken();
        }
        return scene.speaks(share.endToken(), Topic.LEVY) ? share.endToken() + 1 : -1;
    }

    /** "or £315,000, to the £1.26m", "(£40,000) on the price of £400,000". */
    private static @Nullable Mention behind(Scene scene, int at, Mention amount) {
        Mention sum = scene.mention(at + 2);
        int to = amount.endToken() + 1;
        boolean on = scene.is(to, Role.TO) || scene.speaks(to, Topic.ON);
        boolean told = on
                && sum != null
                && sum.kind() == Kind.MONEY
                && sum.firstToken() - to <= NEAR
                && scene.is(to + 1, Role.bits(Role.THE, Role.ARTICLE))
                && scene.sameSentence(amount, sum)
                && !scene.any(to + 1, sum.firstToken(), APART | Role.COMMA.bit());
        return told ? sum : null;
    }

    /** "£1.26m, to which the buyer adds", "£1.26m plus": the only sum before the percentage in its sentence. */
    private static @Nullable Mention before(Scene scene, int at) {
        Mention share = scene.mentions().get(at);
        Mention sum = null;
        for (int other = at - 1; other >= Math.max(0, at - BACK); other--) {
            Mention figure = scene.mentions().get(other);
            if (scene.sameSentence(figure, share) && figure.kind() == Kind.MONEY) {
                if (sum != null) {
                    return null;
                }
                sum = figure;
            }
        }
        return sum != null && added(scene, sum, share) ? sum : null;
    }

    private static boolean added(Scene scene, Mention sum, Mention share) {
        int comma = scene.is(sum.endToken(), Role.COMMA) ? sum.endToken() + 1 : sum.endToken();
        boolean which = (scene.is(comma, Role.TO) || scene.speaks(comma, Topic.ON)) && scene.is(comma + 1, Role.WHICH);
        boolean plus = scene.speaks(comma, Topic.PLUS) && share.firstToken() - comma <= NEAR;
        return which || plus;
    }

    private static boolean larger(Mention sum, Mention amount) {
        Ratio all = Figures.single(sum);
        Ratio some = Figures.single(amount);
        return all != null && some != null && all.compareTo(some) > 0 && Figures.alike(amount, sum);
    }
}
