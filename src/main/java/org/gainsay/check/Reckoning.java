package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A sum that the text draws behind its terms, wherever those stand: "Georgians owe 9.1 billion lari in their own currency and the equivalent of 3.4 billion in
 * others, 13.5 billion altogether", "He lost $4,200, his sister $1,900 and his mother $650. That's $7,750". Nothing tells which of the figures before are the
 * terms, so a sum is wrong only where no figures in a row right before it come to it, and some of them miss it by a {@link Slip}.
 */
final class Reckoning {
    /** How many terms a sum has at most. */
    private static final int MOST = 6;
    /** How many sentences back its terms may begin. */
    private static final int SENTENCES = 2;
    /** How many tokens of its sentence may stand before a sum that opens it: "The fines thus come to". */
    private static final int OPENING = 6;
    /** The same for one behind "That's", "That makes". */
    private static final int THAT = 3;
    /** Two terms may miss any figure of two digits by chance. */
    private static final int TELLING = 3;

    private final Scene scene;
    private final int at;
    private final Mention sum;

    private Reckoning(Scene scene, int at) {
        this.scene = scene;
        this.at = at;
        this.sum = priced(scene.mentions().get(at));
    }

    /** The bare "13.5 billion" behind "9.1 billion lari" as so many lari. */
    private Mention priced(Mention figure) {
        for (int before = at - 1; figure.kind() == Kind.NUMBER && before >= Math.max(0, at - MOST); before--) {
            Mention money = scene.mentions().get(before);
            if (scene.sameSentence(money, figure) && money.kind() == Kind.MONEY) {
                return SeriesReader.unitOf(figure, money);
            }
        }
        return figure;
    }

    /** Whether a figure is such a sum and wrong; adds a fault then. */
    static boolean check(Scene scene, int at, Faults faults) {
        Reckoning reckoning = new Reckoning(scene, at);
        int back = reckoning.back();
        List<Mention> terms = back < 0 ? List.of() : reckoning.wrong(back);
        if (terms.isEmpty() || reckoning.longer(terms.size())) {
            return false;
        }
        Addition.fault(scene, reckoning.sum, terms, 0, faults);
        return true;
    }

    /** Whether a sum is said to be of more than so many: "4,110 came over the four nights", of which two were told. */
    private boolean longer(int terms) {
        Mention behind = scene.mention(at + 1);
        Ratio length = behind != null && scene.sameSentence(behind, sum) && behind.value() instanceof Quantity quantity
                ? quantity.low()
                : null;
        return length != null && length.compareTo(Ratio.of(terms)) > 0 && length.compareTo(Ratio.of(MOST)) <= 0;
    }

    /** How many sentences before its own the terms of a sum may begin; -1 for a figure that is none. */
    private int back() {
        if (sum.hedge() != null || Figures.single(sum) == null || scene.is(sum.endToken(), Role.OPEN_LIST)) {
            return -1;
        }
        int opening = scene.passage().sentences().first(scene.sentence(sum));
        if (sum.firstToken() - opening <= OPENING && opens(opening)) {
            return SENTENCES;
        }
        return closes() || total() ? 0 : -1;
    }

    /** "15 seats, the Greens 11 and Fairness nine, a total of 34", "14,200 on Monday and 11,900 on Tuesday, 27,100 in two days". */
    private boolean total() {
        int first = sum.firstToken();
        int end = sum.endToken();
        boolean named = scene.is(first - 1, Role.OF)
                && scene.is(first - 2, Role.TOTAL)
                && scene.is(first - 3, Role.ARTICLE)
                && scene.is(first - 4, Role.COMMA);
        Mention next = scene.mention(at + 1);
        boolean stretch = scene.is(first - 1, Role.COMMA)
                && scene.is(end, Role.IN)
                && next != null
                && next.kind() == Kind.DURATION
                && next.firstToken() == end + 1
                && next.value() instanceof Quantity length
                && length.low() != null
                && length.low().compareTo(Ratio.ONE) > 0
                && scene.is(next.endToken(), PartsOfTotal.ENDS);
        // "a total of $22.9 million on these three items"
        boolean these = scene.is(end, Role.bits(Role.PLACED, Role.FOR)) && scene.is(end + 1, Role.THEM);
        return named && (these || scene.is(end, PartsOfTotal.ENDS)) || stretch;
    }

    /** "That's $7,750", "Altogether that comes to €345,000", "The fines thus come to €126,000 in all". */
    private boolean opens(int opening) {
        boolean makes =
                scene.speaks(opening + 1, Topic.SHORT_IS) || scene.any(opening + 1, sum.firstToken(), Role.IS.bit());
        boolean that = scene.speaks(opening, Topic.THAT) && makes && sum.firstToken() - opening <= THAT;
        boolean whole = (scene.speaks(opening, Topic.ALTOGETHER)
                        || scene.is(opening, Role.IN) && scene.is(opening + 1, Role.bits(Role.ALL, Role.TOTAL)))
                && !elsewhere(opening);
        boolean comes = scene.any(opening, sum.firstToken(), Role.TO.bit()) && closes();
        return (that || whole || comes) && figures(opening, sum.firstToken()) == 0;
    }

