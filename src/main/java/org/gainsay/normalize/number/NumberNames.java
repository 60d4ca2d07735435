package org.gainsay.normalize.number;

import java.util.Set;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** Tells numbers that are part of a name, a code or an idiom from values: "page 34", "Route 66", "the Five Eyes", "3D", "1. Read this". */
public final class NumberNames {
    /** Flights, routes and models have smaller numbers; "would number 30,000" counts. */
    private static final Ratio LARGEST = Ratio.of(10_000);

    /** The digits of a postcode of the United States, and the letters of a state before it. */
    private static final int POSTCODE = 5;

    private static final int STATE = 2;

    private static final int SERIAL = 7;
    private static final Set<Ratio> ROUNDS = Set.of(Ratio.of(4), Ratio.of(8), Ratio.of(16), Ratio.of(32), Ratio.of(64));

    private static final Ratio LARGEST_ITEM = Ratio.of(100);
    /** Years that news speaks of and that no comma tells from counts; "1900 people" and "2000 people" are counted. */
    private static final Ratio FIRST_YEAR = Ratio.of(1950);

    private static final Ratio LAST_YEAR = Ratio.of(2050);
    private static final Ratio CENTURY = Ratio.of(100);
    private static final long HEDGE = WordClass.HEDGE.bit();
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long LABEL = WordClass.LABEL.bit();
    private static final long NUMBERED = WordClass.NUMBERED.bit();
    private static final long CODE_OF_LAWS = WordClass.CODE_OF_LAWS.bit();
    private static final long STREET = WordClass.STREET.bit();
    private static final long ORDINAL = WordClass.ORDINAL.bit();
    private static final long KNOWN = WordClass.bits(WordClass.ARTICLE, WordClass.DETERMINER);
    private static final long VERB = WordClass.bits(WordClass.FUNCTION, WordClass.AUXILIARY, WordClass.PAST);
    private static final long NUMBER = WordClass.NUMBER.bit();

    /** How many words of a street's name may stand before "Street". */
    private static final int STREET_NAME = 3;

    private NumberNames() {}

    /** Whether a figure is no value. */
    public static boolean name(Reading reading, Numeral numeral) {
        Tokens tokens = reading.tokens();
        int end = numeral.end();
        boolean compound =
                NumeralReader.joint(tokens, end) && (reading.is(end + 1, FUNCTION) || shaped(reading, end + 1));
        boolean model =
                reading.isWord(end, reading.vocabulary().numbers().max) && (tokens.shape(end) & Tokens.CAPITAL) != 0;
        if (compound || model || plate(tokens, end) || tokens.glued(end) && tokens.type(end) == Tokens.WORD) {
            return true;
        }
        if (tokens.isMark(numeral.first() - 1, '#') || label(reading, numeral) || year(reading, numeral)) {
            return true;
        }
        return numeral.form() == Numeral.Form.DIGITS
                ? score(reading, numeral)
                        || item(reading, numeral)
                        || address(reading, numeral)
                        || file(reading, end)
                        || numbered(reading, numeral)
                        || Models.name(reading, numeral)
                        || reading.vocabulary().telephoneNumbers().at(reading.passage(), numeral.first(), end)
                        || statute(reading, numeral)
                        || serial(reading, numeral)
                        || round(reading, numeral)
                        || postcode(tokens, numeral)
                        || place(tokens, numeral)
                        || Versus.stands(reading, numeral)
                : joined(reading, numeral)
                        || period(reading, numeral)
                        || proper(reading, numeral.first())
                        || round(reading, numeral)
                        || Versus.stands(reading, numeral)
                        || reading.vocabulary().idioms().hold(tokens, numeral.first(), end);
    }

    /** "12-D-4471": capitals and more figures that hyphens join on. */
    private static boolean plate(Tokens tokens, int end) {
        return NumeralReader.joint(tokens, end)
                && tokens.type(end + 1) == Tokens.WORD
                && (tokens.shape(end + 1) & Tokens.CAPITAL) != 0
                && tokens.end(end + 1) - tokens.start(end + 1) <= STATE
                && NumeralReader.joint(tokens, end + 2)
                && tokens.type(end + 3) == Tokens.NUMBER;
    }

