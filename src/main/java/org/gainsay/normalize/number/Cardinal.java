package org.gainsay.normalize.number;

import org.gainsay.normalize.Ratio;
import org.gainsay.text.Tokens;

/** Reads a whole number in words: "two hundred and fifty thousand", "twenty-one", "twelve hundred". */
final class Cardinal {
    private final NumberWords words;
    private final Tokens tokens;

    /** What the last call of {@link #read} found. */
    long value;

    int end;
    /** The hundred, thousand or million that ends the number; 1 if none does. */
    long scale;

    private long total;
    private long group;
    private long lastScale;
    private NumberWords.Role before = NumberWords.Role.NONE;

    Cardinal(NumberWords words, Tokens tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /**
     * Reads on from a token.
     *
     * @param token the first word of the number, behind its article
     * @param article whether "a" stands before it, which counts one
     * @return whether there is a number
     */
    boolean read(int token, boolean article) {
        total = 0;
        group = 0;
        lastScale = Long.MAX_VALUE;
        before = NumberWords.Role.NONE;
        scale = 1;
        if (!accept(token, article)) {
            return false;
        }
        end = token + 1;
        while (true) {
            int next = joined(end);
            if (denominator(next) || !accept(next, false)) {
                break;
            }
            end = next + 1;
        }
        value = total + group;
        return true;
    }

    /** The next word of the number, behind a hyphen or an "and" that may stand between two of its words. */
    private int joined(int token) {
        int at = token;
        if (NumeralReader.hyphen(tokens, at) || before == NumberWords.Role.TEN && dash(at)) {
            at++;
        }
        boolean big = before == NumberWords.Role.HUNDRED || before == NumberWords.Role.SCALE;
        if (big && tokens.word(at) == words.and) {
            at++;
            if (NumeralReader.hyphen(tokens, at)) {
                at++;
            }
            return smaller(at) ? at : -1;
        }
        return at;
    }

    /** "fifty - two": blanks around the hyphen between a ten and its unit. */
    private boolean dash(int token) {
        return tokens.isMark(token, '-')
                && !tokens.glued(token)
                && !tokens.glued(token + 1)
                && words.role(tokens.word(token + 1)) == NumberWords.Role.UNIT;
    }

    /** "one hundred thirty-fifths" are a hundred parts: a ten that a hyphen joins to an ordinal in the plural belongs to it. */
    private boolean denominator(int token) {
        return words.role(tokens.word(token)) == NumberWords.Role.TEN
                && NumeralReader.joint(tokens, token + 1)
                && words.parts(tokens.word(token + 2));
    }

    /** Behind "and" only a smaller number goes on: "a hundred and five", but not "two thousand and three thousand" or "four hundred and five hundred". */
    private boolean smaller(int token) {
        NumberWords.Role role = words.role(tokens.word(token));
        if (role != NumberWords.Role.UNIT && role != NumberWords.Role.TEEN && role != NumberWords.Role.TEN) {
            return false;
        }
        NumberWords.Role next = words.role(tokens.word(NumeralReader.joint(tokens, token + 1) ? token + 2 : token + 1));
        boolean one = words.value(tokens.word(token)).equals(Ratio.ONE);
        if (next == NumberWords.Role.FRACTIONS || one && next == NumberWords.Role.FRACTION) {
            return false;
        }
        return before == NumberWords.Role.HUNDRED ? next != NumberWords.Role.HUNDRED : next != NumberWords.Role.SCALE;
    }

    private boolean accept(int token, boolean article) {
        if (tokens.type(token) != Tokens.WORD) {
            return false;
        }
        int word = tokens.word(token);
        NumberWords.Role role = words.role(word);
        boolean accepted = switch (role) {
            case UNIT -> add(word, group % 10 == 0 && before != NumberWords.Role.TEEN && !zero());
            case TEEN -> add(word, group % 100 == 0 && !zero());
            case TEN -> add(word, group % 100 == 0 && !zero());
            case HUNDRED -> hundred(article);
            case SCALE -> scale(word, article);
            default -> false;
        };
        if (accepted) {
            before = role;
        }
        return accepted;
    }

    private boolean zero() {
        return before == NumberWords.Role.UNIT || before == NumberWords.Role.TEEN;
    }

    private boolean add(int word, boolean fits) {
        if (fits) {
            group += words.value(word).longValueExact();
            scale = 1;
        }
        return fits;
    }

    private boolean hundred(boolean article) {
        if (group == 0 && article) {
            group = 1;
        }
        if (group == 0 || group >= 100) {
            return false;
        }
        group *= 100;
        scale = 100;
        return true;
    }

    private boolean scale(int word, boolean article) {
        long size = words.value(word).longValueExact();
        if (group == 0 && article) {
            group = 1;
        }
        if (group == 0 || size >= lastScale || group > Long.MAX_VALUE / size / 4) {
            return false;
        }
        total += group * size;
        group = 0;
        lastScale = size;
        scale = size;
        return true;
    }

    /** How coarse a whole number is written: the power of ten that its zeros reach up to. */
    static Ratio step(long value) {
        long step = 1;
        for (long rest = value; rest != 0 && rest % 10 == 0; rest /= 10) {
            step *= 10;
        }
        return Ratio.of(step);
    }
}
