package org.gainsay.normalize.number;

import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** Tells the figure that ends the name of a thing from a value: "a Porsche 911", "the Falcon 9", "an ATR 72 turboprop", "BA 2490". */
final class Models {
    /** Models, ships and programmes have smaller numbers. */
    private static final Ratio LARGEST = Ratio.of(10_000);
    /** How many capitals a name may have before its figure: "the Airbus Zero Emission 5". */
    private static final int NAME = 3;

    /** The longest abbreviation that names a maker. */
    private static final int LETTERS = 4;

    private static final long ARTICLE = WordClass.ARTICLE.bit();
    private static final long KNOWN = WordClass.DETERMINER.bit();
    private static final long CALENDAR = WordClass.bits(WordClass.MONTH, WordClass.WEEKDAY, WordClass.UNIT);
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long VERB = WordClass.bits(WordClass.AUXILIARY, WordClass.HEDGE, WordClass.CHANGE);

    private Models() {}

    /** Whether a figure in digits ends a name. */
    static boolean name(Reading reading, Numeral numeral) {
        int first = numeral.first();
        if (numeral.range()
                || numeral.scaled()
                || !numeral.low().whole()
                || numeral.low().compareTo(LARGEST) >= 0
                || !capital(reading, first - 1)
                || shouted(reading.tokens(), first)
                || reading.tokens().end(first) - reading.tokens().start(first) > 4) {
            return false;
        }
        int before = first - 2;
        while (before > first - 1 - NAME && capital(reading, before)) {
            before--;
        }
        boolean small = (reading.tokens().shape(before) & Tokens.CAPITAL) == 0 || opens(reading.tokens(), before - 1);
        if (small && reading.is(before, ARTICLE)) {
            return true;
        }
        boolean counted = noun(reading, numeral.end());
        if (small && reading.is(before, KNOWN)) {
            return !counted
                    || reading.is(numeral.end(), VERB)
                    || reading.passage().endsIn(numeral.end(), "ed");
        }
        return letters(reading.tokens(), first - 1) && small && !counted && !reading.is(numeral.end(), VERB);
    }

    /** A word with a capital that is no month, no unit and no small word at the beginning of a sentence. */
    private static boolean capital(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        return tokens.type(token) == Tokens.WORD
                && (tokens.shape(token) & Tokens.CAPITAL) != 0
                && !reading.is(token, CALENDAR | FUNCTION | KNOWN | ARTICLE);
    }

    /** Whether a word is in capitals because all words are. */
    private static boolean shouted(Tokens tokens, int figure) {
        int word = figure - 1;
        if ((tokens.shape(word) & Tokens.UPPER) == 0) {
            return false;
        }
        return tokens.end(word) - tokens.start(word) > LETTERS
                || (tokens.shape(word - 1) & Tokens.UPPER) != 0
                || (tokens.shape(figure + 1) & Tokens.UPPER) != 0;
    }

    /** "ATR", "BA": two to four capitals that do not begin a sentence. */
    private static boolean letters(Tokens tokens, int token) {
        int length = tokens.end(token) - tokens.start(token);
        return (tokens.shape(token) & Tokens.UPPER) != 0
                && (tokens.shape(token) & Tokens.INITIALS) == 0
                && length >= 2
                && length <= LETTERS
                && !opens(tokens, token - 1);
    }

    private static boolean opens(Tokens tokens, int token) {
        return tokens.type(token) == Tokens.BREAK || tokens.isMark(token, '.') || tokens.isMark(token, '"');
    }

    private static boolean noun(Reading reading, int token) {
        return reading.tokens().type(token) == Tokens.WORD && !reading.is(token, FUNCTION);
    }
}
