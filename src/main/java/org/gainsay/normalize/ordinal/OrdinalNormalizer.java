package org.gainsay.normalize.ordinal;

import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Normalizer;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.Trigger;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.normalize.number.NumberWords;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads ranks: "the seventh meeting", "7th", "twenty-first", "the 100th day". */
public final class OrdinalNormalizer implements Normalizer {
    private static final int ORDINAL = WordClass.ORDINAL.bit();

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
        Numeral numeral = reading.numerals().single(token, false);
        if (numeral == null || !numeral.low().whole()) {
            return null;
        }
        int end = numeral.end();
        if (numeral.form() == Numeral.Form.DIGITS) {
            boolean ending = tokens.glued(end) && words.ending(tokens.word(end));
            return ending ? mention(reading, numeral.first(), end + 1, numeral.low()) : null;
        }
        return words(reading, numeral);
    }

    /** "twenty-first", "one hundred and fifth". */
    private static @Nullable Mention words(Reading reading, Numeral numeral) {
        Tokens tokens = reading.tokens();
        int at = NumeralReader.joint(tokens, numeral.end()) ? numeral.end() + 1 : numeral.end();
        Ratio last = reading.vocabulary().numbers().ordinal(tokens.word(at));
        Ratio tens = Ratio.of(10);
        boolean fits = last != null
                && last.compareTo(tens) < 0
                && at > numeral.end()
                && numeral.form() == Numeral.Form.WORDS
                && numeral.low().over(tens).whole();
        return fits && last != null ? mention(reading, numeral.first(), at + 1, numeral.low().plus(last)) : null;
    }

    private static Mention mention(Reading reading, int first, int end, Ratio rank) {
        Quantity value = new Quantity(Interval.at(rank), "1", rank, rank, "", Ratio.ONE, null);
        return reading.mention(Kind.ORDINAL, first, end, value, null, null);
    }
}
