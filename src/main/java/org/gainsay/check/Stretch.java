package org.gainsay.check;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.jspecify.annotations.Nullable;

/** A stretch of time of which an article tells the start and the end. */
interface Stretch {
    /** Adds a fault if a length does not fit. */
    void compare(Scene scene, Mention length, Faults faults);

    /** Adds a fault if a length is more than all of it. */
    void holds(Scene scene, Mention length, Faults faults);

    /** Whether a length is of the sort that such a stretch is told with. */
    boolean measures(Scene scene, Mention length);

    /** Whether a mention is a point of time that a stretch may begin or end with. */
    static boolean point(Scene scene, Mention mention) {
        return (Ends.clock(mention) || DateSpan.dated(mention)) && !Ends.range(scene, mention);
    }

    /** The date in "until 2006" or "since 2006", the time in "starting at 2pm"; any other mention as it is. */
    static Mention bare(Scene scene, Mention mention) {
        int first = mention.firstToken();
        boolean open = mention.kind() == Kind.DATE && (scene.is(first, Role.UNTIL) || scene.speaks(first, Topic.SINCE));
        boolean starting = scene.is(first, Role.START);
        int date = starting && scene.is(first + 1, Role.bits(Role.AT, Role.PLACED)) ? first + 2 : first + 1;
        boolean more = mention.kind().temporal() && mention.endToken() > date && (open || starting);
        Mention bare = more ? Bracketed.only(scene, date, mention.endToken()) : null;
        return bare == null ? mention : bare;
    }

    /** The stretch that one mention tells: "2pm to 5pm"; null if it tells none. */
    static @Nullable Stretch of(Scene scene, Mention range) {
        if (!Ends.range(scene, range)) {
            return null;
        }
        return Ends.clock(range) ? Ends.of(range) : DateSpan.dated(range) ? new DateSpan(range, range) : null;
    }

    /** The stretch between two points of time of one sort; null if they are none. */
    static @Nullable Stretch of(Scene scene, Mention first, Mention last) {
        if (!point(scene, first) || !point(scene, last)) {
            return null;
        }
        if (Ends.clock(first) && Ends.clock(last)) {
            return new Ends(first, last);
        }
        return DateSpan.dated(first) && DateSpan.dated(last) && DateSpan.ordered(first, last)
                ? new DateSpan(first, last)
                : null;
    }
}
