package org.gainsay.rule.engine;

import java.util.Arrays;

/** Patterns under the words that they begin with, in the order in which they came: a chain of entries for each word. */
final class Filing {
    /** Ends a chain. */
    static final int NONE = 0;

    /** By word: its first entry. */
    private int[] firsts = new int[2048];
    /** By word: its last entry. */
    private int[] lasts = new int[2048];
    /** By entry: the next one of its word. */
    private int[] nexts = new int[2048];

    private Pattern[] patterns = new Pattern[2048];
    private int size = 1;
    private int words = 0;

    /** Files a pattern under a word, unless the last one there is the same. */
    void add(int word, Pattern pattern) {
        if (word >= firsts.length) {
            firsts = Arrays.copyOf(firsts, word * 2);
            lasts = Arrays.copyOf(lasts, word * 2);
        }
        int last = lasts[word];
        if (last == NONE) {
            firsts[word] = size;
            words++;
        } else if (same(patterns[last], pattern)) {
            return;
        } else {
            nexts[last] = size;
        }
        lasts[word] = size;
        append(pattern);
    }

    private static boolean same(Pattern a, Pattern b) {
        return a.term() == b.term() && a.shape() == b.shape() && a.rest().length == 0 && b.rest().length == 0;
    }

    private void append(Pattern pattern) {
        if (size == patterns.length) {
            patterns = Arrays.copyOf(patterns, size * 2);
            nexts = Arrays.copyOf(nexts, size * 2);
        }
        patterns[size++] = pattern;
    }

    /** How many numbers the entries and the lists of words need together. */
    int room() {
        return size + words;
    }

    /** All words with entries have smaller numbers. */
    int end() {
        return firsts.length;
    }

    /** The first entry of a word, or {@link #NONE}. */
    int first(int word) {
        return firsts[word];
    }

    /** The entry behind another of the same word, or {@link #NONE}. */
    int next(int entry) {
        return nexts[entry];
    }

    /** The pattern of an entry. */
    Pattern pattern(int entry) {
        return patterns[entry];
    }
}
