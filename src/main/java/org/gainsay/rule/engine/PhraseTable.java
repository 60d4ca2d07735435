package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.text.Passage;
import org.gainsay.text.TableReader;
import org.gainsay.text.TableWriter;
import org.gainsay.text.Tokens;

/** Phrases under the numbers of their first two words, found with one look at a table of hashed pairs. */
final class PhraseTable {
    /** 2^64 over the golden ratio: spreads keys that differ in few bits (D. Knuth, TAOCP volume 3, section 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    /** Slots to a pair, so that most looks end at the first slot. */
    private static final int ROOM = 3;

    private final long[] keys;
    /** By slot: where the list of its phrases begins; 0 for an empty one. */
    private final int[] starts;
    /** For each list how many phrases it has, and the numbers of their patterns. */
    private final int[] lists;

    private final int shift;
    private final Patterns patterns;

    private PhraseTable(Collection<Pair> pairs, Patterns patterns) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(pairs.size() * ROOM + 1);
        keys = new long[1 << bits];
        starts = new int[1 << bits];
        shift = Long.SIZE - bits;
        this.patterns = patterns;
        int room = 1;
        for (Pair pair : pairs) {
            room += pair.phrases.size() + 1;
        }
        lists = new int[room];
        int at = 1;
        for (Pair pair : pairs) {
            int slot = slot(pair.key);
            keys[slot] = pair.key;
            starts[slot] = at;
            lists[at++] = pair.phrases.size();
            for (Pattern phrase : pair.phrases) {
                lists[at++] = phrase.number();
            }
        }
    }

    /** Reads what {@link #write} wrote. */
    PhraseTable(TableReader in, Patterns patterns) {
        keys = in.longs();
        starts = in.ints();
        lists = in.ints();
        shift = in.number();
        this.patterns = patterns;
    }

    void write(TableWriter out) {
        out.longs(keys);
        out.ints(starts);
        out.ints(lists);
        out.number(shift);
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
        int list = starts[slot(key(word, tokens.word(next)))];
        for (int at = list + 1; at <= list + lists[list]; at++) {
            Pattern pattern = patterns.get(lists[at]);
            int last = pattern.end(tokens, passage.text(), token);
            if (last >= 0) {
                into.add(token, last, pattern.term());
            }
        }
    }

    /** Two words and the phrases that begin with them. */
    private record Pair(long key, List<Pattern> phrases) {}

    /** Collects phrases. */
    static final class Builder {
        /** By key, spread: the keys themselves differ in few bits of the two that Java's hash of a long mixes. */
        private final Map<Long, Pair> byPair = new LinkedHashMap<>();

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
            Pair there = byPair.get(key * SPREAD);
            if (there == null) {
                there = new Pair(key, new ArrayList<>(1));
                byPair.put(key * SPREAD, there);
            }
            there.phrases.add(pattern);
        }

        PhraseTable build(Patterns patterns) {
            return new PhraseTable(byPair.values(), patterns);
        }
    }
}
