package org.gainsay.rule.engine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gainsay.text.DataFile;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Passage;
import org.gainsay.text.Phrases;
import org.gainsay.text.TableReader;
import org.gainsay.text.TableWriter;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds signal words in a passage. */
final class Signals {
    /** How far before a verb of denying its subject, or a denial of the denial, may end: "could not now seriously deny". */
    private static final int AUXILIARIES = 5;
    /** How many words such a subject has: "not one of them". */
    private static final int NOBODY = 4;
    /** How far before the verb the auxiliary stands behind a denial: "at no time did the mayor of the town seriously deny". */
    private static final int INVERTED = 8;

    private static final long AUXILIARY = WordClass.AUXILIARY.bit();

    private static final Signal[] SIGNALS = Signal.values();
    private static final WordClass[] SLIP = {WordClass.SLIP};
    private static final WordClass[] NONE = {};

    private final Map<Signal, Phrases<Signal>> phrases = new EnumMap<>(Signal.class);
    /** By page. */
    private final SignalHeads[] heads;
    /** By page, the heads of signals of more than one word; where there are none, a head is all of its signal. */
    private final SignalHeads[] longer;

    /** Reads the data file and adds its words to a lexicon. */
    Signals(Lexicon.Builder lexicon) {
        heads = pages();
        longer = pages();
        for (int page = 0; page < heads.length; page++) {
            heads[page] = new SignalHeads();
            longer[page] = new SignalHeads();
        }
        for (Signal each : SIGNALS) {
            phrases.put(each, new Phrases<>(false));
        }
        for (String[] row : DataFile.rows(Signals.class, "signals.tsv")) {
            Signal signal = Signal.valueOf(row[0]);
            at(signal).add(lexicon, row[1], signal);
            String[] words = DataFile.fields(row[1], ' ');
            heads[signal.page()].add(lexicon, words[0], signal.bit(), classes(signal));
            if (words.length > 1) {
                longer[signal.page()].add(lexicon, words[0], signal.bit(), NONE);
            }
        }
    }

    /** Reads signals that were written down. */
    Signals(TableReader in) {
        heads = pages();
        longer = pages();
        for (int page = 0; page < heads.length; page++) {
            heads[page] = new SignalHeads(in);
            longer[page] = new SignalHeads(in);
        }
        for (Signal each : SIGNALS) {
            phrases.put(each, new Phrases<>(false, in, List.of(each)));
        }
    }

    /** Writes the signals down. */
    void write(TableWriter out) {
        for (int page = 0; page < heads.length; page++) {
            heads[page].write(out);
            longer[page].write(out);
        }
        for (Signal each : SIGNALS) {
            at(each).write(out, List.of(each));
        }
    }

    private static WordClass[] classes(Signal signal) {
        return signal.page() == 0 && (signal.bit() & Corrections.TAKES_BACK) != 0 ? SLIP : NONE;
    }

    private static SignalHeads[] pages() {
        return new SignalHeads[SIGNALS[SIGNALS.length - 1].page() + 1];
    }

    /** The token behind a signal that begins at a token; -1 if none does. */
    int end(Signal signal, Tokens tokens, int token) {
        if ((heads[signal.page()].at(tokens, token) & signal.bit()) == 0) {
            return -1;
        } else if ((longer[signal.page()].at(tokens, token) & signal.bit()) == 0) {
            return token + 1;
        }
        Phrases.@Nullable Match<Signal> match = at(signal).find(tokens, token);
        return match == null ? -1 : match.end();
    }

    boolean is(Signal signal, Tokens tokens, int token) {
        return end(signal, tokens, token) >= 0;
    }

    /**
     * Whether what follows a token is denied: it is in "flatly denied that", not in "did not seriously deny that" and "no minister denies that".
     */
    boolean denies(Passage passage, int token) {
        Tokens tokens = passage.tokens();
        if (!is(Signal.DENIES, tokens, token)) {
            return false;
        }
        int subject = token - 1;
        while (subject > token - AUXILIARIES && (adverb(passage, subject) || is(Signal.LINK, tokens, subject))) {
            subject--;
        }
        if (is(Signal.NOT, tokens, subject) || inverted(passage, token)) {
            return false;
        }
        for (int start = subject; start > subject - NOBODY; start--) {
            if (end(Signal.NOBODY, tokens, start) == subject + 1) {
                return false;
            }
        }
        return true;
    }

    /** "Not once did the mayor deny": a denial that stands before an auxiliary and its subject. */
    private boolean inverted(Passage passage, int verb) {
        Tokens tokens = passage.tokens();
        for (int token = verb - 2; token >= verb - INVERTED && tokens.type(token) == Tokens.WORD; token--) {
            if (!passage.is(token, AUXILIARY)) {
                continue;
            }
            for (int not = token - 1; not >= token - NOBODY; not--) {
                if (end(Signal.NOT, tokens, not) == token) {
                    return tokens.type(not - 1) != Tokens.WORD;
                }
            }
        }
        return false;
    }

    private boolean adverb(Passage passage, int token) {
        Tokens tokens = passage.tokens();
        return tokens.type(token) == Tokens.WORD && passage.endsIn(token, "ly") || is(Signal.ADVERB, tokens, token);
    }

    /** Those of the first {@link Signal#page} that may begin at a token, as a {@link Signal#bits set}. */
    long bits(Tokens tokens, int token) {
        return heads[0].at(tokens, token);
    }

    private Phrases<Signal> at(Signal signal) {
        Phrases<Signal> found = phrases.get(signal);
        if (found == null) {
            throw new IllegalStateException("no phrases for " + signal);
        }
        return found;
    }
}
