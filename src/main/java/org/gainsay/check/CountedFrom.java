package org.gainsay.check;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;

/**
 * A length that counts from what its own clause tells the time of: "arrived at 3.50pm, 40 minutes after the first call at 3.10pm", "was found on 17 May, two weeks after he had
 * vanished on 3 May", "In 2006, 12 years after taking office in 1994"; or up to what its clause tells the time of, "Dinner is at 7pm, two hours before the show at 8.30pm".
 */
final class CountedFrom {
    /** How many tokens may stand between "after" and the time that a length counts from. */
    private static final int CLAUSE = 8;

    private static final long MARKS = Role.bits(Role.COMMA, Role.DASH, Role.OPEN);
    private static final long CLOSING = Role.bits(Role.COMMA, Role.DASH, Role.CLOSE, Role.STOP, Role.SEMICOLON);
    private static final long BARS =
            CLOSING | Role.bits(Role.AND, Role.OR, Role.WHICH, Role.WHO, Role.COLON, Role.OPEN);

    private CountedFrom() {}

    /** Adds a fault if the length with a number tells how long after another point of time one is, and it is not. */
    static void check(Scene scene, int at, Faults faults) {
        Mention length = scene.mentions().get(at);
        Mention last = scene.mention(at - 1);
        Mention ordinal = scene.mention(at + 1);
        // "after the first call at 3.10pm"
        Mention first = ordinal != null && ordinal.kind() == Kind.ORDINAL ? scene.mention(at + 2) : ordinal;
        int after = length.endToken();
        boolean ahead = scene.speaks(after, Topic.BEFORE);
        boolean told = last != null
                && first != null
                && (ahead || scene.speaks(after, Topic.BEHIND))
                && length.firstToken() == last.endToken() + 1
                && scene.is(last.endToken(), MARKS)
                && counts(scene, after, first);
        if (!told || last == null || first == null) {
            return;
        }
        if (clock(scene, first) && clock(scene, last)) {
            Ends ends = ahead ? new Ends(last, first) : new Ends(first, last);
            if (ends.measures(scene, length)) {
                ends.compare(scene, length, faults);
            }
        } else if (DateGap.point(scene, first) && DateGap.point(scene, last)) {
            DateGap gap = ahead ? new DateGap(last, first) : new DateGap(first, last);
            if (!gap.fits(scene, length)) {
                gap.fault(scene, length, faults);
            }
        }
    }

    private static boolean clock(Scene scene, Mention mention) {
        return mention.kind() == Kind.TIME && Ends.clock(mention) && !Ends.range(scene, mention);
    }

    /** "after the first call at 3.10pm.": the only time of a clause, at its end; or "after the 1994 fire". */
    private static boolean counts(Scene scene, int after, Mention first) {
        int from = first.firstToken();
        boolean attributed =
                scene.is(after + 1, Role.THE) && from == after + 2 && scene.is(first.endToken() + 1, CLOSING);
        return from - after <= CLAUSE
                && from > after
                && !scene.any(after + 1, from, BARS)
                && !scene.speaks(after + 1, from, Topic.BEFORE)
                && (attributed || scene.is(first.endToken(), CLOSING));
    }
}
