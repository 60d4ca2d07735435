package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.Tokens;

/**
 * Holds a whole against three parts or more that the text ties to it and that miss it by a {@link Slip}: "9,400 hectares: 5,100 of olives, 2,600 of almonds and
 * 1,900 of citrus", "143 people. Of these, 58 were patients. A further 61 were staff, and 34 were experts".
 *
 * <p>That they miss it by a slip is what tells that they were meant to be all of it: of lists in newswire that are tied so, those whose sum is a slip away from a
 * whole are as good as always wrong, and those whose sum is anything else are lists of something else. Two parts are held against a whole only where nothing
 * can be in both, or where they are said to be all.
 */
final class Account {
    /** How many figures back a whole may stand. */
    private static final int BACK = 8;
    /** How many figures behind a list may be further parts. */
    private static final int LATER = 3;
    /** How many sentences back. */
    private static final int SENTENCES = 1;
    /** So many parts are hardly told of a whole that has more of them. */
    private static final int MANY = 5;

    /** Items behind a mark that are further from a whole are no list of all of it. */
    private static final Ratio ITEMS = Ratio.of(1, 8);

    /** A whole of more digits is a slip of no sum by chance, wherever it stands. */
    private static final int SURELY = 3;

    private final Scene scene;
    private final int at;
    private final Mention first;

    private Account(Scene scene, int at) {
        this.scene = scene;
        this.at = at;
        this.first = scene.mentions().get(at);
    }

    /** Adds a fault if a mention begins a list whose parts are a slip away from the whole before it. */
    static void check(Scene scene, int at, Faults faults) {
        Tie tie = Tie.of(scene, at);
        if (tie != null) {
            new Account(scene, at).check(tie, faults);
        }
    }

    private void check(Tie tie, Faults faults) {
        Mention total = null;
        Series list = null;
        for (Mention whole : tie == Tie.OF_TOTAL ? further() : wholes()) {
            Series parts = SeriesReader.read(scene, at, whole, end());
            if (parts != null && (parts.of(whole).fits() || Addition.earlier(whole, parts.parts()))) {
                return;
            } else if (parts != null
                    && list == null
                    && (slips(whole, parts) || halves(whole, parts) || itemized(tie, whole, parts))) {
                total = whole;
                list = parts;
            }
        }
        if (total != null && list != null && told(tie, total, list) && !goesOn(total, list)) {
            Addition.fault(scene, total, list.parts(), 0, faults);
        }
    }

