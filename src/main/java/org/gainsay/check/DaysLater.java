package org.gainsay.check;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.jspecify.annotations.Nullable;

/**
 * How many days, weeks or years lie between two dates: "was found on 14 November. Three days later, on 24 November, it was sold", "stepped down 12 years later in
 * 2006", "on 24 November, three days later".
 */
final class DaysLater {
    /** How many values back the date may stand that the days count from. */
    private static final int REACH = 6;
    /** In how many sentences it is looked for. */
    private static final int SENTENCES = 4;

    /** "on 7 May, 16 days before the attack of 21 May": how many tokens may stand between "before" and the date. */
    private static final int EVENT = 5;

    private static final long CLOSING =
            Role.bits(Role.COMMA, Role.DASH, Role.CLOSE, Role.STOP, Role.SEMICOLON, Role.AND);

    private DaysLater() {}

    /** Adds a fault if the mention with a number is a length between the date before it and the one behind "before" or "after" that it does not fit. */
    private static void between(Scene scene, int at, Faults faults) {
        Mention length = scene.mentions().get(at);
        Mention date = scene.mention(at - 1);
        Mention event = scene.mention(at + 1);
        int end = length.endToken();
        boolean before = scene.speaks(end, Topic.BEFORE);
        boolean told = length.kind() == Kind.DURATION
                && length.hedge() == null
                && date != null
                && event != null
                && DateGap.day(scene, date)
                && DateGap.day(scene, event)
                && (before || scene.speaks(end, Topic.BEHIND))
                && date.endToken() == length.firstToken() - 1
                && scene.is(date.endToken(), Role.bits(Role.COMMA, Role.DASH))
                && event.firstToken() - end <= EVENT
                && !scene.any(end + 1, event.firstToken(), CLOSING)
                && scene.is(event.endToken(), CLOSING);
        if (told && date != null && event != null) {
            DateGap gap = before ? new DateGap(date, event) : new DateGap(event, date);
            if (!gap.fits(scene, length)) {
                gap.fault(scene, length, faults);
            }
        }
    }

    /** Adds a fault if the mention with a number tells how much later than an earlier date one is, and no date before it is so far from it. */
    static void check(Scene scene, int at, Faults faults) {
        between(scene, at, faults);
        Mention later = scene.mentions().get(at);
        int end = end(scene, later);
        Mention length = end < 0 || later.hedge() != null ? null : length(scene, later, end);
        Mention date = length == null ? null : date(scene, at, end);
        if (length == null || date == null) {
            return;
        }
        Mention nearest = null;
        for (int other = at - 1; other >= Math.max(0, at - REACH); other--) {
            Mention start = scene.mentions().get(other);
            if (start.equals(date)) {
                continue;
            }
            if (scene.sentence(later) - scene.sentence(start) > SENTENCES) {
                break;
            } else if (!start.kind().temporal()) {
                continue;
            } else if (!DateGap.point(scene, start) || new DateGap(start, date).fits(scene, length)) {
                return;
            }
            nearest = nearest == null ? start : nearest;
        }
        if (nearest != null && scene.sentence(later) - scene.sentence(nearest) <= 1) {
            new DateGap(nearest, date).fault(scene, length, faults);
        }
    }

    /** The token behind "later"; -1 where a length is none that counts from another date. */
    private static int end(Scene scene, Mention later) {
        int end = later.endToken();
        if (scene.is(end - 1, Role.LATER)) {
            return end;
        }
        return later.kind() == Kind.DURATION && scene.is(end, Role.LATER) ? end + 1 : -1;
    }

    private static @Nullable Mention length(Scene scene, Mention later, int end) {
        return later.kind() == Kind.DURATION ? later : Bracketed.only(scene, later.firstToken(), end - 1);
    }

    /** The date that is so much later: "later, on 24 November,", "later in 2006", "on 24 November, three days later". */
    private static @Nullable Mention date(Scene scene, int at, int end) {
        Mention after = scene.mention(at + 1);
        if (after != null && apposed(scene, end, after)) {
            return after;
        }
        Mention before = scene.mention(at - 1);
        int first = scene.mentions().get(at).firstToken();
        boolean behind = before != null
                && DateGap.point(scene, before)
                && before.endToken() == first - 1
                && scene.is(first - 1, Role.bits(Role.COMMA, Role.DASH, Role.OPEN))
                && scene.is(end, CLOSING);
        return behind ? before : null;
    }

    /** ", on 24 November,": the date directly behind the length. */
    private static boolean apposed(Scene scene, int end, Mention date) {
        int first = date.firstToken();
        boolean on = scene.speaks(first - 1, Topic.ON) || scene.is(first - 1, Role.IN);
        int last = on ? first - 1 : first;
        return DateGap.point(scene, date)
                && (last == end && on || last == end + 1 && scene.is(end, Role.COMMA))
                && scene.is(date.endToken(), CLOSING);
    }
}
