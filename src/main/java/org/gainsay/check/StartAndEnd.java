package org.gainsay.check;

import java.time.LocalDateTime;
import java.util.List;
import org.gainsay.compare.Wording;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Ratio;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds a length of time that does not fit the start and the end beside it: "from 9am to 5pm, a total of six hours". Clock times are
 * held to be of either half of the day, so that 3 hours from 11 to 2 are none too few.
 */
public final class StartAndEnd implements Check {
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long HALF_DAY = 12 * HOUR;
    /** How far a hedged clock time ("shortly after 2pm") may be from what is meant, in seconds. */
    private static final long HEDGED = 15 * MINUTE;
    /** How many tokens before or behind a clock time its verb may stand. */
    private static final int VERB = 4;
    /** How many tokens may stand between a clock time and how much later that was: "Central time,". */
    private static final int ZONE = 4;
    /** How many values before a length are looked at for the time that it counts from. */
    private static final int SEVERAL = 8;
    /** In how many sentences they are looked for. */
    private static final int SENTENCES = 5;

    private static final long AFTERWARDS = Role.bits(
            Role.COMMA,
            Role.DASH,
            Role.OPEN,
            Role.AFTER,
            Role.LASTING,
            Role.ARTICLE,
            Role.TOTAL,
            Role.OF,
            Role.WHICH,
            Role.IS,
            Role.APPOSED);
    private static final long TYING = Role.bits(Role.AFTER, Role.LASTING, Role.TOTAL, Role.IS);
    private static final long CLOSING =
            Role.bits(Role.COMMA, Role.DASH, Role.CLOSE, Role.STOP, Role.SEMICOLON, Role.AND);

    @Override
    public String id() {
        return "general/start-and-end";
    }

    @Override
    public String question() {
        return "Do a start and an end fit the length of time between them?";
    }

    @Override
    public void check(Scene scene, Faults faults) {
        for (int at = 0; at < scene.mentions().size(); at++) {
            Mention length = scene.mentions().get(at);
            if (length.kind() != Kind.DURATION || unfit(length)) {
                continue;
            }
            Mention[] ends = ends(scene, at, length);
            if (ends != null) {
                compare(ends, length, faults);
            } else if (later(scene, at, length)) {
                since(scene, at, length, faults);
            }
        }
    }

    /** Whether a length cannot lie between two clock times of one day. */
    private static boolean unfit(Mention length) {
        Ratio seconds = Figures.single(length);
        return seconds == null || seconds.compareTo(Ratio.of(2 * HALF_DAY)) >= 0 || seconds.signum() <= 0;
    }

    /** "at 9:55, five and a half hours later": a length right behind a clock time, which ends with it. */
    private static boolean later(Scene scene, int at, Mention length) {
        Mention last = scene.mention(at - 1);
        return last != null
                && clock(last)
                && !range(last)
                && scene.is(length.endToken(), Role.LATER)
                && !scene.is(length.endToken() + 1, Role.BEYOND)
                && length.firstToken() - last.endToken() <= ZONE
                && scene.is(length.firstToken() - 1, Role.bits(Role.COMMA, Role.DASH));
    }

    /**
     * Holds such a length against the clock times before it. It may count from any of the last sentences, but is at fault only where its own or the one
     * before tells a time.
     */
    private static void since(Scene scene, int at, Mention length, Faults faults) {
        Mention last = scene.mentions().get(at - 1);
        Mention nearest = null;
        for (int other = at - 2; other >= at - SEVERAL; other--) {
            Mention first = scene.mention(other);
            int back = first == null ? SENTENCES : scene.sentence(last) - scene.sentence(first);
            if (first == null || back >= SENTENCES) {
                break;
            } else if (back <= 1 && (first.kind() == Kind.DATE || first.kind() == Kind.DATETIME)) {
                return;
            } else if (clock(first) && !range(first)) {
                if (fault(new Mention[] {first, last}, length) == null) {
                    return;
                }
                nearest = nearest == null && back <= 1 ? first : nearest;
            }
        }
        if (nearest != null) {
            compare(new Mention[] {nearest, last}, length, faults);
        }
    }

