package org.gainsay.check;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Tells between which two figures a gap lies behind which another time is told with its figure: "Twenty have died this year, four more than in the whole of 2024, when
 * there were 18".
 */
final class ThanBefore {
    /** How many tokens may stand between the first figure and the comma before the gap: "miners have died in Norvian pits this year". */
    private static final int CLAUSE = 14;
    /** How many tokens the other time has: "in the whole of last year". */
    private static final int TIME = 6;

    private static final long CLOSING = Role.bits(Role.STOP, Role.CLOSE, Role.SEMICOLON, Role.COMMA, Role.DASH);
    private static final long OTHERS =
            Role.bits(Role.AND, Role.OR, Role.SEMICOLON, Role.STOP, Role.WHO, Role.COMMA, Role.DASH);

    private ThanBefore() {}

    /** The terms of the gap that a mention tells; null if it tells none so. */
    static @Nullable Terms of(Scene scene, int at) {
        Mention gap = scene.mentions().get(at);
        int before = Period.undated(scene, at - 1);
        Mention first = scene.mention(before);
        Mention other = scene.mention(before - 1);
        Mention second = scene.mention(behind(scene, at));
        int comma = gap.firstToken() - 1;
        int than = Figures.behind(gap) + 1;
        if (first == null || second == null || gap.hedge() != null || !Figures.counted(gap)) {
            return null;
        }
        boolean told = scene.is(comma, Role.bits(Role.COMMA, Role.DASH))
                && scene.is(than - 1, Role.MORE)
                && scene.is(than, Role.THAN)
                && scene.sameSentence(first, second)
                && Figures.counted(first)
                && Figures.counted(second)
                && first.hedge() == null
                && second.hedge() == null
                && (other == null
                        || !scene.sameSentence(other, first)
                        || other.kind().temporal())
                && comma - first.endToken() <= CLAUSE
                && !scene.any(first.endToken(), comma, OTHERS);
        return told && near(first, second, gap) && when(scene, than, second) ? new Terms(second, first) : null;
    }

    /** Whether the two are no further apart than a gap may be wrong; "when there were 900" is of all of them. */
    private static boolean near(Mention first, Mention second, Mention gap) {
        Ratio between = Figures.value(first).minus(Figures.value(second));
        Ratio size = between.signum() < 0 ? between.negate() : between;
        Ratio stated = Figures.value(gap);
        return Figures.near(size, stated, stated.max(Ratio.of(2)));
    }

    private static int behind(Scene scene, int at) {
        int next = at + 1;
        while (next < scene.mentions().size()
                && scene.mentions().get(next).kind().temporal()) {
            next++;
        }
        return next;
    }

    /** "in 2024, when there were 18." behind "than". */
    private static boolean when(Scene scene, int than, Mention second) {
        int when = than + 1;
        boolean time = false;
        while (when - than <= TIME && !scene.is(when, CLOSING)) {
            Mention date = scene.beginning(when);
            time |= date != null && date.kind() == Kind.DATE || scene.is(when, Role.PAST);
            when++;
        }
        int figure = second.firstToken();
        return time
                && scene.is(when, Role.COMMA)
                && scene.speaks(when + 1, Topic.WHEN)
                && (scene.speaks(when + 2, Topic.THERE) || scene.is(when + 2, Role.bits(Role.THEM, Role.WHICH)))
                && scene.is(when + 3, Role.VERB)
                && figure == when + 4
                && scene.is(Figures.behind(second), CLOSING);
    }
}
