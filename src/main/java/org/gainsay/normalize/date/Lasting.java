package org.gainsay.normalize.date;

import org.gainsay.normalize.Reading;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;

/** Tells the verb "last" from the adjective: "will last 24 hours", "trips that last two days" against "in the last 24 hours", "over last two weeks". */
public final class Lasting {
    private static final long KNOWN = WordClass.bits(WordClass.DETERMINER, WordClass.ARTICLE);
    private static final long PREPOSITION = WordClass.bits(WordClass.YEAR_BEFORE, WordClass.SPAN);

    private static final long AUXILIARY = WordClass.AUXILIARY.bit();

    private Lasting() {}

    /**
     * Whether "last" before a figure of more than one says how long something takes. As an adjective it stands behind an article, a possessive or
     * a preposition, or opens the sentence.
     */
    public static boolean verb(Reading reading, int last) {
        int before = last - 1;
        Tokens tokens = reading.tokens();
        Calendar calendar = reading.vocabulary().calendar();
        // "past" and "previous" are no verbs.
        if (tokens.word(last) != calendar.lastWord
                || tokens.type(before) != Tokens.WORD
                || calendar.isPossessive(tokens, before)) {
            return false;
        }
        boolean relative = tokens.word(before) == calendar.that;
        boolean infinitive =
                reading.isWord(before, reading.vocabulary().numbers().to());
        boolean only = tokens.word(before) == calendar.only;
        return relative
                || infinitive
                || only
                || reading.is(before, AUXILIARY)
                || !reading.is(before, KNOWN | PREPOSITION);
    }
}
