package org.gainsay.rule.engine;

import org.gainsay.text.Tokens;

/**
 * One way to write a term: each of its words with all its forms.
 *
 * @param number its own number
 * @param term number of the term
 * @param first numbers of the forms of the first word, which it is filed under; whoever comes from there need not look at them
 * @param shape letter case that the first word must have, as bits of {@link Tokens#shape}
 * @param rest what follows the first word
 */
record Pattern(int number, int term, int[] first, int shape, Part[] rest) {
    /**
     * A further word of a phrase.
     *
     * @param words numbers of its forms; empty where it is no word
     * @param literal the characters of a part that is no word: "7", "&"
     * @param shape letter case that it must have
     * @param mask a bit for each of its forms, by the form's number modulo 64: most other words miss it
     */
    record Part(int[] words, String literal, int shape, long mask) {
        Part(int[] words, String literal, int shape) {
            this(words, literal, shape, mask(words));
        }

        private static long mask(int[] words) {
            long mask = 0;
            for (int word : words) {
                mask |= 1L << word;
            }
            return mask;
        }

        boolean matches(Tokens tokens, String text, int token) {
            if (words.length == 0) {
                int length = tokens.end(token) - tokens.start(token);
                return length == literal.length() && text.startsWith(literal, tokens.start(token));
            }
            return (tokens.shape(token) & shape) == shape && contains(tokens.word(token));
        }

        private boolean contains(int word) {
            return (mask >>> word & 1) != 0 && Pattern.contains(words, word);
        }
    }

    private static boolean contains(int[] words, int word) {
        for (int each : words) {
            if (each == word) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is a form of the first one. */
    boolean beginsWith(int word) {
        return contains(first, word);
    }

    /** Whether the term is this one word in any letter case. */
    boolean plain() {
        return rest.length == 0 && shape == 0;
    }

    /**
     * The token behind the term, if it begins at the given token; else -1. A hyphen between two words is passed
     * over.
     */
    int end(Tokens tokens, String text, int token) {
        if ((tokens.shape(token) & shape) != shape) {
            return -1;
        }
        int at = token + 1;
        for (Part part : rest) {
            if (tokens.isMark(at, '-')) {
                at++;
            }
            if (tokens.type(at) == Tokens.BREAK || !part.matches(tokens, text, at)) {
                return -1;
            }
            at++;
        }
        return at;
    }
}
