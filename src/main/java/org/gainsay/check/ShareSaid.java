package org.gainsay.check;

import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * A share that is told of a part and its whole which stand in the sentence before, or apart from each other: "78 of the 164 animals have died. That is 58 per
 * cent", "Of the 640 people 160 are to go. That is 40 per cent of the staff", "employs 212 people, and 53 of them, or 35 per cent".
 */
final class ShareSaid {
    /** How many tokens behind "That" the share stands at most: "That is more than". */
    private static final int THAT = 3;
    /** How many tokens may stand between "Of" and its whole: "Of the eligible 640". */
    private static final int OPENING = 3;

    /** How many tokens tell of which whole a share is: "of the staff at the plant". */
    private static final int CLAUSE = 8;

    /** How many digits a share of something named has at least that is a slip of the right one: 40 is none of 25. */
    private static final int DIGITS = 2;

    private static final long CLOSING = Role.bits(Role.COMMA, Role.STOP, Role.CLOSE, Role.SEMICOLON, Role.DASH);

    private ShareSaid() {}

    /**
     * A part and its whole.
     *
     * @param part the part
     * @param whole what it is a part of
     */
    record Counts(Mention part, Mention whole) {}

    /** The counts that a share is told of; null if the text does not say. */
    static @Nullable Counts of(Scene scene, int at) {
        Mention share = scene.mentions().get(at);
        boolean ends = scene.is(share.endToken(), CLOSING);
        Counts before = ends ? ofThem(scene, at) : null;
        if (before != null) {
            return before;
        }
        Counts some = ends ? some(scene, at) : null;
        if (some != null) {
            return some;
        }
        int opening = scene.passage().sentences().first(scene.sentence(share));
        boolean that = scene.speaks(opening, Topic.THAT)
                && (scene.speaks(opening + 1, Topic.SHORT_IS)
                        || scene.is(opening + 1, Role.IS)
                        || scene.speaks(opening + 1, Topic.EQUAL)
                        || scene.speaks(opening + 1, Topic.NAMELY))
                && share.firstToken() - opening <= THAT;
        boolean again = scene.is(share.endToken(), Role.OF)
                && scene.is(share.endToken() + 1, Role.THE)
                && !scene.is(share.endToken() + 1, Role.THEM)
                && !narrowed(scene, share.endToken() + 2);
        Counts told = that && (ends || again) ? told(scene, at) : null;
        int all = share.endToken() + 2;
        boolean ofAll = again && scene.speaks(all, Topic.COLLECTIVE) && scene.is(all + 1, CLOSING);
        return told != null && (ends || ofAll || slip(told, share)) ? told : null;
    }

    /** "employs 212 people, and 53 of them, or 35 per cent". */
    private static @Nullable Counts ofThem(Scene scene, int at) {
        Mention share = scene.mentions().get(at);
        Mention part = scene.mention(at - 1);
        Apposition apposed = Apposition.of(scene, share);
        if (part == null
                || apposed == null
                || !Division.ofThem(scene, part)
                || apposed.mark() != part.endToken() + 2
                || !apposed.closed(scene, share.endToken())
                || !Figures.counted(part)) {
            return null;
        }
        Mention whole = scene.mention(at - 2);
        boolean one = whole != null
                && Figures.counted(whole)
                && whole.noun() != null
                && scene.sentence(part) - scene.sentence(whole) <= 1
                && !scene.broken(whole, part);
        return one && whole != null && larger(whole, part) ? new Counts(part, whole) : null;
    }

    /** "Sixty people applied; 18, or 30 per cent, were taken": a bare count that opens a clause, of the only one before it. */
    private static @Nullable Counts some(Scene scene, int at) {
        Mention share = scene.mentions().get(at);
        Mention part = scene.mention(at - 1);
        Mention whole = scene.mention(at - 2);
        Apposition apposed = Apposition.of(scene, share);
        if (part == null
                || whole == null
                || apposed == null
                || apposed.mark() != part.endToken()
                || !apposed.linked()
                || part.noun() != null
                || whole.noun() == null
                || !Figures.counted(part)
                || !Figures.counted(whole)) {
            return null;
        }
        int clause = Apposition.limited(scene, part.firstToken()) - 1;
        int opening = scene.passage().sentences().first(scene.sentence(whole));
        Mention third = scene.mention(at - 3);
        boolean only = third == null || !scene.sameSentence(third, whole);
        boolean joined = scene.is(clause, Role.bits(Role.SEMICOLON, Role.AND, Role.STOP))
                && scene.sentence(part) - scene.sentence(whole) <= 1
                && !scene.broken(whole, part)
                && whole.firstToken() - opening <= OPENING
                && scene.is(share.endToken() + 1, Role.VERB);
        return only && joined && larger(whole, part) ? new Counts(part, whole) : null;
    }

    /** The only two counts of the sentence before: "78 of the 164 animals", "Of the 640 people 160". */
    private static @Nullable Counts told(Scene scene, int at) {
        Mention share = scene.mentions().get(at);
        Mention second = scene.mention(at - 1);
        Mention first = scene.mention(at - 2);
        Mention third = scene.mention(at - 3);
        if (first == null
                || second == null
                || !Figures.counted(first)
                || !Figures.counted(second)
                || scene.sentence(share) - scene.sentence(first) != 1
                || !scene.sameSentence(first, second)
                || scene.broken(first, share)
                || third != null && scene.sameSentence(third, first) && Figures.counted(third)) {
            return null;
        }
        boolean partFirst = scene.is(first.endToken(), Role.OF)
                && second.firstToken() - first.endToken() <= OPENING
                && scene.only(first.endToken() + 1, second.firstToken(), Role.bits(Role.THE, Role.ALL));
        int opening = scene.passage().sentences().first(scene.sentence(first));
        boolean wholeFirst = scene.is(opening, Role.OF) && first.firstToken() - opening <= OPENING;
        if (partFirst) {
            return larger(second, first) ? new Counts(first, second) : null;
        }
        return wholeFirst && larger(first, second) ? new Counts(second, first) : null;
    }

    private static boolean larger(Mention whole, Mention part) {
        Ratio all = Figures.single(whole);
        Ratio some = Figures.single(part);
        return all != null && some != null && all.compareTo(some) > 0 && whole.hedge() == null && part.hedge() == null;
    }

    /** "of the flats that it let in 2020": another whole than the one before. */
    private static boolean narrowed(Scene scene, int first) {
        for (int token = first; token < first + CLAUSE && !scene.is(token, CLOSING); token++) {
            if (scene.is(token, Role.bits(Role.WHICH, Role.WHO, Role.VERB, Role.IN))) {
                return true;
            }
        }
        return false;
    }

    /** "58 per cent of the pod" may be of another whole, unless it is a slip of what it should be. */
    private static boolean slip(Counts counts, Mention share) {
        Ratio part = Figures.single(counts.part);
        Ratio whole = Figures.single(counts.whole);
        return part != null && whole != null && Slip.digits(part.times(100).over(whole), share, Ratio.ONE) >= DIGITS;
    }
}
