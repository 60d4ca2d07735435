package org.gainsay.normalize.share;

import java.util.BitSet;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.number.NumberWords;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of a point by which a rate of interest changes: "a quarter-point cut" and "three-quarters of a point" are 0.25 and 0.75 {@code %}. Of shares
 * and games points are no percentages.
 */
public final class Points {
    /** How far before the part the word may stand that speaks of a rate. */
    private static final int BEFORE = 10;
    /** How far behind it. */
    private static final int BEHIND = 4;

    private static final long ARTICLE = WordClass.ARTICLE.bit();

    private final BitSet rates = new BitSet();
    private final BitSet points = new BitSet();

    /** Adds the words of the data file to a lexicon. */
    public Points(Lexicon.Builder lexicon) {
        for (String[] row : DataFile.rows(Points.class, "points.tsv")) {
            BitSet set = row[0].equals("POINT") ? points : rates;
            for (int word : lexicon.addAll(row[1])) {
                set.set(word);
            }
        }
    }

    /** The part of a point that begins with "half" or "quarter", or null. */
    @Nullable
    Mention word(Reading reading, int token) {
        NumberWords words = reading.vocabulary().numbers();
        Ratio part = words.part(reading.tokens().word(token));
        int at = NumeralReader.joint(reading.tokens(), token + 1) ? token + 2 : token + 1;
        if (part.signum() == 0
                || !points.get(reading.tokens().word(at))
                || NumeralReader.joint(reading.tokens(), token - 1)) {
            return null;
        }
        int first = reading.is(token - 1, ARTICLE) ? token - 1 : token;
        return rate(reading, first, at + 1) ? mention(reading, first, at + 1, part, part) : null;
    }

    /** The part of a point that a fraction counts: "half a point", "three-quarters of a point", "1/4 point". */
    @Nullable
    Mention part(Reading reading, Numeral numeral) {
        int at = numeral.end();
        at = reading.isWord(at, reading.vocabulary().numbers().of()) ? at + 1 : at;
        at = reading.is(at, ARTICLE) || NumeralReader.joint(reading.tokens(), at) ? at + 1 : at;
        Ratio high = numeral.high();
        boolean point = high != null && points.get(reading.tokens().word(at));
        return point && high != null && rate(reading, numeral.first(), at + 1)
                ? mention(reading, numeral.first(), at + 1, numeral.low(), high)
                : null;
    }

    private boolean rate(Reading reading, int first, int end) {
        Tokens tokens = reading.tokens();
        for (int at = first - 1; at > first - BEFORE && tokens.type(at) != Tokens.BREAK; at--) {
            if (rates.get(tokens.word(at))) {
                return true;
            }
        }
        for (int at = end; at < end + BEHIND && tokens.type(at) != Tokens.BREAK; at++) {
            if (rates.get(tokens.word(at))) {
                return true;
            }
        }
        return false;
    }

    private static Mention mention(Reading reading, int first, int end, Ratio low, Ratio high) {
        Quantity value =
                new Quantity(new Interval(low, high), "%", low, high, "percentage point", Ratio.of(1, 100), null);
        return reading.mention(Kind.PERCENT, first, end, value);
    }
}
