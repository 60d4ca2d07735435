package org.gainsay.check;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.gainsay.compare.Wording;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * A span of days, months or years beside a length: "from 3 May to 17 May, four weeks", "three years, from 2010 to 2014".
 *
 * @param span the mention that tells the first and the last of them, or the first
 * @param last the one that tells the last; the same where one tells both
 */
record DateSpan(Mention span, Mention last) implements Stretch {
    private static final long DAY = 24 * Ends.HOUR;
    private static final long WEEK = 7 * DAY;
    private static final long HALF_YEAR = 183 * DAY;
    /** How many tokens may stand between a span and its length: "a period of". */
    private static final int GAP = 5;

    /** How many tokens may stand between "until" and a date: "until they were found in the woods on". */
    private static final int CLAUSE = 12;

    private static final long JOINTS = Role.bits(
            Role.COMMA,
            Role.COLON,
            Role.DASH,
            Role.OPEN,
            Role.ARTICLE,
            Role.TOTAL,
            Role.LASTING,
            Role.OF,
            Role.OR,
            Role.WHICH,
            Role.IS,
            Role.IN,
            Role.VERB);
    private static final long MARKS = Role.bits(Role.COMMA, Role.COLON, Role.DASH, Role.OPEN);
    private static final long CLOSING = Role.bits(Role.COMMA, Role.DASH, Role.CLOSE, Role.STOP, Role.SEMICOLON);

    /** The span of dates directly before or behind a length; null if there is none. */
    static @Nullable DateSpan beside(Scene scene, int at) {
        Mention length = scene.mentions().get(at);
        Mention before = scene.mention(at - 1);
        if (before != null && spans(scene, before) && behind(scene, before, length)) {
            return new DateSpan(before, before);
        }
        Mention after = scene.mention(at + 1);
        boolean ahead = after != null && spans(scene, after) && ahead(scene, length, after);
        return ahead && after != null ? new DateSpan(after, after) : until(scene, at);
    }

    /** "for four weeks, from 3 May until they were found on 17 May". */
    private static @Nullable DateSpan until(Scene scene, int at) {
        Mention length = scene.mentions().get(at);
        Mention first = scene.mention(at + 1);
        Mention last = scene.mention(at + 2);
        if (first == null || last == null || !one(scene, first) || !one(scene, last) || !ordered(first, last)) {
            return null;
        }
        int from = first.firstToken() - 1;
        int until = first.endToken();
        boolean told = scene.is(length.firstToken() - 1, Role.bits(Role.FOR, Role.LASTING))
                && from - length.endToken() <= 1
                && scene.only(length.endToken(), from, MARKS)
                && scene.is(from, Role.FROM)
                && scene.is(until, Role.UNTIL)
                && last.firstToken() - until <= CLAUSE
                && scene.sameSentence(length, last)
                && !scene.any(until + 1, last.firstToken(), CLOSING | Role.AND.bit())
                && scene.is(last.endToken(), CLOSING);
        return told ? new DateSpan(first, last) : null;
    }

    private static boolean one(Scene scene, Mention mention) {
        return dated(mention) && !Ends.range(scene, mention);
    }

    static boolean dated(Mention mention) {
        return mention.kind() == Kind.DATE
                && mention.hedge() == null
                && mention.value() instanceof Moment moment
                && moment.from() != null
                && moment.to() != null
                && size(moment.precision()) > 0;
    }

    static boolean ordered(Mention first, Mention last) {
        Moment start = (Moment) first.value();
        Moment end = (Moment) last.value();
        return start.precision() == end.precision()
                && start.from() != null
                && end.from() != null
                && start.from().isBefore(end.from());
    }

    private static boolean spans(Scene scene, Mention mention) {
        return dated(mention) && Ends.range(scene, mention) && scene.is(mention.firstToken() - 1, Role.FROM);
    }

    /** "from 3 May to 17 May, a period of four weeks". */
    private static boolean behind(Scene scene, Mention span, Mention length) {
        int first = span.endToken();
        int end = length.firstToken();
        return end - first <= GAP
                && scene.is(first, MARKS)
                && scene.only(first, end, JOINTS)
                && closed(scene, length.endToken());
    }

