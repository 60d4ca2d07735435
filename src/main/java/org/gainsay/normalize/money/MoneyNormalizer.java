package org.gainsay.normalize.money;

import java.util.EnumSet;
import java.util.Set;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Normalizer;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.Trigger;
import org.gainsay.normalize.number.NumberWords;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.normalize.unit.Measure;
import org.gainsay.normalize.unit.OneReader;
import org.gainsay.normalize.unit.Unit;
import org.gainsay.normalize.unit.UnitWords;
import org.gainsay.normalize.unit.Units;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads sums of money: "$500 billion", "£1.2m", "$40m-$45m", "NOK 1.9 billion", "40 cents". The unit is the ISO 4217 code. */
public final class MoneyNormalizer extends Normalizer {
    private static final String POUND = "pound";
    /** How many words may stand before the "money" of what pounds are of. */
    private static final int COMPOUND = 2;

    private static final String STERLING = "GBP";
    static final String CENT = "cent";
    private static final Ratio TEN = Ratio.of(10);
    private static final Ratio HUNDRED = Ratio.of(100);
    private static final Ratio THOUSAND = Ratio.of(1000);
    /** What has a price by the measure; behind a road's number a length or a time is another matter: "the R40 a mile away". */
    private static final Set<Kind> SOLD = EnumSet.of(Kind.MASS, Kind.VOLUME);

    private static final Ratio TEN_THOUSAND = Ratio.of(10_000);
    private static final Ratio MILLION = Ratio.of(1_000_000);
    private static final long PAYMENT = WordClass.PAYMENT.bit();
    private static final long ARTICLE = WordClass.ARTICLE.bit();
    private static final long HEDGES = WordClass.bits(WordClass.HEDGE, WordClass.FUNCTION);
    private static final long AUXILIARY = WordClass.AUXILIARY.bit();
    private static final long ARTICLES = WordClass.bits(WordClass.ARTICLE, WordClass.DETERMINER);
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long UNIT = WordClass.UNIT.bit();
    /** How far before "pounds" the word may stand that makes them money. */
    private static final int REACH = 5;
    /** How far before sums that few weights come to: "prices of flats rose by a third to 450,000 pounds". */
    private static final int FAR = 8;

    private static final String WEIGHED = "weigh";

    @Override
    public int triggers() {
        return Trigger.NUMERAL | Trigger.UNIT;
    }

    @Override
    public @Nullable Mention read(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        if (tokens.type(token) == Tokens.WORD && reading.is(token, UNIT)) {
            Mention one = one(reading, token);
            if (one != null) {
                return one;
            }
        }
        CurrencySigns.Found sign = reading.vocabulary().currencies().before(tokens, token);
        Mention signed = sign == null ? below(reading, token) : signed(reading, token, sign);
        return signed == null ? named(reading, token) : signed;
    }

    /** "EUR -3.2 million", "€-3.2m"; the hyphen of "EU-27" hangs on the word. */
    private static @Nullable Mention below(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        int minus = token - 1;
        if (!tokens.isMark(minus, '-')
                || !tokens.glued(token)
                || (tokens.type(minus - 1) == Tokens.WORD) == tokens.glued(minus)) {
            return null;
        }
        CurrencySigns.Found sign = reading.vocabulary().currencies().before(tokens, minus);
        Numeral low = sign == null ? null : reading.numerals().read(token, true);
        if (sign == null || low == null || low.range() || low.vague() != null || sign.large() && !large(low)) {
            return null;
        }
        return reading.mention(
                Kind.MONEY,
                sign.first(),
                currencyWord(reading, low.end(), sign.code()),
                negative(quantity(low, null, sign)));
    }

    /** "a dollar", "a dollar and 42 cents"; not "a dollar bill". */
    private static @Nullable Mention one(Reading reading, int token) {
        Measure measure = OneReader.read(reading, token);
        if (measure == null || measure.unit().kind() != Kind.MONEY) {
            return null;
        }
        int end = measure.end();
        boolean noun = reading.tokens().type(end) == Tokens.WORD && !reading.is(end, FUNCTION);
        return noun ? null : reading.mention(Kind.MONEY, measure, end, measure.quantity());
    }

