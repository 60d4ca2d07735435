package org.gainsay.text;

import java.util.Arrays;

/**
 * Where sentences begin and end. A sentence ends at a full stop, question or exclamation mark with the quotes and brackets that
 * close behind it, or at the end of a block; not at the stop of "U.S. Army", "Feb. 14", "Mr. Trump" or "11:30 a.m. Alaska time".
 *
 * <p>What runs on for longer than any sentence is cut all the same, so that what looks through a sentence once for each of its values stays
 * linear in the text.
 */
public final class Sentences {
    /** In tokens: several times the longest sentences of newspapers. */
    static final int LONGEST = 250;

    private final Tokens tokens;
    private final int[] ends;
    private final int count;

    private Sentences(Tokens tokens, int[] ends, int count) {
        this.tokens = tokens;
        this.ends = ends;
        this.count = count;
    }

    static Sentences of(Tokens tokens) {
        SentenceEnds finder = new SentenceEnds(tokens);
        int[] ends = new int[tokens.count() / 16 + 4];
        int count = 0;
        int at = 0;
        int stop = 0;
        while (at < tokens.count()) {
            stop = at < stop ? stop : finder.next(at);
            at = Math.min(stop, at + LONGEST);
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, count * 2);
            }
            ends[count++] = at;
        }
        return new Sentences(tokens, ends, count);
    }

    /** How many sentences there are. */
    public int count() {
        return count;
    }

    /** The number of the sentence that a token belongs to. */
    public int of(int token) {
        int at = Arrays.binarySearch(ends, 0, count, token + 1);
        return at >= 0 ? at : -at - 1;
    }

    /** First token of a sentence. */
    public int first(int sentence) {
        return sentence == 0 ? 0 : ends[sentence - 1];
    }

    /** Token behind the last token of a sentence; the stop, the quotes that close behind it and a break belong to it. */
    public int end(int sentence) {
        return ends[sentence];
    }

    /** Whether two sentences stand in the same block. */
    public boolean sameBlock(int a, int b) {
        int last = end(Math.max(a, b)) - 1;
        for (int token = end(Math.min(a, b)) - 1; token < last; token++) {
            if (tokens.type(token) == Tokens.BREAK) {
                return false;
            }
        }
        return true;
    }
}
