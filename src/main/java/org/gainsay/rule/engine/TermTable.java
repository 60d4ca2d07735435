package org.gainsay.rule.engine;

import java.util.List;
import java.util.Map;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Passage;
import org.gainsay.text.TableReader;
import org.gainsay.text.TableWriter;
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
     * number of a term that is this word alone, or the complement of a pattern's number.
     */
    private final int[] entries;

    private final Patterns patterns;
    private final PhraseTable phrases;

    private TermTable(int[] offsets, int[] entries, Patterns patterns, PhraseTable phrases) {
        this.offsets = offsets;
        this.entries = entries;
        this.patterns = patterns;
        this.phrases = phrases;
    }

    /**
     * A table.
     *
     * @param byWord patterns by the number of their first word
     * @param size how many words the lexicon has
     * @param patterns all patterns
     */
    static TermTable of(Map<Integer, List<Pattern>> byWord, int size, Patterns patterns) {
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
                    entries[at++] = pattern.plain() ? pattern.term() : ~pattern.number();
                }
            }
        }
        return new TermTable(offsets, entries, patterns, phrases.build(patterns));
    }

    /** Reads what {@link #write} wrote. */
    TermTable(TableReader in, Patterns patterns) {
        this(in.ints(), in.ints(), patterns, new PhraseTable(in, patterns));
    }

    void write(TableWriter out) {
        out.ints(offsets);
        out.ints(entries);
        phrases.write(out);
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
                Pattern pattern = patterns.get(~entry);
                if (pattern.end(passage.tokens(), passage.text(), token) >= 0) {
                    into.add(token, token + 1, pattern.term());
                }
            }
        }
    }
}