    /** "a four-legged robot", "386-based": a participle says how a thing is made, and how many of it there are is not said. */
    private static boolean shaped(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        return tokens.type(token) == Tokens.WORD
                && tokens.end(token) - tokens.start(token) > 4
                && reading.passage().endsIn(token, "ed");
    }

    /** "page 34", "No. 10", "Group of 20", "S&P 500", "Standard & Poor's 500", "Game 7". */
    private static boolean label(Reading reading, Numeral numeral) {
        Tokens tokens = reading.tokens();
        int before = numeral.first() - 1;
        if (tokens.isMark(before, '.')) {
            before--;
        }
        if (tokens.word(before) == Lexicon.UNKNOWN) {
            return false;
        }
        NumberWords words = reading.vocabulary().numbers();
        if (reading.isWord(before, words.but) && reading.isWord(before - 1, words.all)) {
            return true;
        }
        boolean owned = reading.isWord(before, words.possessive);
        boolean of = reading.isWord(before, words.of);
        if (of || owned) {
            before--;
        }
        boolean second = reading.isWord(before, words.and)
                || reading.isWord(before, words.to)
                || reading.isWord(before, words.or);
        if (second && tokens.type(before - 1) == Tokens.NUMBER) {
            before -= 2;
        }
        if (!reading.is(before, LABEL | NUMBERED) || numeral.low().compareTo(LARGEST) >= 0) {
            return false;
        }
        boolean capital = (tokens.shape(before) & Tokens.CAPITAL) != 0;
        if (owned) {
            return (capital || tokens.isMark(before - 1, '&')) && reading.is(before, LABEL);
        }
        return capital && before == numeral.first() - 1 || reading.is(before, LABEL) && (capital || !of);
    }

    /** "its 2024 sales": four digits without a comma that a year may have, before a word that is no unit. */
    private static boolean year(Reading reading, Numeral numeral) {
        int token = numeral.first();
        Tokens tokens = reading.tokens();
        return numeral.form() == Numeral.Form.DIGITS
                && numeral.end() == token + 1
                && tokens.end(token) - tokens.start(token) == 4
                && numeral.low().compareTo(FIRST_YEAR) >= 0
                && numeral.low().compareTo(LAST_YEAR) < 0
                && numeral.step().compareTo(CENTURY) < 0
                && tokens.type(token + 1) == Tokens.WORD
                && !reading.is(token + 1, FUNCTION)
                && !reading.is(token - 1, HEDGE);
    }

    /** Whether a figure is one of the two counts of a vote: "voted 52-48", "a 4-1 majority". */
    public static boolean tally(Reading reading, Numeral numeral) {
        return Tally.joint(reading.passage(), numeral.first() - 1) || Tally.joint(reading.passage(), numeral.end());
    }

    /** "52-48", "6-4": a figure that a dash joins to one that is not larger. */
    private static boolean score(Reading reading, Numeral numeral) {
        Tokens tokens = reading.tokens();
        boolean hyphen = tokens.isMark(numeral.first() - 1, '-') || tokens.isMark(numeral.end(), '-');
        if (!hyphen && !numeral.range() || tally(reading, numeral)) {
            return false;
        }
        boolean left =
                NumeralReader.joint(tokens, numeral.first() - 1) && tokens.type(numeral.first() - 2) == Tokens.NUMBER;
        int end = numeral.end();
        boolean single =
                !numeral.range() && (left || NumeralReader.joint(tokens, end) && tokens.type(end + 1) == Tokens.NUMBER);
        return single
                || numeral.range()
                        && (set(tokens, numeral.first() - 4) || set(tokens, end + 1) || Versus.score(reading, numeral));
    }

    /** "4-6" beside "7-6, ": two short figures that a hyphen joins, behind or before a comma. */
    private static boolean set(Tokens tokens, int first) {
        boolean comma = tokens.isMark(first - 1, ',') || tokens.isMark(first + 3, ',');
        return comma
                && tokens.type(first) == Tokens.NUMBER
                && NumeralReader.joint(tokens, first + 1)
                && tokens.type(first + 2) == Tokens.NUMBER
                && tokens.end(first) - tokens.start(first) <= 2
                && tokens.end(first + 2) - tokens.start(first + 2) <= 2;
    }

