package org.gainsay.normalize.unit;

import org.gainsay.normalize.Reading;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/**
 * Tells a single letter apart from its figure that is the symbol of a unit ("4.2 m deep", "12 g of salt") from one that names something or stands in
 * a table ("Type 4 m", "3 m 2 f").
 */
final class Symbols {
    private static final long LABEL = WordClass.LABEL.bit();
    private static final long NUMBERED = WordClass.NUMBERED.bit();

    private Symbols() {}

    /** Whether the letter behind a figure in digits may be the symbol of a unit. */
    static boolean stands(Reading reading, Numeral numeral, Units.Found found) {
        Tokens tokens = reading.tokens();
        if (tokens.glued(numeral.end())) {
            return true;
        }
        return numeral.form() != Numeral.Form.WORDS
                && !row(reading, found)
                && (!numeral.step().whole() || numeral.range() || !named(reading, numeral));
    }

    /** "3 m 2 f", "4 m's": what goes on with a figure that has no unit, or with an apostrophe. */
    private static boolean row(Reading reading, Units.Found found) {
        Tokens tokens = reading.tokens();
        int behind = found.end();
        if (tokens.type(behind) == Tokens.NUMBER) {
            Units.Found next = reading.vocabulary().units().find(tokens, behind + 1);
            return next == null || next.unit().kind() != found.unit().kind();
        }
        return tokens.type(behind) == Tokens.WORD && tokens.glued(behind);
    }

    /** "Type 4 m", "Game 7 t", "the Arun 3 g": behind a word that names the figure is part of a name. */
    private static boolean named(Reading reading, Numeral numeral) {
        Tokens tokens = reading.tokens();
        int name = numeral.first() - 1;
        boolean capital = tokens.type(name) == Tokens.WORD && (tokens.shape(name) & Tokens.CAPITAL) != 0;
        boolean digit = tokens.end(numeral.first()) - tokens.start(numeral.first()) == 1;
        boolean proper = capital && (tokens.shape(name) & Tokens.UPPER) == 0 && tokens.type(name - 1) == Tokens.WORD;
        return reading.is(name, LABEL) || capital && reading.is(name, NUMBERED) || digit && proper;
    }
}