    /** "12.3 million of loans and aid: ... Three others got 980,000 of aid": a figure behind the list that makes its sum the whole is a part as well. */
    private boolean goesOn(Mention whole, Series list) {
        List<Mention> parts = new ArrayList<>(list.parts());
        Mention last = parts.get(parts.size() - 1);
        int next = scene.indexOf(first) + 1;
        for (int seen = 0; seen < LATER && next < scene.mentions().size(); next++) {
            Mention figure = scene.mentions().get(next);
            if (scene.sentence(figure) - scene.sentence(last) > SENTENCES + 1) {
                return false;
            } else if (figure.firstToken() >= list.end() && SeriesReader.addable(whole, figure)) {
                seen++;
                parts.add(SeriesReader.unitOf(figure, whole));
                if (new Sum(whole, parts).fits()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the text tells that a list makes up a whole, and nothing is likely to be in two parts or in none. */
    private boolean told(Tie tie, Mention total, Series list) {
        if (list.hedged() || !list.closed() && !list.rest() && !itemized(tie, total, list)) {
            return false;
        }
        int digits = list.of(total).digits();
        Ratio value = Figures.single(total);
        boolean over = value != null && list.sum().compareTo(value) > 0;
        if (list.size() == 2) {
            boolean of = tie == Tie.OF_WHICH || tie == Tie.OF_THE || tie == Tie.OF_THESE;
            return list.rest() && tie.inside() && digits > 1
                    || halves(total, list)
                    || itemized(tie, total, list)
                    || of && over && total.hedge() == null && (digits > 2 || digits > 1 && list.apart());
        }
        boolean sure = digits > 2 || list.size() >= MANY;
        boolean amount = total.kind() != Kind.COUNT && total.kind() != Kind.NUMBER;
        return total.hedge() == null
                && switch (tie) {
                    case MARK, THEY_ARE -> true;
                    case OF_TOTAL -> digits > SURELY || !amount && over && list.apart();
                    case OF_WHICH, OF_THE, OF_THESE -> sure || amount || over && list.apart();
                    case APPOSED, NEXT, NEXT_LABELS -> list.foreign() == 0 && (sure || over);
                };
    }

    /** "51 seats: Labour 24, the Greens 15 and independents ten", "164 people: 88 at the Central, 67 at the San Roque": all of a whole, whatever they miss it by. */
    private boolean itemized(Tie tie, Mention whole, Series list) {
        boolean told = tie == Tie.MARK || tie == Tie.THEY_ARE;
        boolean all = !others(list) && (list.size() > 2 && list.closed() || list.apart());
        Ratio value = Figures.value(whole);
        return told
                && all
                && whole.hedge() == null
                && value.compareTo(list.largest()) > 0
                && Figures.near(list.sum(), value, value.times(ITEMS));
    }

    /** "and others in villages", "among others": whether a list names some without a figure. */
    private boolean others(Series list) {
        int last = list.parts().get(list.size() - 1).endToken();
        return scene.any(last, list.end(), Role.AND.bit()) || scene.speaks(last, list.end(), Topic.UNTOLD);
    }

    private static boolean slips(Mention whole, Series list) {
        Ratio value = Figures.single(whole);
        if (value == null || value.compareTo(list.largest()) <= 0) {
            return false;
        }
        Sum sum = list.of(whole);
        return sum.near() && sum.digits() > 0;
    }

    /** "31 of them stood on the mill side. The other 28 were": two figures that are all, whatever they miss their whole by. */
    private boolean halves(Mention whole, Series list) {
        Ratio value = Figures.single(whole);
        return value != null
                && list.size() == 2
                && list.rest()
                && whole.hedge() == null
                && Figures.counted(whole)
                && Division.ofThem(scene, first)
                && list.of(whole).near();
    }

    /** Where the list ends at the latest. */
    private int end() {
        int end = scene.passage().sentences().end(scene.sentence(first));
        int mark = Tie.mark(scene, at);
        boolean bracket = mark >= 0 && scene.is(mark, Role.OPEN);
        for (int token = first.firstToken(); bracket && token < end; token++) {
            if (scene.is(token, Role.CLOSE)) {
                return token;
            }
        }
        return Math.min(end, first.firstToken() + 2 * Scene.REACH);
    }

    /** Amounts before a list of amounts "of the total", or counts of what it names, whatever else is counted in between. */
    private List<Mention> further() {
        List<Mention> wholes = new ArrayList<>(4);
        for (int other = at - 1; other >= Math.max(0, at - 2 * BACK); other--) {
            Mention whole = scene.mentions().get(other);
            int named = scene.passage().sentences().first(scene.sentence(first)) + 2;
            boolean told = scene.is(named, Role.TOTAL) ? first.kind() == Kind.MONEY : Tie.counts(scene, whole, named);
            if (told && SeriesReader.addable(whole, first)) {
                wholes.add(whole);
            }
        }
        return wholes;
    }

    /** Figures before a list that could be its whole, the nearest first. */
    private List<Mention> wholes() {
        List<Mention> wholes = new ArrayList<>(4);
        for (int other = at - 1; other >= Math.max(0, at - BACK); other--) {
            Mention whole = scene.mentions().get(other);
            if (scene.sentence(first) - scene.sentence(whole) > SENTENCES || scene.broken(whole, first)) {
                if (boxed(whole)) {
                    wholes.add(whole);
                }
                break;
            } else if (SeriesReader.addable(whole, first)) {
                wholes.add(whole);
            }
        }
        return wholes;
    }

    /** A figure in a block of its own right before that of the list: "13", and below it "Penalties given away. Eight were". */
    private boolean boxed(Mention whole) {
        int block = whole.endToken();
        boolean alone = scene.tokens().type(block) == Tokens.BREAK
                && scene.tokens().type(whole.firstToken() - 1) == Tokens.BREAK;
        return alone
                && SeriesReader.addable(whole, first)
                && first.firstToken() - block <= Scene.REACH
                && !scene.paragraphEnds(block + 1, first.firstToken());
    }
}
