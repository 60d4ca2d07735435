package org.gainsay.rule.engine;

import java.util.Arrays;
import org.gainsay.text.Lexicon;
import org.gainsay.text.TableReader;
import org.gainsay.text.TableWriter;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** By the word or mark that signals begin with: these signals, as bits. Most words begin none. */
final class SignalHeads {
    private static final int MARKS = 128;

    private long[] words;
    private final long[] marks;
    private long dashes;

    /** Heads to be added. */
    SignalHeads() {
        words = new long[2048];
        marks = new long[MARKS];
        dashes = 0;
    }

    /** Reads heads that were written down. */
    SignalHeads(TableReader in) {
        words = in.longs();
        marks = in.longs();
        dashes = in.longs()[0];
    }

    /** Writes the heads down. */
    void write(TableWriter out) {
        out.longs(words);
        out.longs(marks);
        out.longs(new long[] {dashes});
    }

    /**
     * Adds signals.
     *
     * @param head the word or mark that they begin with
     * @param classes what that word is called for them
     */
    void add(Lexicon.Builder lexicon, String head, long signals, WordClass... classes) {
        char mark = head.charAt(0);
        if (head.length() > 1 || Character.isLetter(mark)) {
            int word = lexicon.add(head, classes);
            if (word >= words.length) {
                words = Arrays.copyOf(words, word * 2);
            }
            words[word] |= signals;
        } else if (mark < MARKS) {
            marks[mark] |= signals;
        } else {
            dashes |= signals;
        }
    }

    /** The signals that may begin at a token. */
    long at(Tokens tokens, int token) {
        if (tokens.type(token) == Tokens.MARK) {
            char mark = tokens.mark(token);
            return mark < MARKS ? marks[mark] : dashes;
        }
        int word = tokens.word(token);
        return word < words.length ? words[word] : 0;
    }
}
