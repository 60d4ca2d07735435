package org.gainsay.rule.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Passage;
import org.gainsay.text.Tokens;

/**
 * Patterns under the numbers of the words that they begin with, laid out flat, so that a word without a pattern
 * costs one look and a word that is a term by itself two. Phrases hang off their first two words: "in Moscow" is not
 * looked at for every "in".
 */
final class TermTable {
    /** Where the entries of a word begin; 0 for a word without any. */
    private final int[] offsets;

    /**
     * Their number and whether phrases begin with the word, as twice the one plus one for the other; then each: the
     * number of a term that is this word alone, or the complement of a pattern's index.
     */
    private final int[] entries;

    private final Pattern[] patterns;
    private final PhraseTable phrases;

    private TermTable(int[] offsets, int[] entries, Pattern[] patterns, PhraseTable phrases) {
        this.offsets = offsets;
        this.entries = entries;
        this.patterns = patterns;
        this.phrases = phrases;
    }

    /**
     * A table.
     *
     * @param byWord the patterns by the number of their first word
     * @param size how many words the lexicon has
     */
    static TermTable of(Map<Integer, List<Pattern>> byWord, int size) {
        List<Pattern> all = new ArrayList<>();
        PhraseTable.Builder phrases = new PhraseTable.Builder();
        int[] offsets = new int[size];
        int room = 1;
        for (List<Pattern> list : byWord.values()) {
            room += list.size() + 1;
        }
        int[] entries = new int[room];
        int at = 1;
        for (Map.Entry<Integer, List<Pattern>> word : byWord.entrySet()) {
            int offset = at++;
            offsets[word.getKey()] = offset;
            for (Pattern pattern : word.getValue()) {
                if (pattern.rest().length > 0) {
                    phrases.add(word.getKey(), pattern);
                    entries[offset] |= 1;
                } else {
                    entries[offset] += 2;
                    entries[at++] = pattern.plain() ? pattern.term() : ~all.size();
                    if (!pattern.plain()) {
                        all.add(pattern);
                    }
                }
            }
        }
        return new TermTable(offsets, entries, all.toArray(new Pattern[0]), phrases.build());
    }

    /** Adds the terms that begin in {@code [first, end)}. */
    void sweep(Passage passage, int first, int end, Occurrences into) {
        Tokens tokens = passage.tokens();
        for (int token = first; token < end; token++) {
            int word = tokens.word(token);
            int offset = word == Lexicon.UNKNOWN ? 0 : offsets[word];
            if (offset != 0) {
                collect(offset, passage, token, into);
                if ((entries[offset] & 1) != 0) {
                    phrases.collect(word, passage, token, into);
                }
            }
        }
    }

    private void collect(int offset, Passage passage, int token, Occurrences into) {
        int end = offset + (entries[offset] >> 1);
        for (int at = offset + 1; at <= end; at++) {
            int entry = entries[at];
            if (entry >= 0) {
                into.add(token, token + 1, entry);
            } else {
                Pattern pattern = patterns[~entry];
                if (pattern.end(passage.tokens(), passage.text(), token) >= 0) {
                    into.add(token, token + 1, pattern.term());
                }
            }
        }
    }
}
