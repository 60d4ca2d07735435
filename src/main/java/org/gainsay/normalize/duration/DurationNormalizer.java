package org.gainsay.normalize.duration;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Normalizer;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.Trigger;
import org.gainsay.normalize.hedge.Hedges;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.normalize.unit.Measure;
import org.gainsay.normalize.unit.MeasureReader;
import org.gainsay.normalize.unit.Unit;
import org.gainsay.normalize.unit.Units;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads lengths of time and ages: "2 1/2 hours" is 9000 s, "an hour and a half" 5400 s; "3 1/2-year-old" is an age of 3.5 years.
 */
public final class DurationNormalizer implements Normalizer {
    /** The base unit of ages, in seconds: a mean Gregorian year. */
    private static final Ratio YEAR = Ratio.of(31556952);

    private static final long ARTICLE = WordClass.ARTICLE.bit();
    private static final long FRACTION = WordClass.FRACTION.bit();
    private static final long AGE_WORD = WordClass.AGE_WORD.bit();
    private static final long WHOLE = WordClass.WHOLE.bit();
    private static final long SPAN_WORD = WordClass.SPAN.bit();

    private static final Numeral ONE =
            new Numeral(0, 0, Ratio.ONE, Ratio.ONE, Ratio.ONE, Ratio.ONE, null, Numeral.Form.WORDS);

    @Override
    public int triggers() {
        return Trigger.NUMERAL | Trigger.UNIT;
    }

    @Override
    public @Nullable Mention read(Reading reading, int token) {
        Measure measure = reading.measure(token);
        if (measure == null) {
            return single(reading, token);
        }
        boolean duration = measure.unit().kind() == Kind.DURATION;
        return duration && !reading.vocabulary().calendar().isAgo(reading.tokens(), measure.end())
                ? mention(reading, measure)
                : null;
    }

    private static Mention mention(Reading reading, Measure measure) {
        int old = old(reading, measure.end());
        return old < 0
                ? reading.mention(Kind.DURATION, measure, measure.end(), measure.quantity())
                : reading.mention(Kind.AGE, measure, old, measure.quantity("a", Ratio.ONE.over(YEAR)));
    }

    /** The token behind "-old", " old" or "of age", or -1. */
    private static int old(Reading reading, int end) {
        Tokens tokens = reading.tokens();
        int at = NumeralReader.joint(tokens, end) ? end + 1 : end;
        if (reading.vocabulary().units().isOld(tokens, at)) {
            return at + 1;
        }
        boolean ofAge = reading.isWord(end, reading.vocabulary().numbers().of()) && reading.is(end + 1, AGE_WORD);
        return ofAge ? end + 2 : -1;
    }

    /** One unit without a figure: "nearly an hour", "an hour and a half", "an hour-long". */
    private static @Nullable Mention single(Reading reading, int token) {
        Units.Found found = reading.vocabulary().units().find(reading.tokens(), token);
        if (found == null
                || found.unit().kind() != Kind.DURATION
                || found.end() != token + 1
                || plural(reading, token)) {
            return null;
        }
        boolean article = reading.is(token - 1, ARTICLE);
        int first = article ? token - 1 : token;
        if (isLong(reading, found.end())) {
            return mention(reading, one(found.unit(), first, found.end() + 2, Ratio.ZERO));
        }
        if (!article) {
            return reading.is(token - 1, WHOLE) ? whole(reading, token, found.unit()) : null;
        }
        Ratio part = part(reading, found.end());
        if (part.signum() > 0) {
            return mention(reading, one(found.unit(), first, found.end() + 3, part));
        }
        if (reading.isWord(found.end(), reading.vocabulary().numbers().or())) {
            Measure range = alternatives(reading, found, first);
            if (range != null) {
                return mention(reading, range);
            }
        }
        Hedges.Found hedge = reading.vocabulary().hedges().before(reading.tokens(), first);
        Measure one = one(found.unit(), first, found.end(), Ratio.ZERO);
        Measure sum = MeasureReader.sum(reading, one);
        boolean stands = hedge != null || sum.end() > one.end() || reading.is(first - 1, SPAN_WORD);
        return stands ? mention(reading, sum) : null;
    }

    /** "an hour or two". */
    private static @Nullable Measure alternatives(Reading reading, Units.Found found, int first) {
        Numeral two = reading.numerals().single(found.end() + 1, false);
        if (two == null || !two.low().equals(Ratio.of(2)) || reading.measure(found.end() + 1) != null) {
            return null;
        }
        Ratio unit = found.unit().factor();
        return new Measure(first, two.end(), ONE, found.unit(), unit, unit.times(two.low()), null, unit);
    }

    /** "another week", "the whole day", "a full year". */
    private static Mention whole(Reading reading, int token, Unit unit) {
        int first = reading.is(token - 2, ARTICLE) ? token - 2 : token - 1;
        return mention(reading, one(unit, first, token + 1, Ratio.ZERO));
    }

    private static boolean plural(Reading reading, int token) {
        return reading.passage().text().charAt(reading.tokens().end(token) - 1) == 's';
    }

    private static boolean isLong(Reading reading, int end) {
        return NumeralReader.joint(reading.tokens(), end)
                && reading.vocabulary().units().isLong(reading.tokens(), end + 1);
    }

    /** The "half" of "an hour and a half"; 0 if nothing of the sort follows. */
    private static Ratio part(Reading reading, int end) {
        boolean follows = reading.isWord(end, reading.vocabulary().numbers().and())
                && reading.is(end + 1, ARTICLE)
                && reading.is(end + 2, FRACTION);
        return follows ? reading.vocabulary().numbers().part(reading.tokens().word(end + 2)) : Ratio.ZERO;
    }

    private static Measure one(Unit unit, int first, int end, Ratio part) {
        Ratio value = unit.factor().times(Ratio.ONE.plus(part));
        Ratio step = part.signum() == 0 ? unit.factor() : unit.factor().times(part);
        return new Measure(first, end, ONE, unit, value, value, null, step);
    }
}
