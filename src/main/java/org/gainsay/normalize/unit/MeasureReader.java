package org.gainsay.normalize.unit;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.hedge.Hedges;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.normalize.number.Odds;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads a figure with its unit, sums of several ("two hours and 50 minutes") and ranges ("two hours to three hours"). */
public final class MeasureReader {
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long ARTICLE = WordClass.ARTICLE.bit();
    private static final long FILLER = WordClass.FILLER.bit();
    private static final long MORE = WordClass.bits(WordClass.FILLER, WordClass.WHOLE);
    private static final long LABEL = WordClass.LABEL.bit();
    private static final long SUFFIX = WordClass.SUFFIX.bit();
    private static final String DAY = "day";
    private static final String HOUR = "hour";
    private static final String MINUTE = "minute";
    private static final String DEGREE = "degree";
    private static final String PERCENT = "per cent";
    private static final Ratio TWO = Ratio.of(2);
    /** A share that rises "20% to 25%" may rise by either; one that rises "0.3% to 2.4%" rises to the second. */
    private static final Ratio FAR = Ratio.of(4);

    private static final Ratio THOUSAND = Ratio.of(1000);
    /** Water freezes at 32 F; a bare figure with an F below it is rather a name. */
    private static final Ratio FREEZING = Ratio.of(32);
    /** How far from a temperature the word may stand that says it is one. */
    private static final int WEATHER = 12;

    private MeasureReader() {}

    /**
     * The measure that is recognised by a token.
     *
     * @param reading the text
     * @param token the first digit or number word
     * @return the measure, or null if there is no figure or no unit behind it
     */
    public static @Nullable Measure read(Reading reading, int token) {
        Numeral numeral = reading.numerals().read(token);
        if (numeral == null) {
            return null;
        }
        Measure sum = million(reading, token, numeral);
        if (sum != null) {
            return sum;
        }
        Units.Found found = unit(reading, numeral);
        Measure frost = Frost.read(reading, numeral, found);
        if (frost != null) {
            return frost;
        }
        Hedges.Found hedge = null;
        if (found == null) {
            hedge = reading.vocabulary().hedges().after(reading.tokens(), numeral.end());
            found = hedge == null ? null : reading.vocabulary().units().find(reading.tokens(), hedge.end());
        }
        if (found == null) {
            return Shared.read(reading, numeral);
        }
        if (!plausible(reading, numeral, found) || Odds.ofUnits(reading, numeral, found.end())) {
            return null;
        }
        Unit unit = reading.vocabulary().units().meant(reading.passage(), found);
        Measure plain = measure(numeral, unit, hedge, found.end());
        if (hedge != null) {
            return plain;
        }
        return numeral.range() || numeral.vague() != null ? plain : range(reading, Sums.of(reading, plain));
    }

    /** "1.8M dollars", "5m yen", "5 m yen": before a currency the letter multiplies as it does behind a sign. */
    private static @Nullable Measure million(Reading reading, int token, Numeral plain) {
        int letter = plain.end();
        if (!reading.is(letter, SUFFIX)) {
            return null;
        }
        Units.Found found = reading.vocabulary().units().find(reading.tokens(), letter + 1);
        Numeral scaled = found == null || found.unit().kind() != Kind.MONEY || found.use() == Use.SIGN
                ? null
                : reading.numerals().read(token, true);
        return scaled == null || found == null || scaled.end() != letter + 1
                ? null
                : measure(scaled, found.unit(), null, found.end());
    }

    /** Whether a unit that is also another word is meant. */
    private static boolean plausible(Reading reading, Numeral numeral, Units.Found found) {
        if (reached(reading, numeral, found)) {
            return false;
        }
        if (found.use().large()) {
            return numeral.scaled() || numeral.low().compareTo(THOUSAND) >= 0;
        }
        if (found.use() == Use.SMALL && !Symbols.stands(reading, numeral, found)) {
            return false;
        }
        if (found.unit().kind() == Kind.INFORMATION && AirPressure.is(reading, numeral, found.end() - 1)) {
            return false;
        }
        if (found.unit().kind() == Kind.TEMPERATURE
                && found.unit().name().equals(DEGREE)
                && reading.vocabulary().units().words().turned(reading.tokens(), numeral.first())) {
            return false;
        }
        if (found.unit().kind() == Kind.TEMPERATURE
                && reading.vocabulary().units().words().angle(reading.tokens(), found.end())) {
            return false;
        }
        if (found.use() != Use.CAPITAL || found.unit().kind() != Kind.TEMPERATURE) {
            return !lettered(reading, numeral, found);
        }
        boolean fahrenheit = found.unit().zero().signum() > 0;
        boolean named = reading.is(numeral.first() - 1, LABEL) || model(reading, numeral);
        boolean cold = fahrenheit && numeral.low().signum() > 0 && numeral.low().compareTo(FREEZING) < 0;
        return !named && (!cold || weather(reading, numeral.first()));
    }

