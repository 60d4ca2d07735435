package org.gainsay.check;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * The two clock times between which a length lies that the text draws from them, whatever else is told near: "The first vessel came at 08:05. ... The search was broken off at 19:35, after
 * eight and a half hours". One stands in the sentence of the length. No time near it may fit, and the length must be a {@link TimeSlip} of what lies between two of them.
 */
final class NearClocks {
    /** How many values to each side of a length the clock times stand. */
    private static final int REACH = 8;
    /** How many sentences back what takes some time began. */
    private static final int SENTENCES = 5;
    /** How many sentences back something else came earlier. */
    private static final int COUNTED = 1;
    /** How many tokens stand between ", which gives" and a length: "the walkers". */
    private static final int GIVEN = 3;

    /** Clock times are mostly rounded to a quarter of an hour. */
    private static final Ratio QUARTER = Ratio.of(15);

    private static final long CLOSING =
            Role.bits(Role.COMMA, Role.DASH, Role.CLOSE, Role.STOP, Role.SEMICOLON, Role.AND);

    private final Scene scene;
    private final int at;
    private final Mention length;

    private NearClocks(Scene scene, int at) {
        this.scene = scene;
        this.at = at;
        this.length = scene.mentions().get(at);
    }

    /**
     * The start and the end.
     *
     * @param at the number of the mention that states the length
     * @return null if nothing ties it to clock times, if it fits any two near it, or if it is a slip of none or of several
     */
    static @Nullable Ends of(Scene scene, int at) {
        NearClocks near = new NearClocks(scene, at);
        if (near.drawn()) {
            return near.lastTwo();
        }
        return near.length.hedge() == null && (near.after() || near.counts() || near.gives()) ? near.ends() : null;
    }

    /** "after eight and a half hours.", "after a flight of eight hours". */
    private boolean after() {
        int before = length.firstToken() - 1;
        boolean journey = scene.is(before, Role.OF)
                && scene.speaks(before - 1, Topic.JOURNEY)
                && scene.is(before - 2, Role.ARTICLE)
                && scene.is(before - 3, Role.AFTER);
        return journey || scene.is(before, Role.AFTER) && scene.is(length.endToken(), CLOSING);
    }

    /** "37 minutes into its journey", "three hours later,", "three hours earlier, at". */
    private boolean counts() {
        int end = length.endToken();
        boolean into = scene.speaks(end, Topic.INTO)
                && scene.is(end + 1, Role.THE)
                && scene.speaks(end + 2, Topic.JOURNEY)
                && scene.is(end + 3, CLOSING);
        return into
                || scene.is(end, Role.LATER) && scene.is(end + 1, CLOSING)
                || scene.speaks(end, Topic.EARLIER) && scene.is(end + 1, CLOSING | Role.AT.bit());
    }

    /** ", which gives the walkers seven hours". */
    private boolean gives() {
        int token = length.firstToken() - 1;
        int first = token - GIVEN;
        while (token > first && !scene.speaks(token, Topic.GIVES) && !scene.is(token, CLOSING)) {
            token--;
        }
        return scene.speaks(token, Topic.GIVES)
                && scene.is(token - 1, Role.WHICH)
                && scene.is(token - 2, Role.COMMA)
                && scene.is(length.endToken(), CLOSING);
    }

    /** "That left the guests less than four hours": what the sentence before tells two times for. */
    private boolean drawn() {
        int opening = scene.passage().sentences().first(scene.sentence(length));
        return scene.speaks(opening, Topic.THAT)
                && scene.speaks(opening + 1, Topic.GIVES)
                && length.firstToken() - opening <= GIVEN + 1
                && scene.is(length.endToken(), CLOSING);
    }

