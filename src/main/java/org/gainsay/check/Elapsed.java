package org.gainsay.check;

import java.time.LocalDateTime;
import java.util.List;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Finds a number of years that does not fit the years that it lies between: "founded in 1985, 30 years ago", "built in 1936, it fell in 1990, 44 years later", "opened
 * in 1936, it marks its 100th anniversary this year", "took over in 2012 and left in 2024 after 15 years".
 */
public final class Elapsed implements Check {
    /** How many figures to each side are looked at. */
    private static final int REACH = 6;
    /** How many sentences back the year may stand that a length counts from. */
    private static final int BACK = 3;
    /** A year that begins or ends it may count or not. */
    private static final int ROOM = 1;

    private static final long JOINTS = Role.bits(Role.COMMA, Role.DASH, Role.OPEN);
    private static final long CLOSING =
            Role.bits(Role.COMMA, Role.DASH, Role.CLOSE, Role.STOP, Role.SEMICOLON, Role.AND, Role.IN, Role.AT);

    private static final long PREPOSITION = Role.bits(Role.IN, Role.AT);
    private static final long PLACED = Role.PLACED.bit() | PREPOSITION;

    @Override
    public String id() {
        return "general/years";
    }

    @Override
    public String question() {
        return "Does a number of years fit the years that it lies between?";
    }

    @Override
    public void check(Scene scene, Faults faults) {
        for (int at = 0; at < scene.mentions().size(); at++) {
            Mention mention = scene.mentions().get(at);
            if (dated(scene, mention)) {
                Jubilee.check(scene, mention, faults);
            } else if (mention.kind() == Kind.DATE) {
                ago(scene, at, faults);
                SinceYear.check(scene, at, faults);
                later(scene, at, faults);
                DaysLater.check(scene, at, faults);
            } else if (mention.kind() == Kind.ORDINAL) {
                Anniversary.check(scene, at, faults);
            } else if (mention.kind() == Kind.DURATION) {
                after(scene, at, faults);
                UntilNow.check(scene, at, faults);
                Tenure.check(scene, at, faults);
                DaysLater.check(scene, at, faults);
                SinceYear.check(scene, at, faults);
                CountedFrom.check(scene, at, faults);
            } else if (mention.kind() == Kind.AGE) {
                UntilNow.check(scene, at, faults);
            }
        }
    }

    /** "in 1985, 30 years ago", "30 years ago, in 1985". */
    private static void ago(Scene scene, int at, Faults faults) {
        Mention ago = scene.mentions().get(at);
        if (!scene.speaks(ago.endToken() - 1, ago.endToken(), Topic.AGO)) {
            return;
        }
        Mention date = beside(scene, at);
        date = date == null ? saidBefore(scene, at) : date;
        // "the worst since 1953, 61 years ago"
        date = date != null && date.hedge() != null && date.hedge().type() == Hedge.Type.SINCE ? date.unhedged() : date;
        if (date != null && date.hedge() == null && date.allows().disjoint(ago.allows())) {
            faults.add(Kind.DATE, words(scene, date) + " was not " + words(scene, ago), List.of(date, ago));
        }
    }

    /** "She wed in 1973. That was 42 years ago": the date that the sentence before ends with; null if there is none. */
    private static @Nullable Mention saidBefore(Scene scene, int at) {
        Mention ago = scene.mentions().get(at);
        Mention date = scene.mention(at - 1);
        int first = scene.passage().sentences().first(scene.sentence(ago));
        boolean that = scene.is(first, Role.WHICH)
                && scene.speaks(first, Topic.THAT)
                && ago.firstToken() == first + 2
                && (scene.is(first + 1, Role.IS) || scene.speaks(first + 1, Topic.SHORT_IS))
                && scene.is(ago.endToken(), CLOSING);
        boolean last = date != null
                && dated(scene, date)
                && scene.sentence(ago) - scene.sentence(date) == 1
                && scene.is(date.endToken(), Role.STOP);
        return that && last ? date : null;
    }

    /** The date directly before or behind a mention, with a comma or a bracket between them; null if there is none. */
    private static @Nullable Mention beside(Scene scene, int at) {
        Mention mention = scene.mentions().get(at);
        Mention before = scene.mention(at - 1);
        int first = mention.firstToken() - 1;
        boolean closed = scene.is(mention.endToken(), CLOSING);
        if (before != null && dated(scene, before) && joined(scene, before.endToken(), first) && closed) {
            return before;
        }
        Mention after = scene.mention(at + 1);
        int end = mention.endToken();
        boolean behind = after != null
                && dated(scene, after)
                && scene.is(end, JOINTS | Role.IN.bit())
                && scene.is(after.endToken(), CLOSING)
                && (after.firstToken() == end + 1
                        || after.firstToken() == end + 2 && scene.is(end + 1, Role.bits(Role.IN, Role.AT)));
        return behind ? after : null;
    }