    private static @Nullable Mention named(Reading reading, int token) {
        Measure measure = reading.measure(token);
        if (measure == null) {
            return null;
        }
        if (measure.unit().name().equals(POUND) && measure.unit().kind() == Kind.MASS && paid(reading, measure)) {
            Unit sterling = new Unit(Kind.MONEY, POUND, STERLING, Ratio.ONE);
            return reading.mention(
                    Kind.MONEY, measure, measure.end(), measure.in(sterling).quantity());
        }
        if (measure.unit().kind() != Kind.MONEY
                || reading.vocabulary().units().words().race(reading.tokens(), measure.end() - 1)) {
            return null;
        }
        Measure sum =
                measure.unit().name().length() == 1 || measure.unit().name().equals(CENT)
                        ? reading.vocabulary().cents().of(reading, measure)
                        : measure;
        return reading.mention(Kind.MONEY, sum, sum.end(), sum.quantity());
    }

    /** "361 million pounds" are money, and so are pounds that something costs; other pounds, and all lbs, are a weight. */
    private static boolean paid(Reading reading, Measure measure) {
        int unit = reading.tokens().start(measure.end() - 1);
        if (Character.toLowerCase(reading.passage().text().charAt(unit)) != 'p') {
            return false;
        }
        boolean of =
                reading.isWord(measure.end(), reading.vocabulary().numbers().of());
        boolean small = measure.numeral().low().compareTo(TEN_THOUSAND) < 0;
        UnitWords words = reading.vocabulary().units().words();
        if (of && funds(reading, words, measure.end() + 1)) {
            return true;
        }
        if (of && small && weighed(reading, words, measure.end() + 1)) {
            return false;
        }
        if (measure.numeral().scaled() && measure.numeral().scale().compareTo(THOUSAND) > 0) {
            return true;
        }
        int reach = measure.numeral().low().compareTo(TEN_THOUSAND) >= 0 ? FAR : REACH;
        for (int token = measure.first() - 1; token >= measure.first() - reach && token >= 0; token--) {
            if (reading.is(token, PAYMENT)) {
                return true;
            } else if (weighs(reading, token)) {
                return false;
            }
        }
        return told(reading, measure.end());
    }

    /** "20 pounds of coffee money", "50 pounds of her own cash". */
    private static boolean funds(Reading reading, UnitWords words, int first) {
        for (int token = first; token <= first + COMPOUND && reading.tokens().type(token) == Tokens.WORD; token++) {
            if (words.funds(reading.tokens(), token)) {
                return true;
            }
        }
        return false;
    }

    /** "two pounds of coffee", "900 pounds of sterling silver". */
    private static boolean weighed(Reading reading, UnitWords words, int first) {
        Tokens tokens = reading.tokens();
        return words.stuff(tokens, first) || words.metal(tokens, first) || words.metal(tokens, first + 1);
    }

    /** "118,000 pounds had been raised", "55 pounds was the fee", "a 5,000 pounds grant". */
    private static boolean told(Reading reading, int end) {
        int token = end;
        while (token < end + REACH && reading.is(token, AUXILIARY | ARTICLES)) {
            token++;
        }
        return reading.is(token, PAYMENT);
    }

    private static boolean weighs(Reading reading, int token) {
        int start = reading.tokens().start(token);
        return reading.passage().text().regionMatches(true, start, WEIGHED, 0, WEIGHED.length());
    }

