package org.gainsay.text;

/**
 * The lexicon's words of at most twelve basic letters. Such a word fits a number, five bits to a letter, so that finding it needs no
 * comparison of characters; nearly all words of a text are of this sort.
 */
final class ShortWords {
    /** How many letters fit. */
    static final int LONGEST = 12;

    private static final int BITS = 5;
    private static final int LETTER = (1 << BITS) - 1;
    /** 2^64 over the golden ratio: spreads keys that differ in few bits (D. Knuth, TAOCP volume 3, section 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    /** Slots to a word: few enough to stay in the cache, enough for most looks to end at the first slot. */
    private static final int ROOM = 4;

    private final long[] keys;
    private final int[] ids;
    private final int shift;

    ShortWords(String[] words) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(words.length * ROOM);
        keys = new long[1 << bits];
        ids = new int[1 << bits];
        shift = Long.SIZE - bits;
        for (int id = 1; id < words.length; id++) {
            long key = key(words[id]);
            if (key != 0) {
                int slot = slot(key);
                keys[slot] = key;
                ids[slot] = id;
            }
        }
    }

    /** The key of a word so far and one more small basic letter. */
    static long key(long key, char letter) {
        return key << BITS | (letter & LETTER);
    }

    /** The key of a whole word, or 0 if it has none. */
    private static long key(String word) {
        long key = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z' || i == LONGEST) {
                return 0;
            }
            key = key(key, c);
        }
        return key;
    }

    /** The number of the word with a key, or {@link Lexicon#UNKNOWN}. */
    int id(long key) {
        return ids[slot(key)];
    }

    /** The slot that holds a key, or the free one where it would be put, whose number is that of unknown words. */
    private int slot(long key) {
        int slot = (int) ((key * SPREAD) >>> shift);
        for (long there = keys[slot]; there != key && there != 0; there = keys[slot]) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
