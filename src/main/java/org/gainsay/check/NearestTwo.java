package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a gap that the text draws from figures before it, however many stand there: "asked for €54.3m; it got €61.8m, a difference of €9.5m", "cost €61.20 last week. It now
 * comes to €53.40. That's a saving of €8.80", "The old mark was 43 days and two hours. They improved on it by two days". No two of the figures near it may fit the gap, and it must be
 * a slip of what lies between the last two, or, where it is one on "it", between two of them.
 */
final class NearestTwo {
    /** How many figures back the terms stand. */
    private static final int BACK = 8;
    /** How many sentences back. */
    private static final int SENTENCES = 2;
    /** The same for a gap on "it", a record that was told before. */
    private static final int FURTHER = 3;
    /** A gap of fewer digits may be a slip of any. */
    private static final int DIGITS = 2;

    private static final long ARTICLES = Role.bits(Role.ARTICLE, Role.THE);
    private static final long MARKS = Role.bits(Role.COMMA, Role.DASH, Role.SEMICOLON);

    private final Scene scene;
    private final int at;
    private final Mention gap;
    /** Whether the gap is told of something that "it" refers to. */
    private final boolean onIt;

    private NearestTwo(Scene scene, int at) {
        this.scene = scene;
        this.at = at;
        this.gap = scene.mentions().get(at);
        this.onIt = onIt();
    }

    /**
     * The terms of a gap.
     *
     * @param at the number of the mention that states the gap
     * @return null if it is none, if two figures near it fit, or if it is no slip
     */
    static @Nullable Terms of(Scene scene, int at) {
        NearestTwo nearest = new NearestTwo(scene, at);
        return nearest.told() ? nearest.terms() : null;
    }

    private boolean told() {
        if (gap.hedge() != null || gap.kind() == Kind.PERCENT || scene.speaks(gap.firstToken() + 1, Topic.BASIS)) {
            return false;
        }
        int end = Figures.behind(gap);
        boolean anyone = scene.is(end, Role.MORE)
                && scene.is(end + 1, Role.THAN)
                && scene.speaks(end + 2, Topic.ANYONE)
                && !scene.is(end + 3, Role.bits(Role.IN, Role.AT, Role.OF, Role.FROM));
        // "a saving of €8.80 with the voucher"
        boolean elsewhere = scene.is(end, DifferenceOfTerms.ELSEWHERE | Role.MORE.bit())
                || scene.speaks(end, Topic.WITH)
                || scene.speaks(end, Topic.LEAVING_OUT);
        return anyone || onIt || named() && !elsewhere;
    }

    /** ", an overrun of", "That's a saving of", "the difference of". */
    private boolean named() {
        int of = gap.firstToken() - 1;
        int article = scene.is(of - 2, ARTICLES) ? of - 2 : of - 3;
        if (!scene.is(of, Role.OF) || !scene.speaks(of - 1, Topic.DIFFERENCE) || !scene.is(article, ARTICLES)) {
            return false;
        }
        int opening = scene.passage().sentences().first(scene.sentence(gap));
        boolean that = article - opening == 2
                && scene.speaks(opening, Topic.THAT)
                && (scene.speaks(opening + 1, Topic.SHORT_IS) || scene.is(opening + 1, Role.IS));
        return scene.is(article - 1, MARKS) || that || scene.speaks(article, Topic.THE_VERY);
    }

    /** "lowered it by", "improved on that by". */
    private boolean onIt() {
        int by = gap.firstToken() - 1;
        int verb = scene.is(by - 2, Role.PLACED) ? by - 3 : by - 2;
        return scene.is(by, Role.BY)
                && scene.is(by - 1, Role.WHICH)
                && scene.passage().endsIn(verb, "ed");
    }

    private @Nullable Terms terms() {
        List<Mention> figures = figures();
        Terms found = null;
        for (int last = figures.size() - 1; last > 0; last--) {
            for (int first = last - 1; first >= 0; first--) {
                Mention a = figures.get(first);
                Mention b = figures.get(last);
                if (fits(a, b)) {
                    return null;
                }
                boolean nearest = first == figures.size() - 2;
                if ((nearest || onIt) && slips(a, b)) {
                    if (found != null) {
                        return null;
                    }
                    found = new Terms(a, b);
                }
            }
        }
        return found;
    }

    /** The figures of the sort of the gap before it, and those behind it in its clause; bare ones of its own sentence are taken in its unit. */
    private List<Mention> figures() {
        List<Mention> figures = new ArrayList<>(4);
        for (int other = at - 1; other >= Math.max(0, at - BACK); other--) {
            Mention told = scene.mentions().get(other);
            int back = scene.sentence(gap) - scene.sentence(told);
            if (back > (onIt ? FURTHER : SENTENCES) || !onIt && scene.broken(told, gap)) {
                break;
            }
            Mention figure = back == 0 ? StatedGap.inUnitOf(told, gap) : told;
            if (measures(told)) {
                return List.of();
            } else if (Figures.alike(figure, gap) && (gap.kind() != Kind.COUNT || counts(figure))) {
                figures.add(0, figure);
            }
        }
        return figures;
    }

    /** "Half a kilo costs £7": what two amounts are of may not be as much. */
    private boolean measures(Mention figure) {
        boolean size = switch (figure.kind()) {
            case MASS, VOLUME, AREA, LENGTH -> true;
            default -> Figures.part(figure);
        };
        return gap.kind() == Kind.MONEY && size;
    }

    /** Whether a figure counts what the gap does, or neither says what it counts. */
    private boolean counts(Mention figure) {
        return figure.kind() == Kind.COUNT && Figures.unit(figure).equals(Figures.unit(gap));
    }

    private boolean fits(Mention a, Mention b) {
        return !Figures.magnitude(Figures.difference(Figures.boundsBeside(b, a), Figures.boundsBeside(a, b)))
                .disjoint(Figures.bounds(gap));
    }

    private boolean slips(Mention a, Mention b) {
        Ratio off = Figures.value(b).minus(Figures.value(a));
        Ratio between = off.max(off.negate());
        Ratio said = Figures.value(gap);
        boolean plain = a.hedge() == null && b.hedge() == null;
        boolean less = said.compareTo(Figures.value(a).max(Figures.value(b))) < 0;
        boolean slip =
                gap.kind() == Kind.DURATION ? TimeSlip.slips(between, said) : Slip.digits(between, gap) >= DIGITS;
        return plain && less && slip;
    }
}
