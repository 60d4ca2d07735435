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
    private static final long VERB = WordClass.bits(WordClass.AUXILIARY, WordClass.PAST);
    private static final long FUNCTION = WordClass.bits(WordClass.FUNCTION, WordClass.AUXILIARY);
    private static final long JOINS = WordClass.COORDINATOR.bit();
    private static final long KNOWN = WordClass.bits(WordClass.DETERMINER, WordClass.ARTICLE);
    private static final long RELATIVE = WordClass.RELATIVE.bit();
    private static final long AUXILIARY = WordClass.AUXILIARY.bit();

    /** How many words may stand between an age and what is so old: "the three-week-old bus and tram strike". */
    private static final int WORDS = 5;

    private static final String THAT = "that";

    private final View view;
    private final Tokens tokens;
    private final Signals signals;
    private final Keys keys;

    LastingAges(View view, Signals signals, Keys keys) {
        this.view = view;
        this.signals = signals;
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
        boolean lasting = near >= mention.endToken()
                ? described(mention, sentence, near, end)
                : end <= mention.firstToken() && told(mention, sentence, near, end);
        return !old || !lasting;
    }

    /** "The 3½-year-old war", "a four-month-old labour dispute", "at three weeks old, the strike": no verb, and nobody whom the near word tells more of. */
    private boolean described(Mention mention, int sentence, int near, int end) {
        int behind = mention.endToken();
        boolean comma = tokens.isMark(behind, ',');
        boolean apart = comma && view.passage().is(behind + 1, KNOWN);
        int first = apart ? behind + 2 : comma ? behind + 1 : behind;
        for (int token = first; token < near; token++) {
            if (view.passage().is(token, VERB)
                    || view.passage().is(token, FUNCTION) && !view.passage().is(token, JOINS)
                    || person(token) && !possessive(token + 1)) {
                return false;
            }
        }
        return near <= behind + WORDS
                && !view.passage().is(near, VERB)
                && !strikes(behind, near, end)
                && !view.passage().endsIn(near, "ed")
                && !person(near)
                && !person(end)
                && (!apart || nobody(mention, sentence));
    }

    /** "The three-year-old dog strikes again": a verb in the present behind its subject. */
    private boolean strikes(int behind, int near, int end) {
        boolean object = view.passage().is(end, KNOWN) || signals.is(Signal.VERBAL, tokens, end);
        return object && near > behind && near == end - 1 && view.passage().endsIn(near, "s");
    }

    private boolean possessive(int token) {
        return Vocabulary.standard().calendar().isPossessive(tokens, token);
    }

    /** "The war in the east is now 3½ years old": the subject has the near word for its head. */
    private boolean told(Mention mention, int sentence, int near, int end) {
        int before = mention.firstToken() - 1;
        boolean is = false;
        boolean which = false;
        while (before >= end && view.passage().is(before, FUNCTION)) {
            is |= view.passage().is(before, AUXILIARY);
            which |= view.passage().is(before, RELATIVE);
            before--;
        }
        if (before < end) {
            // "The driver in the war was 44 years old"
            int left = view.passage().is(near - 1, KNOWN) ? near - 2 : near - 1;
            boolean within =
                    view.passage().is(left, FUNCTION) && !view.passage().is(left, VERB);
            return is && !within || nobody(mention, sentence);
        } else if (tokens.isMark(before, ',') && (which || !is)) {
            // "The siege of the castle, 900 years old", "the dispute over the mill, which is 300 years old"
            return before == end && nobody(mention, sentence);
        } else if (is
                && (view.passage().is(end, RELATIVE)
                        || tokens.word(end) == view.passage().lexicon().id(THAT))) {
            return true;
        }
        // "In the strike the plant is 30 years old", "the war museum is 30 years old"
        boolean other = view.passage().is(end, KNOWN)
                || tokens.type(end) == Tokens.WORD
                        && !view.passage().is(end, FUNCTION)
                        && !view.passage().is(end, VERB)
                        && is;
        return !other && nobody(mention, sentence);
    }

    /** Whether nobody is named before an age who may be as old. */
    private boolean nobody(Mention mention, int sentence) {
        for (int token = view.sentences().first(sentence); token < mention.firstToken(); token++) {
            if (person(token)) {
                return false;
            }
        }
        return keys.person(mention, sentence) == null;
    }

    private boolean person(int token) {
        Ages ages = Vocabulary.standard().ages();
        return ages.person(tokens, token) || ages.subject(tokens, token);
    }
}
