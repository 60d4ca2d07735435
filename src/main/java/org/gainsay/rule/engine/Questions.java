package org.gainsay.rule.engine;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.normalize.Kind;
import org.gainsay.text.DataFile;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Hears the words of a question in the sentence that answers it: "How many were hurt? Fourteen, police say." Heard in the same way are those of what a
 * sentence corrects.
 */
final class Questions {
    /** How many words may stand before the one that asks: "And how many". */
    private static final int BEFORE = 3;
    /** How many words ask at most: "at what time". */
    private static final int WORDS = 3;

    private static final Map<String, Set<Kind>> KINDS = new HashMap<>();

    static {
        for (String[] row : DataFile.rows(Questions.class, "questions.tsv")) {
            Set<Kind> kinds = EnumSet.noneOf(Kind.class);
            for (String kind : DataFile.fields(row[1], ' ')) {
                kinds.add(Kind.valueOf(kind));
            }
            KINDS.put(row[0], kinds);
        }
    }

    private final View view;
    private final Window window;
    private final Signals signals;
    private final Corrections corrections;
    private final Occurrences words = new Occurrences();
    private int known = -1;
    private Set<Kind> kinds = Set.of();

    Questions(Window window, Signals signals) {
        this.signals = signals;
        this.view = window.view();
        this.window = window;
        this.corrections = new Corrections(view.passage(), view.mentions(), signals);
    }

    /** The terms of the question that stands before a sentence and asks for a value of a kind; null where there is none. */
    @Nullable
    Occurrences before(int sentence, Kind kind) {
        if (sentence == 0 || !Search.asks(view, sentence - 1)) {
            return null;
        }
        if (known != sentence) {
            known = sentence;
            kinds = denied(sentence - 1) ? Set.of() : asked(sentence - 1);
            words.clear();
            if (!kinds.isEmpty()) {
                window.sweep(
                        view.sentences().first(sentence - 1), view.sentences().end(sentence - 1), words);
            }
        }
        return kinds.contains(kind) ? words : null;
    }

    /**
     * The terms beside the value in whose place another one comes: those of "14 people died" for the 12 of "They later corrected that to 12"; null where it
     * comes in the place of none.
     */
    @Nullable
    Occurrences corrected(int at) {
        int replaced = corrections.replaced(at);
        if (replaced < 0) {
            return null;
        }
        int value = view.mentions().get(replaced).firstToken();
        int sentence = view.sentences().of(value);
        int first = value;
        while (first > view.sentences().first(sentence) && view.clauses().together(first - 1, value)) {
            first--;
        }
        int end = value;
        while (end < view.sentences().end(sentence) && view.clauses().together(end, value)) {
            end++;
        }
        known = -1;
        words.clear();
        window.sweep(first, end, words);
        return words;
    }

    /** "How many were not hurt?" */
    private boolean denied(int sentence) {
        for (int token = view.sentences().first(sentence);
                token < view.sentences().end(sentence);
                token++) {
            if (signals.is(Signal.NOT, view.tokens(), token)) {
                return true;
            }
        }
        return false;
    }

    /** What a question asks for, by its first words. */
    private Set<Kind> asked(int sentence) {
        Tokens tokens = view.tokens();
        int first = view.sentences().first(sentence);
        int last = Math.min(first + BEFORE, view.sentences().end(sentence));
        for (int token = first; token < last; token++) {
            for (int end = token + WORDS; end > token; end--) {
                Set<Kind> found = tokens.type(end - 1) == Tokens.WORD
                        ? KINDS.get(view.passage().words(token, end).toLowerCase(Locale.ROOT))
                        : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return Set.of();
    }
}
