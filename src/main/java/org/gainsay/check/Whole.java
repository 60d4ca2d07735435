package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;

/**
 * Holds a whole against the list that goes on about it: behind a colon, a dash or a bracket, behind "of which", or in the next sentence, "The group had 11
 * restaurants. Five were in Lang, three in Orvalla, two in Brinke and two in Vale".
 *
 * <p>Any figure there that the parts do come to is their whole, and then nothing is wrong; else it is the only one that they nearly come to. Parts that come
 * to less are at fault only where the text says that they are all, those that come to more only where nothing can be in two of them.
 */
final class Whole {
    /** How many figures back a whole may stand. */
    private static final int BACK = 8;
    /** Parts that are further from a figure are those of something else. */
    private static final Ratio NEAR = Ratio.of(1, 10);
    /** So many parts, each behind a label, that miss a whole by no more than a slip, were meant to be all of it. */
    private static final int MANY = 3;

    private static final Ratio SLIP = Ratio.of(1, 20);

    private Whole() {}

    /** Adds a fault if a mention begins a list whose parts nearly come to the whole before it. */
    static void check(Scene scene, int at, Faults faults) {
        Tie tie = Tie.of(scene, at);
        if (tie == null) {
            return;
        }
        int sentence = scene.sentence(scene.mentions().get(at));
        int limit = limit(scene, at);
        List<Mention> wholes = wholes(scene, at, tie.inside() ? sentence : sentence - 1);
        if (wholes.isEmpty() && tie.inside()) {
            wholes = wholes(scene, at, sentence - 1);
        }
        Mention total = null;
        Enumeration list = null;
        for (Mention whole : wholes) {
            Enumeration parts = Enumeration.from(scene, at, whole, limit);
            if (parts != null && !disjoint(whole, parts)) {
                return;
            } else if (parts != null && near(whole, parts, NEAR)) {
                if (total != null) {
                    return;
                }
                total = whole;
                list = parts;
            }
        }
        if (total != null && list != null && total.hedge() == null && fails(scene, tie, total, list)) {
            Addition.fault(scene, total, list.parts(), list.singles(), faults);
        }
    }

    private static boolean disjoint(Mention whole, Enumeration list) {
        List<Mention> parts = new ArrayList<>();
        for (Mention part : list.parts()) {
            parts.add(StatedGap.inUnitOf(part, whole));
        }
        Interval sum = Figures.sum(Interval.at(Ratio.of(list.singles())), Sum.bounds(parts));
        return sum.disjoint(new Sum(whole, parts).boundsOfWhole());
    }

    /** Whether the parts, which do not come to the whole, should. */
    private static boolean fails(Scene scene, Tie tie, Mention total, Enumeration list) {
        Exclusion exclusion = new Exclusion(scene, list);
        boolean over = gap(total, list).signum() > 0;
        ExclusiveParts exclusive = new ExclusiveParts(scene, total, list.parts());
        boolean all = list.singles() == 0 && (over ? exclusive.hold() : exclusive.opposite(true));
        boolean apart = list.rest() || all;
        boolean several = list.size() > 2;
        return switch (tie) {
            case MARK -> list.closed() || several;
            case THEY_ARE -> list.closed();
            case OF_WHICH, OF_THE, OF_THESE, OF_TOTAL -> apart || over && exclusion.placed();
            case APPOSED -> over && exclusion.sameThing(total) && (apart || exclusion.placed());
            case NEXT -> exclusion.sameThing(total) && (apart || several && exclusion.placed());
            case NEXT_LABELS -> list.labels() && list.closed() && list.size() >= MANY && near(total, list, SLIP);
        };
    }

    private static Ratio gap(Mention whole, Enumeration list) {
        Ratio value = Figures.single(whole);
        return value == null ? Ratio.ZERO : list.sum(whole).minus(value);
    }

    private static boolean near(Mention whole, Enumeration list, Ratio share) {
        Ratio gap = gap(whole, list);
        Ratio value = Figures.single(whole);
        Ratio room = value == null ? Ratio.ONE : value.times(share).max(Ratio.ONE);
        return (gap.signum() < 0 ? gap.negate() : gap).compareTo(room) <= 0;
    }

    /** Where the list ends at the latest: with the mark that its opening mark asks for, or with its sentence. */
    private static int limit(Scene scene, int at) {
        Mention first = scene.mentions().get(at);
        int mark = Tie.mark(scene, at);
        boolean bracket = mark >= 0 && scene.is(mark, Role.OPEN);
        boolean dash = mark >= 0 && scene.is(mark, Role.DASH);
        int end = scene.passage().sentences().end(scene.sentence(first));
        for (int token = first.firstToken(); token < Math.min(end, first.firstToken() + 2 * Scene.REACH); token++) {
            boolean closes = bracket && scene.is(token, Role.CLOSE)
                    || dash && scene.is(token, Role.DASH) && !scene.tokens().glued(token + 1);
            if (closes || scene.is(token, Role.STOP)) {
                return token;
            }
        }
        return end;
    }

    /** Figures before a list that could be its whole. */
    private static List<Mention> wholes(Scene scene, int at, int fromSentence) {
        Mention first = scene.mentions().get(at);
        List<Mention> wholes = new ArrayList<>(4);
        for (int other = at - 1; other >= Math.max(0, at - BACK); other--) {
            Mention whole = scene.mentions().get(other);
            if (scene.sentence(whole) < fromSentence || scene.broken(whole, first)) {
                break;
            } else if (Enumeration.addable(whole, first)) {
                wholes.add(whole);
            }
        }
        return wholes;
    }
}
