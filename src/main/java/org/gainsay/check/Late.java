package org.gainsay.check;

import java.time.LocalDateTime;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.jspecify.annotations.Nullable;

/** How late something came that was due at a time of its sentence: "The train, due at 10.15, arrived at 11.30, 75 minutes late". */
final class Late {
    /** How many values to each side of a length the clock times may stand. */
    private static final int REACH = 4;
    /** How many tokens before a time "due" may stand: "due to arrive at". */
    private static final int DUE = 4;

    private static final long CLOSING =
            Role.bits(Role.COMMA, Role.DASH, Role.CLOSE, Role.STOP, Role.SEMICOLON, Role.AND);

    private Late() {}

    private static boolean after(Mention came, Mention due) {
        LocalDateTime end = ((Moment) came.value()).from();
        LocalDateTime start = ((Moment) due.value()).from();
        return start != null && end != null && end.toLocalTime().isAfter(start.toLocalTime());
    }

    /** The time that was due and the one that it became, if a length tells how much later that was; null if not. */
    static @Nullable Ends of(Scene scene, int at) {
        Mention length = scene.mentions().get(at);
        if (!scene.speaks(length.endToken(), Topic.LATE) || !scene.is(length.endToken() + 1, CLOSING)) {
            return null;
        }
        Mention due = null;
        Mention came = null;
        for (int other = Math.max(0, at - REACH);
                other <= at + REACH && other < scene.mentions().size();
                other++) {
            Mention mention = scene.mentions().get(other);
            boolean apart = other == at || !scene.sameSentence(mention, length);
            if (!apart && mention.kind() == Kind.DURATION) {
                return null;
            } else if (!apart && Ends.clock(mention)) {
                boolean planned = scene.speaks(mention.firstToken() - DUE, mention.firstToken(), Topic.DUE);
                if (Ends.range(scene, mention) || (planned ? due : came) != null) {
                    return null;
                }
                due = planned ? mention : due;
                came = planned ? came : mention;
            }
        }
        return due == null || came == null || !after(came, due) ? null : new Ends(due, came);
    }
}
