package org.gainsay.check;

import java.util.List;
import org.gainsay.compare.Wording;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/** Finds a percentage that does not fit the counts beside it: "14 of the 38 crew, or 45 per cent" (it is 36.8). */
public final class ShareOfCount implements Check {
    private static final int NOUN = 3;
    /** A step in per cent that no figure in per cent has: that of a fraction. */
    private static final Ratio LOOSE = Ratio.of(10);

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
        for (int at = 1; at < scene.mentions().size(); at++) {
            Mention percent = scene.mentions().get(at);
            if (!Figures.percent(percent) || Figures.points(percent)) {
                continue;
            }
            fraction(scene, at, faults);
            boolean own = !scene.is(percent.endToken(), Role.bits(Role.OF, Role.OPEN_LIST));
            if (own) {
                before(scene, at, faults);
            }
            Mention whole = scene.mention(at + 2);
            if (whole != null && said(scene, percent, scene.mentions().get(at + 1), Role.VERB.bit())) {
                compare(scene, scene.mentions().get(at + 1), whole, percent, faults);
            }
        }
    }

    private static void before(Scene scene, int at, Faults faults) {
        Mention percent = scene.mentions().get(at);
        Mention part = scene.mentions().get(at - 1);
        if (odds(scene, part) && said(scene, part, percent, Role.VERB.bit())) {
            odds(scene, part, percent, faults);
        }
        Mention first = scene.mention(at - 2);
        if (first != null && said(scene, part, percent, Role.VERB.bit())) {
            compare(scene, first, part, percent, faults);
        }
        Mention whole = said(scene, part, percent, 0) ? opening(scene, at - 1) : null;
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
        int behind = part.noun() == null
                ? part.endToken()
                : Math.max(part.endToken(), part.noun().endToken());
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
        while (of > begin && of > whole.firstToken() - NOUN && !scene.is(of, Role.bits(Role.OF, Role.COMMA))) {
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
        int of = part.endToken();
        int end = whole.firstToken();
        boolean out = scene.is(of, Role.OUT);
        int next = out ? of + 1 : of;
        if (end - of > NOUN
                || !scene.is(next, Role.OF)
                || !scene.only(next + 1, end, Role.THE.bit() | Role.ALL.bit())
                || scene.is(part.firstToken() - 1, Role.bits(Role.OPEN_LIST))) {
            return;
        }
        fault(scene, part, whole, percent, faults);
    }

    private static void fault(Scene scene, Mention part, Mention whole, Mention percent, Faults faults) {
        boolean amounts = Figures.alike(part, whole) && part.kind() == whole.kind();
        if (!amounts && !(Figures.counted(part) && Figures.counted(whole))) {
            return;
        }
        Interval share = Figures.quotient(Figures.bounds(part), Figures.bounds(whole));
        if (share != null && share.times(Ratio.of(100)).disjoint(meant(percent))) {
            Ratio stated = ratio(part, whole);
            faults.add(
                    Kind.PERCENT,
                    Figures.words(part) + " of " + Figures.words(scene, whole) + " is "
                            + (stated == null ? "?" : Wording.number(Rounding.tenth(stated.times(100)))) + " %, not "
                            + Wording.of(Kind.PERCENT, percent.value()),
                    List.of(part, whole, percent));
        }
    }

    /** A per cent as it may be rounded; a fraction in words, "a third", as loosely as it is used. */
    private static Interval meant(Mention share) {
        boolean fraction =
                share.value() instanceof Quantity quantity && quantity.step().compareTo(LOOSE) > 0;
        return fraction ? share.allows() : Figures.cutOff(share);
    }

    private static @Nullable Ratio ratio(Mention part, Mention whole) {
        Ratio top = Figures.single(part);
        Ratio bottom = Figures.single(whole);
        return top == null || bottom == null ? null : top.over(bottom);
    }
}
