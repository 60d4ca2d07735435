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

/** Phrases under the {@link Stems stems} of their first two words, found with one look at a table of hashed pairs. */
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
    private final Stems stems;
    private final Patterns patterns;

    private PhraseTable(Collection<Pair> pairs, int phrases, Patterns patterns) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(pairs.size() * ROOM + 1);
        keys = new long[1 << bits];
        starts = new int[1 << bits];
        shift = Long.SIZE - bits;
        this.stems = patterns.stems();
        this.patterns = patterns;
        lists = new int[1 + pairs.size() + phrases];
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
        this.stems = patterns.stems();
        this.patterns = patterns;
    }

    void write(TableWriter out) {
        out.longs(keys);
        out.ints(starts);
        out.ints(lists);
        out.number(shift);
    }

    /** The key of two stems; the second is 0 for what is no word. The first is never 0, so no key is. */
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
        int list = starts[slot(key(stems.of(word), stems.of(tokens.word(next))))];
        for (int at = list + 1; at <= list + lists[list]; at++) {
            Pattern pattern = patterns.get(lists[at]);
            int last = pattern.beginsWith(word) ? pattern.end(tokens, passage.text(), token) : -1;
            if (last >= 0) {
                into.add(token, last, pattern.term());
            }
        }
    }

    /** Two stems and the phrases that begin with them. */
    private record Pair(long key, List<Pattern> phrases) {}

    /** Collects phrases. */
    static final class Builder {
        private final Patterns patterns;
        /** By key, spread: the keys themselves differ in few bits of the two that Java's hash of a long mixes. */
        private final Map<Long, Pair> byPair = new LinkedHashMap<>();

        private int count = 0;

        Builder(Patterns patterns) {
            this.patterns = patterns;
        }

        void add(Pattern pattern) {
            Stems stems = patterns.stems();
            int[] seconds = pattern.rest()[0].words();
            long key = key(stems.of(pattern.first()[0]), seconds.length == 0 ? 0 : stems.of(seconds[0]));
            Pair there = byPair.get(key * SPREAD);
            if (there == null) {
                there = new Pair(key, new ArrayList<>(1));
                byPair.put(key * SPREAD, there);
            }
            there.phrases.add(pattern);
            count++;
        }

        PhraseTable build() {
            return new PhraseTable(byPair.values(), count, patterns);
        }
    }
}
