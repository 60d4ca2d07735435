package org.gainsay.normalize.trend;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.Trend;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordMap;
import org.jspecify.annotations.Nullable;

/**
 * Gives a bare figure the unit of the value that it is held against: the 55 million of "rose to 64 million euros from 55 million" are euros, as are the 64 million
 * of "rose 9 million euros to 64 million", the 28 of "31 per cent, up from 28" are per cent, and the 41 of "244 robots, up from 41" robots.
 */
public final class Elided {
    /** What a word between the two does. */
    private enum Role {
        FROM,
        TO,
        WITH,
        COMPARED,
        AGAINST,
        AND,
        ARTICLE,
        PEOPLE
    }

    private static final Set<Kind> KINDS = EnumSet.of(
            Kind.COUNT,
            Kind.MONEY,
            Kind.PERCENT,
            Kind.LENGTH,
            Kind.AREA,
            Kind.MASS,
            Kind.VOLUME,
            Kind.SPEED,
            Kind.TEMPERATURE);

    /** Values that are held against each other are of one size; a figure that is not may count something else. */
    private static final Ratio FAR = Ratio.of(10);

    private static final Ratio CENT = Ratio.of(1, 100);

    private static final Ratio LARGE = Ratio.of(1000);

    private static final Ratio MILLION = Ratio.of(1_000_000);

    /** How many tokens may stand between the two: ", up from". */
    private static final int GAP = 3;

    /** How many tokens may stand between the two where a date parts them. */
    private static final int REACH = 20;

    private final Trends trends;
    private final WordMap<Role> roles = new WordMap<>();
    private final ElidedCurrency currency;

    /** Adds its words to a lexicon. */
    public Elided(Lexicon.Builder lexicon, Trends trends) {
        this.trends = trends;
        currency = new ElidedCurrency(lexicon);
        for (String[] row : DataFile.rows(Elided.class, "elided.tsv")) {
            for (int word : lexicon.addAll(row[1])) {
                roles.put(word, Role.valueOf(row[0]));
            }
        }
    }

    /** A bare number in the unit of the value before it; the number itself where it is not held against that one. */
    public Mention behind(Tokens tokens, Mention number, Mention value) {
        boolean may = number.kind() == Kind.NUMBER
                && KINDS.contains(value.kind())
                && number.firstToken() - value.endToken() <= GAP;
        return may && joined(tokens, number, value) ? inUnitOf(value, number) : number;
    }

    /**
     * A bare number in the unit of a value before it, which dates and shares may part from it: the 29.1 billion of "rose to 34.5 billion crowns in 1986
     * from 29.1 billion in 1985", the 153 billion of "124 billion yen in loans and about 153 billion in bonds".
     *
     * @param reading the text
     * @param number the number, which is not among the mentions yet
     * @param mentions what stands before it, in the order of the text
     */
    public Mention behind(Reading reading, Mention number, List<Mention> mentions) {
        Mention held = held(reading.tokens(), number, mentions);
        Mention sum = held.kind() == Kind.NUMBER ? currency.of(reading, number, mentions) : null;
        return sum == null ? held : inCurrencyOf(sum, number);
    }

    private Mention held(Tokens tokens, Mention number, List<Mention> mentions) {
        int last = mentions.size() - 1;
        Mention near = behind(tokens, number, mentions.get(last));
        if (near.kind() != Kind.NUMBER) {
            return near;
        }
        while (last > 0
                && parts(mentions.get(last).kind(), number)
                && number.firstToken() - mentions.get(last).endToken() <= REACH) {
            last--;
        }
        Mention value = mentions.get(last);
        boolean one = KINDS.contains(value.kind()) && (large(number) || value.kind() == Kind.PERCENT);
        return one && oneSentence(tokens, value.endToken(), number.firstToken()) && held(tokens, number, value)
                ? inUnitOf(value, number)
                : number;
    }

    /** Whether a value only parts a figure from the one that it is held against. */
    private static boolean parts(Kind kind, Mention number) {
        return kind == Kind.PERCENT ? large(number) : kind.temporal();
    }

