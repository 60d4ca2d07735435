package org.gainsay.normalize.count;

import org.gainsay.normalize.Reading;
import org.gainsay.normalize.hedge.Hedges;
import org.gainsay.normalize.number.NumberWords;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** Finds the noun phrase of the whole that a figure is a part of: "two of the men", "14 of his last 16 matches", "12 out of 38 crew". */
final class PartOf {
    private static final long ARTICLE = WordClass.ARTICLE.bit();
    private static final long FIGURE = WordClass.NUMBER.bit();
    private static final long DETERMINER = WordClass.DETERMINER.bit();
    private static final long HEDGE = WordClass.HEDGE.bit();
    private static final long THEM = WordClass.THEM.bit();
    private static final long PLURAL = WordClass.PLURAL.bit();
    private static final long DAY = WordClass.bits(WordClass.DATE_WORD, WordClass.WEEKDAY);
    /** "last", "first" and their like, which may stand before the number of the whole. */
    private static final long ORDER = WordClass.bits(WordClass.DATE_WORD, WordClass.ORDINAL);

    /** How many words may stand between "of" and the noun phrase: "all of his last 16". */
    private static final int REACH = 5;

    private PartOf() {}

    /**
     * The first token of the noun phrase.
     *
     * @param reading the text
     * @param first the figure
     * @param end token behind the figure
     * @return {@code end} if no "of" follows the figure, or one whose "them" no noun follows: "12 of them have gardens"
     */
    static int whole(Reading reading, int first, int end) {
        NumberWords numbers = reading.vocabulary().numbers();
        int of = reading.isWord(end, numbers.out()) ? end + 1 : end;
        if (!reading.isWord(of, numbers.of())) {
            return end;
        }
        if (reading.is(of + 1, THEM)) {
            boolean copula = reading.is(of + 2, PLURAL) && !reading.isWord(of + 2, numbers.have());
            boolean these = reading.is(of + 1, DETERMINER);
            return copula ? of + 3 : these || apposed(reading, first) ? of + 2 : end;
        }
        int at = of + 1;
        while (at < of + REACH && opens(reading, at)) {
            at++;
        }
        int behind = possessor(reading, at);
        while (behind > at && behind < of + 2 * REACH && number(reading, behind)) {
            behind++;
        }
        return behind;
    }

    /** ", 12 of them children", "(12 of them children)": behind any other figure what follows "of them" is a verb. */
    private static boolean apposed(Reading reading, int first) {
        Hedges.Found hedge = reading.hedgeBefore(first);
        return reading.tokens().type((hedge == null ? first : hedge.first()) - 1) == Tokens.MARK;
    }

    /** Whether the whole has a figure or a day of its own, which is a value apart: the 16 of "14 of his last 16 matches", the day of "12 of Tuesday's trains". */
    static boolean figure(Reading reading, int end, int first) {
        for (int token = end + 1; token < first; token++) {
            boolean day = possessive(reading, token + 1) && reading.is(token, DAY);
            if (day
                    || reading.is(token, THEM)
                    || reading.tokens().type(token) == Tokens.NUMBER
                    || reading.is(token, FIGURE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(Reading reading, int token) {
        NumberWords numbers = reading.vocabulary().numbers();
        boolean known = reading.is(token - 1, DETERMINER | ORDER)
                || reading.isWord(token - 1, numbers.of())
                || reading.isWord(token - 2, numbers.out());
        boolean hedge = reading.is(token, HEDGE)
                        && (reading.is(token - 1, DETERMINER | HEDGE) || reading.isWord(token - 1, numbers.of()))
                || reading.isWord(token, numbers.than()) && reading.is(token - 1, HEDGE);
        return reading.is(token, DETERMINER | ARTICLE)
                || hedge
                || known && (reading.is(token, ORDER) || number(reading, token))
                || number(reading, token)
                        && (reading.is(token - 1, HEDGE) || reading.isWord(token - 1, numbers.than()));
    }

    /** Whether a token is a number that counts the whole, and no part of "10-year". */
    private static boolean number(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        boolean figure = tokens.type(token) == Tokens.NUMBER || reading.is(token, FIGURE);
        return figure && !NumeralReader.joint(tokens, token + 1);
    }

    /** Behind "the plant's" and "today's", since the workers are counted in "1,200 of the plant's workers". */
    private static int possessor(Reading reading, int token) {
        for (int at = token; at <= token + 2; at++) {
            if (possessive(reading, at)) {
                return at + 1;
            }
        }
        return token;
    }

    private static boolean possessive(Reading reading, int token) {
        return reading.tokens().type(token) == Tokens.WORD
                && "'\u2019"
                                .indexOf(reading.passage()
                                        .text()
                                        .charAt(reading.tokens().start(token)))
                        >= 0;
    }
}