    /** "In total, 35.8 million is planned for 2027", "In all, the budget comes to": a sum that is told of something besides its terms. */
    private boolean elsewhere(int opening) {
        int end = scene.passage().sentences().end(scene.sentence(sum));
        for (int token = Figures.behind(sum); token < Math.min(end, sum.endToken() + Scene.REACH); token++) {
            if (scene.is(token, Role.bits(Role.FOR, Role.TO))) {
                return true;
            }
        }
        for (int token = opening + 1; token < sum.firstToken(); token++) {
            if (scene.is(token, Role.THE) || scene.speaks(token, Topic.HAVING)) {
                return true;
            }
        }
        return false;
    }

    /** "13.5 billion altogether", "650,000 in all". */
    private boolean closes() {
        int end = Figures.behind(sum);
        int closing = scene.speaks(end, Topic.ALTOGETHER)
                ? end + 1
                : scene.is(end, Role.IN) && scene.is(end + 1, Role.bits(Role.ALL, Role.TOTAL)) ? end + 2 : -1;
        // "£90,000 in all with fees" has terms that nobody tells.
        return closing > 0 && scene.is(closing, PartsOfTotal.ENDS);
    }

    private int figures(int first, int end) {
        int figures = 0;
        for (int before = at - 1; before >= 0; before--) {
            Mention figure = scene.mentions().get(before);
            if (figure.firstToken() < first) {
                return figures;
            }
            figures += figure.firstToken() < end ? 1 : 0;
        }
        return figures;
    }

    /** The terms of which a sum is a slip; empty if it may be right. */
    private List<Mention> wrong(int back) {
        List<Mention> terms = new ArrayList<>(MOST);
        List<Mention> slipped = List.of();
        Ratio whole = Figures.single(sum);
        for (Mention term = before(sum, at, back); term != null && terms.size() < MOST; ) {
            Mention figure = SeriesReader.unitOf(term, sum);
            Ratio value = Figures.single(figure);
            if (value == null || whole == null || term.hedge() != null || value.compareTo(whole) >= 0) {
                return value != null && term.hedge() == null ? slipped : List.of();
            }
            terms.add(0, term);
            if (terms.size() > 1 && fits(terms)) {
                return List.of();
            } else if (terms.size() > 1 && slips(terms)) {
                slipped = List.copyOf(terms);
            }
            term = before(term, scene.firstFrom(term.firstToken()), back);
        }
        return slipped;
    }

    /** The next figure before another one that could be a term; null if what stands between them tells that there is none. */
    private @Nullable Mention before(Mention behind, int index, int back) {
        Mention named = named(behind, index);
        if (named != null) {
            return named;
        }
        for (int other = index - 1; other >= 0; other--) {
            Mention figure = scene.mentions().get(other);
            boolean far = scene.sentence(sum) - scene.sentence(figure) > back
                    || behind.firstToken() - figure.endToken() > Scene.REACH;
            if (far || scene.broken(figure, behind) || apart(figure.endToken(), behind.firstToken())) {
                return null;
            } else if (SeriesReader.addable(sum, figure)) {
                return figure;
            } else if (!beside(figure)) {
                return null;
            }
        }
        return null;
    }

    /** A figure that looks like part of a name, "the Greens 11", and stands between another one and the mention before that; null if there is none. */
    private @Nullable Mention named(Mention behind, int index) {
        int first = scene.passage().sentences().first(scene.sentence(sum));
        Mention last = scene.mention(index - 1);
        int end = Math.max(first, last == null ? first : Figures.behind(last));
        for (int token = behind.firstToken() - 1; token >= Math.max(end, behind.firstToken() - Scene.REACH); token--) {
            Mention figure = scene.tokens().type(token) == Tokens.NUMBER ? Numeral.at(scene, token) : null;
            if (figure != null && SeriesReader.addable(sum, figure)) {
                return figure;
            }
        }
        return null;
    }

    /** Ages, days, shares and the counts of something else stand beside the terms of a sum of money. */
    private boolean beside(Mention figure) {
        return figure.kind() == Kind.AGE
                || figure.kind() == Kind.ORDINAL
                || figure.kind() == Kind.PERCENT
                || figure.kind().temporal()
                || sum.kind() == Kind.MONEY && (figure.kind() == Kind.COUNT || figure.kind() == Kind.NUMBER);
    }

    private boolean apart(int first, int end) {
        for (int token = first; token < end; token++) {
            if (scene.is(token, Role.MORE)
                    || scene.speaks(token, Topic.EACH)
                    || scene.tokens().type(token) == Tokens.BREAK) {
                return true;
            }
        }
        return false;
    }

    private List<Mention> inUnit(List<Mention> terms) {
        List<Mention> parts = new ArrayList<>(terms.size());
        for (Mention term : terms) {
            parts.add(SeriesReader.unitOf(term, sum));
        }
        return parts;
    }

    private boolean fits(List<Mention> terms) {
        return new Sum(sum, inUnit(terms)).fits();
    }

    private boolean slips(List<Mention> terms) {
        int digits = new Sum(sum, inUnit(terms)).digits();
        return digits >= (terms.size() == 2 ? TELLING : TELLING - 1);
    }
}
