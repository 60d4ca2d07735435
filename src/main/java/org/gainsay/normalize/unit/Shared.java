package org.gainsay.normalize.unit;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.number.NumberWords;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads a figure whose "per cent" stands behind the next one: the 53.1 of "led by 53.1 to 46.9 per cent", the 8 of "8 and 12 per cent". */
final class Shared {
    private static final Ratio HUNDRED = Ratio.of(100);

    private Shared() {}

    static @Nullable Measure percent(Reading reading, Numeral numeral) {
        Tokens tokens = reading.tokens();
        int end = numeral.end();
        NumberWords words = reading.vocabulary().numbers();
        boolean joins =
                reading.isWord(end, words.and()) || reading.isWord(end, words.to()) || reading.isWord(end, words.or());
        boolean bare = numeral.form() == Numeral.Form.DIGITS
                && tokens.type(end + 1) == Tokens.NUMBER
                && !numeral.range()
                && !numeral.scaled()
                && numeral.low().compareTo(HUNDRED) <= 0;
        if (!joins || !bare) {
            return null;
        }
        Units.Found unit = reading.vocabulary().units().find(tokens, end + 2);
        boolean percent = unit != null && unit.unit().kind() == Kind.PERCENT;
        return percent && unit != null ? MeasureReader.measure(numeral, unit.unit(), null, end) : null;
    }
}
