package org.gainsay.check;

import java.time.Duration;
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
 * A start and an end on the clock, and how long it is from one to the other. Clock times without a date are held to be of either half of the day,
 * so that 3 hours from 11 to 2 are none too few.
 *
 * @param first the start
 * @param last the end; the same mention where one tells both: "2pm to 5pm"
 */
record Ends(Mention first, Mention last) implements Stretch {
    static final long MINUTE = 60;
    static final long HOUR = 60 * MINUTE;
    static final long HALF_DAY = 12 * HOUR;
    /** How far a hedged clock time ("shortly after 2pm") may be from what is meant, in seconds. */
    private static final long HEDGED = 15 * MINUTE;
    /** How many tokens from a clock time the verb of arriving and the place may stand. */
    private static final int PLACE = 8;

    /** What the clock of any place is called. */
    private static final String LOCAL = "local";

    private static final long JOINTS = Role.bits(Role.TO, Role.UNTIL, Role.AND, Role.DASH);

    /** Both ends in one mention. */
    static Ends of(Mention range) {
        return new Ends(range, range);
    }

    static boolean clock(Mention mention) {
        return (mention.kind() == Kind.TIME || mention.kind() == Kind.DATETIME)
                && mention.value() instanceof Moment moment
                && moment.from() != null
                && moment.to() != null
                && moment.precision().compareTo(Moment.Precision.HOUR) <= 0;
    }

    /** Whether a mention is a clock time that ends something: "until 16:00". */
    static boolean until(Scene scene, Mention mention) {
        return mention.kind() == Kind.TIME
                && mention.value() instanceof Moment moment
                && moment.to() != null
                && moment.precision().compareTo(Moment.Precision.HOUR) <= 0
                && (scene.is(mention.firstToken(), Role.UNTIL) || scene.is(mention.firstToken() - 1, Role.UNTIL));
    }

    /** Whether one mention tells a start and an end; "twenty to ten" tells one time. */
    static boolean range(Scene scene, Mention mention) {
        boolean minute =
                clock(mention) && between(((Moment) mention.value()).from(), ((Moment) mention.value()).to()) <= MINUTE;
        return !minute && scene.any(mention.firstToken() + 1, mention.endToken() - 1, JOINTS);
    }

    @Override
    public void compare(Scene scene, Mention length, Faults faults) {
        String fault = fault(scene, length);
        if (fault != null) {
            faults.add(Kind.DURATION, fault, one() ? List.of(first, length) : List.of(first, last, length));
        }
    }

    @Override
    public void holds(Scene scene, Mention length, Faults faults) {
        Ratio stated = Figures.single(length);
        LocalDateTime from = ((Moment) first.value()).from();
        LocalDateTime to = one() ? ((Moment) last.value()).to() : ((Moment) last.value()).from();
        long most = Math.floorMod(between(from, to), 2 * HALF_DAY);
        if (stated != null && stated.compareTo(Ratio.of(most)) > 0) {
            compare(scene, length, faults);
        }
    }

    @Override
    public boolean measures(Scene scene, Mention length) {
        Ratio stated = Figures.single(length);
        boolean dated = first.kind() == Kind.DATETIME && last.kind() == Kind.DATETIME;
        return stated != null && (dated || stated.compareTo(Ratio.of(2 * HALF_DAY)) < 0);
    }

    /** Whether a length that differs is told of just this stretch: no more than a quarter is amiss, and an hour or more where it is too short. */
    boolean nearly(Mention length) {
        LocalDateTime until = one() ? ((Moment) last.value()).to() : ((Moment) last.value()).from();
        long between = Math.floorMod(between(((Moment) first.value()).from(), until), 2 * HALF_DAY);
        Ratio stated = Figures.value(length);
        Ratio over = Ratio.of(between).minus(stated);
        Ratio amiss = over.signum() < 0 ? stated.minus(Ratio.of(between)) : over;
        boolean quarter = amiss.times(4).compareTo(stated) <= 0;
        return quarter && (over.signum() <= 0 || over.compareTo(Ratio.of(HOUR)) > 0);
    }

    /** What is wrong with a length between the two; null if it fits. */
    @Nullable
    String fault(Scene scene, Mention length) {
        Moment start = (Moment) first.value();
        Moment end = (Moment) last.value();
        LocalDateTime until = one() || end.from() == null ? end.to() : end.from();
        boolean dated = first.kind() == Kind.DATETIME && last.kind() == Kind.DATETIME;
        long between = dated ? between(start.from(), until) : Math.floorMod(between(start.from(), until), 2 * HALF_DAY);
        Ratio over = Ratio.of(between).minus(Figures.value(length));
        // "from Friday to Saturday", which of either the publication time may place wrongly
        boolean back = dated && between <= 0;
        if (back
                || !oneClock(scene, start, end)
                || fits(length, between, dated && !start.open() && !end.open())
                || abroad(scene, length, between)
                || played(scene, over)
                || over.signum() > 0 && new Reason(scene, Kind.DURATION, List.of(last, length)).accounts(over)) {
            return null;
        }
        long shown = open() ? nearer(between % HALF_DAY, length) : between;
        return clock(seconds(start.from())) + " to " + clock(seconds(start.from()) + shown) + " is " + length(shown)
                + ", not " + Wording.of(Kind.DURATION, length.value());
    }