    private static boolean closed(Scene scene, int end) {
        boolean all = scene.is(end, Role.IN) && scene.is(end + 1, Role.bits(Role.ALL, Role.TOTAL));
        boolean which = scene.is(end, Role.IN) && scene.is(end + 1, Role.WHICH);
        return which || scene.is(all ? end + 2 : end, CLOSING);
    }

    /** "lasted four weeks, from 3 May to 17 May". */
    private static boolean ahead(Scene scene, Mention length, Mention span) {
        int from = span.firstToken() - 1;
        return StartAndEnd.named(scene, length, from) && scene.is(span.endToken(), CLOSING)
                || from - length.endToken() <= 1
                        && scene.only(length.endToken(), from, MARKS)
                        && scene.is(length.firstToken() - 1, Role.bits(Role.FOR, Role.LASTING))
                        && scene.is(span.endToken(), CLOSING);
    }

    @Override
    public void compare(Scene scene, Mention length, Faults faults) {
        Interval possible = possible();
        Quantity stated = (Quantity) length.value();
        if (possible.low() == null || possible.high() == null || !possible.disjoint(length.allows())) {
            return;
        }
        Ratio figure = stated.low();
        Ratio base = stated.stated().low();
        if (figure == null || base == null || figure.signum() <= 0) {
            return;
        }
        Ratio unit = base.over(figure);
        String low = Wording.number(Rounding.tenth(possible.low().over(unit)));
        String high = Wording.number(Rounding.tenth(possible.high().over(unit)));
        faults.add(
                Kind.DURATION,
                words(scene) + " is "
                        + (low.equals(high) ? low : low + " to " + high) + " "
                        + Wording.plural(stated.writtenUnit()) + ", not " + Figures.words(length),
                span.equals(last) ? List.of(span, length) : List.of(span, last, length));
    }

    @Override
    public void holds(Scene scene, Mention length, Faults faults) {
        Ratio most = possible().high();
        Ratio stated = Figures.single(length);
        if (most != null && stated != null && stated.compareTo(most) > 0) {
            compare(scene, length, faults);
        }
    }

    /** Days, weeks, months and years; what comes back each week or each year is told with as many of them as one likes. */
    @Override
    public boolean measures(Scene scene, Mention length) {
        Ratio stated = Figures.single(length);
        if (stated == null || stated.compareTo(Ratio.of(DAY)) < 0) {
            return false;
        }
        boolean year = WeekdayDate.written(scene.tokens(), span) || WeekdayDate.written(scene.tokens(), last);
        boolean weekdays = !year && !WeekdayDate.monthNamed(scene, span) && !WeekdayDate.monthNamed(scene, last);
        Ratio most = Ratio.of(weekdays ? WEEK : HALF_YEAR);
        return year || stated.compareTo(most) <= 0;
    }

    private String words(Scene scene) {
        String words = scene.passage().words(span.firstToken(), span.endToken());
        boolean one = span.equals(last);
        return one ? words : words + " to " + scene.passage().words(last.firstToken(), last.endToken());
    }

    /** How long it can be from the first to the last of the days, months or years, in seconds: either end may count or not. */
    private Interval possible() {
        Moment moment = (Moment) span.value();
        LocalDateTime from = moment.from();
        LocalDateTime to = ((Moment) last.value()).to();
        if (from == null || to == null) {
            return new Interval(null, null);
        }
        long whole = Duration.between(from, to).toSeconds();
        long room = size(moment.precision()) * DAY;
        return new Interval(Ratio.of(Math.max(0, whole - 2 * room)), Ratio.of(whole));
    }

    /** The days that a date of a precision may have; 0 for any that no length counts in. */
    private static long size(Moment.Precision precision) {
        return switch (precision) {
            case DAY -> 1;
            case MONTH -> 31;
            case YEAR -> 366;
            default -> 0;
        };
    }
}
