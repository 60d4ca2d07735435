package org.gainsay.rule.engine;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Vocabulary;
import org.gainsay.normalize.age.Ages;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** Tells the age of what a near word names, "a war 3½ years old", which says how long it has lasted, from that of a person beside the word, which does not. */
final class LastingAges {
    private static final long NUMBER = WordClass.NUMBER.bit();
    private static final long NO_NOUN = WordClass.bits(WordClass.FUNCTION, WordClass.PAST);

    private final View view;
    private final Tokens tokens;
    private final Keys keys;

    LastingAges(View view, Keys keys) {
        this.view = view;
        this.tokens = view.tokens();
        this.keys = keys;
    }

    /** Whether a value is the age of something else than the near word at {@code [near, end)} under a rule for lengths of time. */
    boolean other(CompiledRule rule, Mention mention, int sentence, int near, int end) {
        if (rule.kind() != Kind.DURATION || mention.kind() != Kind.AGE) {
            return false;
        }
        int last = mention.endToken() - 1;
        boolean old = tokens.type(last) == Tokens.WORD && !view.passage().is(last, NUMBER);
        boolean lasting = near >= mention.endToken() ? described(last + 1, near, end) : told(mention, sentence, end);
        return !old || !lasting;
    }

    /** "The 3½-year-old war", "a four-month-old labour dispute": no verb, and nobody whom the near word tells more of. */
    private boolean described(int behind, int near, int end) {
        return near <= behind + 1 && noun(behind) && noun(near) && !person(near) && !person(end);
    }

    private boolean noun(int token) {
        return !view.passage().is(token, NO_NOUN) && !view.passage().endsIn(token, "ed");
    }

    /** "The war in the east is now 3½ years old": nobody is named who may be as old. */
    private boolean told(Mention mention, int sentence, int end) {
        boolean told = end <= mention.firstToken() && keys.person(mention, sentence) == null;
        for (int token = view.sentences().first(sentence); token < mention.firstToken(); token++) {
            told &= !person(token);
        }
        return told;
    }

    private boolean person(int token) {
        Ages ages = Vocabulary.standard().ages();
        return ages.person(tokens, token) || ages.subject(tokens, token);
    }
}
