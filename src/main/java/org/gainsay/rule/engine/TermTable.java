package org.gainsay.rule.engine;

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

    /** By word: the {@link Subjects.Terms subjects} whose rules have a term that may begin with it, and the kinds that these ask for. */
    private final long[] subjects;

    /** The same by term, since most words that begin a term of the rules in question begin terms of others as well. */
    private final Askers askers;

    private final Patterns patterns;
    private final PhraseTable phrases;

    private TermTable(
            long[] subjects, Askers askers, int[] offsets, int[] entries, Patterns patterns, PhraseTable phrases) {
        this.subjects = subjects;
        this.askers = askers;
        this.offsets = offsets;
        this.entries = entries;
        this.patterns = patterns;
        this.phrases = phrases;
    }

    /**
     * The table of some terms.
     *
     * @param terms their numbers
     * @param patterns the patterns of all terms
     * @param subjectsOfTerm by term the subjects whose rules have it
     */
    static TermTable of(BitSet terms, Patterns patterns, long[] subjectsOfTerm) {
        int words = patterns.stems().words();
        long[] subjects = new long[words];
        int[] heads = new int[words];
        PhraseTable.Builder phrases = new PhraseTable.Builder(patterns);
        for (int number = 0; number < patterns.count(); number++) {
            Pattern pattern = patterns.get(number);
            if (!terms.get(pattern.term())) {
                continue;
            }
            boolean phrase = pattern.rest().length > 0;
            for (int word : pattern.first()) {
                subjects[word] |= subjectsOfTerm[pattern.term()];
                heads[word] = phrase ? heads[word] | 1 : heads[word] + 2;
            }
            if (phrase) {
                phrases.add(pattern);
            }
        }
        int[] offsets = offsets(heads);
        int[] entries = entries(terms, patterns, heads, offsets);
        Askers askers = new Askers(subjectsOfTerm);
        return new TermTable(subjects, askers, offsets, entries, patterns, phrases.build(askers));
    }

    private static int[] offsets(int[] heads) {
        int[] offsets = new int[heads.length];
        int at = 1;
        for (int word = 0; word < heads.length; word++) {
            if (heads[word] != 0) {
                offsets[word] = at;
                at += 1 + (heads[word] >> 1);
            }
        }
        return offsets;
    }

    private static int[] entries(BitSet terms, Patterns patterns, int[] heads, int[] offsets) {
        int room = 1;
        for (int head : heads) {
            room += head == 0 ? 0 : 1 + (head >> 1);
        }
        int[] entries = new int[room];
        int[] ends = offsets.clone();
        for (int word = 0; word < heads.length; word++) {
            if (heads[word] != 0) {
                entries[ends[word]++] = heads[word];
            }
        }
        for (int number = 0; number < patterns.count(); number++) {
            Pattern pattern = patterns.get(number);
            if (pattern.rest().length == 0 && terms.get(pattern.term())) {
                for (int word : pattern.first()) {
                    entries[ends[word]++] = pattern.plain() ? pattern.term() : ~number;
                }
            }
        }
        return entries;
    }

    /** Reads what {@link #write} wrote. */
    TermTable(TableReader in, Patterns patterns) {
        this.subjects = in.longs();
        this.askers = new Askers(in.longs());
        this.offsets = in.ints();
        this.entries = in.ints();
        this.patterns = patterns;
        this.phrases = new PhraseTable(in, patterns, askers);
    }

    void write(TableWriter out) {
        out.longs(subjects);
        out.longs(askers.ofTerm());
        out.ints(offsets);
        out.ints(entries);
        phrases.write(out);
    }

    /**
     * Adds the terms that begin in {@code [first, end)}.
     *
     * @param active subjects and kinds; terms that only rules on others look for are left out, and words that begin no other passed over with one
     *     look
     */
    void sweep(Passage passage, int first, int end, long active, Occurrences into) {
        Tokens tokens = passage.tokens();
        for (int at = next(tokens, first, end, active); at < end; at = next(tokens, at + 1, end, active)) {
            collect(passage, at, active, into);
        }
    }

    /** The first token in {@code [first, end)} that a term may begin with which a rule on one of the subjects has beside one of the kinds; {@code end} if there is none. */
    int next(Tokens tokens, int first, int end, long active) {
        return tokens.next(first, end, subjects, Subjects.subjects(active), Subjects.kinds(active));
    }

    /**
     * Adds the terms that begin at a token whose word is one that terms begin with.
     *
     * @param active as for {@link #sweep}
     */
    void collect(Passage passage, int token, long active, Occurrences into) {
        int word = passage.tokens().word(token);
        int offset = offsets[word];
        int head = entries[offset];
        int end = offset + (head >> 1);
        for (int at = offset + 1; at <= end; at++) {
            int entry = entries[at];
            if (entry < 0) {
                odd(patterns.get(~entry), passage, token, active, into);
            } else if (askers.any(entry, active)) {
                into.add(token, token + 1, entry);
            }
        }
        if ((head & 1) != 0) {
            phrases.collect(word, passage, token, active, into);
        }
    }

    /** Adds a term of one word if that is written as the term wants it. */
    private void odd(Pattern pattern, Passage passage, int token, long active, Occurrences into) {
        if (askers.any(pattern.term(), active) && pattern.end(passage.tokens(), passage.text(), token) >= 0) {
            into.add(token, token + 1, pattern.term());
        }
    }
}
