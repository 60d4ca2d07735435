package org.gainsay.normalize.count;

import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Normalizer;
import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.Trigger;
import org.gainsay.normalize.hedge.Hedges;
import org.gainsay.normalize.number.AllBut;
import org.gainsay.normalize.number.Bounds;
import org.gainsay.normalize.number.NumberNames;
import org.gainsay.normalize.number.NumberNormalizer;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.normalize.unit.AirPressure;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads a figure with what it counts: "270 attack drones" are 270 {@code drone}, "a force some 15,000 strong" 15000 {@code force}. */
public final class CountNormalizer extends Normalizer {
    private static final String MILLIBAR = "millibar";
    private static final long IDIOM = WordClass.IDIOM.bit();

    @Override
    public int triggers() {
        return Trigger.NUMERAL;
    }

    @Override
    public @Nullable Mention read(Reading reading, int token) {
        int behind = reading.vocabulary().numbers().nobody(reading.tokens(), token);
        if (behind > 0) {
            return NoneOf.nobody(reading, token, behind);
        }
        if (reading.isWord(token, reading.vocabulary().numbers().neither())) {
            return NoneOf.neither(reading, token);
        }
        if (reading.isWord(token, reading.vocabulary().numbers().both())) {
            return Both.read(reading, token);
        }
        if (reading.isWord(token, reading.vocabulary().numbers().no())) {
            return NoneOf.read(reading, token);
        }
        Numeral numeral = reading.numerals().read(token);
        Mention symbol = numeral == null ? null : symbol(reading, numeral);
        if (symbol != null) {
            return symbol;
        }
        if (numeral == null
                || reading.isName(numeral)
                || part(numeral)
                || idiom(reading, numeral)
                || NumberNames.tally(reading, numeral)
                || Multiples.times(reading, numeral)) {
            return null;
        }
        Numeral range = Bounds.range(reading, numeral);
        if (range != null) {
            return between(reading, range);
        }
        return counted(reading, AllBut.rest(reading, numeral), reading.hedgeBefore(numeral.first()));
    }

    /** Whether a figure that counts something begins at a token: "900 flights". */
    public static boolean counts(Reading reading, int token) {
        Numeral numeral = reading.numerals().read(token);
        return numeral != null && !part(numeral) && NounFinder.find(reading, numeral, numeral.end()) != null;
    }

    /** A figure with the noun behind it, and the hedge before the figure, behind it or behind the noun. */
    private static @Nullable Mention counted(Reading reading, Numeral numeral, Hedges.@Nullable Found before) {
        Hedges hedges = reading.vocabulary().hedges();
        Hedges.Found hedge = before;
        int end = numeral.end();
        // "some 60-odd people", "some 60-plus people": both say how exact the figure is, and the noun stands behind
        // both.
        Hedges.Found behind =
                hedge == null || hedge.type() == Hedge.Type.ABOUT ? hedges.after(reading.tokens(), end) : null;
        behind = behind == null || strange(numeral, behind) ? null : behind;
        if (behind != null) {
            end = behind.end();
            hedge = hedge == null || behind.type() != Hedge.Type.ABOUT ? behind : hedge;
        }
        NounFinder.Found noun = NounFinder.find(reading, numeral, end);
        if (noun == null || reading.vocabulary().calendar().isAgo(reading.tokens(), noun.headEnd())) {
            return null;
        }
        if (hedge == null) {
            hedge = hedges.after(reading.tokens(), Math.max(noun.headEnd(), end));
        } else if (reading.vocabulary().extents().hold(reading, hedge, noun.headEnd() - 1)) {
            hedge = null;
        }
        return reading.mention(
                Kind.COUNT,
                numeral.first(),
                Math.max(noun.headEnd(), numeral.end()),
                NumberNormalizer.quantity(numeral, noun.noun().head()),
                hedge,
                noun.noun());
    }

    /** "two odd things" are strange ones; "20 odd things" and "two-odd" are some more. */
    private static boolean strange(Numeral numeral, Hedges.Found behind) {
        return behind.type() == Hedge.Type.JUST_OVER
                && behind.end() == behind.first() + 1
                && numeral.low().compareTo(Ratio.of(10)) < 0;
    }

    /** "12MW", "a 300-MW plant". */
    private static @Nullable Mention symbol(Reading reading, Numeral numeral) {
        Tokens tokens = reading.tokens();
        int at = NumeralReader.joint(tokens, numeral.end()) ? numeral.end() + 1 : numeral.end();
        String noun = AirPressure.is(reading, numeral, at)
                ? MILLIBAR
                : reading.vocabulary().nouns().abbreviated(tokens.word(at));
        return noun == null || numeral.form() == Numeral.Form.WORDS
                ? null
                : reading.mention(
                        Kind.COUNT,
                        numeral.first(),
                        at + 1,
                        NumberNormalizer.quantity(numeral, noun),
                        reading.hedgeBefore(numeral.first()),
                        new Noun(noun, "", "", at, at + 1));
    }

    /** "at most 100 and at least 20 apples". */
    private static @Nullable Mention between(Reading reading, Numeral range) {
        NounFinder.Found noun = NounFinder.find(reading, range, range.end());
        return noun == null
                ? null
                : reading.mention(
                        Kind.COUNT,
                        range.first(),
                        Math.max(noun.headEnd(), range.end()),
                        NumberNormalizer.quantity(range, noun.noun().head()),
                        null,
                        noun.noun());
    }

    /** "one of the largest cities", "at one point": "one" counts nothing there. */
    private static boolean idiom(Reading reading, Numeral numeral) {
        int end = numeral.end();
        boolean one = numeral.form() == Numeral.Form.WORDS && numeral.low().equals(Ratio.ONE) && !numeral.range();
        return one && (reading.isWord(end, reading.vocabulary().numbers().of()) || reading.is(end, IDIOM));
    }

    /** "three-quarters of"; "2.4 children" and "7.8 points" are counted. */
    private static boolean part(Numeral numeral) {
        return !numeral.low().whole() && numeral.form() != Numeral.Form.DIGITS;
    }
}
