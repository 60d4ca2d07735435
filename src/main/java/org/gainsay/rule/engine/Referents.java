package org.gainsay.rule.engine;

import java.util.Locale;
import java.util.Set;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** Finds whom "she" means at the start of a sentence: the only person whom the sentence before names. */
final class Referents {
    private static final Set<String> PRONOUNS = Set.of("he", "she");
    /** Words by which a sentence speaks of somebody besides whom it names: "told us of her son". */
    private static final Set<String> OTHERS = Set.of("he", "she", "her", "his", "him", "their", "they", "them");
    /** How many words may stand between "she" and her age: "She has only just turned". */
    private static final int VERB = 5;

    /** Classes of words with a capital that are no part of a name. */
    static final long NO_NAME = WordClass.bits(
            WordClass.OPENER,
            WordClass.TITLE,
            WordClass.MONTH,
            WordClass.WEEKDAY,
            WordClass.DATE_WORD,
            WordClass.FUNCTION);

    private static final long TITLE = WordClass.TITLE.bit();

    private final View view;
    private final Tokens tokens;
    private final Signals signals;

    Referents(View view, Signals signals) {
        this.view = view;
        this.tokens = view.tokens();
        this.signals = signals;
    }

    /** The last word of the name of the person of whom a sentence says an age with "she is"; -1 for none. */
    int person(int age, int sentence) {
        int first = view.sentences().first(sentence);
        boolean says = PRONOUNS.contains(written(first))
                && signals.is(Signal.BEING, tokens, age - 1)
                && age - first <= VERB
                && view.clauses().of(first) == view.clauses().of(age);
        return says && sentence > 0 && view.sentences().sameBlock(sentence, sentence - 1) ? only(sentence - 1) : -1;
    }

    /** The only person whom the sentence before one names that opens with "he" or "she"; -1 for none. */
    int before(int sentence) {
        boolean says = PRONOUNS.contains(written(view.sentences().first(sentence)));
        return says && sentence > 0 && view.sentences().sameBlock(sentence, sentence - 1) ? only(sentence - 1) : -1;
    }

    private int only(int sentence) {
        int found = -1;
        int end = view.sentences().end(sentence);
        int token = view.sentences().first(sentence);
        while (token < end) {
            if (OTHERS.contains(written(token))) {
                return -1;
            }
            int last = token;
            while (named(token) && last + 1 < end && named(last + 1)) {
                last++;
            }
            if (named(token) && persons(token, last)) {
                if (found >= 0 && !written(found).equals(written(last))) {
                    return -1;
                }
                found = last;
            }
            token = last + 1;
        }
        return found;
    }

    /** Whether capitals are a person's name and not that of a place, a ship or a prize: "Ida Holm", "Ms Holm", but not "the Holm Star" and "in Port Holm". */
    boolean persons(int first, int last) {
        int before = first - 1;
        boolean titled = view.passage().is(before, TITLE);
        for (int token = first; token <= last; token++) {
            if (signals.is(Signal.THING, tokens, token)) {
                return false;
            }
        }
        boolean thing = signals.is(Signal.THE, tokens, before)
                || signals.is(Signal.WHERE, tokens, before)
                || signals.is(Signal.BEARING, tokens, before)
                || signals.is(Signal.OF, tokens, before);
        return titled || last > first && !thing;
    }

    private boolean named(int token) {
        return tokens.type(token) == Tokens.WORD
                && (tokens.shape(token) & Tokens.CAPITAL) != 0
                && !view.passage().is(token, NO_NAME);
    }

    private String written(int token) {
        return tokens.type(token) == Tokens.WORD
                ? view.passage().words(token, token + 1).toLowerCase(Locale.ROOT)
                : "";
    }
}
