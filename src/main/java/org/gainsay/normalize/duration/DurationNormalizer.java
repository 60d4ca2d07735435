package org.gainsay.normalize.duration;

import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Normalizer;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.Trigger;
import org.gainsay.normalize.hedge.Hedges;
import org.gainsay.normalize.number.NumberNames;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.normalize.unit.Measure;
import org.gainsay.normalize.unit.OneReader;
import org.gainsay.normalize.unit.Sums;
import org.gainsay.normalize.unit.Units;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads lengths of time and ages: "2 1/2 hours" is 9000 s, "an hour and a half" 5400 s; "3 1/2-year-old" is an age of 3.5 years.
 */
public final class DurationNormalizer extends Normalizer {
    /** The base unit of ages, in seconds: a mean Gregorian year. */
    private static final Ratio YEAR = Ratio.of(31556952);

    /** How far behind the first hyphen of "8- and 10-year-old" its "old" stands; an article may stand between, and the last hyphen be left out. */
    private static final int HANGING = 7;

    /** How far behind a figure "working" may stand: "10 to 15 working days". */
    private static final int REACH = 4;

    private static final long UNIT = WordClass.UNIT.bit();
    private static final long ARTICLE = WordClass.ARTICLE.bit();
    private static final long FILLER = WordClass.FILLER.bit();
    private static final long FRACTION = WordClass.FRACTION.bit();
    private static final long ORDINAL = WordClass.ORDINAL.bit();
    /** What lies farther back, in seconds, has no date: so many years before any day that articles are read on, the calendar begins. */
    private static final Ratio PREHISTORY = Ratio.of(2200).times(YEAR);

    private static final String YEARS = "year";
    private static final long COMPARISON = WordClass.COMPARISON.bit();
    private static final long AGED = WordClass.AGED.bit();
    private static final long AGE_WORD = WordClass.AGE_WORD.bit();
    private static final long WHOLE = WordClass.WHOLE.bit();
    private static final long SPAN_WORD = WordClass.SPAN.bit();

    @Override
    public int triggers() {
        return Trigger.NUMERAL | Trigger.UNIT;
    }

    @Override
    public @Nullable Mention read(Reading reading, int token) {
        Measure shown = Stopwatch.read(reading, token);
        if (shown != null) {
            return mention(reading, shown);
        }
        Measure measure = reading.measure(token);
        if (measure == null) {
            Mention single = single(reading, token);
            return single != null ? single : workingDays(reading, token);
        }
        boolean duration = measure.unit().kind() == Kind.DURATION && !NumberNames.proper(reading, token);
        return duration
                        && (!reading.vocabulary().calendar().isAgo(reading.tokens(), measure.end())
                                || measure.low().compareTo(PREHISTORY) > 0)
                ? mention(reading, Spans.extended(reading, measure))
                : null;
    }

    /** "five working days", "10 calendar days". */
    private static @Nullable Mention workingDays(Reading reading, int token) {
        Lengths lengths = reading.vocabulary().lengths();
        boolean near = false;
        for (int at = token + 1; at <= token + REACH; at++) {
            near |= lengths.day(reading, at);
        }
        Numeral count = near ? reading.numerals().read(token) : null;
        Units.Found unit = count == null || !lengths.day(reading, count.end())
                ? null
                : reading.vocabulary().units().find(reading.tokens(), count.end() + 1);
        if (count == null || unit == null || !unit.unit().name().equals("day") || count.high() == null) {
            return null;
        }
        Ratio factor = unit.unit().factor();
        return mention(
                reading,
                new Measure(
                        count.first(),
                        unit.end(),
                        count,
                        unit.unit(),
                        count.low().times(factor),
                        count.high().times(factor),
                        null,
                        count.step().times(factor)));
    }

    private static Mention mention(Reading reading, Measure measure) {
        Hedges.Found hedge = reading.hedgeBefore(measure.first());
        int first = hedge == null ? measure.first() : hedge.first();
        boolean aged = reading.is(first - 1, AGED) || put(reading, measure, first);
        int old = aged ? measure.end() : old(reading, measure.end());
        if (old >= 0) {
            return reading.mention(Kind.AGE, measure, old, measure.quantity("a", Ratio.ONE.over(YEAR)));
        }
        if (reading.vocabulary().lengths().over(reading, measure)) {
            int over = measure.first() - 1;
            Hedges.Found more =
                    Lengths.longer(reading, measure) ? new Hedges.Found(Hedge.Type.MORE_THAN, over, over + 1) : null;
            return reading.mention(Kind.DURATION, measure.first(), measure.end(), measure.quantity(), more, null);
        }
        Mention plain = reading.mention(Kind.DURATION, measure, measure.end(), measure.quantity());
        return reading.vocabulary().limits().limited(reading, plain, measure);
    }

    /** "Experts put the oak at about 300 years": how old it is, and not how long it takes. */
    private static boolean put(Reading reading, Measure measure, int first) {
        int at = reading.isWord(
                        measure.first() - 1, reading.vocabulary().numbers().at())
                ? measure.first()
                : first;
        return measure.unit().name().equals(YEARS)
                && reading.isWord(at - 1, reading.vocabulary().numbers().at())
                && reading.vocabulary()
                        .ages()
                        .put(reading, at - 1, measure.numeral().low());
    }

