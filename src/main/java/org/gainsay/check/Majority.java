package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.compare.Wording;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;

/**
 * Finds a majority that does not fit the votes: "by 312 votes to 298, a majority of 12", "won by 12 votes, with 312 to 298". Where the majority is counted as the votes
 * that would have had to change, half the difference fits as well.
 */
public final class Majority implements Check {
    /** How many words may stand between the votes of two sides, and between the verb and "by": "beat Mr Hale of the Greens by". */
    private static final int GAP = 8;
    /** How many tokens before the first figure "voted" may stand: "voted by 28 to 19". */
    private static final int VOTED = 2;
    /** How many tokens before "of" the verb of giving a majority may stand: "gives Ms Ida Lowe a majority". */
    private static final int VERB = 7;
    /** How many values to each side of a majority are considered. */
    private static final int REACH = 6;

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
        for (int at = 0; at < scene.mentions().size(); at++) {
            Mention majority = scene.mentions().get(at);
            Terms drawn = MajorityDrawn.of(scene, at);
            if (drawn != null) {
                compare(drawn.to(), drawn.from(), majority, faults);
            } else if (margin(scene, majority)) {
                List<Mention> votes = votes(scene, at);
                if (votes.size() == 1 && gives(scene, majority)) {
                    twoSentences(scene, at, votes.get(0), faults);
                }
                if (votes.size() == 2 && voted(scene, votes.get(0), votes.get(1), majority)) {
                    compare(votes.get(0), votes.get(1), majority, faults);
                }
            }
        }
    }

    private static boolean margin(Scene scene, Mention figure) {
        return Figures.counted(figure) && (named(scene, figure) || won(scene, figure) || gives(scene, figure));
    }

    /** ", which gives Hale a majority of 226". */
    private static boolean gives(Scene scene, Mention majority) {
        int of = majority.firstToken() - 1;
        return scene.is(of, Role.OF)
                && scene.speaks(of - 1, Topic.MAJORITY)
                && scene.is(of - 2, Role.ARTICLE)
                && scene.speaks(of - VERB, of - 2, Topic.GIVES)
                && (!ofOthers(scene, majority));
    }

    /** "Hale won with 9,213 votes. Reed came second with 8,987, giving Hale a majority of 226." */
    private static void twoSentences(Scene scene, int at, Mention against, Faults faults) {
        Mention majority = scene.mentions().get(at);
        Mention votes = null;
        for (int other = scene.indexOf(against) - 1; other >= Math.max(0, at - REACH); other--) {
            Mention mention = scene.mentions().get(other);
            int back = scene.sentence(majority) - scene.sentence(mention);
            if (back > 1) {
                break;
            } else if (back == 0 && mention.kind() == Kind.ORDINAL) {
                continue;
            } else if (back == 0 || votes != null || !Figures.counted(mention)) {
                return;
            }
            votes = mention;
        }
        if (votes != null
                && against.firstToken() < majority.firstToken()
                && scene.speaksInSentence(votes.firstToken(), Topic.VOTES)
                && scene.speaksInSentence(votes.firstToken(), Topic.WON)) {
            compare(votes, against, majority, faults);
        }
    }

    /** ", a majority of" directly before a figure, but not one that was "needed". */
    private static boolean named(Scene scene, Mention majority) {
        int of = majority.firstToken() - 1;
        int behind = Math.max(majority.endToken(), noun(majority));
        return scene.is(of, Role.OF)
                && scene.speaks(of - 1, Topic.MAJORITY)
                && scene.is(of - 2, Role.bits(Role.ARTICLE, Role.THE))
                && scene.is(of - 3, Role.bits(Role.COMMA, Role.DASH))
                && !scene.is(behind, Role.bits(Role.VERB, Role.OPEN_LIST, Role.AFTER))
                && !scene.passage().endsIn(behind, "ed");
    }

    /** "won by 212", "beat Mr Hale by 212 votes", but not "won by 212 votes to 180". */
    private static boolean won(Scene scene, Mention majority) {
        int by = majority.firstToken() - 1;
        int behind = Math.max(majority.endToken(), noun(majority));
        if (!scene.is(by, Role.BY) || ofOthers(scene, majority) || scene.is(behind, Role.bits(Role.TO, Role.AGAINST))) {
            return false;
        }
        int first = Math.max(by - GAP, scene.passage().sentences().first(scene.sentence(majority)));
        int verb = by - 1;
        while (verb > first && !scene.speaks(verb, Topic.WON) && !scene.is(verb, Role.COMMA)) {
            verb--;
        }
        return scene.speaks(verb, Topic.WON);
    }

    /** "by three seats", "by 186 runs": a lead that is not one of votes. */
    private static boolean ofOthers(Scene scene, Mention majority) {
        return majority.noun() != null && !scene.speaks(majority.endToken() - 1, noun(majority), Topic.VOTES);
    }

    private static int noun(Mention mention) {
        return mention.noun() == null ? 0 : mention.noun().endToken();
    }

    /** The counts of the majority's sentence besides it; none where more stand there, or a date does that may be that of another vote. */
    private static List<Mention> votes(Scene scene, int at) {
        Mention majority = scene.mentions().get(at);
        List<Mention> votes = new ArrayList<>(2);
        for (int other = Math.max(0, at - REACH);
                other <= at + REACH && other < scene.mentions().size();
                other++) {
            Mention mention = scene.mentions().get(other);
            if (other == at || !scene.sameSentence(mention, majority) || margin(scene, mention)) {
                continue;
            }
            boolean date = mention.kind() == Kind.DATE;
            boolean apart =
                    mention.kind() == Kind.MONEY || mention.kind() == Kind.ORDINAL || mention.kind() == Kind.AGE;
            if (apart || date && other < at && (votes.isEmpty() || followed(votes, mention))) {
                continue;
            }
            if (date || !Figures.counted(mention) || votes.size() == 2) {
                return List.of();
            }
            votes.add(mention);
        }
        return votes;
    }

    /** "34 to 21 on Tuesday, a majority of 13": a date directly behind the votes is theirs. */
    private static boolean followed(List<Mention> votes, Mention date) {
        Mention last = votes.get(votes.size() - 1);
        return votes.size() == 2 && date.firstToken() - last.endToken() <= 1;
    }

    /** "312 votes to 298", "312 votes against 298 for Mr Hale", "312 votes and Mr Hale 298, a majority of", all of one vote. */
    private static boolean voted(Scene scene, Mention votes, Mention against, Mention majority) {
        int from = Math.max(votes.endToken(), noun(votes));
        int to = against.firstToken();
        boolean between = votes.firstToken() < majority.firstToken() && majority.firstToken() < to;
        boolean behind = majority.firstToken() > to;
        long joints = Role.bits(Role.TO, Role.AGAINST, Role.DASH) | (behind ? Role.AND.bit() : 0);
        int start = Math.min(votes.firstToken(), majority.firstToken());
        int end = Math.max(against.endToken(), majority.endToken());
        return !between
                && to - from <= GAP
                && scene.any(from, to, joints)
                && scene.speaks(start - VOTED, Math.max(end, Math.max(noun(against), noun(majority))), Topic.VOTES)
                && !scene.any(start, end, Role.WHO.bit() | Role.SECOND.bit())
                && !scene.anyInSentence(start, Role.PAST.bit());
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
