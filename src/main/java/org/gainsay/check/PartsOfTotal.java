package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.compare.Wording;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds parts that do not sum to their total: "12 people: seven employees and four customers", "331 adults and 91 children, a total
 * of 412". A list counts only where the text says that it is complete, and where nothing but figures stands in it.
 */
public final class PartsOfTotal implements Check {
    /** How many tokens may stand behind a figure of a list before the next one: "nine of them in the second half and". */
    private static final int TAIL = 7;
    /** How many tokens may stand between a total and what begins the list of its parts: "eleven people hostage at a bank in Lyon -". */
    private static final int SUBJECT = 12;

    private static final int MOST = 12;

    /** Parts that come to less of their total are examples of it: "40 paintings: twelve portraits and nine landscapes stand out". */
    private static final Ratio LEAST = Ratio.of(3, 4);

    /** What stands in no list of parts. */
    static final long BREAKS = Role.bits(
            Role.STOP,
            Role.SEMICOLON,
            Role.COLON,
            Role.OPEN,
            Role.CLOSE,
            Role.DASH,
            Role.OPEN_LIST,
            Role.VERB,
            Role.ARTICLE,
            Role.FROM,
            Role.TOTAL);

    private static final long SUBJECT_BREAKS = BREAKS & ~Role.ARTICLE.bit() | Role.bits(Role.COMMA, Role.AND);
    private static final long CLAUSE_BREAKS = SUBJECT_BREAKS & ~Role.VERB.bit();
    /** What stands before each part but the first. */
    private static final long LISTED = Role.bits(Role.COMMA, Role.AND, Role.OR, Role.SEMICOLON);

    private static final long ENDS = Role.bits(Role.STOP, Role.SEMICOLON, Role.CLOSE, Role.DASH, Role.COMMA);

    @Override
    public String id() {
        return "general/parts-of-total";
    }

    @Override
    public String question() {
        return "Do the parts sum to their total?";
    }

    @Override
    public void check(Scene scene, Faults faults) {
        for (int at = 0; at < scene.mentions().size(); at++) {
            Mention mention = scene.mentions().get(at);
            if (!part(mention)) {
                if (mention.kind() == Kind.DURATION) {
                    SumOfTimes.check(scene, at, faults);
                } else if (mention.kind() == Kind.PERCENT) {
                    Poll.check(scene, at, faults);
                } else {
                    Toll.check(scene, at, faults);
                }
                continue;
            }
            Mention total = totalBefore(scene, at);
            Roll.check(scene, at, faults);
            if (Leftover.check(scene, at, faults) || Ledger.check(scene, at, faults)) {
                continue;
            }
            if (total != null) {
                compare(scene, total, list(scene, at), faults);
            } else if (totals(scene, mention)) {
                compare(scene, mention, listBefore(scene, at), faults);
            } else {
                divided(scene, at, faults);
            }
        }
    }

    private static void divided(Scene scene, int at, Faults faults) {
        Mention total = Breakdown.ofThe(scene, at);
        if (total != null) {
            List<Mention> listed = Breakdown.partsOf(scene, total, at);
            if (!listed.isEmpty()) {
                compare(scene, total, listed, faults);
                return;
            }
        }
        Division division = Division.of(scene, at);
        if (division != null) {
            if (Partition.fails(scene, division)) {
                compare(scene, division.total(), division.parts(), faults);
            }
            return;
        }
        if (scene.is(scene.mentions().get(at).firstToken() - 1, Role.VERB)) {
            List<Mention> parts = list(scene, at);
            Mention these = Breakdown.ofThese(scene, at);
            Mention stated = these == null ? Breakdown.ofAll(scene, at, parts) : these;
            if (stated != null) {
                compare(scene, stated, parts, faults);
            }
        }
    }

    /** A figure that can be added to others of its kind. */
    static boolean part(Mention mention) {
        boolean amount = mention.kind() == Kind.MONEY || mention.kind() == Kind.MASS || mention.kind() == Kind.AREA;
        return Figures.counted(mention) || amount && Figures.single(mention) != null;
    }

    /** The total of a list that begins with a mention; null if none does. */
    private static @Nullable Mention totalBefore(Scene scene, int at) {
        int first = scene.mentions().get(at).firstToken();
        boolean marked = scene.is(first - 1, Role.bits(Role.COLON, Role.OPEN, Role.DASH))
                && !scene.tokens().glued(first);
        int end = marked ? first - 1 : strong(scene, at) ? first - 1 : composed(scene, first);
        if (end < 0) {
            return divided(scene, at);
        }
        // "58 people were arrested: 51 men and nine women": a colon gives the parts of what the whole clause tells.
        boolean colon = marked && scene.is(end, Role.bits(Role.COLON, Role.DASH));
        return total(scene, at, end, colon ? CLAUSE_BREAKS : SUBJECT_BREAKS);
    }

