package org.gainsay.normalize.number;

import org.gainsay.normalize.Ratio;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/**
 * Reads parts of one in words: the "fifths" of "three fifths", the "twenty-firsts" of "three twenty-firsts", the "and a half" of "two and a
 * half". The fields hold what the last call that returned true found.
 */
final class FractionWords {
    private static final Ratio TEN = Ratio.of(10);
    private static final Ratio HUNDREDTH = Ratio.of(1, 100);
    private static final long HEDGE = WordClass.HEDGE.bit();
    private static final long APPROXIMATE = WordClass.APPROXIMATE.bit();
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long UNIT = WordClass.UNIT.bit();
    private static final long NUMBER = WordClass.NUMBER.bit();
    private static final long ORDINAL = WordClass.ORDINAL.bit();
    private static final long CHANGE = WordClass.CHANGE.bit();
    /** How many tokens stand between a figure and the "or" behind which it is told as a part: "45 of the boats, or". */
    private static final int RESTATED = 6;

    private static final long DETERMINER = WordClass.DETERMINER.bit();
    private static final long PLURAL = WordClass.PLURAL.bit();
    private static final long COMPARISON = WordClass.COMPARISON.bit();

    private final Passage passage;
    private final Tokens tokens;
    private final NumberWords words;
    private final Cardinal denominator;
    private final OrdinalTail ordinal;

    /** What is counted: a fifth for "three fifths". */
    Ratio part = Ratio.ONE;
    /** How much is added: three quarters of the unit for "and three quarters". */
    Ratio sum = Ratio.ZERO;
    /** Token behind it. */
    int end;