    /** "1. Read this", "2) Read that" at the beginning of a paragraph. */
    private static boolean item(Reading reading, Numeral numeral) {
        Tokens tokens = reading.tokens();
        int end = numeral.end();
        boolean stop = (tokens.isMark(end, '.') || tokens.isMark(end, ')')) && tokens.glued(end);
        return stop
                && tokens.type(numeral.first() - 1) == Tokens.BREAK
                && tokens.type(end + 1) == Tokens.WORD
                && numeral.low().compareTo(LARGEST_ITEM) < 0;
    }

    /** "10 Downing Street", "1600 Pennsylvania Avenue". */
    private static boolean address(Reading reading, Numeral numeral) {
        Tokens tokens = reading.tokens();
        int end = numeral.end();
        for (int token = end; token <= end + STREET_NAME; token++) {
            if (tokens.type(token) != Tokens.WORD || (tokens.shape(token) & Tokens.CAPITAL) == 0) {
                return false;
            }
            if (token > end && reading.is(token, STREET)) {
                return true;
            }
        }
        return false;
    }

    /** "the 82 bus was late": one of the things that have numbers; "the 82 bus drivers" are counted. */
    private static boolean numbered(Reading reading, Numeral numeral) {
        int thing = numeral.end();
        Tokens tokens = reading.tokens();
        boolean one = reading.is(numeral.first() - 1, KNOWN)
                && reading.vocabulary().idioms().numbered(tokens, thing)
                && !numeral.range()
                && !numeral.low().equals(Ratio.ONE);
        int behind = thing + 1;
        return one
                && (tokens.type(behind) != Tokens.WORD && !tokens.isMark(behind, '-')
                        || reading.is(behind, VERB)
                        || reading.passage().endsIn(behind, "ed"));
    }

    /** "reference number 25000123456": nobody writes so large a count without commas. */
    private static boolean serial(Reading reading, Numeral numeral) {
        Tokens tokens = reading.tokens();
        int figure = numeral.first();
        return reading.isWord(figure - 1, reading.vocabulary().numbers().number)
                && numeral.end() == figure + 1
                && numeral.low().whole()
                && tokens.end(figure) - tokens.start(figure) >= SERIAL
                && numeral.low().toString().length() == tokens.end(figure) - tokens.start(figure);
    }

    /** "the last 16", "a last-eight tie": a round of a cup, unless a noun stands behind. */
    private static boolean round(Reading reading, Numeral numeral) {
        int before =
                NumeralReader.joint(reading.tokens(), numeral.first() - 1) ? numeral.first() - 2 : numeral.first() - 1;
        boolean last = reading.isWord(before, reading.vocabulary().numbers().last);
        boolean power = last && !numeral.range() && ROUNDS.contains(numeral.low());
        boolean hyphen = before < numeral.first() - 1;
        return power
                && (hyphen
                        || reading.tokens().type(numeral.end()) != Tokens.WORD
                        || reading.is(numeral.end(), FUNCTION));
    }

    /** "18 U.S.C. 1001", "42 CFR 438": a title and a section of a code of laws, on either side of its letters. */
    private static boolean statute(Reading reading, Numeral numeral) {
        Tokens tokens = reading.tokens();
        int end = numeral.end();
        return reading.is(end, CODE_OF_LAWS) && tokens.type(end + 1) == Tokens.NUMBER
                || reading.is(numeral.first() - 1, CODE_OF_LAWS) && tokens.type(numeral.first() - 2) == Tokens.NUMBER;
    }

    /** "Washington, DC 20500": five digits behind the two letters of a state, behind a comma. */
    private static boolean postcode(Tokens tokens, Numeral numeral) {
        int figure = numeral.first();
        int state = figure - 1;
        return tokens.end(figure) - tokens.start(figure) == POSTCODE
                && numeral.end() == figure + 1
                && tokens.type(state) == Tokens.WORD
                && (tokens.shape(state) & Tokens.UPPER) != 0
                && tokens.end(state) - tokens.start(state) == STATE
                && tokens.isMark(state - 1, ',');
    }

