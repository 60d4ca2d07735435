package org.gainsay.check;

import java.util.List;
import org.gainsay.compare.Wording;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;

/**
 * Finds a majority that does not fit the votes: "by 312 votes to 298, a majority of 12". Where the majority is counted as the votes
 * that would have had to change, half the difference fits as well.
 */
public final class Majority implements Check {
    private static final int GAP = 8;

    @Override
    public String id() {
        return "general/majority";
    }

    @Override
    public String question() {
        return "Does the majority fit the votes?";
    }

    @Override
    public void check(Scene scene, Faults faults) {
        for (int at = 2; at < scene.mentions().size(); at++) {
            Mention majority = scene.mentions().get(at);
            Mention against = scene.mentions().get(at - 1);
            Mention votes = scene.mentions().get(at - 2);
            if (Figures.counted(majority)
                    && Figures.counted(against)
                    && Figures.counted(votes)
                    && named(scene, against, majority)
                    && voted(scene, votes, against)) {
                compare(votes, against, majority, faults);
            }
        }
    }

    /** "a majority of", directly before a figure and not far behind the votes. */
    private static boolean named(Scene scene, Mention against, Mention majority) {
        int of = majority.firstToken() - 1;
        return scene.is(of, Role.OF)
                && scene.is(of - 1, Role.MAJORITY)
                && scene.is(of - 2, Role.bits(Role.ARTICLE, Role.THE))
                && of - against.endToken() < GAP
                && scene.only(of - 3, of - 2, Role.bits(Role.COMMA, Role.DASH))
                && scene.sameSentence(against, majority);
    }

    /** "312 votes to 298", "312 to 298 votes". */
    private static boolean voted(Scene scene, Mention votes, Mention against) {
        int to = against.firstToken() - 1;
        int gap = to - votes.endToken();
        boolean said = scene.any(votes.firstToken(), against.endToken() + 1, Role.VOTES.bit());
        return gap >= 0
                && gap <= 2
                && said
                && scene.is(to, Role.TO)
                && scene.only(votes.endToken(), to, Role.VOTES.bit());
    }

    private static void compare(Mention votes, Mention against, Mention majority, Faults faults) {
        Ratio a = Figures.single(votes);
        Ratio b = Figures.single(against);
        Ratio stated = Figures.single(majority);
        if (a == null || b == null || stated == null) {
            return;
        }
        Ratio difference = a.compareTo(b) < 0 ? b.minus(a) : a.minus(b);
        Ratio half = difference.over(Ratio.of(2)).minus(stated);
        boolean halved = half.compareTo(Ratio.ONE) < 0 && half.compareTo(Ratio.of(-1)) > 0;
        if (!halved
                && Figures.difference(Figures.bounds(votes), Figures.bounds(against))
                        .disjoint(Figures.bounds(majority))) {
            faults.add(
                    Kind.COUNT,
                    Wording.number(a) + " to " + Wording.number(b) + " is a majority of " + Wording.number(difference)
                            + ", not " + Wording.number(stated),
                    List.of(votes, against, majority));
        }
    }
}
