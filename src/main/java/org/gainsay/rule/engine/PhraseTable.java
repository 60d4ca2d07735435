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

/**
 * Phrases under the {@link Stems stems} of their first two words, found with one look at a table of hashed pairs. Beside each stands the stem of
 * its third word, since dozens begin with "in the".
 */
final class PhraseTable {
    /** 2^64 over the golden ratio: spreads keys that differ in few bits (D. Knuth, TAOCP volume 3, section 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    /** Slots to a pair, so that most looks end at the first slot. */
    private static final int ROOM = 3;
    /** How many times as many bits as slots there are, as a power of two. */
    private static final int FINER = 2;

    /** In place of a third word's stem: there is none. */
    private static final int NO_THIRD = -1;

    /**
     * A bit for each pair, by a finer hash than that of its slot. Three in four words behind one that begins phrases go on none, and few
     * bits tell so: they stay close to the processor, where the slots do not.
     */
    private final long[] pairs;

    private final long[] keys;
    /** By slot: where the list of its phrases begins; 0 for an empty one. */
    private final int[] starts;

    /** For each list the place behind its last phrase; for each phrase its pattern's number and the stem of its third word. */
    private final int[] lists;

    private final int shift;
    private final Stems stems;
    private final Patterns patterns;
    private final Askers askers;

    private PhraseTable(Collection<Pair> filed, int phrases, Patterns patterns, Askers askers) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(filed.size() * ROOM + 1);
        pairs = new long[Math.max(1, (1 << bits + FINER) / Long.SIZE)];
        keys = new long[1 << bits];
        starts = new int[1 << bits];
        shift = Long.SIZE - bits;
        this.stems = patterns.stems();
        this.patterns = patterns;
        this.askers = askers;
        lists = new int[1 + filed.size() + 2 * phrases];
        int at = 1;
        for (Pair pair : filed) {
            mark(pair.key);
            int slot = slot(pair.key);
            keys[slot] = pair.key;
            starts[slot] = at;
            lists[at] = at + 1 + 2 * pair.phrases.size();
            at++;
            for (Pattern phrase : pair.phrases) {
                lists[at++] = phrase.number();
                lists[at++] = phrase.rest().length > 1 ? stem(phrase.rest()[1], stems) : NO_THIRD;
            }
        }
    }

    /** The stem of the forms of a part; 0 for what is no word. */
    private static int stem(Pattern.Part part, Stems stems) {
        int[] words = part.words();
        return words.length == 0 ? 0 : stems.of(words[0]);
    }

    /** Reads what {@link #write} wrote. */
    PhraseTable(TableReader in, Patterns patterns, Askers askers) {
        pairs = in.longs();
        keys = in.longs();
        starts = in.ints();
        lists = in.ints();
        shift = in.number();
        this.stems = patterns.stems();
        this.patterns = patterns;
        this.askers = askers;
    }

    void write(TableWriter out) {
        out.longs(pairs);
        out.longs(keys);
        out.ints(starts);
        out.ints(lists);
        out.number(shift);
    }

    /** The key of two stems; the second is 0 for what is no word. The first is never 0, so no key is. */
    private static long key(int first, int second) {
        return (long) first << Integer.SIZE | second;
    }

    private void mark(long key) {
        int bit = bit(key);
        pairs[bit / Long.SIZE] |= 1L << bit;
    }

    private int bit(long key) {
        return (int) ((key * SPREAD) >>> shift - FINER);
    }

    private int slot(long key) {
        int slot = (int) ((key * SPREAD) >>> shift);
        for (long there = keys[slot]; there != key && there != 0; there = keys[slot]) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    /**
     * Adds the terms that are phrases beginning with the word at a token.
     *
     * @param word the word
     * @param active subjects and kinds; terms that only rules on others look for are left out
     */
    void collect(int word, Passage passage, int token, long active, Occurrences into) {
        Tokens tokens = passage.tokens();
        int next = behind(tokens, token);
        long key = key(stems.of(word), stems.of(tokens.word(next)));
        int bit = bit(key);
        if ((pairs[bit / Long.SIZE] >>> bit & 1) != 0) {
            collect(starts[slot(key)], word, next, passage, token, active, into);
        }
    }

    private void collect(int list, int word, int next, Passage passage, int token, long active, Occurrences into) {
        Tokens tokens = passage.tokens();
        if (list == 0) {
            return;
        }
        int third = stems.of(tokens.word(behind(tokens, next)));
        for (int at = list + 1; at < lists[list]; at += 2) {
            if (lists[at + 1] == third || lists[at + 1] == NO_THIRD) {
                add(patterns.get(lists[at]), word, passage, token, active, into);
            }
        }
    }

    /** The token behind a word of a phrase, past a hyphen. */
    private static int behind(Tokens tokens, int token) {
        return tokens.isMark(token + 1, '-') ? token + 2 : token + 1;
    }

    private void add(Pattern pattern, int word, Passage passage, int token, long active, Occurrences into) {
        boolean may = askers.any(pattern.term(), active) && pattern.beginsWith(word);
        int last = may ? pattern.end(passage.tokens(), passage.text(), token) : -1;
        if (last >= 0) {
            into.add(token, last, pattern.term());
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
            long key = key(stems.of(pattern.first()[0]), stem(pattern.rest()[0], stems));
            Pair there = byPair.get(key * SPREAD);
            if (there == null) {
                there = new Pair(key, new ArrayList<>(1));
                byPair.put(key * SPREAD, there);
            }
            there.phrases.add(pattern);
            count++;
        }

        PhraseTable build(Askers askers) {
            return new PhraseTable(byPair.values(), count, patterns, askers);
        }
    }
}
