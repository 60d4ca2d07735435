package org.gainsay.normalize.date;

import java.util.Arrays;

/** A role and a whole number for each of some words, by their number in the lexicon. */
final class WordTable {
    private byte[] roles = new byte[2048];
    private int[] values = new int[2048];

    void put(int word, int role, int value) {
        if (word >= roles.length) {
            roles = Arrays.copyOf(roles, word * 2);
            values = Arrays.copyOf(values, word * 2);
        }
        roles[word] = (byte) role;
        values[word] = value;
    }

    /** The role that was put, or 0. */
    int role(int word) {
        return word < roles.length ? roles[word] : 0;
    }

    int value(int word) {
        return values[word];
    }
}