    /** "51°30'N", "48.85 N, 2.35 E": a place on the map. */
    private static boolean place(Tokens tokens, Numeral numeral) {
        int end = numeral.end();
        if (tokens.isMark(numeral.first() - 1, '\u00b0') || tokens.isMark(end, '\u00b0') && tokens.glued(end + 1)) {
            return true;
        }
        boolean letter = tokens.type(end) == Tokens.WORD
                && tokens.end(end) - tokens.start(end) <= 2
                && (tokens.end(end) - tokens.start(end) == 1 || (tokens.shape(end) & Tokens.DOTTED) != 0)
                && (tokens.shape(end) & Tokens.CAPITAL) != 0;
        boolean stop =
                tokens.isMark(end + 1, ',') || tokens.type(end + 1) == Tokens.BREAK || tokens.isMark(end + 1, '.');
        return letter && stop && !numeral.low().whole();
    }

    /** "video-300.mp4", "forms/2024.pdf": letters behind a full stop without a blank. */
    private static boolean file(Reading reading, int end) {
        Tokens tokens = reading.tokens();
        boolean letters = tokens.isMark(end, '.') && tokens.glued(end) && tokens.glued(end + 1);
        return letters && tokens.type(end + 1) == Tokens.WORD && (tokens.shape(end + 1) & Tokens.CAPITAL) == 0;
    }

    /** "two-for-one", "father-of-three", "day-one": a number word that a hyphen joins to the word before it. */
    private static boolean joined(Reading reading, Numeral numeral) {
        int first = numeral.first();
        return NumeralReader.joint(reading.tokens(), first - 1)
                && reading.tokens().type(first - 2) == Tokens.WORD
                && !reading.is(first - 2, NUMBER);
    }

    /** "the first half", "a half-point rise": a half of time or of something that follows. */
    private static boolean period(Reading reading, Numeral numeral) {
        boolean half = numeral.form() == Numeral.Form.FRACTION
                && reading.isWord(numeral.end() - 1, reading.vocabulary().numbers().half);
        return half
                && (reading.is(numeral.first() - 1, ORDINAL) || NumeralReader.joint(reading.tokens(), numeral.end()));
    }

    /**
     * Whether a number word is part of a proper name: "the Five Eyes", "at First Boston". A capital between a small word and another
     * capital says so; where the words around it have capitals too it is a headline, and says nothing.
     *
     * @param token the number word
     */
    public static boolean proper(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        int next = NumeralReader.joint(tokens, token + 1) ? token + 3 : token + 1;
        return capital(tokens, token)
                && (tokens.shape(token) & Tokens.UPPER) == 0
                && tokens.type(token - 1) == Tokens.WORD
                && (!capital(tokens, token - 1) || opening(tokens, token - 1) && !capital(tokens, next + 1))
                && tokens.type(next) == Tokens.WORD
                && capital(tokens, next);
    }

    /** Whether a rank that begins a sentence, or stands in a list, is part of a name, as capitals behind it say: "First Bank System said", "Salomon, First Boston and". */
    public static boolean company(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        boolean listed = tokens.isMark(token - 1, ',') && name(tokens, token);
        return name(tokens, token + 1) && (listed || opens(tokens, token) && name(tokens, token + 2));
    }

    private static boolean opens(Tokens tokens, int token) {
        return tokens.type(token - 1) == Tokens.BREAK || tokens.isMark(token - 1, '.') || tokens.isMark(token - 1, '"');
    }

    private static boolean name(Tokens tokens, int token) {
        return tokens.type(token) == Tokens.WORD
                && capital(tokens, token)
                && ((tokens.shape(token) & Tokens.UPPER) == 0 || (tokens.shape(token) & Tokens.DOTTED) != 0);
    }

    /** Whether a word begins a sentence, where its capital says nothing. */
    private static boolean opening(Tokens tokens, int token) {
        return tokens.type(token - 1) == Tokens.BREAK || tokens.isMark(token - 1, '.');
    }

    private static boolean capital(Tokens tokens, int token) {
        return (tokens.shape(token) & Tokens.CAPITAL) != 0;
    }
}
