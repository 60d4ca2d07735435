package org.gainsay.text;

import java.util.List;

/**
 * Tells what a word that may subordinate a clause opens: a clause ("because", "after they had left"), or a phrase that names something in passing, behind
 * which the clause goes on ("after the storm at 5pm").
 */
final class Subordination {
    /** How many words what stands behind a preposition has at most, up to the next mark. */
    private static final int PHRASE = 12;

    private static final long SUBORDINATOR = WordClass.SUBORDINATOR.bit();
    private static final long CLAUSAL = WordClass.CLAUSAL.bit();
    private static final long FUNCTION = WordClass.FUNCTION.bit();
    private static final long DETERMINER = WordClass.DETERMINER.bit();
    private static final long SUBJECT = WordClass.bits(WordClass.DETERMINER, WordClass.ARTICLE);
    private static final long NO_SUBJECT =
            WordClass.bits(WordClass.COORDINATOR, WordClass.RELATIVE, WordClass.RESUMPTION, WordClass.SUBORDINATOR);
    private static final long VERB = WordClass.bits(WordClass.AUXILIARY, WordClass.PAST);
    private static final long DAY = WordClass.bits(WordClass.MONTH, WordClass.WEEKDAY);
    private static final long DATED = WordClass.DATE_WORD.bit();
    private static final long TIMES =
            WordClass.bits(WordClass.MONTH, WordClass.WEEKDAY, WordClass.CLOCK, WordClass.DATE_END);
    private static final long CALENDAR =
            WordClass.bits(WordClass.MONTH, WordClass.WEEKDAY, WordClass.DATE_WORD, WordClass.CLOCK);
    private static final String[] NOUN_ENDINGS = endings();

    private final Passage passage;
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Joints joints;
    private final int of;

    Subordination(Passage passage, Joints joints) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.lexicon = passage.lexicon();
        this.joints = joints;
        this.of = lexicon.id("of");
    }

    private static String[] endings() {
        List<String[]> rows = DataFile.rows(Joints.class, "noun-endings.tsv");
        String[] endings = new String[rows.size()];
        for (int at = 0; at < endings.length; at++) {
            endings[at] = rows.get(at)[0];
        }
        return endings;
    }

    /** Whether a clause begins with a word: "because", "after they had left". */
    boolean begins(int token) {
        return word(token, SUBORDINATOR)
                && (word(token, CLAUSAL) || !joints.value(token + 1) && !time(token + 1) && !prepositional(token));
    }

    /** "before the storm", "after the blast": what a preposition names in passing, before the clause goes on. */
    boolean inPassing(int token) {
        return word(token, SUBORDINATOR)
                && !word(token, CLAUSAL)
                && !joints.value(token + 1)
                && !time(token + 1)
                && !dates(token + 1)
                && prepositional(token);
    }

    /** Whether a clause goes on behind what a preposition has named in passing: "after the storm, ...", "after the storm at 5pm". */
    boolean goesOn(int token) {
        return tokens.isMark(token, ',') && !joints.relative(token + 1)
                || word(token, FUNCTION)
                        && !word(token, SUBJECT)
                        && tokens.word(token) != of
                        && (joints.value(token + 1) || date(token + 1, CALENDAR));
    }

    /** Whether a word that opens a sentence begins a subordinate clause there: "After the bridge fell"; not "before 5pm". */
    boolean subordinates(int token) {
        return word(token, SUBORDINATOR)
                && (word(token, CLAUSAL) || !timed(token + 1) && !dates(token + 1) && !bare(token + 1));
    }

    /** "Before 5.20am, the mast fell", "After 40 minutes, they left": a figure behind which no verb comes before the comma. */
    private boolean bare(int token) {
        boolean bare = tokens.type(token) == Tokens.NUMBER;
        for (int at = token + 1; bare && !closes(at); at++) {
            bare = !joints.isVerb(at, VERB) && !joints.finite(at) && !inflected(at);
        }
        return bare;
    }

    /** "noon", "5pm", "the end of May". */
    private boolean timed(int token) {
        return time(token) || date(token, CALENDAR) || tokens.type(token) == Tokens.NUMBER && date(token + 1, CALENDAR);
    }

    /** "before May 2030", "before the end of May", "after the first half of the year". */
    private boolean time(int token) {
        return date(token, DAY)
                || word(token, DETERMINER)
                        && (date(token + 1, CALENDAR)
                                || joints.value(token + 1) && word(token + 2, WordClass.FRACTION.bit()));
    }

    /** "before the weekend", "after next week": a noun that is itself a time. */
    private boolean dates(int token) {
        int noun = word(token, SUBJECT) ? token + 1 : token;
        return date(noun, TIMES) || word(noun, DATED) && (joints.capital(noun) || date(noun + 1, TIMES));
    }

    /** "before the weekend", "after the storm on Friday": a preposition with its noun, behind which no verb comes. */
    private boolean prepositional(int token) {
        int first = token + 1;
        boolean noun = tokens.type(first) == Tokens.WORD && !word(first, NO_SUBJECT) && !passage.endsIn(first, "ing");
        boolean alone = true;
        for (int at = first; noun && at < first + PHRASE && !closes(at); at++) {
            alone &= !word(at, FUNCTION) || word(at, SUBJECT) || tokens.word(at) == of;
            // The "am" of "5.20am" is no verb.
            noun = tokens.type(at - 1) == Tokens.NUMBER || !verbAt(at, at == first || word(at - 1, SUBJECT), alone);
        }
        return noun;
    }

    /**
     * Whether a word may be the verb of what stands before it.
     *
     * @param described whether it stands where a noun or what describes it does: "the delayed"
     * @param alone whether no other preposition stands before it
     */
    private boolean verbAt(int token, boolean described, boolean alone) {
        return word(token, VERB) || !described && (joints.finite(token) || alone && inflected(token));
    }

    private boolean closes(int token) {
        return token >= tokens.count()
                || tokens.type(token) == Tokens.MARK && !tokens.isMark(token, '-')
                || word(token, NO_SUBJECT);
    }

    /** "the road reopens", "ministers meet": of two words side by side one has an ending, so that the second may be a verb; not "the school holidays". */
    private boolean inflected(int token) {
        boolean plain = plain(token - 1) && plain(token);
        return plain && (passage.endsIn(token - 1, "s") || passage.endsIn(token, "s") && !nominal(token));
    }

    private boolean nominal(int token) {
        for (String ending : NOUN_ENDINGS) {
            if (passage.endsIn(token, ending)) {
                return true;
            }
        }
        return false;
    }

    private boolean plain(int token) {
        return tokens.type(token) == Tokens.WORD && !word(token, FUNCTION) && !date(token, CALENDAR);
    }

    /** Whether a word is of the calendar or the clock; of days and months only with a capital, as "the sun rises" and "the troops march" are of none. */
    private boolean date(int token, long bits) {
        boolean day = joints.capital(token) || tokens.type(token + 1) == Tokens.NUMBER;
        return word(token, bits & ~DAY) || word(token, bits & DAY) && day;
    }

    private boolean word(int token, long bits) {
        return lexicon.is(tokens.word(token), bits);
    }
}