    /** "passed the 40,000 mark": what a count gets to, and no money; "the 40,000 mark surplus" is some. */
    private static boolean reached(Reading reading, Numeral numeral, Units.Found found) {
        boolean ends = reading.tokens().type(found.end()) != Tokens.WORD || reading.is(found.end(), FUNCTION);
        return ends
                && found.unit().kind() == Kind.MONEY
                && reading.vocabulary().units().isMark(reading.tokens(), found.end() - 1)
                && reading.vocabulary().units().isThe(reading.tokens(), numeral.first() - 1);
    }

    /** "Insat 1C": one digit behind a name, where nobody speaks of the weather. */
    private static boolean model(Reading reading, Numeral numeral) {
        Tokens tokens = reading.tokens();
        int name = numeral.first() - 1;
        return tokens.glued(numeral.end())
                && tokens.type(numeral.first()) == Tokens.NUMBER
                && tokens.end(numeral.first()) - tokens.start(numeral.first()) == 1
                && tokens.type(name) == Tokens.WORD
                && (tokens.shape(name) & (Tokens.CAPITAL | Tokens.UPPER)) == Tokens.CAPITAL
                && tokens.type(name - 1) == Tokens.WORD
                && !weather(reading, name);
    }

    /** "runway 27L", "gate 14M": behind a word that names, a capital that hangs on the figure is part of the name. */
    private static boolean lettered(Reading reading, Numeral numeral, Units.Found found) {
        Tokens tokens = reading.tokens();
        int letter = numeral.end();
        return found.end() == letter + 1
                && tokens.glued(letter)
                && tokens.end(letter) - tokens.start(letter) == 1
                && (tokens.shape(letter) & Tokens.CAPITAL) != 0
                && reading.is(numeral.first() - 1, LABEL);
    }

    private static boolean weather(Reading reading, int token) {
        UnitWords words = reading.vocabulary().units().words();
        for (int at = token - WEATHER; at <= token + WEATHER; at++) {
            if (words.weather(reading.tokens(), at)) {
                return true;
            }
        }
        return false;
    }

    /** One of a unit, as "an hour" says. */
    public static Measure one(Unit unit, int first, int end) {
        Numeral one = new Numeral(first, end, Ratio.ONE, Ratio.ONE, Ratio.ONE, Ratio.ONE, null, Numeral.Form.WORDS);
        return new Measure(first, end, one, unit, unit.factor(), unit.factor(), null, unit.factor());
    }

    private static Units.@Nullable Found unit(Reading reading, Numeral numeral) {
        Tokens tokens = reading.tokens();
        Units units = reading.vocabulary().units();
        Units.Found direct = units.find(reading.passage(), numeral.end());
        if (direct == null && tokens.type(numeral.end()) == Tokens.MARK) {
            direct = marked(reading, numeral.end());
        }
        Units.Found letter = letter(reading, numeral.end());
        if (letter != null) {
            return letter;
        }
        if (direct == null && reading.is(numeral.end(), FILLER)) {
            direct = units.find(tokens, numeral.end() + 1);
        }
        if (direct != null || numeral.form() == Numeral.Form.DIGITS) {
            return direct;
        }
        int at = numeral.end();
        if (reading.isWord(at, reading.vocabulary().numbers().of())) {
            at++;
        }
        at = NumeralReader.joint(tokens, at) ? at + 1 : at;
        boolean fraction = numeral.form() == Numeral.Form.FRACTION
                || numeral.vague() == null && !numeral.low().whole();
        boolean part = fraction && reading.is(at, ARTICLE);
        boolean mixed = fraction && numeral.low().compareTo(Ratio.ONE) > 0;
        boolean vague = (numeral.form() == Numeral.Form.VAGUE || mixed || pair(reading, numeral)) && at > numeral.end();
        return part ? units.find(tokens, at + 1) : vague ? units.find(tokens, at) : null;
    }

