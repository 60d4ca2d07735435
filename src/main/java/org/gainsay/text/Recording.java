package org.gainsay.text;

import java.util.Arrays;

/** The numbers of words in the order in which they were asked for, to be given again in that order. */
final class Recording {
    private final boolean plays;
    private int[] numbers;
    private int size;
    private int at = 0;

    /** Numbers to be recorded. */
    Recording() {
        plays = false;
        numbers = new int[4096];
        size = 0;
    }

    /** Numbers that were recorded. */
    Recording(int[] numbers) {
        this.plays = true;
        this.numbers = numbers;
        this.size = numbers.length;
    }

    /** Whether it gives numbers again, rather than takes them. */
    boolean plays() {
        return plays;
    }

    /** Records a number, and returns it. */
    int add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
        return number;
    }

    /** Records numbers behind their count, and returns them. */
    int[] addList(int[] list) {
        if (!plays) {
            add(list.length);
            for (int number : list) {
                add(number);
            }
        }
        return list;
    }

    /** The next number. */
    int next() {
        return numbers[at++];
    }

    /** The next numbers that were recorded together. */
    int[] nextList() {
        int start = at + 1;
        at = start + numbers[at];
        return Arrays.copyOfRange(numbers, start, at);
    }

    /** All that was recorded. */
    int[] numbers() {
        return Arrays.copyOf(numbers, size);
    }

    /**
     * Ends giving them.
     *
     * @throws IllegalStateException if some are left
     */
    void end() {
        if (plays && at != size) {
            throw new IllegalStateException("the vocabulary and the data files of the jar do not fit: build it again");
        }
    }
}
