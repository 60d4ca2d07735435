package org.gainsay.check;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Finds a length of time that does not fit the start and the end beside it: "from 9am to 5pm, a total of six hours", "from 3 May to 17 May, four weeks".
 */
public final class StartAndEnd implements Check {
    /** How many tokens before or behind a clock time its verb may stand. */
    private static final int VERB = 4;
    /** How many words may stand between a length and "from": "a three-hour meeting of the council from 2pm". */
    private static final int NOUN = 5;
    /** What is as long is held against no clock times, even where they have dates. */
    private static final Ratio LONGEST = Ratio.of(20 * Ends.HALF_DAY);

    private static final long AFTERWARDS = Role.bits(
            Role.COMMA,
            Role.COLON,
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
    private static final long IS = Role.IS.bit();
    private static final long TYING = Role.bits(Role.AFTER, Role.LASTING, Role.TOTAL, Role.IS, Role.COLON);
    private static final long CLOSING =
            Role.bits(Role.COMMA, Role.DASH, Role.CLOSE, Role.STOP, Role.SEMICOLON, Role.AND);
    private static final long NO_NOUN = CLOSING | Role.bits(Role.OPEN_LIST, Role.VERB, Role.COLON, Role.OPEN);

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
            Ratio seconds = length.kind() == Kind.DURATION ? Figures.single(length) : null;
            // "every 6 minutes from 7am to 7pm" tells how often.
            if (seconds == null || seconds.signum() <= 0 || scene.speaks(length.firstToken() - 1, Topic.EVERY)) {
                continue;
            }
            DateSpan days = DateSpan.beside(scene, at);
            if (days != null) {
                days.compare(scene, length, faults);
            } else if (seconds.compareTo(LONGEST) >= 0 || !clocks(scene, at, length, faults)) {
                told(scene, at, length, faults);
            }
        }
    }

    private static void told(Scene scene, int at, Mention length, Faults faults) {
        Stretch course = Course.of(scene, at);
        if (course == null) {
            Tied.check(scene, at, faults);
        } else if (course.measures(scene, length)) {
            course.compare(scene, length, faults);
        }
    }

    /** Whether a length is that between two clock times; adds a fault if it does not fit. */
    private static boolean clocks(Scene scene, int at, Mention length, Faults faults) {
        Ends ends = ends(scene, at, length);
        ends = ends == null ? Since.of(scene, at) : ends;
        ends = ends == null ? Lasting.of(scene, at) : ends;
        ends = ends == null ? Late.of(scene, at) : ends;
        ends = ends == null ? Concluded.of(scene, at) : ends;
        ends = ends == null ? NearClocks.of(scene, at) : ends;
        if (ends != null) {
            ends.compare(scene, length, faults);
        }
        return ends != null;
    }

    private static @Nullable Ends ends(Scene scene, int at, Mention length) {
        Mention before = scene.mention(at - 1);
        if (before != null && Ends.clock(before) && length.firstToken() - before.endToken() <= 6) {
            return behind(scene, at, before, length);
        }
        Mention after = scene.mention(at + 1);
        return after == null || !Ends.clock(after) ? null : ahead(scene, at, length, after);
    }

    /** "from 2pm to 5pm, three hours", "began at 2pm and ended at 5pm, after three hours". */
    private static @Nullable Ends behind(Scene scene, int at, Mention last, Mention length) {
        int gap = last.endToken();
        boolean tied =
                scene.any(gap, length.firstToken(), TYING) || scene.speaks(gap, length.firstToken(), Topic.TAKES);
        if (gap == length.firstToken()
                || !afterwards(scene, gap, length)
                || scene.is(length.endToken(), Role.bits(Role.OFFSET, Role.TO))
                || scene.is(length.endToken(), Role.OF.bit()) && !scene.any(gap, length.firstToken(), IS)
                || !tied && !closes(scene, length)
                || scene.speaks(gap, length.firstToken(), Topic.TAKES) && !inAll(scene, length)) {
            return null;
        }
        if (Ends.range(scene, last)) {
            return Ends.of(last);
        }
        for (int other = at - 2; other >= at - 4; other--) {
            Mention first = scene.mention(other);
            if (first == null || scene.sentence(last) - scene.sentence(first) > 1) {
                return null;
            }
            if (first.kind().temporal() && !Ends.clock(first) && first.kind() == Kind.DATE && !tied) {
                return null;
            }
            if (Ends.clock(first)) {
                return paired(scene, first, last);
            }
        }
        return null;
    }

    /** "takes seven hours in total": without that, the times may be those between which it can be had. */
    private static boolean inAll(Scene scene, Mention length) {
        int end = length.endToken();
        return scene.is(end, Role.TOTAL)
                || scene.is(end, Role.IN) && scene.is(end + 1, Role.bits(Role.ALL, Role.TOTAL));
    }

    private static boolean afterwards(Scene scene, int gap, Mention length) {
        for (int token = gap; token < length.firstToken(); token++) {
            boolean leads = scene.is(token, AFTERWARDS)
                    || scene.speaks(token, Topic.JOURNEY)
                    || scene.speaks(token, Topic.TAKES);
            if (!leads) {
                return false;
            }
        }
        return true;
    }

    /** Whether a length ends its clause: "20 hours a day" with the day that it is told of. */
    private static boolean closes(Scene scene, Mention length) {
        int end = length.endToken();
        // "from 7am to 11pm, seven days a week" tells on how many days.
        boolean daily = scene.is(end, Role.ARTICLE) && scene.speaks(end + 1, Topic.DAY) && scene.is(end + 2, CLOSING);
        return daily || scene.is(end, CLOSING);
    }

    /** The start and the end in this order; null if it is not clear which is which. */
    static @Nullable Ends paired(Scene scene, Mention first, Mention second) {
        if (starts(scene, first) && stops(scene, second)) {
            return new Ends(first, second);
        }
        // "closed at 4pm and opened at 8pm" are no ends of one stretch; "closed at 10pm, having opened at 8am" are.
        return stops(scene, first)
                        && starts(scene, second)
                        && scene.speaks(first.endToken(), second.firstToken(), Topic.HAVING)
                        && !Ends.range(scene, first)
                ? new Ends(second, first)
                : null;
    }

    private static boolean starts(Scene scene, Mention time) {
        return scene.is(time.firstToken() - 1, Role.FROM) || verb(scene, time, Role.START.bit());
    }

    private static boolean stops(Scene scene, Mention time) {
        return Ends.until(scene, time)
                || scene.is(time.firstToken() - 1, Role.bits(Role.TO, Role.UNTIL))
                || verb(scene, time, Role.END.bit());
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
    private static @Nullable Ends ahead(Scene scene, int at, Mention length, Mention first) {
        int gap = first.firstToken();
        int joint = length.endToken();
        boolean from = scene.is(gap - 1, Role.FROM) || Ends.range(scene, first) && scene.is(gap - 1, Role.OPEN);
        boolean marks = gap - joint <= 2 && scene.only(joint, gap - 1, Role.bits(Role.COMMA, Role.OPEN, Role.DASH));
        if (from && shifts(scene, joint, gap - 1)) {
            return Ends.range(scene, first) && Ends.of(first).nearly(length) ? Ends.of(first) : null;
        }
        if (!from || !marks && !named(scene, length, gap - 1)) {
            return null;
        }
        if (Ends.range(scene, first)) {
            // "for two hours, from 9am to noon there was silence"
            boolean closed = named(scene, length, gap - 1) || scene.is(first.endToken(), CLOSING | Role.PLACED.bit());
            boolean hours = Ends.of(first).measures(scene, length);
            return closed && hours ? Ends.of(first) : null;
        }
        Mention second = scene.mention(at + 2);
        boolean to = second != null
                && Ends.clock(second)
                && second.firstToken() == first.endToken() + 1
                && scene.is(first.endToken(), Role.bits(Role.TO, Role.UNTIL));
        return to && second != null ? new Ends(first, second) : null;
    }

    /** "11-hour shifts, from 7am to 7pm": the hours of one of them, unless they are those of two or more. */
    private static boolean shifts(Scene scene, int noun, int from) {
        int joint = scene.is(noun + 1, Role.COMMA) ? noun + 2 : noun + 1;
        return scene.tokens().isMark(noun - 2, '-') && scene.speaks(noun, Topic.SHIFTS) && joint == from;
    }

    /** "a three-hour meeting of the council from": one thing, not the length of each of several. */
    static boolean named(Scene scene, Mention length, int from) {
        int end = length.endToken();
        boolean one = scene.is(length.firstToken() - 1, Role.bits(Role.ARTICLE, Role.THE))
                && scene.tokens().isMark(end - 2, '-')
                && from > end
                && from - end <= NOUN
                && !scene.any(end, from, NO_NOUN)
                && !took(scene, end, from);
        return one && !scene.passage().endsIn(end, "s") && scene.is(from, Role.FROM);
    }

    /** "a 20-year career took him to Lang from": a verb, and no noun that is one as well. */
    private static boolean took(Scene scene, int first, int end) {
        for (int token = first; token < end; token++) {
            if (scene.is(token, Role.LASTING) && !scene.speaks(token, Topic.STINT)) {
                return true;
            }
        }
        return false;
    }
}
