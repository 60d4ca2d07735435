package org.gainsay.text;

/**
 * The lexicon's words of at most eight basic letters. Such a word is one number, a byte to a letter, so that finding it needs no
 * comparison of characters; nearly all words of a text are of this sort.
 *
 * <p>Each word has two places where it may lie, and looking into both costs less than a branch that is foreseen wrongly: whether a
 * word is known is a matter of chance. This is cuckoo hashing (R. Pagh and F. Rodler, 2004); it works while fewer than half of the places are
 * taken.
 */
final class ShortWords {
    /** 2^64 over the golden ratio: spreads keys that differ in few bits (D. Knuth, TAOCP volume 3, section 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    /** Another odd number with its bits well mixed: the fraction of the square root of 2. */
    private static final long SECOND_SPREAD = 0x6A09E667F3BCC909L;
    /** How many words may be pushed on before the table is held to be too small. */
    private static final int PUSHES = 200;

    private long[] keys;
    private int[] ids;
    private int shift;

    ShortWords(String[] words) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(words.length);
        do {
            bits++;
            keys = new long[1 << bits];
            ids = new int[1 << bits];
            shift = Long.SIZE - bits;
        } while (!fill(words));
    }

    ShortWords(TableReader in) {
        keys = in.longs();
        ids = in.ints();
        shift = in.number();
    }

    void write(TableWriter out) {
        out.longs(keys);
        out.ints(ids);
        out.number(shift);
    }

    private boolean fill(String[] words) {
        for (int id = 1; id < words.length; id++) {
            String word = words[id];
            if (word.length() <= Long.BYTES && basic(word) && !put(key(word, 0), id)) {
                return false;
            }
        }
        return true;
    }

    private boolean put(long newKey, int newId) {
        long key = newKey;
        int id = newId;
        int slot = first(key);
        for (int push = 0; push < PUSHES; push++) {
            long oldKey = keys[slot];
            int oldId = ids[slot];
            keys[slot] = key;
            ids[slot] = id;
            if (oldKey == 0) {
                return true;
            }
            key = oldKey;
            id = oldId;
            slot = slot == first(key) ? second(key) : first(key);
        }
        return false;
    }

    /** Whether a word has small basic letters only, and at least one. */
    static boolean basic(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return !word.isEmpty();
    }

    /** Up to eight letters of a word from one on, the first one lowest. */
    static long key(String word, int from) {
        long key = 0;
        for (int i = Math.min(word.length(), from + Long.BYTES) - 1; i >= from; i--) {
            key = key << Byte.SIZE | word.charAt(i);
        }
        return key;
    }

    /**
     * The number of a word, or {@link Lexicon#UNKNOWN}.
     *
     * @param key its letters in small, the first one lowest
     */
    int id(long key) {
        int first = first(key);
        int second = second(key);
        return ids[first] & same(keys[first], key) | ids[second] & same(keys[second], key);
    }

    /** All bits where two numbers are the same, else none. */
    private static int same(long a, long b) {
        long difference = a ^ b;
        return (int) ((difference | -difference) >>> (Long.SIZE - 1)) - 1;
    }

    private int first(long key) {
        return (int) ((key * SPREAD) >>> shift);
    }

    private int second(long key) {
        return (int) ((key * SECOND_SPREAD) >>> shift);
    }
}
