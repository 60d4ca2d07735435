package org.gainsay.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The words and marks that the phrases of a collection hang off, numbered by slots without gaps. What is asked for at nearly every look
 * lies in a few hundred bytes, so that it stays close: a set of bits tells whether a word is one of them, and counting those below it tells its
 * slot (rank in a bit vector; G. Jacobson, 1989).
 *
 * <p>The phrases of a collection that was written down are made when their word is first met.
 */
final class PhraseHeads<T> {
    /** Marks below this one have a place in an array. */
    private static final int MARKS = 128;

    /** The bits of a word's number that choose its bit of a {@code long}. */
    private static final int WORD = Integer.numberOfTrailingZeros(Long.SIZE);

    /** Any neighbour: the phrases have not been made yet. */
    private static final long UNMADE = -1;

    /** A bit for each word that a phrase hangs off. */
    private final long[] words;

    /** By {@code long} of {@link #words}: the slot of its first word. */
    private final int[] ranks;

    /** By mark: its slot and one more; 0 for most. */
    private final int[] marks = new int[MARKS];

    private final Map<Integer, Integer> rareMarks = new HashMap<>(4);

    /** By slot: {@link PhraseEntry#follow}. */
    private final long[] follow;

    /** By slot: whether its word or mark begins longer phrases only. */
    private final boolean[] never;

    private final @Nullable PhraseEntry<T>[] entries;

    /** The phrases as they were written down; null for a collection that was not. */
    private final @Nullable Written<T> written;

    /**
     * Phrases as they were written down.
     *
     * @param heads what they hang off, in ascending order
     * @param starts by slot: where its phrases begin in the table, the last of them followed by the table's end
     * @param table for each phrase the number of its meaning, the number of its parts, and the parts
     */
    private record Written<T>(int[] heads, int[] starts, int[] table, List<T> meanings) {
        PhraseEntry<T> entry(int slot) {
            List<PhraseEntry.Phrase<T>> phrases = new ArrayList<>();
            int at = starts[slot];
            while (at < starts[slot + 1]) {
                int end = at + 2 + table[at + 1];
                phrases.add(new PhraseEntry.Phrase<>(Arrays.copyOfRange(table, at + 2, end), meanings.get(table[at])));
                at = end;
            }
            return new PhraseEntry<>(phrases);
        }
    }

    PhraseHeads(NavigableMap<Integer, PhraseEntry<T>> added) {
        this(values(added), new long[(added.isEmpty() ? 0 : Math.max(0, added.lastKey()) >> WORD) + 1], null);
        int slot = 0;
        for (Map.Entry<Integer, PhraseEntry<T>> each : added.entrySet()) {
            if (each.getKey() >= 0) {
                words[each.getKey() >> WORD] |= 1L << each.getKey();
            }
            put(slot++, each.getValue());
        }
        rank(slot - added.tailMap(0).size());
    }

    private static int[] values(NavigableMap<Integer, ?> added) {
        int[] values = new int[added.size()];
        int at = 0;
        for (int value : added.keySet()) {
            values[at++] = value;
        }
        return values;
    }

    PhraseHeads(TableReader in, List<T> meanings) {
        this(new Written<>(in.ints(), in.ints(), in.ints(), meanings), in.longs());
    }

    private PhraseHeads(Written<T> written, long[] words) {
        this(written.heads, words, written);
        Arrays.fill(follow, UNMADE);
        int below = 0;
        while (below < written.heads.length && written.heads[below] < 0) {
            below++;
        }
        rank(below);
    }

    private PhraseHeads(int[] heads, long[] words, @Nullable Written<T> written) {
        this.words = words;
        this.written = written;
        ranks = new int[words.length];
        follow = new long[heads.length];
        never = new boolean[heads.length];
        entries = table(heads.length);
        for (int slot = 0; slot < heads.length && heads[slot] < 0; slot++) {
            if (~heads[slot] < MARKS) {
                marks[~heads[slot]] = slot + 1;
            } else {
                rareMarks.put(heads[slot], slot);
            }
        }
    }

    /** Counts words; the slots of marks come first. */
    private void rank(int marks) {
        int rank = marks;
        for (int i = 0; i < words.length; i++) {
            ranks[i] = rank;
            rank += Long.bitCount(words[i]);
        }
    }

    /** Another thread may see some of this and not the rest: what it does not see yet makes it ask the entry. */
    private void put(int slot, PhraseEntry<T> entry) {
        entries[slot] = entry;
        never[slot] = entry.single() == null;
        follow[slot] = entry.follow();
    }

    void write(TableWriter out, List<T> meanings) {
        int[] starts = new int[entries.length + 1];
        List<Integer> table = new ArrayList<>();
        for (int slot = 0; slot < entries.length; slot++) {
            for (PhraseEntry.Phrase<T> phrase : entry(slot).phrases()) {
                table.add(Objects.checkIndex(meanings.indexOf(phrase.meaning()), meanings.size()));
                table.add(phrase.parts().length);
                for (int part : phrase.parts()) {
                    table.add(part);
                }
            }
            starts[slot + 1] = table.size();
        }
        out.ints(heads());
        out.ints(starts);
        out.ints(table.stream().mapToInt(Integer::intValue).toArray());
        out.longs(words);
    }

    private int[] heads() {
        int[] heads = new int[entries.length];
        for (int slot = 0; slot < heads.length; slot++) {
            heads[slot] = entry(slot).phrases()[0].parts()[0];
        }
        return heads;
    }

    /** The slot of a word or a mark; negative if no phrase hangs off it. */
    int slot(int value) {
        if (value < 0) {
            return ~value < MARKS ? marks[~value] - 1 : rareMarks.getOrDefault(value, -1);
        }
        int at = value >> WORD;
        long all = at < words.length ? words[at] : 0;
        return (all >>> value & 1) == 0 ? -1 : ranks[at] + Long.bitCount(all & (1L << value) - 1);
    }

    /** Whether no longer phrase of a slot can match, with that neighbour. */
    boolean alone(int slot, int neighbour) {
        return (follow[slot] >>> neighbour & 1) == 0 && neighbour != Phrases.HYPHEN;
    }

    /** What the word or mark of a slot stands for by itself, or null. */
    @Nullable
    T single(int slot) {
        return never[slot] ? null : entry(slot).single();
    }

    /** The phrases of a slot. */
    PhraseEntry<T> entry(int slot) {
        PhraseEntry<T> entry = entries[slot];
        if (entry == null) {
            entry = Objects.requireNonNull(written).entry(slot);
            put(slot, entry);
        }
        return entry;
    }

    @SuppressWarnings("unchecked")
    private static <T> @Nullable PhraseEntry<T>[] table(int size) {
        return (PhraseEntry<T>[]) new PhraseEntry<?>[size];
    }
}
