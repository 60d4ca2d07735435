package org.gainsay.check;

import org.gainsay.check.ShareSaid.Counts;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A share whose whole is told behind it or opens the sentence, with the part beside it: "3.1 million customers, a third of the 12.4 million", "4,000 jobs (25 per cent
 * of its workforce of 16,000)", "Of the 60 pupils, 50 per cent (30) passed".
 */
final class ShareOfWhole {
    /** How many tokens may stand between "of" and the whole: "of the firm's workforce of". */
    private static final int OWNER = 6;
    /** How many words may name a sum behind it: "$60m annual budget". */
    private static final int NOUN = 2;

    private static final long OTHERS = Role.bits(
            Role.COMMA,
            Role.AND,
            Role.OR,
            Role.VERB,
            Role.WHO,
            Role.OPEN,
            Role.DASH,
            Role.OPEN_LIST,
            Role.IN,
            Role.FROM);

    private static final long ENDS = Role.bits(Role.COMMA, Role.STOP, Role.CLOSE, Role.SEMICOLON, Role.DASH, Role.VERB);

    private ShareOfWhole() {}

    /** The part and the whole of the share at a place; null if it is none of these. */
    static @Nullable Counts of(Scene scene, int at) {
        Counts before = partBefore(scene, at);
        Counts behind = before == null ? partBehind(scene, at) : before;
        return behind == null ? opened(scene, at) : behind;
    }

    /** "4,000 jobs, or 25 per cent of its 16,000", "18 (30 per cent) of the 60 firms". */
    private static @Nullable Counts partBefore(Scene scene, int at) {
        Mention share = scene.mentions().get(at);
        Mention part = scene.mention(at - 1);
        Mention whole = scene.mention(at + 1);
        Apposition apposed = Apposition.of(scene, share);
        if (part == null || whole == null || apposed == null) {
            return null;
        }
        boolean directly = apposed.mark() == Figures.behind(part);
        boolean same = whole.noun() == null || Figures.unit(whole).equals(Figures.unit(part));
        int behind = Figures.behind(whole);
        boolean those = same && scene.is(behind, Role.WHO.bit() | ENDS & ~Role.VERB.bit());
        if (!directly && !(those && signed(scene, part, apposed) && of(scene, share.endToken(), whole))) {
            return null;
        }
        boolean told = of(scene, share.endToken(), whole)
                || pair(scene, apposed, share.endToken()) && of(scene, share.endToken() + 1, whole);
        return told ? counts(part, whole) : null;
    }

    /** "4,200 people signed, half of the": whether a part, what it counts and a verb are all of a sentence before a share of the same. */
    private static boolean signed(Scene scene, Mention part, Apposition apposed) {
        int from = Figures.behind(part);
        int opening = scene.passage().sentences().first(scene.sentence(part));
        return Figures.counted(part)
                && part.hedge() == null
                && part.firstToken() == opening
                && apposed.mark() - from <= NOUN
                && apposed.mark() > from
                && !scene.any(from, apposed.mark(), OTHERS);
    }

    /** "30 per cent of its $60m, or $18m,", "30 per cent ($18m) of its $60m". */
    private static @Nullable Counts partBehind(Scene scene, int at) {
        Mention share = scene.mentions().get(at);
        Mention next = scene.mention(at + 1);
        Mention last = scene.mention(at + 2);
        if (next == null || last == null) {
            return null;
        }
        Apposition apposed = Apposition.of(scene, last);
        if (apposed != null && of(scene, share.endToken(), next)) {
            boolean told = named(scene, next, apposed)
                    && (apposed.linked() || !scene.is(apposed.mark(), Role.COMMA))
                    && !Division.ofThem(scene, last)
                    && apposed.closed(scene, Figures.behind(last));
            return told ? counts(last, next) : null;
        }
        Apposition inner = Apposition.of(scene, next);
        boolean told = inner != null
                && inner.mark() == share.endToken()
                && pair(scene, inner, Figures.behind(next))
                && of(scene, Figures.behind(next) + 1, last);
        return told ? counts(next, last) : null;
    }

