package org.gainsay.text;

/**
 * The lexicon's words of nine to sixteen basic letters. Such a word is two numbers, a byte to a letter, so that finding it needs no
 * comparison of characters.
 */
final class LongWords {
    /** How many letters fit. */
    private static final int LONGEST = 2 * Long.BYTES;

    /** 2^64 over the golden ratio: spreads keys that differ in few bits (D. Knuth, TAOCP volume 3, section 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    /** Slots to a word: few enough to stay in the cache, enough for most looks to end at the first slot. */
    private static final int ROOM = 4;

    /** For each slot the first eight letters of its word and then the others, side by side so that one look at memory fetches both. */
    private final long[] keys;

    private final int[] ids;
    private final int shift;

    LongWords(String[] words) {
        int count = 0;
        for (String word : words) {
            count += longEnough(word) ? 1 : 0;
        }
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(count * ROOM + 1);
        keys = new long[2 << bits];
        ids = new int[1 << bits];
        shift = Long.SIZE - bits;
        for (int id = 1; id < words.length; id++) {
            if (longEnough(words[id]) && ShortWords.basic(words[id])) {
                put(words[id], id);
            }
        }
    }

    private static boolean longEnough(String word) {
        return word.length() > Long.BYTES && word.length() <= LONGEST;
    }

    LongWords(TableReader in) {
        keys = in.longs();
        ids = in.ints();
        shift = in.number();
    }

    void write(TableWriter out) {
        out.longs(keys);
        out.ints(ids);
        out.number(shift);
    }

    private void put(String word, int id) {
        long head = ShortWords.key(word, 0);
        long tail = ShortWords.key(word, Long.BYTES);
        int slot = slot(head, tail);
        keys[2 * slot] = head;
        keys[2 * slot + 1] = tail;
        ids[slot] = id;
    }

    /**
     * The number of a word, or {@link Lexicon#UNKNOWN}.
     *
     * @param head its first eight letters in small, the first one lowest
     * @param tail the letters behind them; 0 where there are none
     */
    int id(long head, long tail) {
        return ids[slot(head, tail)];
    }

    /** The slot that holds a word, or the free one where it would be put, whose number is that of unknown words. */
    private int slot(long head, long tail) {
        long key = (head ^ tail * SPREAD) * SPREAD;
        int slot = (int) ((key ^ key >>> Integer.SIZE) * SPREAD >>> shift);
        while (keys[2 * slot] != 0 && (keys[2 * slot] != head || keys[2 * slot + 1] != tail)) {
            slot = (slot + 1) & (ids.length - 1);
        }
        return slot;
    }
}
