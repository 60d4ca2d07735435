package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;

/** Phrases under the numbers of their first two words, found with one look at a table of hashed pairs. */
final class PhraseTable {
    /** 2^64 over the golden ratio: spreads keys that differ in few bits (D. Knuth, TAOCP volume 3, section 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    /** Slots to a pair, so that most looks end at the first slot. */
    private static final int ROOM = 3;

    private final long[] keys;
    private final Pattern[][] phrases;
    private final int shift;

    private PhraseTable(Map<Long, List<Pattern>> byPair) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(byPair.size() * ROOM + 1);
        keys = new long[1 << bits];
        phrases = new Pattern[1 << bits][];
        shift = Long.SIZE - bits;
        for (Map.Entry<Long, List<Pattern>> pair : byPair.entrySet()) {
            int slot = slot(pair.getKey());
            keys[slot] = pair.getKey();
            phrases[slot] = pair.getValue().toArray(new Pattern[0]);
        }
    }

    /** The key of two words; the second is 0 for what is no word. The first is never 0, so no key is. */
    private static long key(int first, int second) {
        return (long) first << Integer.SIZE | second;
    }

    private int slot(long key) {
        int slot = (int) ((key * SPREAD) >>> shift);
        for (long there = keys[slot]; there != key && there != 0; there = keys[slot]) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    /** Adds the terms that are phrases beginning with the word at a token. */
    void collect(int word, Passage passage, int token, Occurrences into) {
        Tokens tokens = passage.tokens();
        int next = tokens.isMark(token + 1, '-') ? token + 2 : token + 1;
        Pattern[] found = phrases[slot(key(word, tokens.word(next)))];
        if (found == null) {
            return;
        }
        for (Pattern pattern : found) {
            int last = pattern.end(tokens, passage.text(), token);
            if (last >= 0) {
                into.add(token, last, pattern.term());
            }
        }
    }

    /** Collects phrases. */
    static final class Builder {
        private final Map<Long, List<Pattern>> byPair = new LinkedHashMap<>();

        void add(int first, Pattern pattern) {
            int[] seconds = pattern.rest()[0].words();
            if (seconds.length == 0) {
                put(key(first, 0), pattern);
            }
            for (int second : seconds) {
                put(key(first, second), pattern);
            }
        }

        private void put(long key, Pattern pattern) {
            List<Pattern> there = byPair.get(key);
            if (there == null) {
                there = new ArrayList<>(1);
                byPair.put(key, there);
            }
            there.add(pattern);
        }

        PhraseTable build() {
            return new PhraseTable(byPair);
        }
    }
}