    /** The total of "86,400 in all, of which 31,200 ... and 10,200 elsewhere", "nine people died, five women and four men". */
    private static @Nullable Mention divided(Scene scene, int at) {
        int first = scene.mentions().get(at).firstToken();
        boolean which = scene.is(first - 1, Role.WHICH) && scene.is(first - 2, Role.OF);
        int comma = which ? first - 3 : first - 1;
        if (!scene.is(comma, Role.COMMA)) {
            return null;
        }
        List<Mention> parts = list(scene, at);
        Mention total = parts.isEmpty() ? null : total(scene, at, comma, which ? SUBJECT_BREAKS : CLAUSE_BREAKS);
        boolean complete =
                total != null && (which ? Complements.exhaust(scene, parts) : Complements.divide(scene, total, parts));
        return complete ? total : null;
    }

    private static @Nullable Mention total(Scene scene, int at, int end, long breaks) {
        int first = scene.mentions().get(at).firstToken();
        for (int other = at - 1; other >= Math.max(0, at - 3); other--) {
            Mention total = scene.mentions().get(other);
            if (first - total.endToken() > SUBJECT) {
                return null;
            }
            if (part(total)) {
                return subject(scene, total.endToken(), end, breaks) ? total : null;
            }
        }
        return null;
    }

    /** Where ", made up of", "comprising" or "consisting of" begins that ends directly before a token; -1 for none. */
    private static int composed(Scene scene, int token) {
        int verb = token - 1;
        if (scene.is(verb, Role.OF)) {
            verb--;
            if (scene.is(verb, Role.UP) && scene.is(verb - 1, Role.MADE)) {
                return comma(scene, verb - 1);
            }
        }
        return scene.is(verb, Role.COMPOSED) ? comma(scene, verb) : -1;
    }

    /** "a 12-member jury of": what is made up of the parts. */
    private static boolean strong(Scene scene, int at) {
        Mention total = scene.mention(at - 1);
        int of = scene.mentions().get(at).firstToken() - 1;
        return total != null
                && scene.is(of, Role.OF)
                && scene.speaks(total.endToken() - 1, Topic.STRONG)
                && scene.tokens().isMark(total.endToken() - 2, '-')
                && of - total.endToken() <= 2;
    }

    private static int comma(Scene scene, int verb) {
        return scene.is(verb - 1, Role.COMMA) ? verb - 1 : verb;
    }

    /** Whether the words between a total and the list belong to the total: no other clause, no other list. */
    private static boolean subject(Scene scene, int first, int end, long breaks) {
        boolean inTotal = scene.is(end - 1, Role.TOTAL) && scene.is(end - 2, Role.IN);
        return !scene.any(first, inTotal ? end - 2 : end, breaks);
    }

    /** The parts from a mention on, up to what stands behind "and"; empty if it is no complete list. */
    private static List<Mention> list(Scene scene, int at) {
        return list(scene, at, true);
    }

    /**
     * The same.
     *
     * @param ends whether it must end behind its last figure and what that counts
     */
    private static List<Mention> list(Scene scene, int at, boolean ends) {
        List<Mention> parts = new ArrayList<>(4);
        parts.add(scene.mentions().get(at));
        boolean last = false;
        for (int next = at + 1; !last && next < scene.mentions().size() && parts.size() < MOST; next++) {
            Mention part = scene.mentions().get(next);
            if (beside(part)) {
                continue;
            }
            Mention before = parts.get(parts.size() - 1);
            if (!part(part) || !joined(scene, before, part)) {
                return List.of();
            }
            parts.add(part);
            last = scene.is(part.firstToken() - 1, Role.AND);
        }
        boolean closed = !ends || closed(scene, scene.mentions().get(at), parts.get(parts.size() - 1));
        return last && closed ? parts : List.of();
    }

    /** Whether two figures follow one another in a list: with a comma or "and" directly before the second, and no other one. */
    private static boolean joined(Scene scene, Mention before, Mention part) {
        int first = part.firstToken();
        boolean and = scene.is(first - 1, Role.AND);
        if (!and && !scene.is(first - 1, Role.COMMA) || first - before.endToken() > TAIL) {
            return false;
        }
        int end = and && scene.is(first - 2, Role.COMMA) ? first - 2 : first - 1;
        return tail(scene, behindOf(scene, before), end);
    }

