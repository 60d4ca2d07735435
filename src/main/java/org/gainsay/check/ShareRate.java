package org.gainsay.check;

import org.gainsay.check.ShareSaid.Counts;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * A share that is called a rate, before or behind the counts that it is of: "The pass rate was 30 per cent: 18 of the 60 pupils", "18 of 60 pupils passed, a pass rate
 * of 30 per cent", "Turnout was 40 per cent, with 18,400 of 46,000 voters casting a ballot".
 */
final class ShareRate {
    /** How many tokens before a share its name stands at most: "a pass rate of just". */
    private static final int NAME = 5;
    /** How many tokens of a clause may stand between a whole and the rate behind it. */
    private static final int CLAUSE = 8;

    private static final long CLOSING = Role.bits(Role.COMMA, Role.STOP, Role.CLOSE, Role.SEMICOLON, Role.DASH);
    private static final long OTHERS = Role.bits(Role.COMMA, Role.AND, Role.SEMICOLON, Role.STOP, Role.COLON);

    private ShareRate() {}

    /** The counts of the share at a place; null if it is no rate, or they do not stand there. */
    static @Nullable Counts of(Scene scene, int at) {
        Mention part = scene.mention(at + 1);
        Mention whole = scene.mention(at + 2);
        if (part != null && whole != null && explained(scene, at, part, whole)) {
            return new Counts(part, whole);
        }
        Mention last = scene.mention(at - 1);
        Mention first = scene.mention(at - 2);
        boolean named = last != null && first != null && named(scene, at, first, last);
        return named
                        && last != null
                        && first != null
                        && !others(first, last, scene.mentions().get(at))
                ? new Counts(first, last)
                : null;
    }

    /** Whether a rate is that of those who did not do what was told: "18 of 60 passed, a failure rate of 70 per cent". */
    private static boolean others(Mention part, Mention whole, Mention share) {
        Ratio rest = Figures.value(whole).minus(Figures.value(part)).times(100).over(Figures.value(whole));
        return Figures.near(rest, Figures.value(share), Ratio.ONE);
    }

    /** "Turnout was 40 per cent, with 18,400 of 46,000 voters", "The pass rate was 30 per cent: 18 of the 60 pupils". */
    private static boolean explained(Scene scene, int at, Mention part, Mention whole) {
        Mention share = scene.mentions().get(at);
        int mark = share.endToken();
        boolean with =
                scene.is(mark, Role.COMMA) && scene.speaks(mark + 1, Topic.WITH) && part.firstToken() == mark + 2;
        boolean colon = scene.is(mark, Role.COLON) && part.firstToken() == mark + 1;
        if (!with && !colon || !ShareOfCount.of(scene, part, whole) || whole.noun() == null) {
            return false;
        }
        boolean votes = scene.speaks(whole.noun().firstToken(), whole.noun().endToken(), Topic.VOTERS);
        boolean rated = rate(scene, share) >= 0
                && (scene.speaks(Figures.behind(whole), Topic.RATED)
                        || colon && scene.is(Figures.behind(whole), CLOSING));
        return votes || rated;
    }

    /** "18 of 60 pupils passed, a pass rate of 30 per cent". */
    private static boolean named(Scene scene, int at, Mention first, Mention last) {
        Mention share = scene.mentions().get(at);
        int behind = share.endToken();
        boolean adjective = scene.is(share.firstToken() - 1, Role.ARTICLE)
                && scene.speaks(behind, Topic.RATED)
                && scene.speaks(behind + 1, Topic.SHARE)
                && scene.is(behind + 2, CLOSING);
        int rate = adjective ? share.firstToken() : rate(scene, share);
        boolean of = adjective || rate >= 0 && scene.is(rate + 1, Role.OF) && scene.is(behind, CLOSING);
        int article = rate - 1;
        while (of && article > rate - NAME && !scene.is(article, Role.ARTICLE)) {
            article--;
        }
        int before = scene.is(article - 1, Role.IS) ? article - 1 : article;
        int mark = before - 1;
        return of
                && scene.is(article, Role.ARTICLE)
                && scene.is(mark, Role.bits(Role.COMMA, Role.DASH, Role.COLON))
                && mark >= last.endToken()
                && mark - Figures.behind(last) <= CLAUSE
                && scene.sameSentence(first, share)
                && !scene.any(last.endToken(), mark, OTHERS)
                && ShareOfCount.of(scene, first, last);
    }

    /** The word "rate" of those who did what was told, "pass rate", before a share; -1 for none. */
    private static int rate(Scene scene, Mention share) {
        for (int token = share.firstToken() - 1; token > share.firstToken() - NAME; token--) {
            if (scene.speaks(token, Topic.SHARE)) {
                boolean own = scene.is(token - 1, Role.ARTICLE) || scene.speaks(token - 1, Topic.RATED);
                return own ? token : -1;
            }
        }
        return -1;
    }
}
