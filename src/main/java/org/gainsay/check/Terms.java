package org.gainsay.check;

import java.util.List;
import org.gainsay.compare.Wording;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.Folded;

/**
 * The two figures of a change or a gap, and what lies between them: 7.5 between 82.1 and 74.6, 25 per cent from 40 to 50.
 *
 * @param from the one that the change begins with, or the gap counts from
 * @param to the other
 */
record Terms(Mention from, Mention to) {
    /** Two terms that are further apart than this were hardly written in the same unit. */
    private static final Ratio SCALE = Ratio.of(100);

    private static final Ratio HUNDRED = Ratio.of(100);

    /** Adds a fault if a difference is neither what lies between the two nor what share of the first one that is. */
    void compare(Scene scene, Mention difference, Faults faults) {
        boolean positive = Figures.value(from).signum() > 0 && Figures.value(to).signum() > 0;
        // "from 2.4 to 1.2 per thousand, a reduction of 1,200 cases"
        boolean rate = scene.speaks(to.endToken(), Topic.PER) || scene.speaks(from.endToken(), Topic.PER);
        boolean counts = rate && !Figures.percent(difference);
        if (!positive || counts || !comparable(from, to) || elided(difference)) {
            return;
        }
        boolean percents = from.kind() == Kind.PERCENT || to.kind() == Kind.PERCENT;
        boolean absolute = percents || Figures.points(difference) || comparable(from, difference);
        boolean relative = Figures.percent(difference) && !Figures.points(difference);
        boolean known = percents ? Figures.percent(difference) || points(scene, difference) : absolute || relative;
        boolean pointsOfMoney = Figures.points(difference) && !percents;
        if (!known
                || pointsOfMoney
                || fits(difference, absolute, relative)
                || elsewhere(scene, difference, absolute, relative)) {
            return;
        }
        String message = message(scene, difference, relative && !percents);
        List<Mention> figures = List.of(from, to, difference);
        if (absolute && !percents) {
            faults.add(difference.kind(), message, figures, size().minus(Figures.value(difference)));
        } else {
            faults.add(difference.kind(), message, figures);
        }
    }

    private boolean fits(Mention difference, boolean absolute, boolean relative) {
        return absolute && fitsAbsolute(difference) || relative && fitsRelative(difference);
    }

    /** "22 of 90 seats, four more than in 2021, when they had 18": whether a third figure of the sentence fits a difference together with one of the two. */
    private boolean elsewhere(Scene scene, Mention difference, boolean absolute, boolean relative) {
        int sentence = scene.sentence(difference);
        int end = scene.passage().sentences().end(sentence);
        int told = scene.indexOf(difference);
        int begin = scene.firstFrom(scene.passage().sentences().first(sentence));
        for (int at = Math.max(begin, told - Scene.REACH);
                at < Math.min(scene.mentions().size(), told + Scene.REACH);
                at++) {
            Mention third = scene.mentions().get(at);
            if (third.firstToken() >= end) {
                break;
            }
            boolean other = third.firstToken() != from.firstToken()
                    && third.firstToken() != to.firstToken()
                    && third.firstToken() != difference.firstToken();
            if (other
                    && Figures.value(third).signum() > 0
                    && Figures.alike(third, to)
                    && (new Terms(from, third).fits(difference, absolute, relative)
                            || new Terms(third, to).fits(difference, absolute, relative))) {
                return true;
            }
        }
        return false;
    }

    /** "8.5 points" between two percentages. */
    private static boolean points(Scene scene, Mention difference) {
        return difference.noun() != null
                ? difference.noun().head().equals("point")
                : scene.speaks(difference.endToken(), Topic.POINTS);
    }

    /** How far the two are apart, in base units. */
    private Ratio size() {
        Ratio change = Figures.value(to).minus(Figures.value(from));
        return change.signum() < 0 ? change.negate() : change;
    }

    /** "from 1.042 to 1.504 bln", "by half": a scale that is said once, a share that is no figure of its own. */
    private boolean elided(Mention difference) {
        Ratio first = Figures.value(from);
        Ratio last = Figures.value(to);
        boolean mixed = from.kind() != to.kind() || from.kind() == Kind.NUMBER;
        Ratio factor = first.compareTo(last) < 0 ? last.over(first) : first.over(last);
        Ratio stated = Figures.single(difference);
        boolean fraction = difference.kind() == Kind.NUMBER && stated != null && stated.compareTo(Ratio.ONE) < 0;
        return fraction || mixed && factor.compareTo(SCALE) > 0;
    }

    /** The same kind and unit; a bare number stands for whatever the other one is. */
    private static boolean comparable(Mention a, Mention b) {
        boolean bare = a.kind() == Kind.NUMBER || b.kind() == Kind.NUMBER;
        boolean percent = a.kind() == Kind.PERCENT || b.kind() == Kind.PERCENT;
        if (bare && (a.kind() == Kind.MONEY || b.kind() == Kind.MONEY)) {
            return true;
        }
        boolean numbers = bare && (a.kind() == b.kind() || a.kind() == Kind.COUNT || b.kind() == Kind.COUNT || percent);
        return numbers || a.kind() == b.kind() && Figures.unit(a).equals(Figures.unit(b));
    }

    private boolean fitsAbsolute(Mention difference) {
        Interval between = Figures.difference(bounds(to), bounds(from));
        return !Figures.magnitude(between).disjoint(Figures.bounds(difference));
    }

    /** What one of the two may be, as finely as both are told. */
    private Interval bounds(Mention term) {
        Mention finest = Addition.finest(List.of(from, to));
        return Figures.boundsBeside(term, finest, Figures.step(finest));
    }

    private boolean fitsRelative(Mention difference) {
        Interval ratio = Figures.quotient(bounds(to), bounds(from));
        if (ratio == null) {
            return true;
        }
        Interval change = Figures.difference(ratio, Interval.at(Ratio.ONE)).times(HUNDRED);
        return !Figures.magnitude(change).disjoint(Figures.share(difference));
    }

    private String message(Scene scene, Mention difference, boolean relative) {
        String change;
        if (relative) {
            change = Wording.number(Rounding.tenth(size().times(HUNDRED).over(Figures.value(from)))) + " %";
        } else if (from.kind() == Kind.MONEY) {
            change = Wording.money(Figures.unit(from), size());
        } else if (from.kind() == Kind.DURATION) {
            return "from " + written(scene, from) + " to " + written(scene, to) + " is " + Wording.number(size())
                    + " seconds, not " + written(scene, difference);
        } else {
            change = Wording.number(Rounding.tenth(size().over(measured(from))));
        }
        return "from " + Figures.words(scene, from) + " to " + Figures.words(scene, to) + " is " + change + ", not "
                + Figures.words(scene, difference);
    }

    /** One of the unit in which a length or a weight is written, in base units; 1 for what is only counted. */
    private static Ratio measured(Mention term) {
        return switch (term.kind()) {
            case LENGTH, AREA, MASS, VOLUME, SPEED -> Figures.factor(term);
            default -> Ratio.ONE;
        };
    }

    /** A time as an article writes it, which is how times of a race are read: "2:07:41". */
    private static String written(Scene scene, Mention time) {
        return Folded.line(scene.passage().words(time.firstToken(), time.endToken()));
    }
}
