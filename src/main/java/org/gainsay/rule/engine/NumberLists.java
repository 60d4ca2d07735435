package org.gainsay.rule.engine;

import java.util.Arrays;

/** Many lists of numbers in one table, each behind its length: a start copies a table at once, and small ones take it long. */
final class NumberLists {
    /** Stands for a length where a list is the one that was given last of those that may be the same. */
    private static final int SAME = -1;

    private static final int[] NONE = {};

    private final int[] table;
    private int at;
    private int[] last = NONE;

    /** Lists to be read one after the other. */
    NumberLists(int[] table) {
        this.table = table;
    }

    /** The next list. */
    int[] next() {
        int length = table[at++];
        int[] list = length == 0 ? NONE : Arrays.copyOfRange(table, at, at + length);
        at += length;
        return list;
    }

    /** The next list that was added as one that may be the same as the one before: then it is the same object, too. */
    int[] nextOrSame() {
        if (table[at] == SAME) {
            at++;
        } else {
            last = next();
        }
        return last;
    }

    /** Collects lists. */
    static final class Builder {
        private int[] table = new int[1024];
        private int size;
        private int[] last = NONE;

        /** Adds a list. */
        void add(int[] list) {
            room(list.length);
            table[size++] = list.length;
            System.arraycopy(list, 0, table, size, list.length);
            size += list.length;
        }

        /** Adds a list that takes one number only if it has the numbers of the last that was added so. */
        void addOrSame(int[] list) {
            if (Arrays.equals(list, last)) {
                room(0);
                table[size++] = SAME;
            } else {
                add(list);
                last = list;
            }
        }

        private void room(int length) {
            if (size + length + 1 > table.length) {
                table = Arrays.copyOf(table, (size + length + 1) * 2);
            }
        }

        /** The table of all of them. */
        int[] build() {
            return Arrays.copyOf(table, size);
        }
    }
}
