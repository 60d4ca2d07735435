package org.gainsay.normalize.number;

import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Tells figures that stand against each other from values: odds and scores ("5 to 1", "345 for 6"), and clocks of races ("3:42.1"). */
final class Versus {
    /** How far before a score the word may stand that says it is one: "beat the visitors from the coast 24 to 10". */
    private static final int REACH = 8;

    /** How far before a figure the verb of paying may stand. */
    private static final int BEFORE = 4;

    /** How many characters a score has at most: "100-112". */
    private static final int SCORE = 7;

    /** No range is so wide: "wickets fell at 3-141". */
    private static final Ratio TWENTY = Ratio.of(20);

    /** "five for 43": who bowls takes ten wickets at most. */
    private static final Ratio WICKETS = Ratio.of(10);

    private static final long PAYMENT = WordClass.PAYMENT.bit();
    private static final long CONTENDS = WordClass.CONTENDS.bit();
    private static final long CHANGE = WordClass.CHANGE.bit();
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long NUMBER = WordClass.bits(WordClass.NUMBER, WordClass.SUFFIX);

    private Versus() {}

    /** Whether a figure stands against another one, on either side. */
    static boolean stands(Reading reading, Numeral numeral) {
        Tokens tokens = reading.tokens();
        if (numeral.range() || numeral.scaled() || numeral.vague() != null) {
            return false;
        }
        int end = numeral.end();
        int before = numeral.first() - 1;
        if (colon(tokens, end) || colon(tokens, before)) {
            return true;
        }
        NumberWords words = reading.vocabulary().numbers();
        if (joins(tokens, end, words)) {
            Numeral other = bare(reading, end + 1);
            return other != null && against(reading, numeral, end, other);
        }
        if (joins(tokens, before, words)) {
            Numeral other = figure(reading, before - 1);
            return other != null && ends(reading, end) && against(reading, other, before, numeral);
        }
        return false;
    }

    /** Whether two short figures that a hyphen joins are a score, though the second is larger: "won by 2-18 to 1-14", "the Jets (0-7)". */
    static boolean score(Reading reading, Numeral range) {
        Tokens tokens = reading.tokens();
        int first = range.first();
        int end = range.end();
        boolean digits = end == first + 3
                && NumeralReader.joint(tokens, first + 1)
                && tokens.end(end - 1) - tokens.start(first) <= SCORE;
        if (!digits || tokens.type(end) == Tokens.WORD && !reading.is(end, FUNCTION | CONTENDS)) {
            return false;
        }
        boolean record = tokens.isMark(first - 1, '(')
                && tokens.isMark(end, ')')
                && (tokens.shape(first - 2) & Tokens.CAPITAL) != 0;
        boolean wide = range.high() != null
                && range.low().signum() > 0
                && range.high().compareTo(range.low().times(TWENTY)) >= 0;
        return record || wide || paired(reading, first, end) || reading.is(end, CONTENDS) || contended(reading, first);
    }

    /** "2-12 to 1-11": two pairs of figures. */
    private static boolean paired(Reading reading, int first, int end) {
        Tokens tokens = reading.tokens();
        int to = reading.vocabulary().numbers().to;
        return reading.isWord(end, to) && NumeralReader.joint(tokens, end + 2)
                || reading.isWord(first - 1, to) && NumeralReader.joint(tokens, first - 3);
    }

    /** "3:42": digits on both sides of a colon. */
    private static boolean colon(Tokens tokens, int mark) {
        return tokens.isMark(mark, ':')
                && tokens.glued(mark)
                && tokens.glued(mark + 1)
                && tokens.type(mark - 1) == Tokens.NUMBER
                && tokens.type(mark + 1) == Tokens.NUMBER;
    }

    private static boolean joins(Tokens tokens, int token, NumberWords words) {
        int word = tokens.word(token);
        return word != 0 && (word == words.to || word == words.forWord);
    }

    /** "odds of 5 to 1" fall and "345 for 6" is digits; what follows "from" or a verb of change has changed. */
    private static boolean against(Reading reading, Numeral first, int joint, Numeral second) {
        NumberWords words = reading.vocabulary().numbers();
        int before = first.first() - 1;
        boolean to = reading.isWord(joint, words.to);
        if (reading.isWord(before, words.from) || to && reading.is(before, CHANGE)) {
            return false;
        }
        if (to && !contended(reading, first.first())) {
            return false;
        }
        return to ? first.low().compareTo(second.low()) >= 0 : wickets(reading, first, second);
    }

    /** "345 for 6", "five for 43", "87 for four"; what "40 for six" costs is paid. */
    private static boolean wickets(Reading reading, Numeral first, Numeral second) {
        boolean digits = first.form() == Numeral.Form.DIGITS;
        if (second.form() == Numeral.Form.DIGITS) {
            return digits || first.low().compareTo(WICKETS) <= 0;
        }
        boolean spelled =
                digits && second.low().compareTo(WICKETS) < 0 && first.low().compareTo(TWENTY) >= 0;
        return spelled && !paid(reading, first.first());
    }

    private static boolean paid(Reading reading, int figure) {
        for (int token = figure - 1; token >= figure - BEFORE; token--) {
            if (reading.is(token, PAYMENT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether odds or a contest are spoken of before a figure; a vote of 52 to 48 states two counts. */
    private static boolean contended(Reading reading, int figure) {
        for (int token = figure - 1; token >= figure - REACH; token--) {
            if (reading.is(token, CONTENDS)) {
                return true;
            }
        }
        return false;
    }

    /** A figure that counts and measures nothing itself. */
    private static @Nullable Numeral bare(Reading reading, int token) {
        Numeral numeral = figure(reading, token);
        return numeral == null || !ends(reading, numeral.end()) ? null : numeral;
    }

    /** A number of one token. */
    private static @Nullable Numeral figure(Reading reading, int token) {
        byte type = reading.tokens().type(token);
        if (type != Tokens.NUMBER && (type != Tokens.WORD || !reading.is(token, NUMBER))) {
            return null;
        }
        Numeral numeral = reading.numerals().single(token, false);
        return numeral == null || numeral.end() != token + 1 || numeral.vague() != null ? null : numeral;
    }

    private static boolean ends(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        return switch (tokens.type(token)) {
            case Tokens.WORD -> reading.is(token, FUNCTION) && !tokens.glued(token);
            case Tokens.NUMBER, Tokens.FRACTION -> false;
            case Tokens.MARK -> ".,;:)!?\"".indexOf(tokens.mark(token)) >= 0;
            default -> true;
        };
    }
}