    /** The token behind a part, and behind the "of" of "212 of gold", which counts nothing further. */
    private static int behindOf(Scene scene, Mention part) {
        int of = part.endToken();
        boolean kind = part.noun() == null
                && scene.is(of, Role.OF)
                && scene.tokens().type(of + 1) == Tokens.WORD
                && !scene.is(of + 1, Role.bits(Role.THE, Role.ARTICLE, Role.ALL));
        return kind ? of + 1 : of;
    }

    private static boolean tail(Scene scene, int first, int end) {
        for (int token = first; token < end; token++) {
            boolean word = scene.tokens().type(token) == Tokens.WORD || inOrdinal(scene, token);
            if (word && scene.is(token, Role.FROM) && place(scene, token + 1)) {
                continue;
            }
            boolean place = word && scene.is(token, Role.ARTICLE) && scene.is(token - 1, Role.bits(Role.IN, Role.AT));
            if (!word
                    || !place
                            && scene.is(
                                    token,
                                    BREAKS | Role.COMMA.bit() | Role.AND.bit() | Role.OR.bit() | Role.OF.bit())) {
                return false;
            }
        }
        return true;
    }

    /** "fourteen from Lang, nine from the hills": where those of a part come from. */
    private static boolean place(Scene scene, int token) {
        return scene.tokens().type(token) == Tokens.WORD
                && (scene.is(token, Role.THE) || (scene.tokens().shape(token) & Tokens.CAPITAL) != 0);
    }

    /** "2nd" is a number and a word. */
    private static boolean inOrdinal(Scene scene, int token) {
        return scene.tokens().type(token) == Tokens.NUMBER && scene.tokens().glued(token + 1);
    }

    /** Whether a list ends behind its last figure, with the mark that its opening mark asks for. */
    private static boolean closed(Scene scene, Mention first, Mention last) {
        int end = last.endToken();
        while (end < last.endToken() + TAIL && !scene.is(end, ENDS)) {
            end++;
        }
        if (!scene.is(end, ENDS) || !tail(scene, behindOf(scene, last), end)) {
            return false;
        }
        long opening = scene.roles(first.firstToken() - 1);
        if ((opening & Role.OPEN.bit()) != 0) {
            return scene.is(end, Role.CLOSE);
        }
        if ((opening & Role.DASH.bit()) != 0) {
            return scene.is(end, Role.bits(Role.DASH, Role.STOP));
        }
        return scene.is(end, Role.bits(Role.STOP, Role.SEMICOLON, Role.CLOSE))
                || (opening & Role.COLON.bit()) == 0 && scene.is(end, Role.COMMA);
    }

    /** "a total of" before a figure, or "in all", "in total", "altogether" behind it. */
    private static boolean totals(Scene scene, Mention mention) {
        int first = mention.firstToken();
        int end = mention.endToken();
        boolean before = scene.is(first - 1, Role.OF)
                && scene.is(first - 2, Role.TOTAL)
                && scene.is(first - 3, Role.ARTICLE)
                && (scene.is(first - 4, Role.bits(Role.COMMA, Role.DASH))
                        || scene.is(first - 4, Role.IS) && scene.is(first - 5, Role.COMMA));
        boolean behind = scene.is(first - 1, Role.bits(Role.COMMA, Role.DASH))
                && scene.is(end, Role.IN)
                && scene.is(end + 1, Role.bits(Role.ALL, Role.TOTAL))
                && scene.is(end + 2, ENDS);
        boolean altogether = scene.is(first - 1, Role.bits(Role.COMMA, Role.DASH))
                && scene.is(end, Role.TOTAL)
                && scene.is(end + 1, ENDS);
        boolean stretch = scene.is(first - 1, Role.COMMA)
                && scene.speaks(end, end + 1, Topic.BASE)
                && scene.is(end + 1, Role.THE)
                && scene.speaks(end + 2, end + 4, Topic.STRETCH);
        boolean making = scene.is(first - 1, Role.IS)
                && scene.is(first - 2, Role.COMMA)
                && (scene.is(end, Role.IN) && scene.is(end + 1, Role.bits(Role.ALL, Role.TOTAL))
                        || scene.is(end, Role.TOTAL)
                        || scene.is(end, Role.FOR) && scene.is(end + 1, Role.THE));
        return before || behind || altogether || stretch || making;
    }

