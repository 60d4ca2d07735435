package org.gainsay.normalize.datetime;

import java.time.LocalDateTime;
import org.gainsay.article.Publication;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Moment.Precision;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.date.Lasting;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.normalize.time.Clock;
import org.gainsay.normalize.time.Clock.Role;
import org.gainsay.normalize.time.ClockSpan;
import org.gainsay.normalize.unit.Measure;
import org.gainsay.normalize.unit.MeasureReader;
import org.gainsay.normalize.unit.Units;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads instants that count from the publication by hours, minutes and seconds: "15 minutes ago", "in three hours", "the last two hours", "between
 * now and eight o'clock". Where only the day of publication is known they stay unresolved.
 */
final class Instants {
    private static final Ratio DAY = Ratio.of(86_400);
    private static final Ratio MINUTE = Ratio.of(60);
    private static final Ratio HOUR = Ratio.of(3600);
    /** A length of more than this counts no hours: two weeks. */
    private static final Ratio LONGEST = Ratio.of(14 * 86_400);

    /** How far behind a figure "ago" may stand: "two hours and 30 minutes ago". */
    private static final int REACH = 8;
    /** How far before "in three hours" the word may stand that speaks of the future. */
    private static final int CLAUSE = 12;

    private static final long LEADS = Role.bits(Role.DISTANCE, Role.PREVIOUS, Role.FOLLOWING);
    private static final long SIDES = Role.bits(Role.PREVIOUS, Role.FOLLOWING);
    private static final long INSTANT = WordClass.INSTANT.bit();
    private static final long UNIT = WordClass.UNIT.bit();
    private static final long ARTICLE = WordClass.ARTICLE.bit();
    private static final long LENGTHS = WordClass.SPAN.bit();
    /** A word of none of these counts nothing and measures nothing. */
    private static final long COUNTED =
            WordClass.bits(WordClass.NUMBER, WordClass.FRACTION, WordClass.VAGUE, WordClass.UNIT);

    private final Reading reading;
    private final Tokens tokens;
    private final Clock clock;
    private final @Nullable LocalDateTime now;

    private Instants(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.clock = reading.vocabulary().clock();
        Publication published = reading.published();
        this.now = published == null || published.dayOnly()
                ? null
                : published.time().toLocalDateTime();
    }

    /** The instant that is recognised by a token, or null; costs a few looks where there is none. */
    static @Nullable Mention read(Reading reading, int token) {
        Clock clock = reading.vocabulary().clock();
        if (clock.is(reading, token, Role.NOW)) {
            return new Instants(reading).now(token);
        }
        boolean word = reading.tokens().type(token) == Tokens.WORD;
        if (word && (!reading.is(token, COUNTED) || clock.is(reading, token, Role.AT))) {
            return null;
        }
        return cued(reading, clock, token) ? new Instants(reading).counted(token) : null;
    }

