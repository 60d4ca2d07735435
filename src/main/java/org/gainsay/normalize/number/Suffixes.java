package org.gainsay.normalize.number;

import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** Tells the letters that multiply a figure ("30k", "2.5m people", "5 bn") from units and names ("a 25m pool", "a 10K race"). */
final class Suffixes {
    private static final long DETERMINER = WordClass.DETERMINER.bit();
    private static final long PLURAL = WordClass.PLURAL.bit();
    /** What people do: "1.1m voted", "2m died". */
    private static final long DONE = WordClass.bits(WordClass.DYING, WordClass.VOTE);

    private static final long THEM = WordClass.THEM.bit();
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long AUXILIARY = WordClass.AUXILIARY.bit();
    private static final long ARTICLE = WordClass.ARTICLE.bit();
    private static final long COUNTED = WordClass.bits(WordClass.NUMBER, WordClass.VAGUE);
    private static final long SIZED = WordClass.SIZED.bit();

    private static final long YEAR_BEFORE = WordClass.YEAR_BEFORE.bit();
    /** Nobody counted so much before. */
    private static final int FIRST_YEAR = 1900;
    /** How many digits a year has. */
    private static final int YEAR = 4;
    /** How far before "from 1.4m" the other figure may stand: "1.2m in the whole of 2023, up". */
    private static final int REACH = 12;

    private final Passage passage;
    private final Tokens tokens;
    private final NumberWords words;

    Suffixes(Passage passage, NumberWords words) {
        this.passage = passage;
        this.words = words;
        this.tokens = passage.tokens();
    }

    /**
     * Whether the letters at a token multiply the figure before them.
     *
     * @param token letters that may
     * @param money whether the figure is an amount of money, where "m" is no metre
     * @param decimal whether the figure has digits behind its point, as no name has
     */
    boolean multiplies(int token, boolean money, boolean decimal) {
        boolean glued = tokens.glued(token);
        int length = tokens.end(token) - tokens.start(token);
        if (length == 2 && passage.text().regionMatches(true, tokens.start(token), "mm", 0, 2)) {
            return money && glued;
        }
        if (length > 1) {
            return glued || length == 2 || passage.text().charAt(tokens.end(token) - 1) != 'l';
        }
        char letter = passage.text().charAt(tokens.start(token));
        if (!glued && letter != 'm') {
            boolean last = tokens.type(token + 1) != Tokens.WORD;
            return (letter == 'k' || letter == 'K' || letter == 'M') && last
                    || letter == 'M' && (money || plural(token + 1) && !sized(token) || many(token + 1));
        }
        return switch (letter) {
            case 'k' -> true;
            case 'm' ->
                money
                        || plural(token + 1) && !sized(token)
                        || ofFigure(token + 1)
                        || many(token + 1) && !words.metres.hold(passage, token - 1)
                        || ranged(token)
                        || dated(token)
                        || measured(token + 1)
                        || compared(token)
                        || peopled(token);
            case 'M' ->
                money
                        || plural(token + 1)
                        || many(token + 1)
                        || ranged(token)
                        || measured(token + 1)
                        || decimal && tokens.type(token + 1) != Tokens.WORD;
            case 'K', 'B' -> money || plural(token + 1) || decimal && tokens.type(token + 1) != Tokens.WORD;
            default -> money;
        };
    }

    /** "1.6m are out of work", "1.2m of them": a verb in the plural or "of them" makes many of it. */
    private boolean many(int token) {
        return passage.is(token, PLURAL | DONE)
                || words.metres.passive(tokens, token)
                || tokens.word(token) == words.of && words.of != 0 && passage.is(token + 1, THEM);
    }

    /** "its population is 3.2m.", "sales rose to 1.2m in May": no word behind the letter says what is so long. */
    private boolean peopled(int letter) {
        int token = letter + 1;
        boolean ends = tokens.type(token) != Tokens.WORD || passage.is(token, FUNCTION) && !passage.is(token, SIZED);
        return ends
                && tokens.glued(letter)
                && words.metres.peopled(tokens, letter - 1)
                && !words.metres.hold(passage, letter - 1);
    }

