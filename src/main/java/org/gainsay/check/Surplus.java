package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.compare.Wording;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/** By how many one of two counts is larger: "was built for 380 and held 417, which is 37 too many", "It has 54 seats, and 61 came. That is seven too few". */
final class Surplus {
    /** How many figures back the two counts stand. */
    private static final int BACK = 6;

    private Surplus() {}

    /** Whether a mention is a surplus; adds a fault if it is not what the only two counts before it leave. */
    static boolean check(Scene scene, int at, Faults faults) {
        Mention surplus = scene.mentions().get(at);
        Terms terms = told(scene, surplus) ? terms(scene, at) : null;
        if (terms == null) {
            return false;
        }
        Ratio from = Figures.value(terms.from());
        Ratio to = Figures.value(terms.to());
        Ratio gap = from.max(to).minus(from.min(to));
        Ratio stated = Figures.value(surplus);
        boolean near = gap.compareTo(stated.plus(stated)) <= 0 && stated.compareTo(gap.plus(gap)) <= 0;
        if (near && !gap.equals(stated)) {
            boolean rise = from.compareTo(to) < 0;
            Mention more = rise ? terms.to() : terms.from();
            Mention less = rise ? terms.from() : terms.to();
            faults.add(
                    Kind.COUNT,
                    Figures.words(scene, more) + " less " + Figures.words(scene, less) + " is " + Wording.number(gap)
                            + ", not " + Figures.words(surplus),
                    List.of(terms.from(), terms.to(), surplus));
        }
        return true;
    }

    private static boolean told(Scene scene, Mention surplus) {
        int first = surplus.firstToken();
        int end = Figures.behind(surplus);
        int excess = scene.speaks(surplus.endToken(), Topic.TOO) ? surplus.endToken() : end;
        boolean is = scene.is(first - 1, Role.IS) && scene.is(first - 2, Role.WHICH)
                || scene.is(first - 1, Role.COMMA)
                || scene.is(first - 1, Role.OR) && scene.is(first - 2, Role.COMMA);
        return Figures.counted(surplus)
                && is
                && scene.speaks(excess, Topic.TOO)
                && scene.speaks(excess + 1, Topic.MANY)
                && !scene.is(excess + 2, Role.FOR);
    }

    /** The only two counts of the sentence of a surplus and the one before; null if there are more. */
    private static @Nullable Terms terms(Scene scene, int at) {
        Mention surplus = scene.mentions().get(at);
        List<Mention> figures = new ArrayList<>(2);
        for (int other = at - 1; other >= Math.max(0, at - BACK); other--) {
            Mention figure = scene.mentions().get(other);
            if (scene.sentence(surplus) - scene.sentence(figure) > 1 || scene.broken(figure, surplus)) {
                break;
            } else if (Figures.counted(figure)) {
                figures.add(figure);
            }
        }
        boolean bare = figures.size() == 2
                && figures.get(0).hedge() == null
                && figures.get(1).hedge() == null
                && surplus.hedge() == null;
        return bare ? new Terms(figures.get(1), figures.get(0)) : null;
    }
}
