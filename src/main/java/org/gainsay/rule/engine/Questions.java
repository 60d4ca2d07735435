package org.gainsay.rule.engine;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.article.Span;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.text.DataFile;
import org.gainsay.text.Passage;
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
    private final IndirectQuestions indirect;
    private final Occurrences words = new Occurrences();
    private int known = -1;
    private Set<Kind> kinds = Set.of();

    Questions(Window window, Signals signals) {
        this.signals = signals;
        this.view = window.view();
        this.window = window;
        this.corrections = new Corrections(view.passage(), view.mentions(), signals);
        this.indirect = new IndirectQuestions(view, signals);
    }

    /** The terms of the question that stands before a sentence and asks for a value of a kind; null where there is none. */
    @Nullable
    Occurrences before(int sentence, Kind kind) {
        if (sentence == 0 || !Search.asks(view, sentence - 1)) {
            return null;
        }
        if (known != sentence) {
            known = sentence;
            int first = view.sentences().first(sentence - 1);
            int end = view.sentences().end(sentence - 1);
            kinds = denied(first, end) ? Set.of() : asked(first, Math.min(first + BEFORE, end));
            words.clear();
            if (!kinds.isEmpty()) {
                window.sweep(first, end, words);
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

    /** The terms of the question that the sentence of a value reports and the value answers; null where there is none. */
    @Nullable
    Occurrences reported(int at) {
        Mention mention = view.mentions().get(at);
        Span question = indirect.before(mention);
        if (question == null
                || denied(question.start(), question.end())
                || !kinds(view.passage(), question.start()).contains(mention.kind())) {
            return null;
        }
        known = -1;
        words.clear();
        window.sweep(question.start(), question.end(), words);
        return words;
    }

    /** "How many were not hurt?" */
    private boolean denied(int first, int end) {
        for (int token = first; token < end; token++) {
            if (signals.is(Signal.NOT, view.tokens(), token)) {
                return true;
            }
        }
        return false;
    }

    /** What a question asks for, by its first words. */
    private Set<Kind> asked(int first, int last) {
        for (int token = first; token < last; token++) {
            Set<Kind> found = kinds(view.passage(), token);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    /** What the words that begin at a token ask for: "how many", "when"; nothing where they do not ask. */
    static Set<Kind> kinds(Passage passage, int token) {
        Tokens tokens = passage.tokens();
        for (int end = Math.min(token + WORDS, tokens.count()); end > token; end--) {
            Set<Kind> found = tokens.type(end - 1) == Tokens.WORD
                    ? KINDS.get(passage.words(token, end).toLowerCase(Locale.ROOT))
                    : null;
            if (found != null) {
                return found;
            }
        }
        return Set.of();
    }
}