    /** Of the two times that a clock may mean which does not tell the half of the day, the one that is nearer to what is stated. */
    private static long nearer(long between, Mention length) {
        Ratio stated = Figures.single(length);
        return stated != null && stated.compareTo(Ratio.of(between + HALF_DAY / 2)) > 0 ? between + HALF_DAY : between;
    }

    /** How long it is from the first to the last, in seconds, less than a day. */
    long seconds() {
        return Math.floorMod(between(((Moment) first.value()).from(), ((Moment) last.value()).from()), 2 * HALF_DAY);
    }

    /** The minutes that a clock time tells beside its hour. */
    static int minutes(Mention time) {
        LocalDateTime from = ((Moment) time.value()).from();
        return from == null ? 0 : from.getMinute();
    }

    /** Whether one of the times does not tell its half of the day. */
    boolean open() {
        return ((Moment) first.value()).open() || ((Moment) last.value()).open();
    }

    private boolean one() {
        return first.firstToken() == last.firstToken();
    }

    private boolean fits(Mention length, long between, boolean dated) {
        long hedged = (first.hedge() == null ? 0 : HEDGED) + (one() || last.hedge() == null ? 0 : HEDGED);
        long slack = Math.max(MINUTE / 2, hedged);
        if (dated) {
            // Clocks may have been put forward or back meanwhile.
            return fits(length.allows(), between, between < 2 * HALF_DAY ? slack : HOUR);
        }
        return fits(length.allows(), between % HALF_DAY, slack)
                || fits(length.allows(), between % HALF_DAY + HALF_DAY, slack);
    }

    private static boolean fits(Interval allows, long between, long slack) {
        return !allows.disjoint(new Interval(Ratio.of(between - slack), Ratio.of(between + slack)));
    }

    /** Whether both ends are told by one clock. Who "landed at 12.45 local time" left by another one, though "ended at 12.45 local time" tells the clock of both ends. */
    private boolean oneClock(Scene scene, Moment start, Moment end) {
        String from = start.zone();
        String to = end.zone();
        boolean same = from == null || to == null || from.equals(to);
        boolean said = from != null || to != null;
        boolean places = said && (from == null || to == null || from.startsWith(LOCAL)) || local(scene);
        return same && !(places && arrives(scene));
    }

    /** "landed at 12.45, local time". */
    private boolean local(Scene scene) {
        int token = last.endToken();
        int word = scene.is(token, Role.COMMA) ? token + 1 : token;
        return scene.tokens().type(word) == Tokens.WORD
                && scene.passage().words(word, word + 1).equals(LOCAL);
    }

    private boolean arrives(Scene scene) {
        int from =
                Math.max(last.firstToken() - PLACE, scene.passage().sentences().first(scene.sentence(last)));
        return scene.any(from, last.firstToken(), Role.ARRIVED.bit());
    }

    /** Whether somebody goes from one named place to another, whose clock may differ by just what is amiss: some half hours. */
    private boolean abroad(Scene scene, Mention length, long between) {
        Ratio stated = Figures.single(length);
        boolean zones = stated != null
                && stated.minus(Ratio.of(between)).over(Ratio.of(HOUR / 2)).whole();
        return zones && goes(scene, first, Role.START) && goes(scene, last, Role.ARRIVED);
    }

    /** Whether a match takes less than an hour more than its play: from 3pm to 5pm for 94 minutes. */
    private boolean played(Scene scene, Ratio over) {
        return over.signum() > 0
                && over.compareTo(Ratio.of(HOUR)) < 0
                && scene.speaksInSentence(first.firstToken(), Topic.GAMES);
    }

    /** "left Lang at 9.01am", "at 10.18am reached Orvalla", "took off at 9.01am from Lang". */
    private static boolean goes(Scene scene, Mention time, Role verb) {
        int end = time.endToken();
        boolean place = scene.is(end, Role.bits(Role.IN, Role.AT, Role.FROM)) && capital(scene, end + 1);
        int sentence = scene.sentence(time);
        int from =
                Math.max(time.firstToken() - PLACE, scene.passage().sentences().first(sentence));
        int to = Math.min(time.endToken() + PLACE, scene.passage().sentences().end(sentence));
        for (int token = from; token < to; token++) {
            if (scene.is(token, verb) && (place || capital(scene, token + 1) || capital(scene, token + 2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean capital(Scene scene, int token) {
        return scene.tokens().type(token) == Tokens.WORD && (scene.tokens().shape(token) & Tokens.CAPITAL) != 0;
    }

    private static long between(@Nullable LocalDateTime from, @Nullable LocalDateTime to) {
        return from == null || to == null ? 0 : Duration.between(from, to).toSeconds();
    }

    private static long seconds(@Nullable LocalDateTime time) {
        return time == null ? 0 : time.toLocalTime().toSecondOfDay();
    }

    private static String clock(long seconds) {
        long minutes = seconds / MINUTE % MINUTE;
        return seconds / HOUR % 24 + (minutes < 10 ? ":0" : ":") + minutes;
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
