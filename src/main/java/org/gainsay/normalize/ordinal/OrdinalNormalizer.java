package org.gainsay.normalize.ordinal;

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
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads ranks: "the seventh meeting", "7th", "twenty-first", "the 100th day". */
public final class OrdinalNormalizer implements Normalizer {
    private static final long UNIT = WordClass.UNIT.bit();
    private static final long ORDINAL = WordClass.ORDINAL.bit();

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
            boolean part = reading.numerals().read(token) != null;
            return rank == null || part ? null : mention(reading, token, token + 1, rank);
        }
        if (tokens.type(token) == Tokens.NUMBER) {
            boolean ending = tokens.glued(token + 1) && words.ending(tokens.word(token + 1));
            Numeral numeral = ending ? reading.numerals().single(token, false) : null;
            return numeral == null || !numeral.low().whole()
                    ? null
                    : mention(reading, numeral.first(), token + 2, numeral.low());
        }
        Numeral numeral = reading.numerals().read(token);
        return numeral == null || numeral.form() != Numeral.Form.WORDS ? null : words(reading, numeral);
    }

    /** "twenty-first", "one hundred and fifth"; "a twenty-second clip" has a length, "the twenty-second day" a rank. */
    private static @Nullable Mention words(Reading reading, Numeral numeral) {
        Tokens tokens = reading.tokens();
        boolean joint = NumeralReader.joint(tokens, numeral.end());
        int at = joint ? numeral.end() + 1 : numeral.end();
        if (reading.is(at, UNIT) && !reading.vocabulary().calendar().isThe(tokens, numeral.first() - 1)) {
            return null;
        }
        NumberWords words = reading.vocabulary().numbers();
        Ratio last = words.ordinal(tokens.word(at));
        Ratio hundred = Ratio.of(100);
        if (last != null && last.compareTo(hundred) >= 0) {
            return mention(reading, numeral.first(), at + 1, numeral.low().times(last));
        }
        boolean and =
                reading.isWord(at, words.and()) && numeral.low().over(hundred).whole();
        Ratio small = and ? words.ordinal(tokens.word(at + 1)) : null;
        if (small != null && small.compareTo(hundred) < 0) {
            return mention(reading, numeral.first(), at + 2, numeral.low().plus(small));
        }
        Ratio tens = Ratio.of(10);
        boolean fits = last != null
                && last.compareTo(tens) < 0
                && numeral.low().signum() > 0
                && numeral.low().over(tens).whole();
        return fits && last != null
                ? mention(reading, numeral.first(), at + 1, numeral.low().plus(last))
                : null;
    }

    private static Mention mention(Reading reading, int first, int end, Ratio rank) {
        Quantity value = new Quantity(Interval.at(rank), "1", rank, rank, "", Ratio.ONE, null);
        return reading.mention(Kind.ORDINAL, first, end, value, null, null);
    }
}
