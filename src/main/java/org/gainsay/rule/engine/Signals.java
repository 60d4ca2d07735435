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

    /** Reads the data file and adds its words to a lexicon. */
    Signals(Lexicon.Builder lexicon) {
        for (Signal each : Signal.values()) {
            phrases.put(each, new Phrases<>(false));
        }
        for (String[] row : DataFile.rows(Signals.class, "signals.tsv")) {
            Signal signal = Signal.valueOf(row[0]);
            at(signal).add(lexicon, row[1], signal);
        }
    }

    /** The token behind a signal that begins at a token; -1 if none does. */
    int end(Signal signal, Tokens tokens, int token) {
        Phrases.@Nullable Match<Signal> match = at(signal).find(tokens, token);
        return match == null ? -1 : match.end();
    }

    boolean is(Signal signal, Tokens tokens, int token) {
        return at(signal).find(tokens, token) != null;
    }

    /** Whether a signal begins in {@code [first, end)}. */
    boolean in(Signal signal, Tokens tokens, int first, int end) {
        for (int token = first; token < end; token++) {
            if (is(signal, tokens, token)) {
                return true;
            }
        }
        return false;
    }

    private Phrases<Signal> at(Signal signal) {
        Phrases<Signal> found = phrases.get(signal);
        if (found == null) {
            throw new IllegalStateException("no phrases for " + signal);
        }
        return found;
    }
}
