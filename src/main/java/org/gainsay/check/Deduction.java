package org.gainsay.check;

import java.util.List;
import org.gainsay.compare.Wording;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * What is left of the only figure of the sentence before when one part of it is taken away: "There were 412 coins. When the 37 had been taken, 385 were left", "was sent
 * down for 22 years. He had done eight of them and had 17 still to do".
 */
final class Deduction {
    /** How many figures back the whole stands. */
    private static final int BACK = 5;
    /** How many digits a remainder has at least that is a slip of the right one. */
    private static final int DIGITS = 2;
    /** A part and a remainder that are further from a whole are those of something else. */
    private static final Ratio NEAR = Ratio.of(1, 4);

    private static final long CLOSING = Role.bits(Role.COMMA, Role.STOP, Role.CLOSE, Role.SEMICOLON, Role.AND);
    private static final long OTHERS = Role.bits(Role.OPEN_LIST, Role.SEMICOLON, Role.STOP);

    private Deduction() {}

    /** Whether a mention is what is left so; adds a fault if the figures before it leave another number. */
    static boolean check(Scene scene, int at, Faults faults) {
        Mention left = scene.mentions().get(at);
        Mention part = scene.mention(at - 1);
        if (part == null || !plain(left) || !plain(part) || !scene.sameSentence(part, left) || !left(scene, left)) {
            return false;
        }
        int opening = scene.passage().sentences().first(scene.sentence(left));
        boolean first = at < 2 || !scene.sameSentence(scene.mentions().get(at - 2), left);
        boolean ofThem = Division.ofThem(scene, part)
                && scene.is(left.firstToken() - 1, Role.bits(Role.AND, Role.VERB))
                && !scene.any(part.endToken() + 2, left.firstToken(), OTHERS | Role.COMMA.bit());
        boolean taken = scene.speaks(opening, Topic.ONCE)
                && scene.is(part.firstToken() - 1, Role.THE)
                && scene.is(left.firstToken() - 1, Role.COMMA)
                && !scene.any(part.endToken(), left.firstToken() - 1, OTHERS | Role.COMMA.bit());
        Mention whole = first && (ofThem || taken) ? whole(scene, at - 1) : null;
        if (whole == null) {
            return false;
        }
        Ratio rest = written(whole).minus(written(part));
        Ratio gap = rest.minus(written(left));
        Ratio size = gap.signum() < 0 ? gap.negate() : gap;
        boolean near = ofThem ? size.compareTo(written(whole).times(NEAR)) <= 0 : Slip.digits(rest, left) >= DIGITS;
        if (rest.signum() > 0 && size.signum() > 0 && near) {
            faults.add(
                    Kind.COUNT,
                    Figures.words(scene, whole) + " less " + Figures.words(part) + " is " + Wording.number(rest)
                            + ", not " + Figures.words(left),
                    List.of(whole, part, left),
                    gap);
        }
        return true;
    }

    private static boolean plain(Mention mention) {
        return Figures.counted(mention) && mention.hedge() == null;
    }

    /** "385 were left", "had 17 left", "17 still to do", at the end of a clause. */
    private static boolean left(Scene scene, Mention left) {
        int end = Figures.behind(left);
        if (scene.speaks(end, Topic.STILL) && scene.is(end + 1, Role.TO)) {
            return scene.is(end + 3, CLOSING);
        }
        int word = scene.is(end, Role.VERB) ? end + 1 : end;
        return scene.speaks(word, Topic.LEFT) && scene.is(word + 1, CLOSING);
    }

    /** The only figure of the sentence before that is no date and no age; null if there are more. */
    private static @Nullable Mention whole(Scene scene, int at) {
        Mention part = scene.mentions().get(at);
        Mention whole = null;
        for (int other = at - 1; other >= Math.max(0, at - BACK); other--) {
            Mention figure = scene.mentions().get(other);
            int back = scene.sentence(part) - scene.sentence(figure);
            boolean aside = figure.kind().temporal() || figure.kind() == Kind.AGE;
            if (back > 1 || scene.broken(figure, part)) {
                break;
            } else if (back == 1 && !aside) {
                if (whole != null) {
                    return null;
                }
                whole = figure;
            }
        }
        boolean counts = whole != null
                && (whole.kind() == Kind.COUNT || whole.kind() == Kind.DURATION)
                && whole.hedge() == null
                && written(whole).whole()
                && written(whole).compareTo(written(part)) > 0;
        return counts ? whole : null;
    }

    /** The number as it is written: 22 for 22 years. */
    private static Ratio written(Mention mention) {
        Ratio value = Figures.single(mention);
        Ratio number = value != null && mention.value() instanceof Quantity quantity ? quantity.low() : null;
        return number == null ? Ratio.ZERO : mention.kind() == Kind.DURATION || value == null ? number : value;
    }
}
