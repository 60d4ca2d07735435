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

    /**
     * In each place the spread letters of its word but for the bits that the place tells, and in their stead a bit for how they were spread and
     * the word's number; 0 where no word lies. Spreading loses nothing, so that this is all it takes to know the word (quotienting; D. Knuth,
     * exercise 6.4-13).
     */
    private long[] entries;

    private int shift;

    ShortWords(String[] words) {
        // Twice as many places as words at least, so that a number and one bit more fit into as many bits as tell the
        // place.
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(words.length);
        do {
            bits++;
            entries = new long[1 << bits];
            shift = Long.SIZE - bits;
        } while (!fill(words));
    }

    ShortWords(TableReader in) {
        entries = in.longs();
        shift = in.number();
    }

    void write(TableWriter out) {
        out.longs(entries);
        out.number(shift);
    }

    private boolean fill(String[] words) {
        long[] keys = new long[entries.length];
        for (int id = 1; id < words.length; id++) {
            String word = words[id];
            if (word.length() <= Long.BYTES && basic(word) && !put(key(word, 0), id, keys)) {
                return false;
            }
        }
        return true;
    }

    /** Puts a word into one of its places, and what lay there into the other one of its own. */
    private boolean put(long newKey, int newId, long[] keys) {
        long key = newKey;
        int id = newId;
        boolean second = false;
        for (int push = 0; push < PUSHES; push++) {
            long spread = key * (second ? SECOND_SPREAD : SPREAD);
            int slot = (int) (spread >>> shift);
            long oldKey = keys[slot];
            long old = entries[slot];
            keys[slot] = key;
            entries[slot] = entry(spread, second ? second() : 0) | id;
            if (oldKey == 0) {
                return true;
            }
            key = oldKey;
            id = (int) old & second() - 1;
            second = (old & second()) == 0;
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
        return in(key * SPREAD, 0) | in(key * SECOND_SPREAD, second());
    }

    /** The number of the word that lies in the place for spread letters, if these are its own, else 0. */
    private int in(long spread, int second) {
        long id = entries[(int) (spread >>> shift)] ^ entry(spread, second);
        long other = id >>> Long.SIZE - shift - 1;
        return (int) id & (int) ((other | -other) >>> Long.SIZE - 1) - 1;
    }

    private long entry(long spread, int second) {
        return spread << Long.SIZE - shift | second;
    }

    /** The bit of entries whose letters were spread the second way. */
    private int second() {
        return entries.length >>> 1;
    }
}