    /** Whether nothing but the noun of a sum stands between a whole and a mark: "its $60m profit, or". */
    private static boolean named(Scene scene, Mention whole, Apposition apposed) {
        int token = Figures.behind(whole);
        int most = whole.kind() == Kind.MONEY ? token + NOUN : token;
        while (token < most && scene.tokens().type(token) == Tokens.WORD && scene.roles(token) == 0) {
            token++;
        }
        return token == apposed.mark();
    }

    /** Whether what is apposed ends with the mark that it began with: "(30 per cent)", ", or 30 per cent,". */
    private static boolean pair(Scene scene, Apposition apposed, int end) {
        boolean bracket = scene.is(apposed.mark(), Role.OPEN) && scene.is(end, Role.CLOSE);
        boolean comma = scene.is(apposed.mark(), Role.COMMA) && scene.is(end, Role.COMMA);
        return bracket || comma || scene.is(apposed.mark(), Role.DASH) && scene.is(end, Role.DASH);
    }

    private static @Nullable Counts counts(Mention part, Mention whole) {
        boolean amounts = Figures.alike(part, whole) && !Figures.percent(part) && larger(whole, part);
        return amounts ? new Counts(part, whole) : null;
    }

    /** "a third of the 12.4 million", "25 per cent of its workforce of 16,000". */
    private static boolean of(Scene scene, int of, Mention whole) {
        int first = whole.firstToken();
        boolean bare = first == of + 1;
        if (!scene.is(of, Role.OF) || !bare && !scene.is(of + 1, Role.THE) || first - of > OWNER) {
            return false;
        }
        boolean again = scene.is(first - 1, Role.OF) && first - 1 > of;
        return !scene.any(of + 2, first, OTHERS) && !scene.any(of + 2, again ? first - 1 : first, Role.OF.bit());
    }

    /** "Of the 60 pupils, 50 per cent (30) passed". */
    private static @Nullable Counts opened(Scene scene, int at) {
        Mention part = scene.mention(at + 1);
        if (part == null) {
            return null;
        }
        Mention share = scene.mentions().get(at);
        Mention whole = scene.mention(at - 1);
        Apposition apposed = Apposition.of(scene, part);
        boolean told = whole != null
                && apposed != null
                && apposed.mark() == share.endToken()
                // "12, 31,000, or 70 per cent": a bare comma lists.
                && (apposed.linked() || !scene.is(apposed.mark(), Role.COMMA))
                && !Division.ofThem(scene, part)
                && apposed.closed(scene, Figures.behind(part))
                && ShareOfCount.opens(scene, whole, share)
                && (part.noun() == null || Figures.unit(part).equals(Figures.unit(whole)));
        return told && whole != null ? counts(part, whole) : null;
    }

    /** What of the whole a share stands for besides its figure, "of the total", "of its workforce": the token behind it. */
    static int end(Scene scene, Mention share, Mention whole) {
        int of = share.endToken();
        if (!scene.is(of, Role.OF) || !scene.is(of + 1, Role.bits(Role.THE, Role.THEM))) {
            return of;
        }
        boolean total = scene.is(of + 2, Role.TOTAL);
        boolean staff = scene.speaks(of + 2, Topic.COLLECTIVE)
                && whole.noun() != null
                && scene.speaks(whole.noun().firstToken(), whole.noun().endToken(), Topic.JOBS);
        int end = scene.is(of + 1, Role.THEM) ? of + 2 : total || staff ? of + 3 : of;
        return scene.is(end, ENDS) ? end : of;
    }

    private static boolean larger(Mention whole, Mention part) {
        Ratio all = Figures.single(whole);
        Ratio some = Figures.single(part);
        return all != null && some != null && all.compareTo(some) > 0 && whole.kind() != Kind.PERCENT;
    }
}
