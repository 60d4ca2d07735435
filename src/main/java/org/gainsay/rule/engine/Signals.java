package org.gainsay.rule.engine;

import java.util.EnumMap;
import java.util.Map;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Phrases;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds signal words in a passage. */
final class Signals {
    private final Map<Signal, Phrases<Signal>> phrases = new EnumMap<>(Signal.class);
    private final SignalHeads heads = new SignalHeads();
    /** The heads of signals of more than one word; where there are none, a head is all of its signal. */
    private final SignalHeads longer = new SignalHeads();

    /** Reads the data file and adds its words to a lexicon. */
    Signals(Lexicon.Builder lexicon) {
        for (Signal each : Signal.values()) {
            phrases.put(each, new Phrases<>(false));
        }
        for (String[] row : DataFile.rows(Signals.class, "signals.tsv")) {
            Signal signal = Signal.valueOf(row[0]);
            at(signal).add(lexicon, row[1], signal);
            String[] words = DataFile.fields(row[1], ' ');
            heads.add(lexicon, words[0], signal.bit());
            if (words.length > 1) {
                longer.add(lexicon, words[0], signal.bit());
            }
        }
    }

    /** The token behind a signal that begins at a token; -1 if none does. */
    int end(Signal signal, Tokens tokens, int token) {
        if ((heads.at(tokens, token) & signal.bit()) == 0) {
            return -1;
        } else if ((longer.at(tokens, token) & signal.bit()) == 0) {
            return token + 1;
        }
        Phrases.@Nullable Match<Signal> match = at(signal).find(tokens, token);
        return match == null ? -1 : match.end();
    }

    boolean is(Signal signal, Tokens tokens, int token) {
        return end(signal, tokens, token) >= 0;
    }

    /** Whether what follows a token is denied: it is in "denied that", not in "did not deny that" and "no one denied that". */
    boolean denies(Tokens tokens, int token) {
        return is(Signal.DENIES, tokens, token)
                && end(Signal.AFFIRMED, tokens, token - 1) <= token
                && end(Signal.AFFIRMED, tokens, token - 2) <= token;
    }

    /** The signals that may begin at a token, as a {@link Signal#bits set}. */
    long bits(Tokens tokens, int token) {
        return heads.at(tokens, token);
    }

    private Phrases<Signal> at(Signal signal) {
        Phrases<Signal> found = phrases.get(signal);
        if (found == null) {
            throw new IllegalStateException("no phrases for " + signal);
        }
        return found;
    }
}
