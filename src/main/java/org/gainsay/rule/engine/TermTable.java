package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;

/**
 * Patterns under the numbers of the words that they begin with, laid out flat, so that a word without a pattern
 * costs one look and a word that is a term by itself two.
 */
final class TermTable {
    /** Where the entries of a word begin; 0 for a word without any. */
    private final int[] offsets;

    /**
     * Their number, then each: the number of a term that is this word alone, or the complement of a pattern's
     * index.
     */
    private final int[] entries;

    private final Pattern[] patterns;

    private TermTable(int[] offsets, int[] entries, Pattern[] patterns) {
        this.offsets = offsets;
        this.entries = entries;
        this.patterns = patterns;
    }

    /**
     * A table.
     *
     * @param byWord the patterns by the number of their first word
     * @param size how many words the lexicon has
     */
    static TermTable of(Map<Integer, List<Pattern>> byWord, int size) {
        IdentityHashMap<Pattern, Integer> indexes = new IdentityHashMap<>();
        List<Pattern> all = new ArrayList<>();
        int[] offsets = new int[size];
        int[] entries = new int
                [1 + byWord.values().stream().mapToInt(list -> list.size() + 1).sum()];
        int at = 1;
        for (Map.Entry<Integer, List<Pattern>> word : byWord.entrySet()) {
            offsets[word.getKey()] = at;
            entries[at++] = word.getValue().size();
            for (Pattern pattern : word.getValue()) {
                entries[at++] = pattern.plain() ? pattern.term() : ~index(pattern, indexes, all);
            }
        }
        return new TermTable(offsets, entries, all.toArray(new Pattern[0]));
    }

    private static int index(Pattern pattern, IdentityHashMap<Pattern, Integer> indexes, List<Pattern> all) {
        return indexes.computeIfAbsent(pattern, added -> {
            all.add(added);
            return all.size() - 1;
        });
    }

    /** Adds the terms that begin in {@code [first, end)}. */
    void sweep(Passage passage, int first, int end, Occurrences into) {
        Tokens tokens = passage.tokens();
        for (int token = first; token < end; token++) {
            int word = tokens.word(token);
            int offset = word == Lexicon.UNKNOWN ? 0 : offsets[word];
            if (offset != 0) {
                collect(offset, passage, token, into);
            }
        }
    }

    private void collect(int offset, Passage passage, int token, Occurrences into) {
        int end = offset + entries[offset];
        for (int at = offset + 1; at <= end; at++) {
            int entry = entries[at];
            if (entry >= 0) {
                into.add(token, token + 1, entry);
            } else {
                Pattern pattern = patterns[~entry];
                int last = pattern.end(passage.tokens(), passage.text(), token);
                if (last >= 0) {
                    into.add(token, last, pattern.term());
                }
            }
        }
    }
}
