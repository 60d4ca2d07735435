package org.gainsay.article;

import java.util.Arrays;

/**
 * The ids that have been given, as 64-bit fingerprints, so that a file with millions of articles needs 16 bytes for each
 * rather than its id.
 */
final class Ids {
    private long[] table = new long[1024];
    private int size;

    /** Whether the id is new. */
    boolean add(String id) {
        long hash = hash(id);
        if (size * 2 >= table.length) {
            grow();
        }
        return put(table, hash);
    }

    private boolean put(long[] target, long hash) {
        int at = (int) (hash ^ hash >>> 32) & target.length - 1;
        while (target[at] != 0) {
            if (target[at] == hash) {
                return false;
            }
            at = at + 1 & target.length - 1;
        }
        target[at] = hash;
        size++;
        return true;
    }

    private void grow() {
        long[] larger = new long[table.length * 2];
        size = 0;
        Arrays.stream(table).filter(hash -> hash != 0).forEach(hash -> put(larger, hash));
        table = larger;
    }

    /** Two rounds of multiply and shift behind FNV-1a; 0 is kept for an empty place. */
    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L;
        hash = (hash ^ hash >>> 29) * 0xBF58476D1CE4E5B9L;
        return hash == 0 ? 1 : hash;
    }
}