    /** "4.6m sq km", "1.2m cubic metres": what follows measures already; "a 4m annual pace". */
    private boolean measured(int token) {
        int word = tokens.word(token);
        if (word != 0 && word == words.annual && !tokens.glued(token)) {
            return true;
        }
        return word != 0
                && !tokens.glued(token)
                && (word == words.square || word == words.sq || word == words.cubic)
                && passage.is(token + 1, WordClass.UNIT.bit());
    }

    /** "1.2m in 2023", "1.6m last year", "to 1.3m by 2030": what is counted by years is no length. */
    private boolean dated(int letter) {
        int token = letter + 1;
        if (tokens.type(token) != Tokens.WORD || tokens.glued(token)) {
            return false;
        }
        boolean year = passage.is(token, YEAR_BEFORE)
                && tokens.type(token + 1) == Tokens.NUMBER
                && tokens.end(token + 1) - tokens.start(token + 1) == YEAR
                && PlainDigits.of(passage.text(), tokens.start(token + 1), tokens.end(token + 1)) >= FIRST_YEAR;
        boolean unit = tokens.word(token + 1) == words.year
                && (passage.is(token, YEAR_BEFORE) || tokens.word(token) == words.a);
        return (year || unit) && !words.metres.hold(passage, letter - 1);
    }

    /** "1.2m in 2023, up from 1.4m": the second of two figures of which the first is in millions. */
    private boolean compared(int token) {
        int word = tokens.word(token - 2);
        if (word == 0 || word != words.from && word != words.to && word != words.and && word != words.than) {
            return false;
        }
        for (int at = token - 3; at > token - REACH && tokens.type(at) != Tokens.BREAK; at--) {
            boolean letter = tokens.word(at) == words.m && tokens.glued(at) && tokens.type(at - 1) == Tokens.NUMBER;
            if (letter && words.m != 0) {
                return dated(at) || plural(at + 1) || many(at + 1);
            }
        }
        return false;
    }

    /** "2m to 3m homes", "1.5m and 2m people": as the second number of a range is meant, so is the first. */
    private boolean ranged(int token) {
        boolean dash = tokens.isMark(token + 1, '-') && tokens.glued(token + 1);
        boolean joined = dash
                || tokens.word(token + 1) != 0
                        && (tokens.word(token + 1) == words.to || tokens.word(token + 1) == words.and);
        int second = token + 2;
        return joined
                && tokens.type(second) == Tokens.NUMBER
                && tokens.type(second + 1) == Tokens.WORD
                && tokens.end(second + 1) - tokens.start(second + 1) == 1
                && (passage.text().charAt(tokens.start(second + 1)) | ' ') == 'm'
                && (plural(second + 2) || many(second + 2));
    }

    /** "4.2m of the 7.9m votes". */
    private boolean ofFigure(int token) {
        boolean of = tokens.type(token) == Tokens.WORD && passage.text().startsWith("of", tokens.start(token));
        return of
                && tokens.end(token) - tokens.start(token) == 2
                && passage.is(token + 1, DETERMINER)
                && tokens.type(token + 2) == Tokens.NUMBER;
    }

    /** "a depth of 4m was reached", "two 10m boats": before a word that only ends as a plural does, or behind a number, it is metres. */
    private boolean sized(int letter) {
        int figure = letter - 1;
        return passage.is(letter + 1, FUNCTION)
                ? words.metres.hold(passage, figure)
                : passage.is(figure - 1, COUNTED)
                        && !passage.is(figure - 1, ARTICLE)
                        && tokens.type(figure - 1) == Tokens.WORD;
    }

    /** "25m people" and "2m young people" are millions, "a 25m pool" is 25 metres. */
    private boolean plural(int token) {
        if (tokens.type(token) != Tokens.WORD || tokens.glued(token) || passage.is(token, SIZED)) {
            return false;
        }
        // "200 m remains": a small word that ends as a plural does; "a loss of 300 m was made" may be one of millions.
        if (passage.is(token, FUNCTION) && !passage.is(token, AUXILIARY) && !tokens.glued(token - 1)) {
            return false;
        }
        char last = passage.text().charAt(tokens.end(token) - 1);
        return last == 's'
                || last == 'S'
                || words.metres.counted(tokens.word(token))
                || !passage.is(token, FUNCTION) && words.metres.counted(tokens.word(token + 1));
    }
}