    /** A comma or a bracket, or ", that is". */
    private static boolean joined(Scene scene, int from, int last) {
        boolean is = scene.is(last, Role.IS) && scene.is(last - 1, Role.WHICH);
        return scene.is(from, JOINTS) && (from == last || is && from == last - 2);
    }

    /** "in 1990, 44 years later": it may count from any year before, but is at fault only where its own sentence or the one before tells a single one. */
    private static void later(Scene scene, int at, Faults faults) {
        Mention later = scene.mentions().get(at);
        Mention date = scene.is(later.endToken() - 1, Role.LATER) ? beside(scene, at) : null;
        Mention length = date == null ? null : Bracketed.only(scene, later.firstToken(), later.endToken() - 1);
        Ratio years = length == null ? null : years(length);
        if (date == null || years == null) {
            return;
        }
        Mention nearest = null;
        for (int other = at - 1; other >= Math.max(0, at - REACH); other--) {
            Mention start = scene.mentions().get(other);
            int back = scene.sentence(later) - scene.sentence(start);
            if (back > BACK) {
                break;
            } else if (start.equals(date) || !dated(scene, start)) {
                continue;
            } else if (fits(year(date) - year(start), years) || nearest != null) {
                return;
            }
            nearest = start;
        }
        if (nearest != null && scene.sentence(later) - scene.sentence(nearest) <= 1 && year(nearest) < year(date)) {
            fault(scene, nearest, date, later, faults);
        }
    }

    /** "took over in 2012 and left in 2024 after 15 years in the job". */
    private static void after(Scene scene, int at, Faults faults) {
        Mention length = scene.mentions().get(at);
        Mention second = scene.mention(at - 1);
        Mention first = scene.mention(at - 2);
        Mention more = scene.mention(at - 3);
        Ratio years = years(length);
        boolean told = years != null
                && length.hedge() == null
                && first != null
                && second != null
                && scene.is(length.firstToken() - 1, Role.AFTER)
                && (length.firstToken() - 1 == second.endToken()
                        || scene.is(second.endToken(), Role.COMMA) && length.firstToken() - 2 == second.endToken())
                && (post(scene, length.endToken()) || withIt(scene, length.endToken()))
                && dated(scene, first)
                && dated(scene, second)
                && (scene.sameSentence(first, length)
                                && scene.any(first.endToken(), second.firstToken(), Role.AND.bit())
                        || scene.sentence(length) - scene.sentence(first) == 1 && withIt(scene, length.endToken()))
                && (more == null || !scene.sameSentence(more, first));
        if (told && first != null && second != null && years != null && !fits(year(second) - year(first), years)) {
            fault(scene, first, second, length, faults);
        }
    }

    /** The end of a clause, or "in the job", "in charge", "on the bench", but no "in politics", "at the mill". */
    private static boolean post(Scene scene, int token) {
        int office = scene.is(token + 1, Role.THE) ? token + 2 : token + 1;
        boolean known = scene.speaks(office, Topic.OFFICE);
        return scene.is(token, CLOSING & ~PREPOSITION) || scene.is(token, PLACED) && !scene.is(token, Role.OF) && known;
    }

    /** "after 26 years with it": the length counts from when the sentence before told of it. */
    private static boolean withIt(Scene scene, int token) {
        return scene.speaks(token, Topic.WITH) && scene.is(token + 1, Role.bits(Role.WHICH, Role.THEM));
    }

    private static void fault(Scene scene, Mention from, Mention to, Mention length, Faults faults) {
        faults.add(
                Kind.DATE,
                words(scene, from) + " to " + words(scene, to) + " is " + (year(to) - year(from)) + " years, not "
                        + words(scene, length),
                List.of(from, to));
    }

    /** Whether a mention is a date with a year in figures, and no stretch of several. */
    static boolean dated(Scene scene, Mention mention) {
        return mention.kind() == Kind.DATE
                && year(mention) > 0
                && WeekdayDate.written(scene.tokens(), mention)
                && ((Moment) mention.value()).precision().compareTo(Moment.Precision.YEAR) <= 0
                && !Ends.range(scene, mention);
    }

    /** The year of a date; 0 where it is not known. */
    static long year(Mention date) {
        LocalDateTime from = ((Moment) date.value()).from();
        return from == null ? 0 : from.getYear();
    }

    /** A length or an age in years; null for any other. */
    static @Nullable Ratio years(Mention length) {
        if (length.kind() != Kind.DURATION && length.kind() != Kind.AGE
                || !(length.value() instanceof Quantity quantity)) {
            return null;
        }
        return quantity.writtenUnit().equals("year") && Figures.single(length) != null ? quantity.low() : null;
    }

    static boolean fits(long between, Ratio years) {
        return new Interval(Ratio.of(between - ROOM), Ratio.of(between + ROOM)).holds(years);
    }

    /** A mention as it is written. */
    static String words(Scene scene, Mention mention) {
        return scene.passage().words(mention.firstToken(), mention.endToken());
    }
}
