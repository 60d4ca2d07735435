package org.gainsay.check;

import java.util.List;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;

/**
 * What an article says behind figures on why they do not fit at first sight: "12 metres, five hours, with a break for lunch", "42 were left, since three had got on",
 * "£8,000 after a grant", "145 play tennis and 120 hockey. Several play both".
 */
final class Reason {
    /** How many tokens behind the last figure a reason begins at most. */
    private static final int REACH = 14;
    /** How many tokens behind "with" or "after" the break or the discount stands. */
    private static final int WORD = 4;
    /** How many tokens of the next sentence tell that groups overlap. */
    private static final int NEXT = 8;

    private Reason() {}

    /**
     * Whether something behind the last of some figures, in its sentence, gives a reason.
     *
     * @param kind the kind of value that is in question
     */
    static boolean given(Scene scene, Kind kind, List<Mention> figures) {
        int last = last(figures);
        int sentence = scene.passage().sentences().of(last - 1);
        int end = scene.passage().sentences().end(sentence);
        for (int token = last; token < Math.min(end, last + REACH); token++) {
            // "A drop of 8.5 points, as fewer took part" tells why the share fell.
            boolean clause =
                    kind != Kind.PERCENT && scene.is(token - 1, Role.COMMA) && scene.speaks(token, Topic.BECAUSE);
            boolean apart =
                    scene.speaks(token, Topic.LEAVING_OUT) && scene.speaks(token + 1, token + WORD, Topic.ALLOWANCE);
            if (clause || apart) {
                return true;
            }
        }
        return false;
    }

    /** Whether the next sentence says that something is in two parts of a list: "Several play more than one game". */
    static boolean shared(Scene scene, List<Mention> parts) {
        int end = scene.passage().sentences().end(scene.passage().sentences().of(last(parts) - 1));
        return scene.speaks(end, end + NEXT, Topic.SEVERAL);
    }

    /** The token behind the last of some figures. */
    private static int last(List<Mention> figures) {
        int last = 0;
        for (Mention figure : figures) {
            last = Math.max(last, figure.endToken());
        }
        return last;
    }
}