    /** The only two clock times of the sentence before; null if it tells another number of them, or other lengths. */
    private @Nullable Ends lastTwo() {
        Mention last = scene.mention(at - 1);
        Mention first = scene.mention(at - 2);
        Mention more = scene.mention(at - 3);
        boolean two = first != null
                && last != null
                && Ends.clock(first)
                && Ends.clock(last)
                && !Ends.range(scene, first)
                && !Ends.range(scene, last)
                && scene.sameSentence(first, last)
                && scene.sentence(length) - scene.sentence(last) == 1
                && (more == null
                        || !scene.sameSentence(more, first)
                        || !more.kind().temporal());
        return two && first != null && last != null ? joined(new Ends(first, last)) : null;
    }

    /** Two times that "and" joins, if a length is not so far from what lies between them that it must be of something else; null else. */
    private @Nullable Ends joined(Ends ends) {
        Ratio stated = Figures.value(length);
        Ratio room = stated.over(Ratio.of(2));
        boolean and = scene.any(ends.first().endToken(), ends.last().firstToken(), Role.AND.bit());
        return and && Figures.near(Ratio.of(ends.seconds()), stated, room) ? ends : null;
    }

    /** Which two of three times a length lies between nothing tells. */
    private boolean onlyTwo() {
        int clocks = 0;
        for (int other = Math.max(0, at - REACH);
                other <= at + 2 && other < scene.mentions().size();
                other++) {
            clocks += clock(scene.mentions().get(other)) ? 1 : 0;
        }
        return clocks == 2;
    }

    private @Nullable Ends ends() {
        if (!onlyTwo()) {
            return null;
        }
        Ends found = null;
        for (int own = Math.max(0, at - REACH);
                own <= at + 2 && own < scene.mentions().size();
                own++) {
            Mention time = scene.mentions().get(own);
            if (!scene.sameSentence(time, length) || !clock(time)) {
                continue;
            }
            for (int other = Math.max(0, at - REACH); other < at; other++) {
                Mention told = scene.mentions().get(other);
                int sentences = scene.sentence(length) - scene.sentence(told);
                boolean near = sentences <= (gives() ? 0 : counts() ? COUNTED : SENTENCES);
                // Of two times in one sentence each is the other's once only.
                if (!near || other == own || other > own && scene.sameSentence(told, time) || !clock(told)) {
                    continue;
                }
                Ends forth = new Ends(told, time);
                Ends back = new Ends(time, told);
                if (forth.fault(scene, length) == null || back.fault(scene, length) == null) {
                    return null;
                }
                Ends slip = slips(forth) ? forth : slips(back) ? back : null;
                if (slip != null && begun(told)) {
                    if (found != null) {
                        return null;
                    }
                    found = slip;
                }
            }
        }
        return found;
    }

    /** Whether something begins at a time, or it is told so finely that a length does not fit it by chance. */
    private boolean begun(Mention time) {
        boolean quarter = Ratio.of(Ends.minutes(time)).over(QUARTER).whole();
        return !quarter || gives() || scene.anyInSentence(time.firstToken(), Role.START.bit());
    }

    private boolean clock(Mention mention) {
        return mention.kind() == Kind.TIME && Ends.clock(mention) && !Ends.range(scene, mention);
    }

    private boolean slips(Ends ends) {
        Ratio stated = Figures.value(length);
        long seconds = ends.open() ? ends.seconds() % Ends.HALF_DAY : ends.seconds();
        Ratio between = Ratio.of(seconds);
        Ratio half = Ratio.of(Ends.HALF_DAY);
        // "which gives the walkers seven hours" is drawn from the two times of its sentence.
        boolean hour = gives() && scene.sameSentence(ends.first(), ends.last()) && oneOff(between, stated);
        return hour || TimeSlip.slips(between, stated) || ends.open() && TimeSlip.slips(between.plus(half), stated);
    }

    private static boolean oneOff(Ratio between, Ratio stated) {
        Ratio off = between.minus(stated);
        return off.max(off.negate()).equals(Ratio.of(Ends.HOUR));
    }
}