    /** "41d 07h", "28m 53s": before hours a "d" is a day, and before seconds an "m" a minute; elsewhere a "d" may be anything. */
    private static Units.@Nullable Found letter(Reading reading, int end) {
        Tokens tokens = reading.tokens();
        Units units = reading.vocabulary().units();
        boolean d = units.isD(tokens, end);
        boolean m = units.isM(tokens, end) && tokens.glued(end);
        Numeral next = d || m ? Sums.figure(reading, end + 1) : null;
        if (next == null) {
            return null;
        }
        Units.Found hours = d ? units.find(tokens, next.end()) : null;
        if (hours != null && units.named(HOUR).equals(hours.unit())) {
            return new Units.Found(units.named(DAY), end + 1, Use.FREE);
        }
        return m && units.isS(tokens, next.end()) ? new Units.Found(units.named(MINUTE), end + 1, Use.FREE) : null;
    }

    /** "a pair of hours" counts hours. */
    private static boolean pair(Reading reading, Numeral numeral) {
        return reading.is(numeral.first(), ARTICLE)
                && numeral.form() == Numeral.Form.WORDS
                && numeral.low().equals(TWO);
    }

    /** A unit that is a sign, or that stands in brackets: "6'2", "20 (kg)". */
    private static Units.@Nullable Found marked(Reading reading, int end) {
        Tokens tokens = reading.tokens();
        char mark = tokens.mark(end);
        if (mark == '\'' || mark == '"') {
            return Primes.find(reading, end);
        }
        boolean bracket = mark == '(' || mark == '[' || mark == '{';
        Units.Found inside = bracket ? reading.vocabulary().units().find(tokens, end + 1) : null;
        boolean closed = inside != null
                && tokens.type(inside.end()) == Tokens.MARK
                && ")]}".indexOf(tokens.mark(inside.end())) >= 0;
        return closed && inside != null ? new Units.Found(inside.unit(), inside.end() + 1, inside.use()) : null;
    }

    /** A figure with the unit that stands somewhere behind it. */
    public static Measure of(Numeral numeral, Unit unit, int end) {
        return measure(numeral, unit, null, end);
    }

    static Measure measure(Numeral numeral, Unit unit, Hedges.@Nullable Found hedge, int end) {
        Ratio low = unit.toBase(numeral.low());
        Ratio high = numeral.high() == null ? null : numeral.range() ? unit.toBase(numeral.high()) : low;
        return new Measure(
                numeral.first(),
                end,
                numeral,
                unit,
                low,
                high,
                hedge,
                numeral.step().times(unit.factor()));
    }

    private static Measure range(Reading reading, Measure low) {
        int second = reading.ranges().second(low.first(), low.end());
        boolean change = second > 0
                && reading.isWord(second - 1, reading.vocabulary().numbers().to())
                && change(reading, low.first());
        boolean share = low.unit().kind() == Kind.PERCENT && low.unit().name().equals(PERCENT);
        int figure = second < 0 ? -1 : reading.ranges().pastSign(second);
        Numeral numeral = second < 0 || change && !share
                ? null
                : figure > second ? reading.numerals().single(figure, false) : Sums.figure(reading, second);
        if (numeral == null) {
            return low;
        }
        Units.Found unit = reading.vocabulary().units().find(reading.tokens(), numeral.end());
        if (unit == null || unit.unit().kind() != low.unit().kind() || numeral.vague() != null) {
            return low;
        }
        boolean led = unit.unit().name().equals(PERCENT) && !share;
        Measure high = measure(numeral, unit.unit(), null, unit.end());
        if (led
                || high.low().compareTo(low.low()) <= 0
                || change && share && high.low().compareTo(low.low().times(FAR)) > 0
                || reading.isWord(second - 1, reading.vocabulary().numbers().and()) && !between(reading, low)) {
            return low;
        }
        return low.upTo(high);
    }

    /** Whether a verb of change takes a figure as its amount: "rose 5 km", "fell another 5 km", "slowed by about 5 km". */
    private static boolean change(Reading reading, int first) {
        Hedges.Found hedge = reading.hedgeBefore(first);
        int start = hedge == null ? first : hedge.first();
        int word = reading.is(start - 1, MORE) ? start - 1 : start;
        int amount = reading.is(word - 1, ARTICLE) ? word - 1 : word;
        return reading.vocabulary().trends().takes(reading, amount);
    }

    private static boolean between(Reading reading, Measure low) {
        return reading.isWord(low.first() - 1, reading.vocabulary().numbers().between());
    }
}