    /** The parts before a total: a list of all figures that stand there one behind the other, so that none of them is left out. */
    private static List<Mention> listBefore(Scene scene, int at) {
        int sentence = scene.passage()
                .sentences()
                .first(scene.sentence(scene.mentions().get(at)));
        int first = at;
        while (first > 0 && at - first < MOST && scene.mentions().get(first - 1).firstToken() >= sentence) {
            first--;
        }
        Mention last = next(scene, at);
        for (; first < at - 1; first++) {
            Mention figure = scene.mentions().get(first);
            List<Mention> parts = part(figure) ? list(scene, first, false) : List.of();
            if (!parts.isEmpty() && last != null && !scene.is(figure.firstToken() - 1, LISTED)) {
                boolean whole = last.firstToken() == parts.get(parts.size() - 1).firstToken();
                return whole ? parts : List.of();
            }
        }
        return List.of();
    }

    /** "31 in the third, 19 in May": what may stand beside a part. */
    private static boolean beside(Mention mention) {
        return mention.kind() == Kind.ORDINAL || mention.kind().temporal();
    }

    /** The last figure before a total. */
    private static @Nullable Mention next(Scene scene, int at) {
        int before = at - 1;
        while (before >= 0 && beside(scene.mentions().get(before))) {
            before--;
        }
        return scene.mention(before);
    }

    static void compare(Scene scene, Mention total, List<Mention> counted, Faults faults) {
        List<Mention> parts =
                counted.stream().map(part -> StatedGap.inUnitOf(part, total)).toList();
        if (parts.size() < 2) {
            return;
        }
        Interval sum = Interval.at(Ratio.ZERO);
        Ratio stated = Ratio.ZERO;
        Ratio whole = Figures.single(total);
        Mention finest = finest(parts);
        StringBuilder terms = new StringBuilder();
        for (Mention part : parts) {
            Ratio value = Figures.single(part);
            if (value == null || whole == null || !Figures.alike(total, part) || value.compareTo(whole) >= 0) {
                return;
            }
            sum = Figures.sum(sum, Figures.boundsBeside(part, finest));
            stated = stated.plus(value);
            terms.append(terms.isEmpty() ? "" : " + ").append(Figures.words(scene, part));
        }
        if (whole != null && stated.compareTo(whole.times(LEAST)) < 0) {
            return;
        }
        boolean third = whole != null && parts.size() == 2 && stated.compareTo(whole) < 0 && medals(scene, total);
        if (third || !sum.disjoint(Figures.bounds(total)) || product(total, parts) || otherTotal(scene, total, sum)) {
            return;
        }
        List<Mention> shown = new ArrayList<>(parts);
        shown.add(0, total);
        String result = total.kind() == Kind.MONEY
                ? Wording.money(Figures.unit(total), stated)
                : Wording.number(stated.over(Figures.factor(total)));
        faults.add(total.kind(), Figures.words(scene, total) + ", but " + terms + " = " + result, shown);
    }

    /** The part that is written to the smallest step: beside 2,700 tonnes, 2,000 is none that is rounded to thousands. */
    private static Mention finest(List<Mention> parts) {
        Mention finest = parts.get(0);
        for (Mention part : parts) {
            boolean finer = part.value() instanceof Quantity value
                    && finest.value() instanceof Quantity other
                    && value.step().compareTo(other.step()) < 0;
            finest = finer ? part : finest;
        }
        return finest;
    }

    /** "439 orders from 16 airlines, comprising": another figure of the sentence is the total. */
    private static boolean otherTotal(Scene scene, Mention total, Interval sum) {
        int sentence = scene.passage().sentences().first(scene.sentence(total));
        int at = scene.indexOf(total);
        for (int other = at - 1; other >= Math.max(0, at - MOST); other--) {
            Mention figure = scene.mentions().get(other);
            if (figure.firstToken() < sentence) {
                return false;
            }
            if (part(figure) && !sum.disjoint(Figures.bounds(figure))) {
                return true;
            }
        }
        return false;
    }

    /** "12 medals: four gold and five silver": the rest are bronze. */
    private static boolean medals(Scene scene, Mention total) {
        return total.noun() != null
                && scene.speaks(total.noun().firstToken(), total.noun().endToken(), Topic.MEDALS);
    }

    /** "two teams and 12 players": two figures whose product is the total are no sum. */
    private static boolean product(Mention total, List<Mention> parts) {
        if (parts.size() != 2) {
            return false;
        }
        Ratio a = Figures.single(parts.get(0));
        Ratio b = Figures.single(parts.get(1));
        Ratio whole = Figures.single(total);
        return a != null && b != null && whole != null && a.times(b).equals(whole);
    }
}