    private static @Nullable Mention signed(Reading reading, int token, CurrencySigns.Found sign) {
        Numeral low = reading.numerals().read(token, true);
        if (low == null
                || sign.large() && !large(low) && !priced(reading, sign, low)
                || sign.named() && !ends(reading, low)) {
            return null;
        }
        boolean plain = !low.range() && low.vague() == null;
        Mention eighths = plain ? eighths(reading, low, sign) : null;
        Mention sum = plain && eighths == null ? cents(reading, low, sign) : eighths;
        if (sum != null) {
            return sum;
        }
        Numeral high = low.range() ? null : second(reading, sign, low);
        int end = high == null ? currencyWord(reading, low.end(), sign.code()) : high.end();
        if (high == null && !low.range() && low.vague() == null && minus(reading, sign.first() - 1)) {
            return reading.mention(Kind.MONEY, sign.first() - 1, end, negative(quantity(low, null, sign)));
        }
        return reading.mention(Kind.MONEY, sign.first(), end, quantity(low, high, sign));
    }

    /** "-£3.2m", "minus £3.2m": the dash hangs on the sign alone, and joins no range. */
    private static boolean minus(Reading reading, int dash) {
        Tokens tokens = reading.tokens();
        NumberWords words = reading.vocabulary().numbers();
        if (words.below(tokens.word(dash))) {
            return !reading.isWord(dash - 1, words.or());
        }
        boolean free = !tokens.glued(dash) || tokens.isMark(dash - 1, '(');
        boolean hangs = tokens.isMark(dash, '-') && tokens.glued(dash + 1) && free;
        boolean figure = tokens.type(dash - 1) == Tokens.NUMBER
                || tokens.glued(dash - 1) && tokens.type(dash - 2) == Tokens.NUMBER;
        return hangs && !figure;
    }

    private static Quantity negative(Quantity sum) {
        Ratio low = sum.low();
        Ratio high = sum.high();
        return new Quantity(
                sum.stated().times(Ratio.of(-1)),
                sum.unit(),
                low == null ? null : low.negate(),
                high == null ? null : high.negate(),
                sum.writtenUnit(),
                sum.step(),
                null);
    }

    /** "$5.68 3/4 a bushel": parts of a cent behind the cents, as grain is priced. */
    private static @Nullable Mention eighths(Reading reading, Numeral low, CurrencySigns.Found sign) {
        Numeral part = low.step().equals(Ratio.ONE.over(HUNDRED))
                        && !low.scaled()
                        && reading.tokens().type(low.end()) != Tokens.WORD
                        && !reading.tokens().glued(low.end())
                ? reading.numerals().single(low.end(), false)
                : null;
        if (part == null
                || part.first() != low.end()
                || part.form() != Numeral.Form.FRACTION
                || part.low().compareTo(Ratio.ONE) >= 0) {
            return null;
        }
        Ratio value = low.low().plus(part.low().over(HUNDRED));
        Ratio step = part.step().over(HUNDRED);
        Quantity quantity = new Quantity(Interval.at(value), sign.code(), value, value, sign.code(), step, null);
        return reading.mention(Kind.MONEY, sign.first(), part.end(), quantity);
    }

    /** "$3 and fourteen cents", "$3 and fourteen". */
    private static @Nullable Mention cents(Reading reading, Numeral low, CurrencySigns.Found sign) {
        int and = low.end();
        if (!reading.isWord(and, reading.vocabulary().numbers().and())
                || !low.low().whole()
                || low.scaled()) {
            return null;
        }
        Numeral more = reading.numerals().single(and + 1, false);
        if (more == null || !more.low().whole() || more.low().compareTo(HUNDRED) >= 0 || more.vague() != null) {
            return null;
        }
        Units.Found unit = reading.vocabulary().units().find(reading.tokens(), more.end());
        boolean part = unit != null
                && unit.unit().base().equals(sign.code())
                && unit.unit().factor().compareTo(Ratio.ONE) < 0;
        boolean spoken = unit == null
                && more.form() == Numeral.Form.WORDS
                && more.low().compareTo(TEN) >= 0
                && stops(reading, more.end());
        if (!part && !spoken) {
            return null;
        }
        Ratio cent = part && unit != null ? unit.unit().factor() : Ratio.ONE.over(HUNDRED);
        Ratio value = low.low().plus(more.low().times(cent));
        int end = part && unit != null ? unit.end() : more.end();
        Quantity quantity = new Quantity(Interval.at(value), sign.code(), value, value, sign.code(), cent, null);
        return reading.mention(Kind.MONEY, sign.first(), end, quantity);
    }

