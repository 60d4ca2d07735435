package org.gainsay.article;

import java.util.Arrays;

/**
 * A text that was copied together from pieces of another one, and remembers where each piece came from. Offsets rise with
 * offsets.
 */
final class MappedText implements OffsetMap {
    private final StringBuilder text = new StringBuilder();
    private int[] here = new int[64];
    private int[] there = new int[64];
    private int runs;

    /** Copies a stretch of the original. */
    void copy(CharSequence original, int from, int to) {
        if (to > from) {
            run(from);
            text.append(original, from, to);
        }
    }

    /** Adds a character that the original does not have, as if it stood at an offset there. */
    void insert(char added, int at) {
        run(at);
        text.append(added);
    }

    private void run(int original) {
        if (runs > 0 && original - there[runs - 1] == text.length() - here[runs - 1]) {
            return;
        }
        if (runs == here.length) {
            here = Arrays.copyOf(here, runs * 2);
            there = Arrays.copyOf(there, runs * 2);
        }
        here[runs] = text.length();
        there[runs] = original;
        runs++;
    }

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    @Override
    public int original(int offset) {
        int found = Arrays.binarySearch(here, 0, runs, offset);
        int run = found >= 0 ? found : -found - 2;
        return run < 0 ? offset : there[run] + offset - here[run];
    }
}
