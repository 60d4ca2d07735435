package org.gainsay.check;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Tells between which two figures a gap lies of which one at least stands in the sentence before: "won with 61 points. She finished 9 ahead of Ida Halm, who had 52", "1.9
 * metres at six, 6.4 at noon. So the river came up by 4.5 metres", "The best offer was £36m. The next one was £21m, so that it paid £15m more than anyone else".
 */
final class Lead {
    /** How many figures back terms are looked for. */
    private static final int BACK = 8;
    /** How many tokens who is behind may take: "of the Spaniard Ida Halm, who had". */
    private static final int NAME = 9;
    /** How many digits a gap has at least that is a slip of that of two figures which only their place ties to it. */
    private static final int DIGITS = 2;

    private static final long CLOSING =
            Role.bits(Role.COMMA, Role.DASH, Role.CLOSE, Role.STOP, Role.SEMICOLON, Role.AND, Role.AFTER);
    private static final long OTHERS = Role.bits(Role.AND, Role.OR, Role.SEMICOLON, Role.STOP);

    private Lead() {}

    /** The terms of the gap that a mention tells; null if it tells none, or its terms are not known. */
    static @Nullable Terms of(Scene scene, int at) {
        if (scene.mentions().get(at).hedge() != null) {
            return null;
        }
        Terms terms = ahead(scene, at);
        return terms == null ? slip(scene, at) : terms;
    }

    /** "with 61 points. She finished 9 ahead of Ida Halm, who had 52". */
    private static @Nullable Terms ahead(Scene scene, int at) {
        Mention gap = scene.mentions().get(at);
        Mention other = scene.mention(at + 1);
        int of = gap.endToken() + 1;
        int opening = scene.passage().sentences().first(scene.sentence(gap));
        boolean told = other != null
                && Figures.counted(gap)
                && Figures.counted(other)
                && scene.sameSentence(gap, other)
                && scene.is(gap.endToken(), Role.BEYOND)
                && scene.is(of, Role.OF)
                && scene.speaks(opening, Topic.PRONOUN)
                // "He is now 12 ahead" tells of all races so far.
                && !scene.speaks(opening, gap.firstToken(), Topic.NOW)
                && !scene.speaks(opening, gap.firstToken(), Topic.CHANGED);
        if (!told || other == null) {
            return null;
        }
        int who = other.firstToken() - 2;
        boolean named = who - of <= NAME
                && scene.is(who, Role.WHO)
                && scene.is(who - 1, Role.COMMA)
                && scene.speaks(who + 1, Topic.HAVING)
                && (scene.tokens().shape(who - 2) & Tokens.CAPITAL) != 0
                && !scene.any(of + 1, who - 1, OTHERS | Role.COMMA.bit())
                && scene.is(other.endToken(), CLOSING)
                && other.hedge() == null;
        List<Mention> before = before(scene, at, 1);
        boolean one = before.size() == 1
                && scene.sentence(gap) - scene.sentence(before.get(0)) == 1
                && before.get(0).hedge() == null
                && scene.speaks(before.get(0).firstToken() - 1, Topic.WITH)
                && Figures.value(before.get(0)).compareTo(Figures.value(gap)) > 0;
        return named && one ? new Terms(other, before.get(0)) : null;
    }

    /** The only two figures of the sort before a gap in its sentence and the last one, if the gap is a slip of theirs. */
    private static @Nullable Terms slip(Scene scene, int at) {
        Mention gap = scene.mentions().get(at);
        int opening = scene.passage().sentences().first(scene.sentence(gap));
        int end = gap.endToken();
        boolean by = scene.speaks(opening, Topic.THEREFORE)
                && scene.is(gap.firstToken() - 1, Role.BY)
                && !scene.is(end, Role.bits(Role.IN, Role.AT, Role.MORE, Role.OF, Role.FROM));
        boolean more = scene.is(end, Role.MORE)
                && scene.is(end + 1, Role.THAN)
                && scene.speaks(end + 2, Topic.ANYONE)
                && !scene.is(end + 3, Role.bits(Role.IN, Role.AT, Role.OF, Role.FROM));
        List<Mention> figures = by || more ? before(scene, at, 1) : List.of();
        if (figures.size() != 2) {
            return null;
        }
        Mention first = figures.get(0);
        Mention second = figures.get(1);
        boolean apart =
                scene.sentence(gap) > scene.sentence(by ? second : first) && (by || scene.sameSentence(second, gap));
        Ratio between = Figures.value(first).minus(Figures.value(second));
        Ratio size = between.signum() < 0 ? between.negate() : between;
        boolean meant = apart
                && first.hedge() == null
                && second.hedge() == null
                && !scene.broken(first, gap)
                && Slip.digits(size, gap) >= DIGITS;
        return meant ? new Terms(first, second) : null;
    }

    /** The figures of the sort of a gap before it, as far back as some sentences; bare ones are taken in its unit. */
    private static List<Mention> before(Scene scene, int at, int sentences) {
        Mention gap = scene.mentions().get(at);
        List<Mention> figures = new ArrayList<>(4);
        for (int other = at - 1; other >= Math.max(0, at - BACK); other--) {
            Mention figure = StatedGap.inUnitOf(scene.mentions().get(other), gap);
            if (scene.sentence(gap) - scene.sentence(figure) > sentences) {
                break;
            } else if (Figures.alike(figure, gap)) {
                figures.add(0, figure);
            }
        }
        return figures;
    }
}
