package org.gainsay.check;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Trend;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a change that stand behind it: "rose 20 per cent to $120m from $100m", "climbed 20 per cent to $120m, compared with $100m", "a rise of 20 per cent, from
 * $100m to $120m", "the 20 per cent increase from $100m to $120m".
 */
final class Change {
    private static final long CHANGE = WordClass.CHANGE.bit();

    private Change() {}

    /** The terms of the change that a mention tells; null if it tells none, or they do not stand there. */
    static @Nullable Terms of(Scene scene, int at) {
        Mention difference = scene.mentions().get(at);
        int behind = Figures.behind(difference);
        if (verb(scene, difference)) {
            return terms(scene, at, difference.endToken());
        }
        int before = difference.firstToken() - 1;
        boolean of = scene.is(before, Role.OF) && scene.speaks(before - 1, Topic.DIFFERENCE);
        boolean noun = scene.speaks(difference.endToken(), Topic.DIFFERENCE)
                && scene.is(before, Role.bits(Role.ARTICLE, Role.THE));
        if (of || noun) {
            Terms told = terms(scene, at, noun ? difference.endToken() + 1 : difference.endToken());
            return told == null && of ? onBase(scene, at) : told;
        }
        // "lost 20 seats, falling from 120 to 100", "raised its rate by 0.5 points, from 4 to 4.5 per cent"
        boolean amount = difference.trend() != null && difference.trend().amount();
        return amount && scene.is(before, Role.BY) ? terms(scene, at, behind) : null;
    }

    /** Whether no other figure but dates stands before a change in its sentence. */
    private static boolean alone(Scene scene, Mention to) {
        for (int other = scene.indexOf(to) - 1; other >= 0; other--) {
            Mention figure = scene.mentions().get(other);
            if (!scene.sameSentence(figure, to)) {
                return true;
            } else if (!figure.kind().temporal()) {
                return false;
            }
        }
        return true;
    }

    /** "$31 in 2024, a rise of 24 per cent on the $25 of the year before": the figure that a share counts from stands behind it, the only other one of the sort before. */
    private static @Nullable Terms onBase(Scene scene, int at) {
        Mention difference = scene.mentions().get(at);
        int base = difference.endToken();
        int figure = scene.is(base + 1, Role.THE) ? base + 2 : base + 1;
        Mention from = scene.beginning(figure);
        Mention to = scene.mention(Period.undated(scene, at - 1));
        boolean apposed = scene.is(difference.firstToken() - 3, Role.ARTICLE)
                && scene.is(difference.firstToken() - 4, Role.bits(Role.COMMA, Role.DASH));
        return apposed
                        && Figures.percent(difference)
                        && scene.speaks(base, Topic.BASE)
                        && from != null
                        && to != null
                        && scene.sameSentence(to, difference)
                        && Figures.single(from) != null
                        && Figures.single(to) != null
                        && Figures.alike(to, from)
                        && alone(scene, to)
                        && meant(scene, difference, new Terms(from, to), true)
                ? new Terms(from, to)
                : null;
    }

    /** Whether a verb of change stands directly before a figure: "rose 20 per cent", "fell by 20", "up 5". */
    private static boolean verb(Scene scene, Mention figure) {
        int token = figure.firstToken() - 1;
        if (scene.is(token, Role.BY)) {
            token--;
        }
        return scene.passage().is(token, CHANGE) && !scene.is(token, Role.bits(Role.TO, Role.FROM));
    }

    /** "to $120m from $100m", "from $100m to $120m", from a token behind a change on. */
    private static @Nullable Terms terms(Scene scene, int at, int first) {
        Mention difference = scene.mentions().get(at);
        int second = value(scene, at + 1, difference);
        Mention near = scene.mention(second);
        if (near != null && Figures.single(near) == null && Period.joined(scene, at, first, near, Role.FROM)) {
            Bracketed range = Bracketed.ends(scene, near);
            return range == null ? null : new Terms(range.first(), range.second());
        }
        Mention far = scene.mention(value(scene, second + 1, difference));
        if (near == null || far == null || !scene.sameSentence(difference, far)) {
            return null;
        }
        boolean to = Period.joined(scene, at, first, near, Role.TO);
        Terms back = new Terms(far, near);
        if (to
                && (Period.joined(scene, second, far, Role.FROM)
                        || compared(scene, second, back) && meant(scene, difference, back))) {
            return back;
        }
        return Period.joined(scene, at, first, near, Role.FROM) && Period.joined(scene, second, far, Role.TO)
                ? new Terms(near, far)
                : null;
    }

    /** ", compared with $100m", ", against $100m", ", up from $100m": from what a change counts, behind what it led to. */
    private static boolean compared(Scene scene, int at, Terms terms) {
        Mention near = terms.to();
        Mention far = terms.from();
        int last = far.firstToken() - 1;
        boolean with = (scene.is(last, Role.TO) || scene.speaks(last, Topic.WITH)) && scene.is(last - 1, Role.COMPARED);
        boolean from = scene.is(last, Role.FROM) && scene.passage().is(last - 1, CHANGE);
        int joint = with || from ? last - 1 : last;
        boolean against = with || from || scene.is(last, Role.AGAINST);
        return against && near.endToken() <= joint && Period.quiet(scene, at, joint);
    }

    /** Whether a change can count from there: "up 14 on the week to 164, against 422 a year ago" goes the other way, and counts from another time. */
    private static boolean meant(Scene scene, Mention difference, Terms terms) {
        return meant(scene, difference, terms, false);
    }

    /**
     * The same.
     *
     * @param named whether a noun names the change, "a rise of", so that its direction is not looked at
     */
    private static boolean meant(Scene scene, Mention difference, Terms terms, boolean named) {
        Ratio from = Figures.value(terms.from());
        Ratio gap = Figures.value(terms.to()).minus(from);
        boolean down = gap.signum() < 0;
        if (from.signum() <= 0
                || gap.signum() == 0
                || !named && difference.trend() != (down ? Trend.DOWN : Trend.UP)
                || scene.speaksInSentence(difference.firstToken(), Topic.SHORTER)) {
            return false;
        }
        Ratio size = down ? gap.negate() : gap;
        boolean relative = Figures.percent(difference) && !Figures.percent(terms.to());
        Ratio meant = relative ? size.times(100).over(from) : size;
        Ratio stated = Figures.value(difference);
        return stated.compareTo(meant.times(2)) <= 0 && meant.compareTo(stated.times(2)) <= 0;
    }

    /** The next mention that is no date, nor how long a change took: "rose 1.4 metres in a day". */
    private static int value(Scene scene, int at, Mention difference) {
        int next = at;
        while (next < scene.mentions().size()
                && next < at + 2
                && aside(scene.mentions().get(next), difference)) {
            next++;
        }
        return next;
    }

    private static boolean aside(Mention mention, Mention difference) {
        return mention.kind() == Kind.DATE
                || mention.kind() == Kind.ORDINAL
                || mention.kind() == Kind.DURATION && difference.kind() != Kind.DURATION;
    }
}