    private static boolean oneSentence(Tokens tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.type(at) == Tokens.BREAK || tokens.isMark(at, '.') || tokens.isMark(at, ';')) {
                return false;
            }
        }
        return to - from <= REACH;
    }

    /** Whether a word before a number holds it against a value further up, or adds it to one; of "$5 million in 1990 and 3 million went there" it may be people. */
    private boolean held(Tokens tokens, Mention number, Mention value) {
        int before = number.firstToken() - 1;
        int joint = is(tokens, before, Role.ARTICLE) ? before - 1 : before;
        boolean compares = is(tokens, joint - 1, Role.COMPARED);
        if (is(tokens, joint, Role.FROM)) {
            return value.trend() == Trend.TO || trends.beside(tokens, joint - 1) || millions(number, value);
        }
        boolean amount = value.trend() != null && value.trend().amount();
        if (is(tokens, joint, Role.TO) && amount && joint == before) {
            return millions(number, value);
        }
        if (is(tokens, joint, Role.AND)) {
            return joint == before && millions(number, value) && !is(tokens, number.endToken(), Role.PEOPLE);
        }
        return is(tokens, joint, Role.AGAINST)
                || compares && (is(tokens, joint, Role.WITH) || is(tokens, joint, Role.TO));
    }

    /** A bare number in the unit of the value behind it: the first of "from 55 million to 64 million euros". */
    public Mention before(Reading reading, Mention number, Mention value) {
        Tokens tokens = reading.tokens();
        boolean range = is(tokens, number.endToken(), Role.TO) && is(tokens, number.firstToken() - 1, Role.FROM);
        Ratio scale = range ? scale(number, value) : Ratio.ONE;
        boolean next = number.kind() == Kind.NUMBER
                && KINDS.contains(value.kind())
                && (value.kind() != Kind.MONEY || large(number) || scale.compareTo(Ratio.ONE) > 0)
                && value.firstToken() == number.endToken() + 1;
        // "5,000 and $30" are two things.
        boolean listed = value.kind() == Kind.MONEY
                && is(tokens, number.endToken(), Role.AND)
                && tokens.type(value.firstToken()) != Tokens.MARK;
        if (next && (range || listed)) {
            return inUnitOf(value, number, scale);
        }
        return currency.before(reading, number, value) ? inCurrencyOf(value, number) : number;
    }

    /** What multiplies both figures of "from 116 to 217 million crowns": a million; 1 where the first one is written in full. */
    private static Ratio scale(Mention number, Mention value) {
        Ratio written = value.value() instanceof Quantity quantity ? quantity.low() : null;
        Ratio scale = Ratio.ONE;
        if (written == null || large(number)) {
            return Ratio.ONE;
        }
        while (written.over(scale).compareTo(LARGE) >= 0) {
            scale = scale.times(LARGE);
        }
        return scale.compareTo(MILLION) < 0 ? Ratio.ONE : scale;
    }

    /** Beside sums of money a small figure may be an hour, odds or a place. */
    private static boolean large(Mention number) {
        return least(number, LARGE);
    }

    /** Whether a figure beside a sum or a measure is of millions, of which nothing is named that it would count: "60 million euros from 22 million". */
    private static boolean millions(Mention number, Mention value) {
        return value.kind() != Kind.COUNT && value.kind() != Kind.PERCENT && least(number, MILLION);
    }

    private static boolean least(Mention number, Ratio size) {
        Ratio least = number.value().stated().low();
        return least != null && least.compareTo(size) >= 0;
    }

    private boolean joined(Tokens tokens, Mention number, Mention value) {
        int joint = number.firstToken() - 1;
        int at = behindRate(tokens, value, joint);
        at = tokens.isMark(at, ',') ? at + 1 : at;
        boolean moved = at < joint && trends.beside(tokens, at);
        boolean compares = at < joint && is(tokens, at, Role.COMPARED);
        if ((moved || compares ? at + 1 : at) != joint) {
            return false;
        }
        if (compares) {
            return is(tokens, joint, Role.WITH) || is(tokens, joint, Role.TO);
        }
        boolean level = value.trend() == Trend.TO;
        // What has risen 3 per cent, or doubled, has not done so from a percentage, and what rose 35 cents did so to 84
        // dollars.
        boolean amount = value.trend() != null && !level && value.kind() == Kind.MONEY && large(number);
        if (is(tokens, joint, Role.FROM)) {
            return moved || level || amount || millions(number, value);
        }
        if (is(tokens, joint, Role.TO)) {
            // "slowed from 14 knots to nine"
            boolean fell = is(tokens, value.firstToken() - 1, Role.FROM) && value.kind() != Kind.COUNT;
            return !moved && (amount || fell);
        }
        boolean held = value.kind() == Kind.PERCENT || large(number);
        return !moved && held && is(tokens, joint, Role.AGAINST);
    }

    /** The token behind a value and what it is reckoned by: "60 cents a share". */
    private static int behindRate(Tokens tokens, Mention value, int joint) {
        int at = value.endToken();
        boolean rate = value.value() instanceof Quantity quantity && quantity.per() != null;
        return rate && tokens.type(at) == Tokens.WORD && joint > at ? joint : at;
    }

    private boolean is(Tokens tokens, int token, Role role) {
        int word = tokens.word(token);
        return word != 0 && roles.get(word) == role;
    }

    private static Mention inUnitOf(Mention value, Mention number) {
        return inUnitOf(value, number, Ratio.ONE);
    }

    private static Mention inUnitOf(Mention value, Mention number, Ratio scale) {
        Quantity known = (Quantity) value.value();
        Quantity bare = scaled((Quantity) number.value(), scale);
        boolean amount = value.trend() != null && value.trend().amount();
        Ratio factor = cents(value.kind(), known) && !amount ? CENT : factor(value.kind(), known);
        Ratio least = bare.stated().low();
        Ratio size = known.low();
        if (factor != null && value.kind() == Kind.TEMPERATURE && bare.vague() == null) {
            // Degrees count from no nothing, so that the two may lie on either side of it and at any ratio.
            return of(value, number, bare, known, factor);
        }
        boolean alike = factor != null
                && least != null
                && size != null
                && bare.vague() == null
                && least.signum() > 0
                && least.times(FAR).compareTo(size) >= 0
                && (amount || least.compareTo(size.times(FAR)) <= 0);
        return factor == null || !alike ? number : of(value, number, bare, known, factor);
    }

    /** A figure whose words say that it is a sum need not be of the size of the one that tells the currency. */
    private static Mention inCurrencyOf(Mention sum, Mention number) {
        Quantity known = (Quantity) sum.value();
        Quantity bare = (Quantity) number.value();
        Ratio factor = factor(Kind.MONEY, known);
        return factor == null || bare.vague() != null ? number : of(sum, number, bare, known, factor);
    }

    private static Quantity scaled(Quantity bare, Ratio scale) {
        Ratio low = bare.low();
        Ratio high = bare.high();
        return low == null || high == null || scale.equals(Ratio.ONE)
                ? bare
                : new Quantity(
                        bare.stated().times(scale),
                        bare.unit(),
                        low.times(scale),
                        high.times(scale),
                        bare.writtenUnit(),
                        bare.step().times(scale),
                        bare.vague());
    }

    /** Whether a sum is told in hundredths: "from 60 cents to 30"; what rose 35 cents may have done so to 84 dollars. */
    private static boolean cents(Kind kind, Quantity known) {
        Ratio written = known.low();
        Ratio base = known.stated().low();
        return kind == Kind.MONEY && written != null && base != null && base.equals(written.times(CENT));
    }

    /** How many base units one as written is; null where that is not for the other figure to share: cents, and degrees Fahrenheit, which count from elsewhere. */
    private static @Nullable Ratio factor(Kind kind, Quantity known) {
        Ratio written = known.low();
        Ratio base = known.stated().low();
        if (kind == Kind.TEMPERATURE) {
            return written != null && base != null && written.equals(base) ? Ratio.ONE : null;
        } else if (written == null || base == null || written.signum() <= 0 || base.signum() <= 0) {
            return null;
        }
        Ratio factor = base.over(written);
        return (kind == Kind.MONEY || kind == Kind.COUNT) && !factor.equals(Ratio.ONE) ? null : factor;
    }

    private static Mention of(Mention like, Mention number, Quantity bare, Quantity known, Ratio factor) {
        Noun noun = like.noun();
        Interval stated = bare.stated().times(factor);
        Quantity value = new Quantity(
                stated,
                known.unit(),
                bare.low(),
                bare.high(),
                known.writtenUnit(),
                bare.step().times(factor),
                null,
                known.per());
        return new Mention(
                like.kind(),
                number.span(),
                number.valueSpan(),
                number.firstToken(),
                number.endToken(),
                value,
                number.hedge(),
                noun == null ? null : new Noun(noun.head(), noun.modifiers(), "", number.endToken(), number.endToken()),
                number.trend());
    }
}
