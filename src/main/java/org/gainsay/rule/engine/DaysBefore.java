package org.gainsay.rule.engine;

import org.gainsay.normalize.Mention;

/**
 * Finds what makes a value one of the day before, where nothing else can be meant: "The day before, 40 had been hurt", "310 patients, up from 280 a day
 * earlier". In "40 were hurt a day earlier" it is the story's own day that lies a day back.
 */
final class DaysBefore {
    private final View view;
    private final Signals signals;
    private final Comparands comparands;

    DaysBefore(View view, Signals signals, Comparands comparands) {
        this.view = view;
        this.signals = signals;
        this.comparands = comparands;
    }

    /** The first token of the words that tell of the day before; -1 for none. */
    int first(Mention mention, int sentence) {
        int behind = view.end(mention);
        if (end(behind) >= 0 && comparands.from(mention)) {
            return behind;
        }
        int opening = view.sentences().first(sentence);
        int end = mention.firstToken() > opening ? end(opening) : -1;
        boolean opens = end >= 0
                && view.tokens().isMark(end, ',')
                && mention.firstToken() > end
                && view.clauses().of(mention.firstToken()) <= end;
        return opens ? opening : -1;
    }

    private int end(int token) {
        return signals.end(Signal.DAY_BEFORE, view.tokens(), token);
    }
}
