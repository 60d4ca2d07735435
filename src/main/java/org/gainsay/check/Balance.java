package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;

/**
 * What somebody is left with who had so many, lost some and got others: "had 30 members and lost 12, leaving 18", "had 61 volunteers, gained nine and lost 14, leaving 56",
 * "He had 18 sheep. Wolves killed five, leaving him with 13". Every figure from the first to the last must be one of these, told right behind its verb.
 */
final class Balance {
    /** How many figures back the first one stands. */
    private static final int BACK = 5;
    /** How many tokens before "with" the verb of beginning stands: "began the year with". */
    private static final int BEGINNING = 5;
    /** What is further from what should be left is left of something else. */
    private static final Ratio NEAR = Ratio.of(1, 4);

    /** A figure of fewer digits may be a slip of any. */
    private static final int DIGITS = 2;

    private static final long JOINTS = Role.bits(Role.COMMA, Role.AND);
    private static final long OTHERS = Role.bits(Role.OPEN_LIST, Role.OR);

    private final Scene scene;
    private final Mention left;
    /** What was there first, and what came or went, the last one first. */
    private final List<Mention> figures = new ArrayList<>(4);

    private Interval sum = Interval.at(Ratio.ZERO);
    private Ratio value = Ratio.ZERO;
    private final StringBuilder terms = new StringBuilder();

    private Balance(Scene scene, Mention left) {
        this.scene = scene;
        this.left = left;
    }

    /** Whether a mention is what is left so; adds a fault if the figures before it leave another number. */
    static boolean check(Scene scene, int at, Faults faults) {
        Mention left = scene.mentions().get(at);
        boolean told = left.hedge() == null
                && Figures.single(left) != null
                && (Remaining.told(scene, left) || with(scene, left));
        Balance balance = new Balance(scene, left);
        if (!told || !balance.read(at)) {
            return false;
        }
        balance.compare(faults);
        return true;
    }

    /** "sold 65 and was left with 175". */
    private static boolean with(Scene scene, Mention left) {
        int with = left.firstToken() - 1;
        return scene.speaks(with, Topic.WITH)
                && scene.speaks(with - 1, Topic.LEFT)
                && scene.is(with - 2, Role.VERB)
                && scene.is(with - 3, JOINTS)
                && Remaining.closes(scene, left);
    }

    /** Whether the figures before the last one are such an account. */
    private boolean read(int at) {
        // No further one: "leaving him with 13".
        int behind = left.firstToken() - 1;
        for (int other = at - 1; other >= Math.max(0, at - BACK); other--) {
            Mention figure = scene.mentions().get(other);
            if (scene.sentence(left) - scene.sentence(figure) > 1 || scene.broken(figure, left)) {
                return false;
            } else if (!SeriesReader.addable(left, figure)) {
                continue;
            } else if (figure.hedge() != null || scene.any(figure.endToken(), behind, OTHERS)) {
                return false;
            }
            figures.add(figure);
            int verb = figure.firstToken() - 1;
            boolean gain = scene.speaks(verb, Topic.GAINING);
            if (!gain && !scene.speaks(verb, Topic.LOSING)) {
                return figures.size() > 1 && opening(figure) && sameSort(figure);
            } else if (!follows(verb)) {
                return false;
            }
            behind = figure.firstToken();
        }
        return false;
    }

    /** Whether the verb has the subject of the one before it, or opens a sentence: "and lost 12", "Wolves killed five". */
    private boolean follows(int verb) {
        int token = verb - 1;
        while (scene.is(token, Role.VERB) || scene.passage().endsIn(token, "ly") || scene.speaks(token, Topic.THEN)) {
            token--;
        }
        int opening =
                scene.passage().sentences().first(scene.passage().sentences().of(verb));
        boolean joined = scene.is(token, JOINTS) || scene.speaks(token, Topic.BUT);
        return joined
                || token - opening <= 1
                        && scene.sentence(left) == scene.passage().sentences().of(verb);
    }

    /** "had 30", "began the year with 240". */
    private boolean opening(Mention figure) {
        int verb = figure.firstToken() - 1;
        boolean began = scene.speaks(verb, Topic.WITH) && scene.any(verb - BEGINNING, verb, Role.START.bit());
        return began || scene.speaks(verb, Topic.HAVING);
    }

    private boolean sameSort(Mention first) {
        boolean same = left.noun() == null
                || first.noun() != null && Figures.unit(first).equals(Figures.unit(left));
        for (Mention figure : figures) {
            same &= figure.noun() == null || Figures.unit(figure).equals(Figures.unit(first));
        }
        return same;
    }

    private void compare(Faults faults) {
        Mention finest = Addition.finest(figures);
        for (int at = figures.size() - 1; at >= 0; at--) {
            Mention figure = StatedGap.inUnitOf(figures.get(at), left);
            boolean loss = scene.speaks(figure.firstToken() - 1, Topic.LOSING);
            Interval bounds = Figures.boundsBeside(figure, finest);
            sum = loss ? Figures.difference(sum, bounds) : Figures.sum(sum, bounds);
            value = loss ? value.minus(Figures.value(figure)) : value.plus(Figures.value(figure));
            terms.append(terms.isEmpty() ? "" : loss ? " less " : " and ").append(Figures.words(scene, figure));
        }
        Ratio gap = value.minus(Figures.value(left));
        List<Mention> shown = new ArrayList<>(figures.size() + 1);
        for (Mention figure : figures) {
            shown.add(0, figure);
        }
        shown.add(left);
        boolean near = Figures.near(
                        value, Figures.value(left), Figures.value(shown.get(0)).times(NEAR))
                || Slip.digits(value, left) >= DIGITS;
        Reason reason = new Reason(scene, left.kind(), shown);
        // "leaving him with eight and a foal"
        int behind = Figures.behind(left);
        boolean more = scene.is(behind, Role.AND) && scene.is(behind + 1, Role.ARTICLE);
        if (value.signum() > 0
                && !more
                && near
                && sum.disjoint(Figures.bounds(left))
                && !reason.given()
                && !reason.accounts(gap)) {
            String result = Figures.written(left, value);
            faults.add(left.kind(), terms + " is " + result + ", not " + Figures.words(scene, left), shown, gap);
        }
    }
}
