package org.gainsay.normalize.trend;

import java.util.EnumSet;
import java.util.Set;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
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
        AGAINST
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

    private static final Ratio LARGE = Ratio.of(1000);

    /** How many tokens may stand between the two: ", up from". */
    private static final int GAP = 3;

    private final Trends trends;
    private final WordMap<Role> roles = new WordMap<>();

    /** Adds its words to a lexicon. */
    public Elided(Lexicon.Builder lexicon, Trends trends) {
        this.trends = trends;
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

    /** A bare number in the unit of the value behind it: the first of "from 55 million to 64 million euros". */
    public Mention before(Tokens tokens, Mention number, Mention value) {
        boolean range = number.kind() == Kind.NUMBER
                && KINDS.contains(value.kind())
                && (value.kind() != Kind.MONEY || large(number))
                && value.firstToken() == number.endToken() + 1
                && is(tokens, number.endToken(), Role.TO)
                && is(tokens, number.firstToken() - 1, Role.FROM);
        return range ? inUnitOf(value, number) : number;
    }

    /** Beside sums of money a small figure may be an hour, odds or a place. */
    private static boolean large(Mention number) {
        Ratio least = number.value().stated().low();
        return least != null && least.compareTo(LARGE) >= 0;
    }

    private boolean joined(Tokens tokens, Mention number, Mention value) {
        int joint = number.firstToken() - 1;
        int at = value.endToken();
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
            return moved || level || amount;
        }
        if (is(tokens, joint, Role.TO)) {
            return !moved && amount;
        }
        boolean held = value.kind() == Kind.MONEY ? large(number) : value.kind() == Kind.PERCENT;
        return !moved && held && is(tokens, joint, Role.AGAINST);
    }

    private boolean is(Tokens tokens, int token, Role role) {
        int word = tokens.word(token);
        return word != 0 && roles.get(word) == role;
    }

    private static Mention inUnitOf(Mention value, Mention number) {
        Quantity known = (Quantity) value.value();
        Quantity bare = (Quantity) number.value();
        Ratio factor = factor(value.kind(), known);
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
                && (value.trend() != null && value.trend().amount() || least.compareTo(size.times(FAR)) <= 0);
        return factor == null || !alike ? number : of(value, number, bare, known, factor);
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
