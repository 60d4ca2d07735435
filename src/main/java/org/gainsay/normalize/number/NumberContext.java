package org.gainsay.normalize.number;

import org.gainsay.normalize.Ratio;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** What stands around the words of a number and tells whether they are one, and where they go on. */
final class NumberContext {
    private static final long KNOWN = WordClass.bits(WordClass.ARTICLE, WordClass.DETERMINER);
    private static final long PREDICATE = WordClass.bits(WordClass.AUXILIARY, WordClass.RELATIVE, WordClass.PAST);
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long ORDER = WordClass.bits(WordClass.DATE_WORD, WordClass.ORDINAL, WordClass.FILLER);
    private static final Ratio SCORE = Ratio.of(20);
    private static final Ratio TWELVE = Ratio.of(12);
    private static final long AFTER = WordClass.AFTER.bit();
    private static final long UNIT = WordClass.UNIT.bit();
    private static final long COUNTS =
            WordClass.bits(WordClass.NUMBER, WordClass.VAGUE, WordClass.FRACTION, WordClass.SUFFIX);

    private final Passage passage;
    private final Tokens tokens;
    private final NumberWords words;

    NumberContext(Passage passage, NumberWords words) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.words = words;
    }

    /**
     * Whether the hyphen before a figure that ends before {@code end} is a minus: "-3", "(-3C)" and "<-3"; "- 3" only where nothing else is said, since it begins
     * an item of a list otherwise.
     */
    boolean negates(int token, int end) {
        int before = token - 2;
        if (!tokens.glued(token)) {
            return tokens.type(before) == Tokens.BREAK && tokens.type(end) == Tokens.BREAK;
        }
        boolean compared = tokens.isMark(before, '<') || tokens.isMark(before, '>') || tokens.isMark(before, '=');
        boolean bracket = tokens.isMark(before, '(');
        return (compared || bracket || !tokens.glued(token - 1)) && tokens.type(before) != Tokens.NUMBER;
    }

    /** "the dozen carriages", "all dozen of them", but not "the score". */
    boolean known(int token) {
        int word = tokens.word(token);
        return word != 0
                && (word == words.the || word == words.all)
                && words.value(tokens.word(token + 1)).equals(TWELVE);
    }

    /** "A Kildare couple who won", "the retired couple were", "a couple were hurt": two who live together, and no number. */
    boolean pair(int token) {
        int end = token + 1;
        boolean described = tokens.type(token - 1) == Tokens.WORD && !passage.is(token - 1, KNOWN | ORDER);
        return tokens.word(token) == words.couple
                && tokens.type(end) == Tokens.WORD
                && tokens.word(end) != words.of
                && (passage.is(end, PREDICATE) || passage.endsIn(end, "ed") || described && passage.is(end, FUNCTION));
    }

    /** "a score of ships", "a score or more"; but "a score of 85" and "a score that" are points. */
    boolean twenty(int token) {
        int end = token + 1;
        boolean of = tokens.word(end) == words.of
                && tokens.type(end) == Tokens.WORD
                && tokens.type(end + 1) == Tokens.WORD
                && !passage.is(end + 1, COUNTS | KNOWN);
        return of
                || tokens.word(end) == words.or
                || !words.value(tokens.word(token)).equals(SCORE);
    }

    /** "thousand litres": a multiplier directly before a unit counts one, unless it multiplies something before it. */
    boolean bare(int token) {
        byte before = tokens.type(token - 1);
        return passage.is(behindJoint(token + 1), UNIT)
                && (tokens.shape(token) & (Tokens.CAPITAL | Tokens.UPPER)) != Tokens.CAPITAL
                && before != Tokens.NUMBER
                && before != Tokens.FRACTION
                && !passage.is(token - 1, COUNTS)
                && !NumeralReader.joint(tokens, token - 1)
                && tokens.word(token - 1) != words.per;
    }

    /** "300-plus million", "20-odd thousand": the token behind the hedge before a multiplier; else the token itself. */
    int hedged(int token) {
        boolean inside = NumeralReader.joint(tokens, token)
                && passage.is(token + 1, AFTER)
                && multiplies(words.role(tokens.word(token + 2)));
        return inside ? token + 2 : token;
    }

    /** "half a million", "a quarter of a million". */
    int ofA(int token) {
        int at = tokens.word(token) == words.of && tokens.type(token) == Tokens.WORD ? token + 1 : token;
        at = tokens.type(at) == Tokens.WORD && tokens.word(at) == words.a ? at + 1 : at;
        at = behindJoint(at);
        return multiplies(words.role(tokens.word(at))) ? at : token;
    }

    /** The token itself, or the one behind the hyphen there. */
    int behindJoint(int token) {
        return NumeralReader.joint(tokens, token) ? token + 1 : token;
    }

    /** Whether a word multiplies the figure before it. */
    static boolean multiplies(NumberWords.Role role) {
        return role == NumberWords.Role.HUNDRED || role == NumberWords.Role.SCALE || role == NumberWords.Role.DOZEN;
    }
}
