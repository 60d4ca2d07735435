package org.gainsay.normalize.ordinal;

import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Normalizer;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.Trigger;
import org.gainsay.normalize.number.NumberNames;
import org.gainsay.normalize.number.NumberWords;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.normalize.number.OrdinalTail;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads ranks: "the seventh meeting", "7th", "twenty-first", "the 100th day". */
public final class OrdinalNormalizer extends Normalizer {
    private static final long UNIT = WordClass.UNIT.bit();
    private static final long ORDINAL = WordClass.ORDINAL.bit();
    private static final long ARTICLE = WordClass.ARTICLE.bit();
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long DETERMINER = WordClass.DETERMINER.bit();
    private static final long NUMBER = WordClass.NUMBER.bit();
    private static final long PAST = WordClass.PAST.bit();

    @Override
    public int triggers() {
        return Trigger.NUMERAL | Trigger.ORDINAL;
    }

    @Override
    public @Nullable Mention read(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        NumberWords words = reading.vocabulary().numbers();
        if (tokens.type(token) == Tokens.WORD && reading.is(token, ORDINAL)) {
            Ratio rank = words.ordinal(tokens.word(token));
            boolean none = rank == null || reading.numerals().read(token) != null || unranked(reading, token);
            return none || rank == null ? null : mention(reading, token, token + 1, rank);
        }
        if (PlaceNumber.before(reading, token)) {
            return PlaceNumber.read(reading, token);
        }
        if (tokens.type(token) == Tokens.NUMBER) {
            boolean ending = tokens.glued(token + 1) && words.ending(tokens.word(token + 1));
            Numeral numeral = ending ? reading.numerals().single(token, false) : null;
            return numeral == null || !numeral.low().whole() || stone(reading, token + 1, numeral.low())
                    ? null
                    : mention(reading, numeral.first(), token + 2, numeral.low());
        }
        Numeral numeral = reading.numerals().read(token);
        return numeral == null || numeral.form() != Numeral.Form.WORDS || numeral.range()
                ? null
                : words(reading, numeral);
    }

    /** "18st 4lb": behind all but 1, 21, 31 ... "st" is a stone, and before pounds always. */
    private static boolean stone(Reading reading, int ending, Ratio number) {
        Tokens tokens = reading.tokens();
        boolean st = (reading.passage().text().charAt(tokens.start(ending)) | ' ') == 's';
        boolean first = number.minus(Ratio.ONE).over(Ratio.of(10)).whole() && !number.equals(Ratio.of(11));
        return st
                && (!first
                        || tokens.type(ending + 1) == Tokens.NUMBER
                                && reading.is(ending + 2, UNIT)
                                && tokens.glued(ending + 2));
    }

    /** Whether an ordinal word is no rank: "second to none", "First Boston", "a second later". */
    private static boolean unranked(Reading reading, int token) {
        boolean adverb =
                reading.isWord(token - 1, reading.vocabulary().numbers().at()) && !noun(reading, token + 1);
        boolean joined = NumeralReader.joint(reading.tokens(), token - 1)
                && (reading.tokens().shape(token) & Tokens.CAPITAL) != 0
                && (reading.tokens().shape(token - 2) & Tokens.CAPITAL) != 0;
        return adverb
                || before(reading, token)
                || ofSeveral(reading, token)
                || joined
                || NumberNames.proper(reading, token)
                || NumberNames.company(reading, token)
                || reading.vocabulary().idioms().hold(reading.tokens(), token, token + 1)
                || reading.is(token, UNIT) && moment(reading, token);
    }

    /** "the first three attempts": several have no rank; "the first 100-metre race" has one. */
    private static boolean ofSeveral(Reading reading, int token) {
        Ratio rank = reading.vocabulary().numbers().ordinal(reading.tokens().word(token));
        if (rank == null
                || !rank.equals(Ratio.ONE)
                || !reading.is(token + 1, NUMBER) && reading.tokens().type(token + 1) != Tokens.NUMBER) {
            return false;
        }
        Numeral several = reading.numerals().read(token + 1);
        return several != null
                && several.low().compareTo(Ratio.ONE) > 0
                && several.low().whole()
                && reading.tokens().type(several.end()) == Tokens.WORD
                && !reading.tokens().glued(several.end());
    }

    /** "was first reported", "than first thought", "First the thieves tried": earlier than all else, and no rank. */
    private static boolean before(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        Ratio rank = reading.vocabulary().numbers().ordinal(tokens.word(token));
        if (rank == null || !rank.equals(Ratio.ONE)) {
            return false;
        }
        byte type = tokens.type(token - 1);
        if (type != Tokens.WORD) {
            boolean opens = type == Tokens.BREAK || tokens.isMark(token - 1, '.');
            return opens && (reading.is(token + 1, ARTICLE | DETERMINER) || tokens.isMark(token + 1, ','));
        }
        boolean verb = reading.is(token + 1, PAST) || reading.passage().endsIn(token + 1, "ed");
        return verb
                && !reading.is(token - 1, ARTICLE | DETERMINER | NUMBER)
                && !reading.vocabulary().calendar().isPossessive(tokens, token - 1);
    }

    /** "for a second", "once every second": a length of time, since no noun follows. */
    private static boolean moment(Reading reading, int second) {
        Tokens tokens = reading.tokens();
        boolean one = reading.is(second - 1, ARTICLE)
                || reading.isWord(second - 1, reading.vocabulary().numbers().per())
                || reading.vocabulary().calendar().isEvery(tokens, second - 1);
        return one && !noun(reading, second + 1) && !NumeralReader.joint(tokens, second + 1);
    }

    private static boolean noun(Reading reading, int token) {
        return reading.tokens().type(token) == Tokens.WORD && !reading.is(token, FUNCTION);
    }

    /** "twenty-first", "one hundred and fifth"; "a twenty-second clip" has a length, "the twenty-second day" a rank. */
    private static @Nullable Mention words(Reading reading, Numeral numeral) {
        Tokens tokens = reading.tokens();
        int at = NumeralReader.hyphen(tokens, numeral.end()) ? numeral.end() + 1 : numeral.end();
        boolean ends = reading.is(at, ORDINAL)
                || reading.isWord(at, reading.vocabulary().numbers().and());
        if (!ends || reading.is(at, UNIT) && !known(reading, numeral, at)) {
            return null;
        }
        OrdinalTail tail = new OrdinalTail(tokens, reading.vocabulary().numbers());
        Ratio rank = tail.read(numeral.low(), numeral.end());
        boolean none = rank == null || reading.vocabulary().idioms().hold(tokens, numeral.first(), tail.end());
        return none || rank == null ? null : mention(reading, numeral.first(), tail.end(), rank);
    }

    /** Whether "forty-second" is a rank: behind "the" or "her", or where nothing else is said. */
    private static boolean known(Reading reading, Numeral numeral, int second) {
        Tokens tokens = reading.tokens();
        int before = numeral.first() - 1;
        boolean alone = tokens.type(before) == Tokens.BREAK && tokens.type(second + 1) == Tokens.BREAK;
        return alone || reading.is(before, DETERMINER);
    }

    static Mention mention(Reading reading, int first, int end, Ratio rank) {
        Quantity value = new Quantity(Interval.at(rank), "1", rank, rank, "", Ratio.ONE, null);
        return reading.mention(Kind.ORDINAL, first, end, value, null, null);
    }
}