    private static boolean stops(Reading reading, int token) {
        byte type = reading.tokens().type(token);
        return type == Tokens.BREAK || type == Tokens.MARK && !reading.tokens().isMark(token, '-');
    }

    /** "R320 a kilo", "fined R500": a letter that is a sign behind large figures only, where the text says that something is paid; "the R320 a day later" is a road. */
    private static boolean priced(Reading reading, CurrencySigns.Found sign, Numeral low) {
        Units.Found unit = reading.is(low.end(), ARTICLE)
                ? reading.vocabulary().units().find(reading.tokens(), low.end() + 1)
                : null;
        boolean rate = unit != null && SOLD.contains(unit.unit().kind());
        int before = reading.is(sign.first() - 1, HEDGES) ? sign.first() - 2 : sign.first() - 1;
        return rate || reading.is(before, PAYMENT);
    }

    /** Whether nothing stands behind a figure that it could count. */
    private static boolean ends(Reading reading, Numeral numeral) {
        int end = numeral.end();
        byte type = reading.tokens().type(end);
        return stops(reading, end) || type == Tokens.WORD && reading.is(end, FUNCTION) && !reading.is(end, UNIT);
    }

    private static boolean large(Numeral numeral) {
        return numeral.scaled() || numeral.low().compareTo(THOUSAND) >= 0;
    }

    /** "$40m-$45m": the sign stands before each end. */
    private static @Nullable Numeral second(Reading reading, CurrencySigns.Found sign, Numeral low) {
        int at = reading.ranges().second(sign.first(), low.end());
        boolean to = reading.isWord(at - 1, reading.vocabulary().numbers().to());
        if (at < 0 || to && reading.vocabulary().trends().takes(reading, sign.first())) {
            return null;
        }
        int last = at + 3;
        for (int figure = at + 1; figure < last; figure++) {
            CurrencySigns.Found other = reading.vocabulary().currencies().before(reading.tokens(), figure);
            if (other != null && other.first() == at && other.code().equals(sign.code())) {
                Numeral high = reading.numerals().single(figure, true);
                return high != null && high.low().compareTo(low.low()) > 0 ? high : null;
            }
        }
        return null;
    }

    private static Quantity quantity(Numeral low, @Nullable Numeral high, CurrencySigns.Found sign) {
        Numeral top = high == null ? low : high;
        Ratio unit = sign.million() ? MILLION : Ratio.ONE;
        Ratio factor =
                high == null || !sharesScale(low, high) ? unit : high.scale().times(unit);
        Ratio bottom = low.low().times(factor);
        Ratio most = top.high() == null ? null : top.high().times(unit);
        Interval stated = new Interval(bottom, most);
        Ratio step = low.step().times(factor).min(top.step().times(unit));
        Interval vague = low.vague() == null ? null : low.vague().times(unit);
        return new Quantity(stated, sign.code(), bottom, most, sign.code(), step, vague);
    }

    /** "$1.2-$1.5 million": the scale of the end is meant for the start, too, if that stays below the end. */
    private static boolean sharesScale(Numeral low, Numeral high) {
        return !low.scaled() && low.low().times(high.scale()).compareTo(high.low()) < 0;
    }

    /** "$5 million US" stays as it is, "$5 million dollars" takes the word in. */
    private static int currencyWord(Reading reading, int end, String code) {
        Tokens tokens = reading.tokens();
        var unit = reading.vocabulary().units().find(tokens, end);
        return unit != null && unit.unit().base().equals(code) && !tokens.isMark(end, '-') ? unit.end() : end;
    }
}
