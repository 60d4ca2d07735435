package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.compare.Wording;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;

/** Shares of one vote or poll that come to more than all: "60 per cent voted yes and 45 per cent no", "46 per cent, 38 per cent and undecided on 26 per cent". */
final class Poll {
    /** How many tokens to either side of a share its side may be told: "per cent of members were against". */
    private static final int SIDE = 6;
    /** Shares that come to more than this were not of one vote. */
    private static final Ratio MOST = Ratio.of(130);

    private static final Ratio ALL = Ratio.of(100);

    private Poll() {}

    /** Adds a fault if a share is the first of its sentence, and all of the sentence come to more than all. */
    static void check(Scene scene, int at, Faults faults) {
        Mention first = scene.mentions().get(at);
        Mention before = scene.mention(at - 1);
        boolean further = before != null && before.kind() == Kind.PERCENT && scene.sameSentence(before, first);
        if (further || scene.is(scene.passage().sentences().first(scene.sentence(first)), Role.OF)) {
            return;
        }
        List<Mention> shares = new ArrayList<>(4);
        Ratio sum = Ratio.ZERO;
        Ratio room = Ratio.ZERO;
        for (int other = at; other < scene.mentions().size(); other++) {
            Mention share = scene.mentions().get(other);
            if (!scene.sameSentence(first, share)) {
                break;
            }
            Ratio value = Figures.percent(share) && share.trend() == null && !Figures.points(share)
                    ? Figures.single(share)
                    : null;
            if (value == null || share.hedge() != null) {
                return;
            }
            shares.add(share);
            sum = sum.plus(value);
            room = room.plus(Ratio.of(1, 2));
        }
        if (sum.compareTo(ALL.plus(room.max(Ratio.ONE))) > 0 && sum.compareTo(MOST) <= 0 && sides(scene, shares)) {
            StringBuilder terms = new StringBuilder();
            for (Mention share : shares) {
                terms.append(terms.isEmpty() ? "" : " + ").append(Figures.words(share));
            }
            faults.add(Kind.PERCENT, terms + " = " + Wording.number(sum) + " %", shares);
        }
    }

    /** Whether two shares are of two sides, "yes" and "no", or the last is of those who are on neither. */
    private static boolean sides(Scene scene, List<Mention> shares) {
        int yes = 0;
        int no = 0;
        int neither = 0;
        for (int at = 0; at < shares.size(); at++) {
            Mention share = shares.get(at);
            int end = at + 1 < shares.size() ? shares.get(at + 1).firstToken() : share.endToken() + SIDE;
            int sentence = scene.passage().sentences().end(scene.sentence(share));
            int to = Math.min(Math.min(end, sentence), share.endToken() + SIDE);
            yes += scene.speaks(share.firstToken() - 2, to, Topic.YES) ? 1 : 0;
            no += scene.speaks(share.endToken(), to, Topic.NO) ? 1 : 0;
            neither += scene.speaks(share.firstToken() - 2, to, Topic.NEITHER) ? 1 : 0;
        }
        boolean two = shares.size() == 2 && yes == 1 && no == 1;
        return two || shares.size() > 2 && neither == 1;
    }
}