    private static boolean cued(Reading reading, Clock clock, int token) {
        for (int before = token - 1; before >= token - 2; before--) {
            if (clock.isAny(reading, before, LEADS)) {
                return true;
            }
        }
        if (clock.isAny(reading, token + 1, SIDES)) {
            return true;
        }
        if (!reading.near(token, INSTANT)) {
            return false;
        }
        for (int behind = token + 1; behind <= token + REACH; behind++) {
            byte type = reading.tokens().type(behind);
            if (reading.is(behind, INSTANT)) {
                return true;
            }
            if (type == Tokens.BREAK || type == Tokens.MARK && !reading.tokens().isMark(behind, '-')) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Mention counted(int token) {
        Measure length = length(token);
        if (length == null) {
            return turned(token);
        }
        if (!hours(length) || length.low().signum() <= 0) {
            return null;
        }
        int first = length.first();
        int end = length.end();
        if (clock.is(reading, end, Role.AGO)) {
            boolean ago = reading.vocabulary().calendar().isAgo(tokens, end);
            return instant(first, end + 1, length, ago ? -1 : 1);
        }
        if (clock.is(reading, end, Role.FRAME) && clock.is(reading, end + 1, Role.NOW)) {
            return instant(first, end + 2, length, 1);
        }
        if (clock.is(reading, first - 1, Role.DISTANCE)) {
            return ahead(first - 1, end)
                    ? clock.isWithin(reading, first - 1)
                            ? stretch(first - 1, end, length, 1)
                            : instant(first - 1, end, length, 1)
                    : null;
        }
        int side =
                clock.is(reading, first - 1, Role.PREVIOUS) ? -1 : clock.is(reading, first - 1, Role.FOLLOWING) ? 1 : 0;
        boolean lasts = reading.is(first - 2, LENGTHS) && !clock.is(reading, first - 2, Role.DISTANCE);
        boolean verb = side < 0 && Lasting.verb(reading, first - 1);
        return side == 0 || now == null || lasts || verb ? null : stretch(first - 1, end, length, side);
    }

    /** Whether "in three hours" lies ahead: the clause speaks of the future, or there is nothing else in the sentence. */
    private boolean ahead(int in, int end) {
        if (reading.isWord(end, reading.vocabulary().numbers().of())) {
            return false;
        }
        if (opens(in) && opens(end)) {
            return true;
        }
        for (int at = in - 1; at > in - CLAUSE && tokens.type(at) == Tokens.WORD; at--) {
            if (clock.is(reading, at, Role.PROMISE)) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(int token) {
        int at = tokens.isMark(token, '.') ? token + 1 : token;
        return tokens.type(at == token ? at - 1 : at) == Tokens.BREAK || tokens.type(at) == Tokens.BREAK;
    }

    private static boolean hours(Measure length) {
        boolean days = length.unit().factor().compareTo(HOUR) > 0
                && length.low().over(DAY).whole();
        Ratio high = length.high();
        return !days
                && high != null
                && high.compareTo(LONGEST) <= 0
                && length.low().whole()
                && high.whole();
    }

    /** "the 13 last minutes": the word stands between the figure and its unit. */
    private @Nullable Mention turned(int token) {
        Numeral figure = reading.numerals().read(token);
        if (figure == null || figure.range() || figure.vague() != null || now == null) {
            return null;
        }
        int end = figure.end();
        int side = clock.is(reading, end, Role.PREVIOUS) ? -1 : clock.is(reading, end, Role.FOLLOWING) ? 1 : 0;
        Units.Found unit = side == 0 ? null : reading.vocabulary().units().find(tokens, end + 1);
        if (unit == null || unit.unit().kind() != Kind.DURATION) {
            return null;
        }
        Measure length = MeasureReader.of(figure, unit.unit(), unit.end());
        return hours(length) && length.low().signum() > 0 ? stretch(figure.first(), unit.end(), length, side) : null;
    }

    /** "two hours", "half an hour", "an hour". */
    private @Nullable Measure length(int token) {
        boolean unit = reading.is(token, UNIT) && reading.is(token - 1, ARTICLE);
        Measure length = unit ? one(token) : reading.measure(token);
        return length != null && length.unit().kind() == Kind.DURATION ? length : null;
    }

    private @Nullable Measure one(int token) {
        Units.Found unit = reading.vocabulary().units().find(tokens, token);
        if (unit == null || unit.end() != token + 1 || unit.unit().kind() != Kind.DURATION) {
            return null;
        }
        return MeasureReader.one(unit.unit(), token - 1, token + 1);
    }

    private Mention instant(int first, int end, Measure length, int sign) {
        LocalDateTime at = now;
        if (at == null) {
            return unresolved(first, end, precision(length));
        }
        long low = length.low().longValueExact() * sign;
        long high = length.high() == null ? low : length.high().longValueExact() * sign;
        Precision precision = precision(length);
        long grain = precision == Precision.HOUR ? 3600 : precision == Precision.MINUTE ? 60 : 1;
        return mention(
                first,
                end,
                at.plusSeconds(Math.min(low, high)),
                at.plusSeconds(Math.max(low, high) + grain),
                precision);
    }

    private Mention stretch(int first, int end, Measure length, int sign) {
        LocalDateTime at = now;
        if (at == null) {
            return unresolved(first, end, precision(length));
        }
        Ratio high = length.high() == null ? length.low() : length.high();
        LocalDateTime other = at.plusSeconds(high.longValueExact() * sign);
        return mention(first, end, sign < 0 ? other : at, sign < 0 ? at : other, precision(length));
    }

    private static Precision precision(Measure length) {
        boolean hour = length.low().over(HOUR).whole();
        return hour ? Precision.HOUR : length.low().over(MINUTE).whole() ? Precision.MINUTE : Precision.SECOND;
    }

    /** "between now and eight o'clock", "from now until 6pm", "as of now", "right now". */
    private @Nullable Mention now(int token) {
        int second = clock.is(reading, token - 1, Role.FRAME) ? reading.times().joined(token, token + 1) : -1;
        if (second > 0) {
            ClockSpan time = reading.times().read(second, true);
            return time == null || time.range() || !time.certain() ? null : untilTime(token, time);
        }
        return clock.parts().saysNow(reading, token - 1)
                ? now == null
                        ? unresolved(token - 1, token + 1, Precision.SECOND)
                        : mention(token - 1, token + 1, now, now.plusSeconds(1), Precision.SECOND)
                : null;
    }

    private Mention untilTime(int token, ClockSpan time) {
        LocalDateTime at = now;
        if (at == null) {
            return unresolved(token, time.end(), Precision.MINUTE);
        }
        ClockSpan last = time.after(at.toLocalTime().toSecondOfDay());
        LocalDateTime end = at.toLocalDate().atStartOfDay().plusSeconds(last.from());
        return mention(token, time.end(), at, end, Precision.MINUTE);
    }

    private Mention mention(int first, int end, LocalDateTime from, LocalDateTime to, Precision precision) {
        return reading.mention(Kind.DATETIME, first, end, new Moment(from, to, precision, null, null));
    }

    private Mention unresolved(int first, int end, Precision precision) {
        String words = reading.passage().words(first, end);
        return reading.mention(Kind.DATETIME, first, end, new Moment(null, null, precision, null, words));
    }
}
