package org.gainsay.check;

import java.util.List;
import org.gainsay.compare.Wording;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/** Finds a percentage that does not fit the counts beside it: "14 of the 38 crew, or 45 per cent" (it is 36.8). */
public final class ShareOfCount implements Check {
    private static final int NOUN = 3;
    /** How many tokens whose whole it is may take: "of the firm's". */
    private static final int OWNER = 6;
    /** How many tokens of a clause may stand between a part and a share at its end. */
    private static final int CLAUSE = 12;

    private static final long CLOSING = Role.bits(Role.COMMA, Role.STOP, Role.CLOSE, Role.SEMICOLON, Role.DASH);
    /** What does not stand between a figure and another one that says the same. */
    private static final long BETWEEN =
            Role.bits(Role.COMMA, Role.OPEN, Role.DASH, Role.STOP, Role.AND, Role.OPEN_LIST);

    private static final long CLAUSE_BETWEEN = BETWEEN & ~Role.OPEN_LIST.bit() | Role.bits(Role.SEMICOLON, Role.COLON);

    @Override
    public String id() {
        return "general/share-of-count";
    }

    @Override
    public String question() {
        return "Does a percentage fit its counts?";
    }

    @Override
    public void check(Scene scene, Faults faults) {
        for (int at = 0; at < scene.mentions().size(); at++) {
            Mention percent = scene.mentions().get(at);
            boolean share = Figures.percent(percent) || Figures.part(percent);
            boolean change = percent.trend() != null && percent.trend().amount();
            if (share && !change && !Figures.points(percent)) {
                check(scene, at, faults);
            }
        }
    }

    private static void check(Scene scene, int at, Faults faults) {
        Mention percent = scene.mentions().get(at);
        ShareSaid.Counts told = ShareOfWhole.of(scene, at);
        told = told == null ? ShareSaid.of(scene, at) : told;
        told = told == null ? ShareOfLast.of(scene, at) : told;
        told = told == null ? ShareRate.of(scene, at) : told;
        told = told == null ? FractionOf.of(scene, at) : told;
        told = told == null ? ShareOfSum.of(scene, at) : told;
        told = told == null ? LevyOnSum.of(scene, at) : told;
        if (told != null) {
            fault(scene, told.part(), told.whole(), percent, faults);
            return;
        }
        if (at > 0) {
            before(scene, at, faults);
        }
        ShareSaid.Counts drawn = ShareDrawn.of(scene, at);
        if (drawn != null) {
            fault(scene, drawn.part(), drawn.whole(), percent, faults);
        }
        Mention part = scene.mention(at + 1);
        Mention whole = scene.mention(at + 2);
        if (part != null && whole != null && explained(scene, percent, part, whole)) {
            compare(scene, part, whole, percent, faults);
        } else if (part != null && odds(scene, part) && explained(scene, percent, part, part)) {
            odds(scene, part, percent, faults);
        }
    }

    /** "45 per cent of the crew (14 of 38)", "45 per cent of the crew, 14 of 38, were hurt". */
    private static boolean explained(Scene scene, Mention percent, Mention part, Mention whole) {
        int end = Figures.behind(whole);
        return !scene.is(end, Role.COMPARED) && said(scene, percent, part, end, Role.VERB.bit());
    }

    private static void before(Scene scene, int at, Faults faults) {
        Mention percent = scene.mentions().get(at);
        int last = Math.max(0, Period.undated(scene, at - 1));
        Mention part = scene.mentions().get(last);
        int end = ShareOfWhole.end(scene, percent, part);
        if (scene.is(end, Role.bits(Role.OF, Role.OPEN_LIST))) {
            return;
        }
        boolean said = said(scene, part, percent, end, Role.VERB.bit());
        if (said && odds(scene, part)) {
            odds(scene, part, percent, faults);
        }
        boolean behind = behind(scene, part, percent, end);
        Mention first = scene.mention(last - 1);
        if (first != null && (said || behind)) {
            compare(scene, first, part, percent, faults);
        }
        Mention whole = behind || said(scene, part, percent, end, 0) ? opening(scene, last) : null;
        if (whole != null) {
            fault(scene, part, whole, percent, faults);
        }
    }

    /** "120 out of 800 leaflets": a share that is told as two counts. */
    private static boolean odds(Scene scene, Mention part) {
        return Figures.percent(part)
                && scene.any(part.firstToken() + 1, part.endToken() - 1, Role.bits(Role.OF, Role.IN))
                && part.hedge() == null;
    }

    private static void odds(Scene scene, Mention part, Mention percent, Faults faults) {
        if (Figures.bounds(part).disjoint(Figures.cutOff(percent))) {
            faults.add(
                    Kind.PERCENT,
                    scene.passage().words(part.firstToken(), part.endToken()) + " is " + Figures.words(part) + ", not "
                            + Figures.words(percent),
                    List.of(part, percent));
        }
    }

