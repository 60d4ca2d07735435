package org.gainsay.normalize.count;

import org.gainsay.normalize.Reading;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.text.WordClass;

/** Tells what multiplies from what counts: "three times as likely" and "a ten-fold rise" are numbers, "won three times" a count. */
final class Multiples {
    private static final long COMPARISON = WordClass.COMPARISON.bit();
    private static final long DETERMINER = WordClass.DETERMINER.bit();
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long MAGNITUDE = WordClass.MAGNITUDE.bit();

    private Multiples() {}

    /** Whether "times" or "fold" behind a figure make it a factor. */
    static boolean times(Reading reading, Numeral numeral) {
        int end = numeral.end();
        Nouns nouns = reading.vocabulary().nouns();
        if (NumeralReader.joint(reading.tokens(), end)) {
            return nouns.isFold(reading.tokens().word(end + 1))
                    || nouns.isMagnitude(reading.tokens().word(end + 1));
        }
        if (!nouns.isTimes(reading.tokens().word(end))) {
            return nouns.isFold(reading.tokens().word(end));
        }
        return nouns.isAs(reading.tokens().word(end + 1))
                || reading.is(end + 1, COMPARISON | MAGNITUDE)
                || reading.is(end + 2, MAGNITUDE) && (reading.is(end + 1, DETERMINER) || !reading.is(end + 1, FUNCTION))
                || reading.vocabulary().nouns().isThan(reading.tokens().word(end + 2));
    }
}
