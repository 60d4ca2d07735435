package org.gainsay.rule.engine;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Phrases;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds signal words in a passage. */
final class Signals {
    private static final int MARKS = 128;

    private final Map<Signal, Phrases<Signal>> phrases = new EnumMap<>(Signal.class);

    /** By word, then by mark: the signals that may begin with it, as bits. Most words begin none. */
    private long[] words = new long[2048];

    private final long[] marks = new long[MARKS];
    private long dashes = 0;

    /** Reads the data file and adds its words to a lexicon. */
    Signals(Lexicon.Builder lexicon) {
        for (Signal each : Signal.values()) {
            phrases.put(each, new Phrases<>(false));
        }
        for (String[] row : DataFile.rows(Signals.class, "signals.tsv")) {
            Signal signal = Signal.valueOf(row[0]);
            at(signal).add(lexicon, row[1], signal);
            file(lexicon, DataFile.fields(row[1], ' ')[0], signal.bit());
        }
    }

    /** The token behind a signal that begins at a token; -1 if none does. */
    int end(Signal signal, Tokens tokens, int token) {
        if ((bits(tokens, token) & signal.bit()) == 0) {
            return -1;
        }
        Phrases.@Nullable Match<Signal> match = at(signal).find(tokens, token);
        return match == null ? -1 : match.end();
    }

    boolean is(Signal signal, Tokens tokens, int token) {
        return end(signal, tokens, token) >= 0;
    }

    /** The signals that may begin at a token, as a {@link Signal#bits set}. */
    long bits(Tokens tokens, int token) {
        if (tokens.type(token) == Tokens.MARK) {
            char mark = tokens.mark(token);
            return mark < MARKS ? marks[mark] : dashes;
        }
        int word = tokens.word(token);
        return word < words.length ? words[word] : 0;
    }

    private void file(Lexicon.Builder lexicon, String first, long bit) {
        char mark = first.charAt(0);
        if (first.length() > 1 || Character.isLetter(mark)) {
            int word = lexicon.add(first);
            if (word >= words.length) {
                words = Arrays.copyOf(words, word * 2);
            }
            words[word] |= bit;
        } else if (mark < MARKS) {
            marks[mark] |= bit;
        } else {
            dashes |= bit;
        }
    }

    private Phrases<Signal> at(Signal signal) {
        Phrases<Signal> found = phrases.get(signal);
        if (found == null) {
            throw new IllegalStateException("no phrases for " + signal);
        }
        return found;
    }
}
