package org.gainsay.normalize.age;

import org.gainsay.normalize.Reading;
import org.gainsay.normalize.number.NumberWords;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.normalize.number.PlainDigits;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** Tells the age that stands beside somebody: "Ann Marsh, 41, said", "her mother, 29, ", "the boy (14)", "Paul Dunn, then 22, ", "Mum-of-four, 39, ". */
final class Apposition {
    /** In years: nobody younger has children by news standards. */
    private static final int PARENT = 13;

    private static final long NUMBER = WordClass.NUMBER.bit();
    private static final long VERB = WordClass.bits(WordClass.PAST, WordClass.AUXILIARY);
    private static final long DETERMINER = WordClass.DETERMINER.bit();
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long NO_NAME = WordClass.bits(WordClass.MONTH, WordClass.WEEKDAY, WordClass.NUMBER);

    private Apposition() {}

    /** Whether a figure stands between commas behind a name or a noun for a person, or in brackets behind one. */
    static boolean is(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        Ages ages = reading.vocabulary().ages();
        int comma = ages.when(tokens, token - 1) ? token - 2 : token - 1;
        if (tokens.type(token) == Tokens.WORD) {
            return tokens.isMark(comma, ',') && tokens.isMark(token + 1, ',') && spelled(reading, token, comma - 1)
                    || pair(reading, token)
                    || described(reading, token);
        }
        if (tokens.type(token) != Tokens.NUMBER || tokens.end(token) - tokens.start(token) > 3) {
            return false;
        }
        int noun = token - 2;
        if (described(reading, token)) {
            return true;
        }
        NumberWords words = reading.vocabulary().numbers();
        boolean second = reading.isWord(token - 1, words.and());
        if (second && tokens.type(token - 2) == Tokens.NUMBER && tokens.isMark(token - 3, ',')) {
            return tokens.isMark(token + 1, ',') && ages.persons(reading, token - 4);
        }
        if (tokens.isMark(token - 1, ',')
                && tokens.type(token + 2) == Tokens.NUMBER
                && reading.isWord(token + 1, words.and())
                && tokens.isMark(token + 3, ',')) {
            return ages.persons(reading, noun);
        }
        if (tokens.isMark(token - 1, '(')) {
            return tokens.isMark(token + 1, ')') && bracketed(reading, token, noun);
        }
        return tokens.isMark(comma, ',')
                && closed(tokens, token + 1)
                && somebody(reading, comma - 1)
                && !(reading.is(comma - 1, NUMBER) && ofChildren(reading, token));
    }

    /** "his sons, seven and five, drowned": both of two ages in words. */
    private static boolean pair(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        boolean second =
                reading.isWord(token - 1, reading.vocabulary().numbers().and());
        int first = second ? token - 2 : token;
        return reading.is(first, NUMBER)
                && reading.is(first + 2, NUMBER)
                && reading.isWord(first + 1, reading.vocabulary().numbers().and())
                && tokens.isMark(first - 1, ',')
                && tokens.isMark(first + 3, ',')
                && reading.vocabulary().ages().persons(reading, first - 2);
    }

    /** "Ann Marsh, 44 and married, won", "Antonia, seven and proud of it,": what somebody is besides. */
    private static boolean described(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        int word = token + 2;
        boolean plain = tokens.type(word) == Tokens.WORD
                && (tokens.shape(word) & Tokens.CAPITAL) == 0
                && !reading.is(word, FUNCTION | NUMBER | DETERMINER)
                && !reading.passage().endsIn(word, "ing");
        return plain
                && reading.isWord(token + 1, reading.vocabulary().numbers().and())
                && tokens.isMark(token - 1, ',')
                && name(reading, token - 2)
                && (tokens.isMark(word + 1, ',') || reading.is(word + 1, FUNCTION) && !reading.is(word + 1, VERB));
    }

    /** "A mother of three, 12, 10 and 8": the children's ages; so is a single one that no parent has. */
    private static boolean ofChildren(Reading reading, int token) {
        int years = PlainDigits.of(reading, token);
        return years >= 0 && years < PARENT || reading.tokens().type(token + 2) == Tokens.NUMBER;
    }

    /** Whether the words that end at a token name a person: "Ann Marsh", "her mother", "the youngest", "mum-of-four", "mum of four". */
    private static boolean somebody(Reading reading, int noun) {
        Tokens tokens = reading.tokens();
        Ages ages = reading.vocabulary().ages();
        boolean shouted = (tokens.shape(noun) & Tokens.UPPER) != 0 && reading.is(noun - 1, DETERMINER);
        boolean parent = reading.is(noun, NUMBER)
                && NumeralReader.joint(tokens, noun - 1)
                && NumeralReader.joint(tokens, noun - 3)
                && ages.person(tokens, noun - 4);
        parent |= reading.is(noun, NUMBER)
                && reading.isWord(noun - 1, reading.vocabulary().numbers().of())
                && ages.person(tokens, noun - 2);
        return name(reading, noun) && !shouted || ages.person(tokens, noun) || ages.eldest(tokens, noun) || parent;
    }

    /** An age in words: "her mother, forty, ", "Anna Voss, seventy-one, "; a name of one word has fewer of them than a club. */
    private static boolean spelled(Reading reading, int token, int noun) {
        Ages ages = reading.vocabulary().ages();
        Tokens tokens = reading.tokens();
        if (!reading.is(token, NUMBER)) {
            return false;
        }
        boolean kin = name(reading, noun) && ages.person(tokens, noun - 1);
        // "Ann Marsh, seven, won": a club has so many points, but then no verb follows.
        boolean called = name(reading, noun - 1) || tokens.type(noun - 1) != Tokens.WORD;
        boolean acts = called && name(reading, noun) && reading.is(token + 2, VERB);
        return kin || acts || ages.person(tokens, noun) && !reading.is(noun - 1, NUMBER);
    }

    private static boolean closed(Tokens tokens, int end) {
        return tokens.isMark(end, ',')
                || tokens.isMark(end, '.')
                || tokens.isMark(end, ';')
                || tokens.type(end) == Tokens.BREAK;
    }

    /** "Ann Marsh (41) denied it", "the boy (14)", "Marsh (41), of Elm Row, denied it". */
    private static boolean bracketed(Reading reading, int token, int noun) {
        if (reading.vocabulary().ages().person(reading.tokens(), noun)) {
            return !Bracketed.sport(reading, token);
        }
        return name(reading, noun)
                && (name(reading, noun - 1) ? Bracketed.age(reading, token, noun) : Bracketed.resident(reading, token));
    }

    /** Whether a word may be one of a name. */
    static boolean name(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        return tokens.type(token) == Tokens.WORD
                && (tokens.shape(token) & Tokens.CAPITAL) != 0
                && !reading.is(token, NO_NAME);
    }

    /** Whether a word may be the verb of "children under five go free": what is counted has an "s" at its end. */
    static boolean verb(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        return tokens.type(token) == Tokens.WORD
                && !tokens.glued(token)
                && !reading.is(token, FUNCTION)
                && !reading.passage().endsIn(token, "s")
                && !reading.passage().endsIn(token, "S");
    }
}
