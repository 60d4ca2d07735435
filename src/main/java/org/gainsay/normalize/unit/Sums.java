package org.gainsay.normalize.unit;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.normalize.number.PlainDigits;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads what adds to a figure with a unit: "and a half", "and 50 minutes", "forty-five" behind "two hours". */
public final class Sums {
    private static final long ARTICLE = WordClass.ARTICLE.bit();
    private static final long KNOWN = WordClass.bits(WordClass.ARTICLE, WordClass.DETERMINER);
    private static final long FRACTION = WordClass.FRACTION.bit();
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long UNIT = WordClass.UNIT.bit();
    private static final long AUXILIARY = WordClass.AUXILIARY.bit();
    private static final long DATE_END = WordClass.DATE_END.bit();

    /** Of which a larger unit holds no more, those are counted one by one: the hours of a day, the inches of a foot. */
    private static final Ratio FEW = Ratio.of(24);

    private Sums() {}

    /** A measure with what adds to it; itself if nothing does. */
    public static Measure of(Reading reading, Measure measure) {
        Kind kind = measure.unit().kind();
        boolean sums = kind == Kind.DURATION || kind == Kind.LENGTH || kind == Kind.MASS || kind == Kind.MONEY;
        Measure half = half(reading, measure);
        return half != null ? half : sums ? terms(reading, measure) : measure;
    }

    /** "two hours and a half", "an hour and three quarters"; null if no part of the unit follows. */
    public static @Nullable Measure half(Reading reading, Measure measure) {
        int and = measure.end();
        if (!reading.isWord(and, reading.vocabulary().numbers().and())) {
            return null;
        }
        if (!reading.is(and + 1, ARTICLE) || !reading.is(and + 2, FRACTION)) {
            return quarters(reading, measure, and + 1);
        }
        Ratio part = reading.vocabulary()
                .numbers()
                .part(reading.tokens().word(and + 2))
                .times(measure.unit().factor());
        boolean ownUnit = reading.vocabulary().units().find(reading.tokens(), and + 3) != null;
        return ownUnit || part.signum() == 0 ? null : plus(measure, part, part, and + 3);
    }

    /** "two hours and three quarters". */
    private static @Nullable Measure quarters(Reading reading, Measure measure, int token) {
        Numeral part = figure(reading, token);
        if (part == null || part.form() != Numeral.Form.FRACTION) {
            return null;
        }
        Ratio unit = measure.unit().factor();
        boolean ownUnit = reading.vocabulary().units().find(reading.tokens(), part.end()) != null;
        return ownUnit
                ? null
                : plus(measure, part.low().times(unit), part.step().times(unit), part.end());
    }

    private static Measure terms(Reading reading, Measure start) {
        Measure sum = start;
        Unit smallest = start.unit();
        while (true) {
            int at = joined(reading, sum.end());
            Numeral counted = figure(reading, at);
            Numeral next = counted == null ? one(reading, at) : counted;
            if (next == null) {
                return sum;
            }
            Units.Found unit = unit(reading, next, smallest);
            if (unit == null || !term(next, unit.unit(), smallest) && !listed(reading, sum, next, unit, smallest)) {
                Unit rest = reading.vocabulary().units().rest(smallest);
                return unit == null && rest != null ? rest(reading, sum, rest, smallest) : sum;
            }
            if (apart(reading, sum, smallest, unit)) {
                return sum;
            }
            Ratio factor = unit.unit().factor();
            sum = plus(sum, next.low().times(factor), step(next, unit.unit(), smallest), unit.end());
            smallest = unit.unit();
        }
    }

