package org.gainsay.check;

import org.gainsay.normalize.Mention;
import org.jspecify.annotations.Nullable;

/**
 * How a figure stands that says the one before it in another way: "(40 per cent)", ", or just 40 per cent", " - 40 per cent -", ", which is 40 per cent",
 * ", equivalent to £250m", "(i.e. 80 km)", "50 miles/80 km".
 *
 * @param mark the comma, the dash, the bracket or the sign before it
 * @param linked whether a word or a sign says that both are the same
 */
record Apposition(int mark, boolean linked) {
    private static final long MARKS = Role.bits(Role.COMMA, Role.OPEN, Role.DASH);
    private static final long CLOSING = Role.bits(Role.COMMA, Role.STOP, Role.CLOSE, Role.SEMICOLON, Role.DASH);
    private static final long DASHED = Role.bits(Role.DASH, Role.STOP, Role.SEMICOLON);

    /** How a mention stands; null if no mark is before it, or other words are between. */
    static @Nullable Apposition of(Scene scene, Mention second) {
        return before(scene, second.firstToken());
    }

    /** How the words from a token on stand, which is the first of a figure or of what names it. */
    static @Nullable Apposition before(Scene scene, int first) {
        int last = limited(scene, first);
        int mark = link(scene, last);
        boolean sign = scene.tokens().isMark(mark, '=') || scene.tokens().isMark(mark, '/');
        if (mark < 0 || !sign && !scene.is(mark, MARKS)) {
            return null;
        }
        boolean range = scene.is(mark, Role.DASH)
                && scene.tokens().glued(mark)
                && scene.tokens().glued(mark + 1)
                && !scene.tokens().isMark(mark, '—');
        return range ? null : new Apposition(mark, sign || mark < last - 1);
    }

    /** The first token of "just", "only", "a mere" and the like before a figure; the one given if there is none. */
    static int limited(Scene scene, int first) {
        int token = first;
        while (scene.speaks(token - 1, Topic.MERELY)) {
            token--;
        }
        return token < first && scene.is(token - 1, Role.ARTICLE) ? token - 1 : token;
    }

    /** The token before the words that link a figure to the one before it: "or", "i.e.", "which is", "which is equal to", "the equivalent of", "worth". */
    private static int link(Scene scene, int first) {
        int last = first - 1;
        if (scene.is(last, Role.OR) || scene.speaks(last, Topic.NAMELY)) {
            return last - 1;
        }
        if (scene.is(last, Role.TO) && scene.speaks(last - 1, Topic.EQUAL)) {
            return is(scene, last - 2);
        }
        if (scene.is(last, Role.OF) && scene.speaks(last - 1, Topic.EQUAL)) {
            int article = last - 2;
            return scene.is(article, Role.bits(Role.THE, Role.ARTICLE)) ? is(scene, article - 1) : -1;
        }
        return is(scene, last);
    }

    /** The token before "which is" or "that's", or the one given. */
    private static int is(Scene scene, int last) {
        boolean which =
                (scene.is(last, Role.IS) || scene.speaks(last, Topic.SHORT_IS)) && scene.is(last - 1, Role.WHICH);
        return which ? last - 2 : last;
    }

    /** Whether nothing more is told of what ends before a token: a bracket or a dash is closed there, or the clause. */
    boolean closed(Scene scene, int end) {
        if (scene.is(mark, Role.OPEN)) {
            return scene.is(end, Role.CLOSE);
        }
        return scene.is(end, scene.is(mark, Role.DASH) ? DASHED : CLOSING);
    }
}