    FractionWords(Passage passage, NumberWords words) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.words = words;
        this.denominator = new Cardinal(words, tokens);
        this.ordinal = new OrdinalTail(tokens, words);
    }

    /** Whether parts stand behind their number: "fifths" behind "three", "fifth" behind "one". */
    boolean denominator(Ratio count, int token) {
        int at = joined(token);
        NumberWords.Role role = words.role(tokens.word(at));
        boolean one = count.equals(Ratio.ONE) && !ranks(at);
        if (role == NumberWords.Role.FRACTIONS || role == NumberWords.Role.FRACTION && (one || adjective(count, at))) {
            return found(words.value(tokens.word(at)), at + 1);
        }
        if (role == NumberWords.Role.TEN) {
            int last = NumeralReader.joint(tokens, at + 1) ? at + 2 : at + 1;
            if (words.parts(tokens.word(last))) {
                Ratio ones = Ratio.ONE.over(words.value(tokens.word(last)));
                return ones.compareTo(TEN) < 0
                        && found(Ratio.ONE.over(words.value(tokens.word(at)).plus(ones)), last + 1);
            }
        }
        return one && passage.is(at, NUMBER) && rank(at);
    }

    /** "its one hundredth customer", "the one thousandth goal": behind a word that points, what stands before a noun ranks it; "his one third stake" is a part. */
    private boolean ranks(int token) {
        return passage.is(token, ORDINAL)
                && words.role(tokens.word(token)) == NumberWords.Role.FRACTION
                && words.value(tokens.word(token)).compareTo(HUNDREDTH) <= 0
                && passage.is(token - 2, DETERMINER)
                && tokens.type(token + 1) == Tokens.WORD
                && !passage.is(token + 1, FUNCTION | UNIT);
    }

    /** "one twenty-fifth", "one one-hundredth": the rank is what one is divided by. */
    private boolean rank(int token) {
        if (!denominator.read(token, false)) {
            return false;
        }
        Ratio rank = ordinal.read(Ratio.of(denominator.value), denominator.end);
        return rank != null && found(Ratio.ONE.over(rank), ordinal.end());
    }

    /** "a three-quarter share", "the two-third rule": in the singular before a noun. */
    private boolean adjective(Ratio count, int token) {
        Ratio whole = Ratio.ONE.over(words.value(tokens.word(token)));
        boolean before = NumeralReader.joint(tokens, token - 1) || passage.is(token + 1, UNIT);
        return before && count.compareTo(whole) < 0 && whole.compareTo(TEN) < 0;
    }

    private boolean found(Ratio counted, int behind) {
        part = counted;
        end = behind;
        return true;
    }

    /** The word that a hyphen joins to the one before it, also one with blanks around it: "five - eighths". */
    private int joined(int token) {
        boolean wide = tokens.isMark(token, '-')
                && !tokens.glued(token)
                && !tokens.glued(token + 1)
                && words.role(tokens.word(token + 1)) == NumberWords.Role.FRACTIONS;
        return wide ? token + 1 : skip(token);
    }

    /** Whether "and a half", "and three quarters" adds to a number; "a billion and a half million" says of what. */
    boolean addend(int token, Ratio unit) {
        int at = skip(token);
        if (tokens.type(at) != Tokens.WORD || tokens.word(at) != words.and) {
            return false;
        }
        at = skip(at + 1);
        int word = tokens.word(at);
        Ratio count = Ratio.ONE;
        if (word == words.a && tokens.type(at) == Tokens.WORD) {
            at = skip(at + 1);
            if (words.role(tokens.word(at)) != NumberWords.Role.FRACTION) {
                return false;
            }
            found(words.value(tokens.word(at)), at + 1);
        } else if (words.role(word) == NumberWords.Role.UNIT) {
            count = words.value(word);
            if (!denominator(count, at + 1) && !partOfUnit(at + 1)) {
                return false;
            }
        } else if (partOfUnit(at)) {
            found(words.value(word), at + 1);
        } else if (word == words.half && !counts(at + 1)) {
            found(words.value(word), at + 1);
        } else {
            return false;
        }
        Ratio of = unit;
        if (words.role(tokens.word(end)) == NumberWords.Role.SCALE
                && words.value(tokens.word(end)).compareTo(unit) < 0) {
            of = words.value(tokens.word(end));
            end++;
        }
        part = part.times(of);
        sum = part.times(count);
        return true;
    }

    /** The "quarter" of "one and quarter of an hour", "one and three quarter of an hour": what it is a part of says that it adds. */
    private boolean partOfUnit(int token) {
        if (words.role(tokens.word(token)) != NumberWords.Role.FRACTION || tokens.word(token + 1) != words.of) {
            return false;
        }
        int at = tokens.word(token + 2) == words.a || tokens.word(token + 2) == words.an ? token + 3 : token + 2;
        return passage.is(at, UNIT) && found(words.value(tokens.word(token)), token + 1);
    }

    /** "one and half a dozen" are two numbers. */
    private boolean counts(int token) {
        return tokens.word(token) == words.a || words.role(tokens.word(token)) == NumberWords.Role.DOZEN;
    }

    private int skip(int token) {
        return NumeralReader.joint(tokens, token) ? token + 1 : token;
    }

    /**
     * Whether a word by itself is a part of one: "half", "a third of", "almost a fifth", "by a tenth", "a millionth".
     *
     * @param token the word
     * @param article whether "a" stands before it
     */
    boolean alone(int token, boolean article) {
        int word = tokens.word(token);
        if (word == words.half || ofUnit(token) || word == words.quarter && scaled(token)) {
            return true;
        }
        if (!article) {
            return false;
        }
        int behind = token + 1;
        return tokens.word(behind) == words.of
                || words.value(word).compareTo(HUNDREDTH) < 0
                || passage.is(behind, COMPARISON)
                || words.levels(tokens.word(behind))
                || passage.is(token - 2, APPROXIMATE)
                || passage.is(behind, PLURAL)
                || passage.is(token - 2, HEDGE) && passage.is(token - 3, HEDGE)
                || hedged(token - 2) && !noun(behind)
                || restated(token)
                || end(token);
    }

    /** "€1.35m, or a third, was found": a figure stands before it, and nothing goes on behind it. */
    private boolean restated(int token) {
        int or = token - 2;
        if (or < 1
                || tokens.word(or) != words.or
                || !tokens.isMark(or - 1, ',')
                || !tokens.isMark(token + 1, ',') && !tokens.isMark(token + 1, '.')) {
            return false;
        }
        for (int at = or - 2; at > or - 2 - RESTATED && at >= 0; at--) {
            if (tokens.type(at) == Tokens.NUMBER) {
                return !(tokens.type(at + 1) == Tokens.WORD
                        && tokens.glued(at + 1)
                        && words.ending(tokens.word(at + 1)));
            }
        }
        return false;
    }

    /** "by a third", "fell a third", "a drop of a third". */
    private boolean hedged(int token) {
        int before = tokens.word(token);
        boolean change = passage.is(token, HEDGE | CHANGE) || before == words.of && passage.is(token - 1, CHANGE);
        return change || before != 0 && (before == words.by || before == words.to);
    }

    /** "quarter of a mile", also without its own article; "the third of an hour" is none. */
    private boolean ofUnit(int token) {
        return tokens.word(token + 1) == words.of
                && tokens.word(token + 1) != 0
                && (tokens.word(token + 2) == words.a || tokens.word(token + 2) == words.an)
                && passage.is(token + 3, UNIT)
                && !passage.is(token - 1, DETERMINER);
    }

    /** "a quarter million", "a quarter-billion"; in "fourth-quarter billions" the quarter is a time. */
    private boolean scaled(int token) {
        return words.role(tokens.word(skip(token + 1))) == NumberWords.Role.SCALE
                && !passage.is(token - 1, ORDINAL)
                && !NumeralReader.joint(tokens, token - 1);
    }

    /** Whether a part is an end of a range: "between a third and a half", "a quarter to a third of". */
    private boolean end(int token) {
        int before = tokens.word(token - 2);
        if (before != 0 && before == words.between) {
            return true;
        }
        boolean joins = tokens.word(token + 1) == words.to || tokens.word(token + 1) == words.or;
        return joins
                && tokens.word(token + 1) != 0
                && tokens.word(token + 2) == words.a
                && words.role(tokens.word(token + 3)) == NumberWords.Role.FRACTION
                && tokens.word(token + 4) == words.of;
    }

    private boolean noun(int token) {
        return tokens.type(token) == Tokens.WORD && !passage.is(token, FUNCTION) && !passage.endsIn(token, "ed");
    }
}
