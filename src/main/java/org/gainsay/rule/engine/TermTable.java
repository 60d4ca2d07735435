package org.gainsay.rule.engine;

import java.util.Arrays;
import java.util.BitSet;
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

    /** By word: the {@link Subjects#bit subjects} whose rules have a term that may begin with it. */
    private final long[] subjects;

    private final Patterns patterns;
    private final PhraseTable phrases;

    private TermTable(long[] subjects, int[] offsets, int[] entries, Patterns patterns, PhraseTable phrases) {
        this.subjects = subjects;
        this.offsets = offsets;
        this.entries = entries;
        this.patterns = patterns;
        this.phrases = phrases;
    }

    /**
     * The table of some terms.
     *
     * @param terms their numbers
     * @param filing the patterns of all terms by the number of their first word
     * @param patterns all patterns
     * @param subjectsOfTerm by term the subjects whose rules have it
     */
    static TermTable of(BitSet terms, Filing filing, Patterns patterns, long[] subjectsOfTerm) {
        int words = patterns.stems().words();
        int[] offsets = new int[words];
        long[] subjects = new long[words];
        int[] entries = new int[filing.room()];
        int at = 1;
        for (int word = 0; word < Math.min(words, filing.end()); word++) {
            int offset = at;
            for (int entry = filing.first(word); entry != Filing.NONE; entry = filing.next(entry)) {
                Pattern pattern = filing.pattern(entry);
                if (!terms.get(pattern.term())) {
                    continue;
                }
                at = Math.max(at, offset + 1);
                offsets[word] = offset;
                subjects[word] |= subjectsOfTerm[pattern.term()];
                if (pattern.rest().length > 0) {
                    entries[offset] |= 1;
                } else {
                    entries[offset] += 2;
                    entries[at++] = pattern.plain() ? pattern.term() : ~pattern.number();
                }
            }
        }
        return new TermTable(subjects, offsets, Arrays.copyOf(entries, at), patterns, phrases(terms, patterns));
    }

    private static PhraseTable phrases(BitSet terms, Patterns patterns) {
        PhraseTable.Builder phrases = new PhraseTable.Builder(patterns);
        for (int number = 0; number < patterns.count(); number++) {
            Pattern pattern = patterns.get(number);
            if (pattern.rest().length > 0 && terms.get(pattern.term())) {
                phrases.add(pattern);
            }
        }
        return phrases.build();
    }

    /** Reads what {@link #write} wrote. */
    TermTable(TableReader in, Patterns patterns) {
        this(in.longs(), in.ints(), in.ints(), patterns, new PhraseTable(in, patterns));
    }

    void write(TableWriter out) {
        out.longs(subjects);
        out.ints(offsets);
        out.ints(entries);
        phrases.write(out);
    }

    /**
     * Adds the terms that begin in {@code [first, end)}.
     *
     * @param active subjects; words that only rules on others look for are passed over with one look
     */
    void sweep(Passage passage, int first, int end, long active, Occurrences into) {
        Tokens tokens = passage.tokens();
        for (int at = next(tokens, first, end, active); at < end; at = next(tokens, at + 1, end, active)) {
            collect(passage, at, into);
        }
    }

    /** The first token in {@code [first, end)} that a term may begin with which a rule on one of the subjects has; {@code end} if there is none. */
    int next(Tokens tokens, int first, int end, long active) {
        return tokens.next(first, end, subjects, active);
    }

    /** Adds the terms that begin at a token whose word is one that terms begin with. */
    void collect(Passage passage, int token, Occurrences into) {
        int word = passage.tokens().word(token);
        int offset = offsets[word];
        collect(offset, passage, token, into);
        if ((entries[offset] & 1) != 0) {
            phrases.collect(word, passage, token, into);
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
