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
    private static final long MARKS = Role.bits(Role.COMMA, Role.OPEN, Role.DASH);

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
            if (!Figures.percent(percent) || Figures.points(percent)) {
                continue;
            }
            if (at > 0) {
                fraction(scene, at, faults);
            }
            ShareSaid.Counts told = ShareSaid.of(scene, at);
            if (told != null) {
                fault(scene, told.part(), told.whole(), percent, faults);
                continue;
            }
            boolean own = at > 0 && !scene.is(percent.endToken(), Role.bits(Role.OF, Role.OPEN_LIST));
            if (own) {
                before(scene, at, faults);
            }
            ShareSaid.Counts drawn = ShareDrawn.of(scene, at);
            if (drawn != null) {
                fault(scene, drawn.part(), drawn.whole(), percent, faults);
            }
            Mention whole = scene.mention(at + 2);
            if (whole != null && turnout(scene, percent, scene.mentions().get(at + 1), whole)) {
                fault(scene, scene.mentions().get(at + 1), whole, percent, faults);
            } else if (whole != null && said(scene, percent, scene.mentions().get(at + 1), Role.VERB.bit())) {
                compare(scene, scene.mentions().get(at + 1), whole, percent, faults);
            }
        }
    }

    /** "Turnout was 52 per cent, with 18,400 of 46,000 voters casting a ballot". */
    private static boolean turnout(Scene scene, Mention percent, Mention part, Mention whole) {
        int comma = percent.endToken();
        boolean with = scene.is(comma, Role.COMMA)
                && scene.speaks(comma + 1, comma + 2, Topic.WITH)
                && part.firstToken() == comma + 2;
        boolean colon = scene.is(comma, Role.COLON) && part.firstToken() == comma + 1;
        return (with || colon)
                && whole.noun() != null
                && scene.speaks(whole.noun().firstToken(), whole.noun().endToken(), Topic.VOTERS)
                && of(scene, part, whole);
    }

    private static void before(Scene scene, int at, Faults faults) {
        Mention percent = scene.mentions().get(at);
        int last = Math.max(0, Period.undated(scene, at - 1));
        Mention part = scene.mentions().get(last);
        if (odds(scene, part) && said(scene, part, percent, Role.VERB.bit())) {
            odds(scene, part, percent, faults);
        }
        Mention first = scene.mention(last - 1);
        if (first != null && (said(scene, part, percent, Role.VERB.bit()) || behind(scene, part, percent))) {
            compare(scene, first, part, percent, faults);
        }
        Mention whole = said(scene, part, percent, 0) || behind(scene, part, percent) ? opening(scene, last) : null;
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

    /** "3.1 million customers, a third of the 12.4 million": a fraction of a whole that is told behind it. */
    private static void fraction(Scene scene, int at, Faults faults) {
        Mention share = scene.mentions().get(at);
        Mention part = scene.mentions().get(at - 1);
        Mention whole = scene.mention(at + 1);
        int comma = share.firstToken() - 1;
        int behind = Figures.behind(part);
        boolean told = whole != null
                && behind == comma
                && scene.is(comma, Role.COMMA)
                && scene.is(share.endToken(), Role.OF)
                && scene.is(share.endToken() + 1, Role.THE)
                && whole.firstToken() == share.endToken() + 2
                && Figures.alike(part, whole);
        if (told && whole != null) {
            fault(scene, part, whole, share, faults);
        }
    }

    /**
     * Whether the second figure says the first one in another way: "(45 per cent)", ", or 45 per cent".
     *
     * @param barred roles of words that may not stand between them
     */
    private static boolean said(Scene scene, Mention first, Mention second, long barred) {
        int from = first.endToken();
        int end = second.firstToken();
        int mark = from;
        while (mark < end && mark < from + NOUN && !scene.is(mark, MARKS)) {
            if (scene.is(mark, barred | Role.bits(Role.STOP, Role.AND, Role.OPEN_LIST))) {
                return false;
            }
            mark++;
        }
        if (mark >= end || !scene.is(mark, MARKS)) {
            return false;
        }
        boolean bracket = scene.is(mark, Role.OPEN) && scene.is(second.endToken(), Role.CLOSE);
        boolean or = scene.is(mark + 1, Role.OR) && end == mark + 2;
        return or || (bracket || second.kind() != Kind.PERCENT && scene.is(mark, Role.OPEN)) && end == mark + 1;
    }

    /** "14 said that they would leave, or 37 per cent.", "14 of the 38 turned up, about one in four.": a share of the whole clause, at its end. */
    private static boolean behind(Scene scene, Mention part, Mention percent) {
        int or = percent.firstToken() - 1;
        boolean fraction = percent.hedge() != null && Figures.fraction(percent);
        int comma = scene.is(or, Role.OR) ? or - 1 : fraction ? or : -1;
        return scene.is(comma, Role.COMMA)
                && comma - part.endToken() <= CLAUSE
                && scene.sameSentence(part, percent)
                && scene.is(percent.endToken(), CLOSING)
                && !scene.any(
                        part.endToken(), comma, Role.bits(Role.COMMA, Role.SEMICOLON, Role.AND, Role.STOP, Role.COLON));
    }

    /** "Of the 38 crew, 14", "Of the eligible 38 crew under 30, 14": the whole that opens the sentence of a part; null if there is none. */
    private static @Nullable Mention opening(Scene scene, int at) {
        Mention part = scene.mentions().get(at);
        for (int other = at - 1; other >= Math.max(0, at - 2); other--) {
            Mention whole = scene.mentions().get(other);
            if (!scene.sameSentence(whole, part)) {
                return null;
            } else if (Figures.counted(whole)) {
                return opens(scene, whole, part) ? whole : null;
            }
        }
        return null;
    }

    private static boolean opens(Scene scene, Mention whole, Mention part) {
        int of = whole.firstToken() - 1;
        int begin = scene.passage().sentences().first(scene.sentence(whole));
        while (of > begin
                && of > whole.firstToken() - OWNER
                && !scene.is(of, Role.bits(Role.OF, Role.COMMA, Role.VERB))) {
            of--;
        }
        int comma = part.firstToken() - 1;
        int behind = whole.noun() == null ? whole.endToken() : whole.noun().endToken();
        boolean directly = comma < behind || comma - behind <= NOUN && scene.is(comma, Role.COMMA);
        return scene.is(of, Role.OF)
                && (of == begin || scene.is(of - 1, Role.COMMA))
                && directly
                && !scene.any(behind, comma, Role.bits(Role.COMMA, Role.AND, Role.OF));
    }

    private static void compare(Scene scene, Mention part, Mention whole, Mention percent, Faults faults) {
        if (of(scene, part, whole) && !scene.is(part.firstToken() - 1, Role.bits(Role.OPEN_LIST))) {
            fault(scene, part, whole, percent, faults);
        }
    }

    /** "14 of the 38", "14 out of 38", "14 of the firm's 38 drivers". */
    private static boolean of(Scene scene, Mention part, Mention whole) {
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

    private static void fault(Scene scene, Mention part, Mention whole, Mention percent, Faults faults) {
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
