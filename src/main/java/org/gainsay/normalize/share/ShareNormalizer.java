package org.gainsay.normalize.share;

import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Normalizer;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.Trend;
import org.gainsay.normalize.Trigger;
import org.gainsay.normalize.count.CountNormalizer;
import org.gainsay.normalize.hedge.Hedges;
import org.gainsay.normalize.number.NumberNormalizer;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.normalize.number.Odds;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads shares, which are percentages in other words: "a third of the crew" are 33.3 %, "one in five voters" 20 %. A fraction is a share
 * where the text says of what: "of" and a noun, "half the crew", a verb ("almost a third used a postal ballot"), or a comparison ("a third more"). Without that it is a
 * number: "one in five" is 0.2, and so is the "two thirds" of "two thirds of a million".
 */
public final class ShareNormalizer extends Normalizer {
    /** How many tokens before its share a figure stands at most: "31 members of the council, or a third,". */
    private static final int RESTATED = 6;

    private static final Ratio HUNDRED = Ratio.of(100);
    private static final long MULTIPLE = WordClass.MULTIPLE.bit();
    private static final long FRACTION = WordClass.FRACTION.bit();
    private static final long AUXILIARY = WordClass.AUXILIARY.bit();
    private static final long COMPARISON = WordClass.COMPARISON.bit();
    private static final long ARTICLE = WordClass.ARTICLE.bit();
    private static final long DETERMINER = WordClass.DETERMINER.bit();
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long MAGNITUDE = WordClass.MAGNITUDE.bit();
    private static final long FIGURE = WordClass.bits(WordClass.NUMBER, WordClass.UNIT, WordClass.VAGUE);

    @Override
    public int triggers() {
        return Trigger.NUMERAL | Trigger.MULTIPLE;
    }

    @Override
    public @Nullable Mention read(Reading reading, int token) {
        if (reading.is(token, MULTIPLE)) {
            return reading.vocabulary().doubling().read(reading, token);
        }
        if (reading.is(token, FRACTION)) {
            Mention points = reading.vocabulary().points().word(reading, token);
            if (points != null) {
                return points;
            }
        }
        Numeral numeral = reading.numerals().read(token);
        if (numeral == null) {
            return null;
        }
        Mention points = numeral.form() == Numeral.Form.FRACTION
                ? reading.vocabulary().points().part(reading, numeral)
                : null;
        if (points != null) {
            return points;
        }
        return numeral.form() == Numeral.Form.FRACTION ? part(reading, numeral, token) : odds(reading, numeral);
    }

    private static @Nullable Mention part(Reading reading, Numeral numeral, int token) {
        boolean share = !numeral.scaled()
                && numeral.low().signum() > 0
                && numeral.low().compareTo(Ratio.ONE) < 0
                && (whole(reading, numeral) || restated(reading, numeral))
                && reading.measure(token) == null
                && !reading.isName(numeral);
        if (!share) {
            return null;
        }
        Mention percent = percent(reading, numeral);
        boolean added = reading.vocabulary().doubling().adds(reading.tokens(), numeral.end());
        return added ? percent.with(percent.value(), Trend.UP) : percent;
    }

    /** Whether the text goes on with what the fraction is a part of, or a change is reckoned by it: "fell by a third". */
    private static boolean whole(Reading reading, Numeral numeral) {
        int end = numeral.end();
        if (reading.isWord(end, reading.vocabulary().numbers().of())) {
            int at = reading.is(end + 1, DETERMINER) ? end + 2 : end + 1;
            return reading.tokens().type(end + 1) == Tokens.WORD && !reading.is(at, FIGURE)
                    || reading.is(end + 1, DETERMINER)
                    || reading.tokens().type(end + 1) == Tokens.NUMBER
                            && reading.measure(end + 1) == null
                            && CountNormalizer.counts(reading, end + 1);
        }
        boolean half = reading.isWord(end - 1, reading.vocabulary().numbers().half());
        boolean word = reading.tokens().type(end - 1) == Tokens.WORD;
        Hedges.Found hedge = word ? reading.hedgeBefore(numeral.first()) : null;
        int first = hedge == null ? numeral.first() : hedge.first();
        if (word && reading.vocabulary().trends().takesPart(reading, first) && !noun(reading, end)
                || reading.vocabulary().doubling().adds(reading.tokens(), end)) {
            return true;
        }
        boolean known = half && reading.is(end, DETERMINER) && !reading.is(end + 1, MAGNITUDE | FIGURE);
        boolean beyond =
                word && reading.vocabulary().numbers().levels(reading.tokens().word(end));
        return known || beyond || reading.is(end, AUXILIARY | COMPARISON) || participle(reading, end);
    }

    /** "€1.35m, or two thirds, was found": what part of it all the figure before is. */
    private static boolean restated(Reading reading, Numeral numeral) {
        Tokens tokens = reading.tokens();
        int or = reading.is(numeral.first() - 1, ARTICLE) ? numeral.first() - 2 : numeral.first() - 1;
        if (!reading.isWord(or, reading.vocabulary().numbers().or())
                || !tokens.isMark(or - 1, ',')
                || !tokens.isMark(numeral.end(), ',') && !tokens.isMark(numeral.end(), '.')) {
            return false;
        }
        for (int at = or - 2; at > or - 2 - RESTATED; at--) {
            if (tokens.type(at) == Tokens.NUMBER) {
                return true;
            }
        }
        return false;
    }

    private static boolean noun(Reading reading, int token) {
        return reading.tokens().type(token) == Tokens.WORD && !reading.is(token, FUNCTION);
    }

    /** "a third used a postal ballot": the plainest sign of a verb. */
    private static boolean participle(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        boolean word = tokens.type(token) == Tokens.WORD && tokens.end(token) - tokens.start(token) > 3;
        return word && reading.passage().endsIn(token, "ed");
    }

    private static @Nullable Mention odds(Reading reading, Numeral numeral) {
        Numeral odds = Odds.read(reading, numeral);
        boolean joined =
                Odds.joined(reading, numeral.end(), reading.vocabulary().numbers());
        if (odds == null || !joined && reading.isName(numeral)) {
            return null;
        }
        Tokens tokens = reading.tokens();
        boolean said = tokens.type(odds.end()) == Tokens.WORD
                || Odds.named(reading, numeral)
                || tokens.type(odds.first() - 1) == Tokens.WORD && reading.hedgeBefore(odds.first()) != null;
        return said
                ? percent(reading, odds)
                : reading.mention(Kind.NUMBER, odds.first(), odds.end(), NumberNormalizer.quantity(odds, "1"));
    }

    private static Mention percent(Reading reading, Numeral numeral) {
        Ratio low = numeral.low().times(HUNDRED);
        Ratio high = numeral.high() == null ? low : numeral.high().times(HUNDRED);
        Quantity value = new Quantity(
                new Interval(low, high),
                "%",
                low,
                high,
                "per cent",
                numeral.step().times(HUNDRED),
                null);
        return reading.mention(Kind.PERCENT, numeral.first(), numeral.end(), value);
    }
}