    private static Mention @Nullable [] ends(Scene scene, int at, Mention length) {
        Mention before = scene.mention(at - 1);
        if (before != null && clock(before) && length.firstToken() - before.endToken() <= 6) {
            if (sinceThat(scene, before, length)) {
                return earlier(scene, at, length);
            }
            return behind(scene, at, before, length);
        }
        Mention after = scene.mention(at + 1);
        return after == null || !clock(after) ? null : ahead(scene, at, length, after);
    }

    /** "from 2pm to 5pm, three hours", "began at 2pm and ended at 5pm, after three hours". */
    private static Mention @Nullable [] behind(Scene scene, int at, Mention last, Mention length) {
        int gap = last.endToken();
        boolean tied = scene.any(gap, length.firstToken(), TYING);
        if (gap == length.firstToken()
                || !scene.only(gap, length.firstToken(), AFTERWARDS)
                || scene.is(length.endToken(), Role.OFFSET)
                || !tied && !scene.is(length.endToken(), CLOSING)) {
            return null;
        }
        if (range(last)) {
            return new Mention[] {last, last};
        }
        for (int other = at - 2; other >= at - 4; other--) {
            Mention first = scene.mention(other);
            if (first == null || scene.sentence(last) - scene.sentence(first) > 1) {
                return null;
            }
            if (first.kind().temporal() && !clock(first) && first.kind() == Kind.DATE && !tied) {
                return null;
            }
            if (clock(first)) {
                return paired(scene, first, last);
            }
        }
        return null;
    }

    /** The start and the end in this order; null if it is not clear which is which. */
    private static Mention @Nullable [] paired(Scene scene, Mention first, Mention second) {
        if (starts(scene, first) && stops(scene, second)) {
            return new Mention[] {first, second};
        }
        return stops(scene, first) && starts(scene, second) && !range(first) ? new Mention[] {second, first} : null;
    }

    private static boolean starts(Scene scene, Mention time) {
        return scene.is(time.firstToken() - 1, Role.FROM) || verb(scene, time, Role.START.bit());
    }

    private static boolean stops(Scene scene, Mention time) {
        return scene.is(time.firstToken() - 1, Role.bits(Role.TO, Role.UNTIL)) || verb(scene, time, Role.END.bit());
    }

    private static boolean verb(Scene scene, Mention time, long verbs) {
        int sentence = scene.sentence(time);
        int first =
                Math.max(time.firstToken() - VERB, scene.passage().sentences().first(sentence));
        int end = Math.min(time.endToken() + VERB, scene.passage().sentences().end(sentence));
        for (int token = time.firstToken() - 1; token >= first && !scene.is(token, Role.AND); token--) {
            if (scene.is(token, verbs)) {
                return true;
            }
        }
        for (int token = time.endToken(); token < end && !scene.is(token, Role.bits(Role.AND, Role.COMMA)); token++) {
            if (scene.is(token, verbs)) {
                return true;
            }
        }
        return false;
    }

    /** "three hours, from 2pm to 5pm", "three hours (2pm to 5pm)". */
    private static Mention @Nullable [] ahead(Scene scene, int at, Mention length, Mention first) {
        int gap = first.firstToken();
        int joint = length.endToken();
        boolean from = scene.is(gap - 1, Role.FROM) || range(first) && scene.is(gap - 1, Role.OPEN);
        if (!from || !scene.only(joint, gap - 1, Role.bits(Role.COMMA, Role.OPEN, Role.DASH)) || gap - joint > 2) {
            return null;
        }
        if (range(first)) {
            return new Mention[] {first, first};
        }
        Mention second = scene.mention(at + 2);
        boolean to = second != null
                && clock(second)
                && second.firstToken() == first.endToken() + 1
                && scene.is(first.endToken(), Role.bits(Role.TO, Role.UNTIL));
        return to ? new Mention[] {first, second} : null;
    }

    /** "by 5pm, three hours after the first call": the length ends at the time before it and begins with something said earlier. */
    private static boolean sinceThat(Scene scene, Mention before, Mention length) {
        return length.firstToken() == before.endToken() + 1
                && scene.is(before.endToken(), Role.COMMA)
                && scene.is(length.endToken(), Role.AFTER)
                && (scene.is(length.endToken() + 1, Role.WHICH) || scene.is(length.endToken() + 1, Role.THE));
    }

