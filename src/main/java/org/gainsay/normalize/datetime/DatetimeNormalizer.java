package org.gainsay.normalize.datetime;

import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Normalizer;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.Trigger;
import org.gainsay.normalize.date.DateNormalizer;
import org.gainsay.normalize.time.Clock;
import org.gainsay.normalize.time.ClockSpan;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates, clock times, and what the two make together, so that none is looked for twice: "11:30 a.m. on Friday" is the minute from 11:30 on the
 * Friday that the publication time tells; "11:30 a.m." alone is a time, "Friday" alone a date. Instants that count from the publication
 * ("15 minutes ago") are datetimes, too.
 */
public final class DatetimeNormalizer extends Normalizer {
    private static final long UNIT = WordClass.UNIT.bit();
    /** Words that count or are said of time, whatever else they measure. */
    private static final long TIMELY = WordClass.bits(
            WordClass.LONE_UNIT,
            WordClass.DATE_END,
            WordClass.CLOCK,
            WordClass.ORDINAL,
            WordClass.NUMBER,
            WordClass.FRACTION);

    @Override
    public int triggers() {
        return Trigger.NUMERAL | Trigger.CALENDAR | Trigger.ORDINAL | Trigger.CLOCK | Trigger.UNIT;
    }

    @Override
    public @Nullable Mention read(Reading reading, int token) {
        boolean measured = measured(reading, token);
        if (measured && reading.is(token + 1, UNIT)) {
            return null;
        }
        Mention instant = Instants.read(reading, token);
        if (instant != null || measured) {
            return instant;
        }
        ClockSpan time = reading.times().read(token, false);
        if (time != null) {
            Mention joined = new Joiner(reading).timeFirst(time);
            if (joined != null || time.certain()) {
                return joined != null ? joined : reading.times().mention(time);
            }
        }
        boolean word = reading.tokens().type(token) == Tokens.WORD;
        Day named = word && Days.mayBe(reading, token) ? new Joiner(reading).named(token) : null;
        if (named == null) {
            Mention date = Days.date(reading, token);
            if (date != null) {
                Mention joined = Days.single(date) ? new Joiner(reading).dateFirst(date) : null;
                return joined != null ? joined : date;
            }
            named = LooseDays.before(reading, token);
        }
        return named == null ? null : new Joiner(reading).dayFirst(named);
    }

    /** Whether a figure counts what is no time, "40 tonnes" or "5 million", so that no date or time needs to be looked for. */
    private static boolean measured(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        int behind = token + 1;
        if (tokens.type(token) != Tokens.NUMBER || tokens.glued(behind)) {
            return false;
        }
        boolean unit = reading.is(behind, UNIT) && !reading.is(behind, TIMELY);
        if (!unit && !reading.vocabulary().numbers().millions(tokens.word(behind))) {
            return false;
        }
        Clock clock = reading.vocabulary().clock();
        return !clock.knows(reading, behind) && !DateNormalizer.written(reading, token);
    }
}