    /**
     * Whether the second figure says the first one in another way: "(45 per cent)", ", or 45 per cent", ", 45 per cent,".
     *
     * @param end the token behind the second figure and what is told of it
     * @param barred roles of words that may not stand between them
     */
    private static boolean said(Scene scene, Mention first, Mention second, int end, long barred) {
        Apposition apposed = Apposition.of(scene, second);
        int from = first.endToken();
        int noun = Math.max(from, Math.min(Figures.behind(first), second.firstToken()));
        if (apposed == null
                || apposed.mark() < from
                || apposed.mark() - noun > (Figures.percent(first) ? OWNER : NOUN)
                || scene.any(from, apposed.mark(), barred | BETWEEN)) {
            return false;
        }
        boolean open = !Figures.percent(second) && scene.is(apposed.mark(), Role.OPEN);
        return open || scene.is(apposed.mark() + 1, Role.OR) || apposed.closed(scene, end);
    }

    /** "14 said that they would leave, or 37 per cent.", "14 of the 38 turned up, just 37 per cent.": a share of the whole clause, at its end. */
    private static boolean behind(Scene scene, Mention part, Mention percent, int end) {
        Apposition apposed = Apposition.of(scene, percent);
        int mark = apposed == null ? -1 : apposed.mark();
        return apposed != null
                && (apposed.linked()
                        || mark < percent.firstToken() - 1
                        || !scene.is(mark, Role.COMMA)
                        || percent.hedge() != null
                        || end > percent.endToken())
                && mark >= part.endToken()
                && mark - part.endToken() <= CLAUSE
                && scene.sameSentence(part, percent)
                && scene.is(end, CLOSING)
                && apposed.closed(scene, end)
                && !scene.any(part.endToken(), mark, CLAUSE_BETWEEN);
    }

    /** "Of the 38 crew, 14", "Of the eligible 38 crew under 30, 14": the whole that opens the sentence of a part; null if there is none. */
    private static @Nullable Mention opening(Scene scene, int at) {
        Mention part = scene.mentions().get(at);
        for (int other = at - 1; other >= Math.max(0, at - 2); other--) {
            Mention whole = scene.mentions().get(other);
            if (!scene.sameSentence(whole, part)) {
                return null;
            } else if (Figures.counted(whole) || whole.kind() == Kind.MONEY) {
                return opens(scene, whole, part) ? whole : null;
            }
        }
        return null;
    }

    /** Whether a whole opens the sentence of a part: "Of the firm's 38 drivers, 14". */
    static boolean opens(Scene scene, Mention whole, Mention part) {
        int of = whole.firstToken() - 1;
        int begin = scene.passage().sentences().first(scene.sentence(whole));
        while (of > begin
                && of > whole.firstToken() - OWNER
                && !scene.is(of, Role.bits(Role.OF, Role.COMMA, Role.VERB))) {
            of--;
        }
        int comma = Apposition.limited(scene, part.firstToken()) - 1;
        int behind = whole.noun() == null ? whole.endToken() : whole.noun().endToken();
        boolean directly = comma < behind || comma - behind <= OWNER && scene.is(comma, Role.COMMA);
        return scene.is(of, Role.OF)
                && (of == begin || scene.is(of - 1, Role.COMMA))
                && directly
                && !scene.any(behind, comma, Role.bits(Role.COMMA, Role.AND, Role.OF));
    }

    private static void compare(Scene scene, Mention part, Mention whole, Mention percent, Faults faults) {
        int before = part.firstToken() - 1;
        boolean with = scene.speaks(before, Topic.WITH)
                && before == scene.passage().sentences().first(scene.sentence(part));
        if (of(scene, part, whole) && (with || !scene.is(before, Role.OPEN_LIST))) {
            fault(scene, part, whole, percent, faults);
        }
    }

    /** "14 of the 38", "14 out of 38", "14 of the firm's 38 drivers". */
    static boolean of(Scene scene, Mention part, Mention whole) {
        int of = part.endToken();
        int next = scene.is(of, Role.OUT) ? of + 1 : of;
        int end = whole.firstToken();
        if (!scene.is(next, Role.OF)) {
            return false;
        }
        boolean same = part.kind() == Kind.COUNT
                && Figures.alike(part, whole)
                && Figures.unit(part).equals(Figures.unit(whole));
        return end - of <= NOUN && scene.only(next + 1, end, Role.THE.bit() | Role.ALL.bit())
                || same
                        && end - of <= OWNER
                        && !scene.any(next + 1, end, Role.bits(Role.COMMA, Role.AND, Role.OF, Role.VERB));
    }

    private static void fault(Scene scene, Mention part, Mention whole, Mention told, Faults faults) {
        Mention percent = Figures.inPercent(told);
        boolean amounts = Figures.alike(part, whole) && part.kind() == whole.kind();
        if (!amounts && !(Figures.counted(part) && Figures.counted(whole))) {
            return;
        }
        Interval share = Figures.quotient(Figures.bounds(part), Figures.bounds(whole));
        if (share != null && share.times(Ratio.of(100)).disjoint(Figures.share(percent))) {
            Ratio stated = ratio(part, whole);
            faults.add(
                    Kind.PERCENT,
                    Figures.words(part) + " of " + Figures.words(scene, whole) + " is "
                            + (stated == null ? "?" : Wording.number(Rounding.tenth(stated.times(100)))) + " %, not "
                            + Wording.of(Kind.PERCENT, percent.value()),
                    List.of(part, whole, percent));
        }
    }

    private static @Nullable Ratio ratio(Mention part, Mention whole) {
        Ratio top = Figures.single(part);
        Ratio bottom = Figures.single(whole);
        return top == null || bottom == null ? null : top.over(bottom);
    }
}
