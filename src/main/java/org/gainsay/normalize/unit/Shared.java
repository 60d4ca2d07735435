package org.gainsay.normalize.unit;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.number.NumberWords;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads a figure whose unit stands behind the next one: the 53.1 of "led by 53.1 to 46.9 per cent", the 8 of "8 and 12 per cent", the 20 of "20 by 30 feet",
 * "20 x 30 feet" and "20-by-30-foot", the 8 of "an 8- and a 10-year-old", the seven of
 * "seven, eight and ten years".
 */
final class Shared {
    /** How many tokens a list of figures may have before its "and". */
    private static final int LIST = 10;

    private static final Ratio HUNDRED = Ratio.of(100);
    private static final long ARTICLE = WordClass.ARTICLE.bit();
    private static final long NUMBER = WordClass.NUMBER.bit();

    private Shared() {}

    /** The measure of a figure that no unit stands behind, or null. */
    static @Nullable Measure read(Reading reading, Numeral numeral) {
        Tokens tokens = reading.tokens();
        int end = numeral.end();
        if (tokens.isMark(end, '-') && tokens.glued(end)) {
            return hanging(reading, numeral);
        }
        NumberWords words = reading.vocabulary().numbers();
        if (Sides.joins(reading, end)) {
            return Sides.first(reading, numeral, end + 1, end);
        }
        if (tokens.isMark(end, ',')) {
            return listed(reading, numeral);
        }
        boolean joins =
                reading.isWord(end, words.and()) || reading.isWord(end, words.to()) || reading.isWord(end, words.or());
        boolean list = tokens.isMark(numeral.first() - 1, ',') && figure(reading, numeral.first() - 2);
        boolean bare = (list || numeral.form() == Numeral.Form.DIGITS && tokens.type(end + 1) == Tokens.NUMBER)
                && end == numeral.first() + 1
                && !numeral.range()
                && !numeral.scaled()
                && numeral.low().compareTo(HUNDRED) <= 0;
        if (!joins || !bare) {
            return null;
        }
        Units.Found unit = reading.vocabulary().units().find(tokens, end + 2);
        boolean shared = unit != null
                && (unit.unit().kind() == Kind.PERCENT || unit.unit().kind() == Kind.DURATION);
        return shared && unit != null ? MeasureReader.measure(numeral, unit.unit(), null, end) : null;
    }

    /** The first of "seven, eight and ten years". */
    private static @Nullable Measure listed(Reading reading, Numeral numeral) {
        NumberWords words = reading.vocabulary().numbers();
        boolean one = numeral.end() == numeral.first() + 1 && !numeral.range() && numeral.vague() == null;
        int at = numeral.end();
        while (one && at < numeral.end() + LIST && reading.tokens().isMark(at, ',') && figure(reading, at + 1)) {
            at += 2;
        }
        int last = reading.tokens().isMark(at, ',') ? at + 1 : at;
        boolean ends = at > numeral.end() && (reading.isWord(last, words.and()) || reading.isWord(last, words.or()));
        Units.Found unit = ends ? behind(reading, last + 1) : null;
        boolean shared = unit != null
                && (unit.unit().kind() == Kind.PERCENT || unit.unit().kind() == Kind.DURATION);
        return shared && unit != null ? MeasureReader.measure(numeral, unit.unit(), null, numeral.end()) : null;
    }

    /** A figure that a hyphen hangs on: "20-by-30-foot", "8- and 10-year-old". */
    private static @Nullable Measure hanging(Reading reading, Numeral numeral) {
        Tokens tokens = reading.tokens();
        NumberWords words = reading.vocabulary().numbers();
        int word = numeral.end() + 1;
        if (tokens.glued(word)) {
            boolean by = reading.isWord(word, words.by()) && NumeralReader.joint(tokens, word + 1);
            return by ? Sides.first(reading, numeral, word + 2, numeral.end()) : null;
        }
        int joint = tokens.isMark(word, ',') ? word + 1 : word;
        if (!reading.isWord(joint, words.and()) && !reading.isWord(joint, words.or())) {
            return null;
        }
        int figure = reading.is(joint + 1, ARTICLE) ? joint + 2 : joint + 1;
        Units.Found unit = NumeralReader.joint(tokens, figure + 1) ? behind(reading, figure) : null;
        return unit == null ? null : MeasureReader.measure(numeral, unit.unit(), null, numeral.end());
    }

    static boolean figure(Reading reading, int token) {
        return reading.tokens().type(token) == Tokens.NUMBER || reading.is(token, NUMBER);
    }

    /** The unit behind a figure of one token. */
    private static Units.@Nullable Found behind(Reading reading, int figure) {
        return figure(reading, figure) ? reading.vocabulary().units().find(reading.tokens(), figure + 1) : null;
    }
}