    /** The token behind "-old", " old" or "of age", or -1. */
    private static int old(Reading reading, int end) {
        Tokens tokens = reading.tokens();
        int at = NumeralReader.joint(tokens, end) ? end + 1 : end;
        if (reading.vocabulary().units().isOld(tokens, at)) {
            return at + 1;
        }
        if (tokens.isMark(end, '-') && !tokens.glued(end + 1)) {
            return hanging(reading, end);
        }
        boolean ofAge = reading.isWord(end, reading.vocabulary().numbers().of()) && reading.is(end + 1, AGE_WORD);
        return ofAge ? end + 2 : -1;
    }

    /** The token itself where a hyphen hangs on a figure there whose "old" stands behind the next one: "8- and 10-year-old"; else -1. */
    private static int hanging(Reading reading, int end) {
        for (int at = end + HANGING - 1; at <= end + HANGING + 1; at++) {
            if (reading.vocabulary().units().isOld(reading.tokens(), at)) {
                return end;
            }
        }
        return -1;
    }

    /** One unit without a figure: "nearly an hour", "an hour and a half", "an hour-long", "a century-old". */
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
            return mention(reading, OneReader.one(found.unit(), first, found.end() + 2));
        }
        Measure one = OneReader.one(found.unit(), first, found.end());
        if (NumeralReader.joint(reading.tokens(), found.end()) && old(reading, found.end()) > 0) {
            return mention(reading, one);
        }
        if (!article) {
            return bare(reading, token, one);
        }
        if (reading.isWord(found.end(), reading.vocabulary().numbers().or())) {
            Measure range = OneReader.orTwo(reading, one);
            if (range != null) {
                return mention(reading, range);
            }
        }
        Hedges.Found hedge = reading.hedgeBefore(first);
        Measure sum = Spans.extended(reading, Sums.of(reading, one));
        boolean stands = hedge != null
                || sum.end() > one.end()
                || reading.is(first - 1, SPAN_WORD)
                || reading.is(one.end(), COMPARISON)
                        && reading.isWord(
                                one.end() + 1, reading.vocabulary().numbers().than())
                || reading.vocabulary().lengths().left(reading, first, one.end())
                || reading.vocabulary().limits().limit(reading, first) != null
                || possessive(reading, one.end()) && !rate(reading, first);
        return stands ? mention(reading, sum) : null;
    }

    /** "the ten miles, a day's march": behind another measure, a comma or a bracket between, it is what that is reckoned by or the same in other words. */
    private static boolean rate(Reading reading, int first) {
        boolean apart =
                reading.tokens().isMark(first - 1, ',') || reading.tokens().isMark(first - 1, '(');
        int at = apart ? first - 2 : first - 1;
        return reading.is(at, UNIT);
    }

    /** "a week's notice", "an hour's drive"; "in a year's time" is a date. */
    private static boolean possessive(Reading reading, int token) {
        return reading.vocabulary().calendar().isPossessive(reading.tokens(), token)
                && reading.tokens().type(token + 1) == Tokens.WORD;
    }

    /** "an extra hour", "a further week": the token of the article, or -1. */
    private static int more(Reading reading, int token) {
        boolean filler =
                reading.is(token - 1, FILLER) && !reading.vocabulary().units().isLong(reading.tokens(), token - 1);
        return filler && reading.is(token - 2, ARTICLE) ? token - 2 : -1;
    }

    /** "another week", "all-day", "a quarter-century", "the hour and a half". */
    private static @Nullable Mention bare(Reading reading, int token, Measure one) {
        int more = more(reading, token);
        if (more >= 0) {
            return mention(reading, OneReader.one(one.unit(), more, one.end()));
        }
        Units units = reading.vocabulary().units();
        int before = NumeralReader.joint(reading.tokens(), token - 1) ? token - 2 : token - 1;
        int first = reading.is(before - 1, ARTICLE) ? before - 1 : before;
        Ratio value = one.low();
        if (before < token - 1 && reading.is(before, FRACTION) && !reading.is(before, ORDINAL)) {
            value = value.times(
                    reading.vocabulary().numbers().part(reading.tokens().word(before)));
        } else if (!reading.is(before, WHOLE)
                || one.unit().name().equals("night")
                || before < token - 1 && !units.isAll(reading.tokens(), before)) {
            Measure half = Sums.half(reading, one);
            return half == null ? null : mention(reading, half);
        }
        return mention(reading, new Measure(first, one.end(), one.numeral(), one.unit(), value, value, null, value));
    }

    private static boolean plural(Reading reading, int token) {
        return Character.toLowerCase(
                        reading.passage().text().charAt(reading.tokens().end(token) - 1))
                == 's';
    }

    private static boolean isLong(Reading reading, int end) {
        return NumeralReader.joint(reading.tokens(), end)
                && reading.vocabulary().units().isLong(reading.tokens(), end + 1);
    }
}