    /** The clock time in whose sentence the thing is named from which the length counts: "The first call came at 2pm." */
    private static Mention @Nullable [] earlier(Scene scene, int at, Mention length) {
        Mention last = scene.mentions().get(at - 1);
        for (int other = at - 2; other >= at - 6; other--) {
            Mention first = scene.mention(other);
            if (first == null || scene.sentence(length) - scene.sentence(first) > 1) {
                return null;
            }
            if (clock(first)) {
                return recalls(scene, length.endToken() + 1, first) ? new Mention[] {first, last} : null;
            }
        }
        return null;
    }

    /** Whether the noun behind a token stands in the sentence of an earlier time, before that time. */
    private static boolean recalls(Scene scene, int token, Mention earlier) {
        Tokens tokens = scene.tokens();
        int noun = token;
        while (tokens.type(noun + 1) == Tokens.WORD && noun < token + VERB) {
            noun++;
        }
        int first = scene.passage().sentences().first(scene.sentence(earlier));
        int length = tokens.end(noun) - tokens.start(noun);
        for (int other = Math.max(first, earlier.firstToken() - 2 * VERB); other < earlier.firstToken(); other++) {
            if (length > 2
                    && noun > token
                    && tokens.end(other) - tokens.start(other) == length
                    && scene.passage()
                            .text()
                            .regionMatches(
                                    true, tokens.start(other), scene.passage().text(), tokens.start(noun), length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean clock(Mention mention) {
        return (mention.kind() == Kind.TIME || mention.kind() == Kind.DATETIME)
                && mention.value() instanceof Moment moment
                && moment.from() != null
                && moment.to() != null
                && moment.precision().compareTo(Moment.Precision.HOUR) <= 0;
    }

    private static boolean range(Mention mention) {
        return seconds(((Moment) mention.value()).to()) - seconds(((Moment) mention.value()).from()) > MINUTE
                && mention.endToken() - mention.firstToken() > 2;
    }

    private static long seconds(@Nullable LocalDateTime time) {
        return time == null ? 0 : time.toLocalTime().toSecondOfDay();
    }

    private static void compare(Mention[] ends, Mention length, Faults faults) {
        String fault = fault(ends, length);
        if (fault != null) {
            boolean range = ends[0].firstToken() == ends[1].firstToken();
            faults.add(Kind.DURATION, fault, range ? List.of(ends[0], length) : List.of(ends[0], ends[1], length));
        }
    }

    /** What is wrong with a length between two clock times; null if it fits. */
    private static @Nullable String fault(Mention[] ends, Mention length) {
        boolean range = ends[0].firstToken() == ends[1].firstToken();
        long start = seconds(((Moment) ends[0].value()).from());
        Moment last = (Moment) ends[1].value();
        long end = seconds(range ? last.to() : last.from());
        long between = Math.floorMod(end - start, 2 * HALF_DAY);
        long slack = ends[0].hedge() == null && ends[1].hedge() == null ? MINUTE / 2 : HEDGED;
        String zone = ((Moment) ends[0].value()).zone();
        boolean sameZone = zone == null || last.zone() == null || zone.equals(last.zone());
        boolean fits = !sameZone
                || fits(length.allows(), between % HALF_DAY, slack)
                || fits(length.allows(), between % HALF_DAY + HALF_DAY, slack);
        return fits
                ? null
                : clock(start) + " to " + clock(end) + " is " + length(between) + ", not "
                        + Wording.of(Kind.DURATION, length.value());
    }

    private static boolean fits(Interval allows, long between, long slack) {
        return !allows.disjoint(new Interval(Ratio.of(between - slack), Ratio.of(between + slack)));
    }

    private static String clock(long seconds) {
        long minutes = seconds / MINUTE % MINUTE;
        return seconds / HOUR + (minutes < 10 ? ":0" : ":") + minutes;
    }

    private static String length(long seconds) {
        Ratio hours = Ratio.of(seconds, HOUR);
        boolean written = seconds >= HOUR && hours.times(4).whole();
        long minutes = seconds / MINUTE;
        return written
                ? Wording.number(hours) + (seconds == HOUR ? " hour" : " hours")
                : seconds < HOUR ? minutes + " minutes" : minutes / 60 + " h " + minutes % 60 + " min";
    }
}
