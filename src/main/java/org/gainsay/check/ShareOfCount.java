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
            boolean own = !scene.is(percent.endToken(), Role.bits(Role.OF, Role.OPEN_LIST));
            if (at > 1 && own) {
                before(scene, scene.mentions().get(at - 2), scene.mentions().get(at - 1), percent, faults);
            }
            Mention whole = scene.mention(at + 2);
            if (whole != null && said(scene, percent, scene.mentions().get(at + 1), Role.VERB.bit())) {
                compare(scene, scene.mentions().get(at + 1), whole, percent, faults);
            }
        }
    }

    private static void before(Scene scene, Mention first, Mention second, Mention percent, Faults faults) {
        if (said(scene, second, percent, Role.VERB.bit())) {
            compare(scene, first, second, percent, faults);
        }
        if (opens(scene, first, second) && said(scene, second, percent, 0)) {
            fault(scene, second, first, percent, faults);
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

    /** "Of the 38 crew, 14": the whole stands first. */
    private static boolean opens(Scene scene, Mention whole, Mention part) {
        int of = whole.firstToken() - 1;
        of = scene.is(of, Role.THE) ? of - 1 : of;
        int first = scene.passage().sentences().first(scene.sentence(whole));
        int behind = whole.noun() == null ? whole.endToken() : whole.noun().endToken();
        int gap = part.firstToken() - behind;
        return scene.is(of, Role.OF)
                && (of == first || scene.is(of - 1, Role.COMMA))
                && scene.sameSentence(whole, part)
                && gap >= 0
                && gap <= 1
                && scene.only(behind, part.firstToken(), Role.COMMA.bit());
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
        if (!Figures.counted(part) || !Figures.counted(whole)) {
            return;
        }
        Interval share = Figures.quotient(Figures.bounds(part), Figures.bounds(whole));
        if (share != null && share.times(Ratio.of(100)).disjoint(Figures.cutOff(percent))) {
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
