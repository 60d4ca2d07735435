package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;

/**
 * Adds up all figures of a sentence that closes with their total, where each is told with words of its own: "Exports were worth £4.2m and imports £3.1m, a total of £8.3m",
 * "rode 2.6 kilometres there and 2.6 back, 6.2 in all". What something brings a total to counts what was there before, too.
 */
final class TotalBehind {
    /** A total that is further from the sum is that of something else. */
    private static final Ratio NEAR = Ratio.of(1, 4);
    /** A longer list is a table. */
    private static final int MOST = 8;

    private static final long CLOSING = Role.bits(Role.COMMA, Role.STOP, Role.CLOSE, Role.SEMICOLON, Role.DASH);
    /** What tells that a figure before the total is no part: "rose from", "more than", "including", "against". */
    private static final long OTHERS = Role.bits(Role.FROM, Role.THAN, Role.MORE, Role.COMPARED, Role.OR);

    private TotalBehind() {}

    /** Adds a fault if a mention is such a total and the figures before it come to something else. */
    static void check(Scene scene, int at, Faults faults) {
        Mention total = inUnit(scene, at);
        int claim = claim(scene, at);
        if (claim < 0 || total.hedge() != null || Figures.single(total) == null) {
            return;
        }
        List<Mention> parts = parts(scene, at, total, claim);
        if (parts.size() < 2) {
            return;
        }
        Sum sum = new Sum(total, parts);
        Ratio whole = Figures.value(total);
        boolean near = Figures.near(sum.value(), whole, whole.times(NEAR));
        boolean larger = parts.stream().allMatch(part -> Figures.value(part).compareTo(whole) < 0);
        if (near && larger && !sum.fits() && !withoutOne(total, parts)) {
            Addition.fault(scene, total, parts, 0, faults);
        }
    }

    /** A bare figure, "6.2 in all", in the unit of the one before it. */
    private static Mention inUnit(Scene scene, int at) {
        Mention total = scene.mentions().get(at);
        Mention before = scene.mention(Period.undated(scene, at - 1));
        Mention first = before == null || before.kind() == Kind.NUMBER ? scene.mention(at - 2) : before;
        return first == null || Figures.single(first) == null ? total : StatedGap.inUnitOf(total, first);
    }

    /** The first token of what says that a mention is a total: the comma before "a total of" or "for a total of", or before a figure "in all"; -1 for none. */
    private static int claim(Scene scene, int at) {
        Mention total = scene.mentions().get(at);
        int end = Figures.behind(total);
        boolean inAll = scene.is(end, Role.IN)
                && scene.is(end + 1, Role.bits(Role.ALL, Role.TOTAL))
                && scene.is(end + 2, CLOSING);
        if (inAll && scene.is(total.firstToken() - 1, Role.bits(Role.COMMA, Role.DASH))) {
            return total.firstToken() - 1;
        } else if (!scene.is(end, CLOSING)) {
            return -1;
        }
        int before = total.firstToken() - 1;
        int article = before - 2;
        int mark = scene.is(article - 1, Role.FOR) ? article - 2 : article - 1;
        boolean of = scene.is(before, Role.OF) && scene.is(before - 1, Role.TOTAL) && scene.is(article, Role.ARTICLE);
        return of && scene.is(mark, Role.bits(Role.COMMA, Role.DASH)) ? mark : -1;
    }

    /** All figures of the sort of a total before it in its sentence; none where some of them may be something else. */
    private static List<Mention> parts(Scene scene, int at, Mention total, int claim) {
        List<Mention> parts = new ArrayList<>(4);
        for (int other = at - 1; other >= Math.max(0, at - Scene.REACH); other--) {
            Mention figure = scene.mentions().get(other);
            if (!scene.sameSentence(figure, total)) {
                break;
            } else if (figure.kind().temporal()) {
                continue;
            }
            boolean part = SeriesReader.addable(total, figure)
                    && figure.hedge() == null
                    && figure.trend() == null
                    && (figure.noun() == null || sameNoun(figure, total) || opens(scene, other, figure, total));
            if (!part || parts.size() == MOST) {
                return List.of();
            }
            parts.add(0, SeriesReader.unitOf(figure, total));
        }
        boolean plain = parts.size() > 1
                && scene.any(
                        parts.get(0).endToken(), parts.get(parts.size() - 1).firstToken(), Role.AND.bit())
                && !scene.any(parts.get(0).endToken(), claim, OTHERS)
                && !more(scene, total);
        return plain ? parts : List.of();
    }

    /** "a total of 790 including online sales", "scored twice in Hull and 24 in Goole": whether something is counted that is no figure. */
    private static boolean more(Scene scene, Mention total) {
        int sentence = scene.sentence(total);
        int first = Math.max(scene.passage().sentences().first(sentence), total.firstToken() - Scene.REACH);
        int end = Math.min(scene.passage().sentences().end(sentence), total.endToken() + Scene.REACH);
        return scene.any(first, end, Role.OPEN_LIST.bit()) || scene.speaks(first, end, Topic.TWICE);
    }

    /** "214 houses fell in Lang, 97 around the port and 69 on the hills, 400 in all": the first figure names what all of them count. */
    private static boolean opens(Scene scene, int at, Mention figure, Mention total) {
        Mention before = scene.mention(at - 1);
        return total.noun() == null
                && (before == null
                        || !scene.sameSentence(before, figure)
                        || before.kind().temporal());
    }

    private static boolean sameNoun(Mention figure, Mention total) {
        return total.noun() != null && Figures.unit(figure).equals(Figures.unit(total));
    }

    /** Whether all but one of the figures come to the total. */
    private static boolean withoutOne(Mention total, List<Mention> parts) {
        for (int left = 0; left < parts.size() && parts.size() > 2; left++) {
            List<Mention> rest = new ArrayList<>(parts);
            rest.remove(left);
            if (new Sum(total, rest).fits()) {
                return true;
            }
        }
        return false;
    }
}