    /** The unit behind a further figure; "m" behind hours is a minute, and behind feet there are spellings of an inch that are something else elsewhere. */
    private static Units.@Nullable Found unit(Reading reading, Numeral next, Unit before) {
        Tokens tokens = reading.tokens();
        Units units = reading.vocabulary().units();
        Units.Found found = units.find(tokens, next.end());
        if (found != null
                && found.use() == Use.SMALL
                && units.isM(tokens, next.end())
                && before.kind() == Kind.DURATION) {
            Unit minute = units.rest(before);
            return minute == null ? found : new Units.Found(minute, next.end() + 1, Use.SMALL);
        }
        if (before.kind() == Kind.DURATION) {
            Units.Found prime = found == null ? Primes.ofTime(reading, next.end(), before) : null;
            return prime == null ? found : prime;
        }
        Unit rest = found == null ? units.rest(before) : null;
        if (rest == null || rest.kind() != Kind.LENGTH) {
            return found;
        }
        int inch = Primes.inch(tokens, next.end());
        if (inch < 0 && units.isIn(tokens, next.end()) && !reading.is(next.end() + 1, ARTICLE)) {
            boolean date = tokens.type(next.end() + 1) == Tokens.NUMBER;
            inch = date || units.isThe(tokens, next.end() + 1) ? -1 : next.end() + 1;
        }
        return inch < 0 ? null : new Units.Found(rest, inch, Use.SIGN);
    }

    /** "2h30", "two hours forty-five", "five foot two tall", "the 5 foot 2 singer", "5-foot-11", "15 dollars 50": a figure that ends the phrase counts the next smaller unit. */
    private static Measure rest(Reading reading, Measure sum, Unit rest, Unit before) {
        Tokens tokens = reading.tokens();
        int at = sum.end();
        boolean glued = tokens.glued(at);
        boolean joint = NumeralReader.joint(tokens, at);
        boolean and = rest.kind() == Kind.MONEY
                && reading.isWord(at, reading.vocabulary().numbers().and());
        int figure = joint || and ? at + 1 : at;
        Numeral next = figure(reading, figure);
        if (next == null || !next.low().whole() || next.vague() != null || !term(next, rest, before)) {
            return sum;
        }
        boolean digits = tokens.type(figure) == Tokens.NUMBER;
        boolean two = !digits || rest.kind() == Kind.LENGTH || tokens.end(figure) - tokens.start(figure) == 2;
        // "The 20 foot 3 containers" are three.
        boolean known = reading.is(sum.first() - 1, KNOWN)
                && (joint || !reading.passage().endsIn(next.end(), "s"));
        boolean tall = rest.kind() == Kind.LENGTH
                && (known || reading.vocabulary().units().words().dimension(tokens, next.end()));
        boolean ends = glued || joint || tall || ends(reading, next.end(), next.form() == Numeral.Form.WORDS);
        boolean between = and
                && reading.isWord(
                        sum.first() - 1, reading.vocabulary().numbers().between());
        return two && ends && !between
                ? plus(sum, next.low().times(rest.factor()), step(next, rest, before), next.end())
                : sum;
    }

    /** Whether nothing stands at a token that a figure before it could count; behind digits a word may always be that. */
    private static boolean ends(Reading reading, int end, boolean words) {
        Tokens tokens = reading.tokens();
        return switch (tokens.type(end)) {
            case Tokens.BREAK -> true;
            case Tokens.WORD -> words && reading.is(end, FUNCTION);
            case Tokens.MARK -> ".,;:)!?\"".indexOf(tokens.mark(end)) >= 0;
            default -> false;
        };
    }

    /** The article of "and a day", which counts one of a unit that closes its phrase: "an hour and a second boat" goes on with another. */
    private static @Nullable Numeral one(Reading reading, int token) {
        boolean article = reading.is(token, ARTICLE)
                && reading.is(token + 1, UNIT)
                && reading.isWord(token - 1, reading.vocabulary().numbers().and());
        if (!article) {
            return null;
        }
        Numeral one =
                new Numeral(token, token + 1, Ratio.ONE, Ratio.ONE, Ratio.ONE, Ratio.ONE, null, Numeral.Form.WORDS);
        Units.Found unit = reading.vocabulary().units().find(reading.tokens(), token + 1);
        return unit != null && closes(reading, unit.end()) ? one : null;
    }

    /** Not "two hours and a minute of silence", "a foot was hurt" or "a day and an hour later". */
    private static boolean closes(Reading reading, int end) {
        return ends(reading, end, true)
                && !reading.is(end, AUXILIARY | DATE_END)
                && !reading.isWord(end, reading.vocabulary().numbers().of());
    }

    /** The number that begins at a token and has no article before it; null if there is none. */
    static @Nullable Numeral figure(Reading reading, int token) {
        byte type = reading.tokens().type(token);
        boolean may = type == Tokens.NUMBER || type == Tokens.FRACTION || type == Tokens.WORD;
        if (!may || reading.is(token, ARTICLE)) {
            return null;
        }
        if (padded(reading, token)) {
            Ratio value = Ratio.of(PlainDigits.of(reading, token));
            return new Numeral(token, token + 1, value, value, Ratio.ONE, Ratio.ONE, null, Numeral.Form.DIGITS);
        }
        return type == Tokens.NUMBER && reading.tokens().glued(token)
                ? reading.numerals().joined(token)
                : reading.numerals().single(token, false);
    }

    /** "05" in "2h 05m": two digits as a clock shows them. */
    private static boolean padded(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        return tokens.end(token) - tokens.start(token) == 2
                && reading.passage().text().charAt(tokens.start(token)) == '0'
                && PlainDigits.of(reading, token) >= 0;
    }

    /** A smaller unit adds to a larger one only with a figure that does not fill the larger one. */
    private static boolean term(Numeral next, Unit unit, Unit before) {
        return unit.base().equals(before.base())
                && next.vague() == null
                && next.low().signum() >= 0
                && next.low().times(unit.factor()).compareTo(before.factor()) < 0;
    }

    /** "2 yards, 7 feet and 10 inches": in a list of ever smaller units one may fill the one before it. */
    private static boolean listed(Reading reading, Measure sum, Numeral next, Units.Found found, Unit before) {
        Unit unit = found.unit();
        boolean falls = unit.base().equals(before.base())
                && unit.factor().compareTo(before.factor()) < 0
                && next.vague() == null
                && next.low().signum() > 0;
        if (!falls
                || !reading.tokens().isMark(sum.end(), ',')
                || !reading.isWord(found.end(), reading.vocabulary().numbers().and())) {
            return false;
        }
        Numeral last = figure(reading, found.end() + 1);
        Units.Found smallest = last == null ? null : unit(reading, last, unit);
        return last != null && smallest != null && term(last, smallest.unit(), unit);
    }

    /** "one kilometre, 200 metres from the shaft": a comma, and what the second length is by itself; nobody counts six feet, two inches so. */
    private static boolean apart(Reading reading, Measure sum, Unit before, Units.Found next) {
        return sum.unit().kind() == Kind.LENGTH
                && reading.tokens().isMark(sum.end(), ',')
                && before.factor().over(next.unit().factor()).compareTo(FEW) > 0
                && reading.vocabulary().units().words().apart(reading.tokens(), next.end());
    }

    private static int joined(Reading reading, int token) {
        int at =
                reading.tokens().isMark(token, ',') || NumeralReader.joint(reading.tokens(), token) ? token + 1 : token;
        return reading.isWord(at, reading.vocabulary().numbers().and()) ? at + 1 : at;
    }

    /** How coarse a further figure is, in base units: nobody rounds the ten inches of a foot, or the ten months of a year, to tens. */
    private static Ratio step(Numeral next, Unit unit, Unit before) {
        boolean few = before.factor().over(unit.factor()).compareTo(FEW) <= 0;
        return (few ? next.step().min(Ratio.ONE) : next.step()).times(unit.factor());
    }

    private static Measure plus(Measure measure, Ratio more, Ratio step, int end) {
        Ratio low = measure.low().plus(more);
        return new Measure(measure.first(), end, measure.numeral(), measure.unit(), low, low, null, step);
    }
}
