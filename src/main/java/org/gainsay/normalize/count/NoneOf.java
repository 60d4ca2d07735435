package org.gainsay.normalize.count;

import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.number.NumberWords;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.text.Folded;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads a count of none: "no injuries", "no civilian casualties" are 0 {@code injury}, 0 {@code casualty}, "no miners were killed" 0 {@code miner}. Only of what news counts: "no
 * plans" and "no doubt" count nothing. "No further injuries" says nothing of how many there are.
 */
final class NoneOf {
    private static final long TOLL = WordClass.TOLL.bit();
    private static final long AUXILIARY = WordClass.AUXILIARY.bit();
    private static final long HARM = WordClass.HARM.bit();
    private static final long DYING = WordClass.DYING.bit();
    private static final long RELATIVE = WordClass.RELATIVE.bit();
    private static final long CLAUSE =
            WordClass.bits(WordClass.SUBORDINATOR, WordClass.CLAUSAL, WordClass.RELATIVE, WordClass.COORDINATOR);
    private static final long DETERMINER = WordClass.DETERMINER.bit();
    private static final long PAST = WordClass.PAST.bit();
    private static final String DEAD = "dead";
    private static final long ENDS = WordClass.bits(WordClass.FUNCTION, WordClass.FILLER, WordClass.AUXILIARY);
    /** How many words may stand between "none" and its verb: "none of the 40 passengers". */
    private static final int REACH = 5;

    /** How many words may stand between "none" and a verb of harm: "none of the 40 men on board the ship". */
    private static final int FAR = 9;

    /** How many tokens a noun phrase behind "no" may have: "no off-duty police officers". */
    private static final int PHRASE = 6;

    /** How many auxiliaries may stand before a verb of harm: "would have been". */
    private static final int AUXILIARIES = 3;

    private static final long NO_ADJECTIVE = WordClass.bits(WordClass.FUNCTION, WordClass.FILLER);

    private NoneOf() {}

    /** "nobody was hurt", "none of the crew were injured"; "no one was seriously hurt" says nothing of how many were. */
    static @Nullable Mention nobody(Reading reading, int first, int behind) {
        Mention named = reading.isWord(first, reading.vocabulary().numbers().none()) ? named(reading, first) : null;
        if (named != null) {
            return named;
        }
        Tokens tokens = reading.tokens();
        int verb = behind;
        while (verb < behind + FAR
                && (tokens.type(verb) == Tokens.WORD || tokens.type(verb) == Tokens.NUMBER)
                && !reading.is(verb, AUXILIARY | DYING)) {
            verb++;
        }
        int harm = reading.is(verb - 1, RELATIVE) ? -1 : harm(reading, verb);
        if (harm < 0) {
            return null;
        }
        String irregular =
                reading.is(harm, DYING) ? DEAD : reading.vocabulary().nouns().irregular(tokens.word(harm));
        String head = irregular == null ? Folded.of(reading.passage().words(harm, harm + 1)) : irregular;
        Quantity none = new Quantity(Interval.at(Ratio.ZERO), head, Ratio.ZERO, Ratio.ZERO, "", Ratio.ONE, null);
        return reading.mention(Kind.COUNT, first, harm + 1, none, null, new Noun(head, "", "", harm, harm + 1));
    }

    /** "None of the boats sank"; not "none of the 12 boats", behind which the 12 is told, nor "none of the men arrested was charged", which tells of some of the men. */
    private static @Nullable Mention named(Reading reading, int none) {
        return named(reading, none, none + 3);
    }

    /** "Neither of the boats sank", "neither of the two drivers was hurt". */
    static @Nullable Mention neither(Reading reading, int neither) {
        boolean two = reading.is(neither + 3, WordClass.NUMBER.bit());
        return named(reading, neither, two ? neither + 4 : neither + 3);
    }

    private static @Nullable Mention named(Reading reading, int none, int noun) {
        NumberWords numbers = reading.vocabulary().numbers();
        if (!reading.isWord(none + 1, numbers.of()) || !reading.is(none + 2, DETERMINER)) {
            return null;
        }
        NounFinder.Found found = NounFinder.plurals(reading, noun);
        if (found == null || !told(reading, found.headEnd())) {
            return null;
        }
        String head = found.noun().head();
        // "None of the crew drowned": a noun without a plural may be one of many.
        if (head.equals(Folded.of(reading.passage().words(found.headEnd() - 1, found.headEnd())))) {
            return null;
        }
        Quantity zero = new Quantity(Interval.at(Ratio.ZERO), head, Ratio.ZERO, Ratio.ZERO, "", Ratio.ONE, null);
        return reading.mention(Kind.COUNT, none, found.headEnd(), zero, null, found.noun());
    }

    /** Whether a verb tells of all that a noun names: behind it, or behind the place that a preposition names. */
    private static boolean told(Reading reading, int behind) {
        int verb = behind;
        while (verb < behind + REACH && reading.tokens().type(verb) == Tokens.WORD && !verb(reading, verb)) {
            if (reading.is(verb, RELATIVE)) {
                return false;
            }
            verb++;
        }
        // A participle leaves the verb to stand behind it: "none of the men arrested was charged".
        return verb(reading, verb)
                && !described(reading, behind)
                && (reading.is(verb, AUXILIARY) || !goesOn(reading, verb + 1));
    }

    /** Whether a participle behind a noun tells which of many it names: "neither of the drivers killed in the crash", "of the people missing". */
    private static boolean described(Reading reading, int behind) {
        return reading.is(behind, HARM) || reading.passage().endsIn(behind, "ing");
    }

    /** Whether another verb stands behind a participle: the "was" of "none of the homes destroyed in the fire on Monday was insured". */
    private static boolean goesOn(Reading reading, int behind) {
        for (int token = behind; plain(reading, token) && !reading.is(token, CLAUSE); token++) {
            if (reading.is(token, AUXILIARY)) {
                return true;
            }
        }
        return false;
    }

    private static boolean plain(Reading reading, int token) {
        return reading.tokens().type(token) == Tokens.WORD || reading.tokens().type(token) == Tokens.NUMBER;
    }

    private static boolean verb(Reading reading, int token) {
        return reading.tokens().type(token) == Tokens.WORD
                && (reading.is(token, AUXILIARY | PAST | DYING)
                        || reading.passage().endsIn(token, "ed"));
    }

    /** The verb of harm that begins at a token or stands behind its auxiliaries, or -1: the "killed" of "were killed", "died". */
    private static int harm(Reading reading, int token) {
        int verb = token;
        while (verb < token + AUXILIARIES && reading.is(verb, AUXILIARY)) {
            verb++;
        }
        return reading.is(verb, DYING) || verb > token && reading.is(verb, HARM) ? verb : -1;
    }

    /**
     * The head of the noun phrase behind "no" where a verb of harm follows: "no police officers were killed", "no guests or staff died", "there were no
     * guests hurt"; else -1.
     */
    private static int unharmed(Reading reading, int no) {
        int first = no + 1;
        int end = nouns(reading, first);
        int behind = end;
        if (end > first && reading.isWord(end, reading.vocabulary().numbers().or())) {
            behind = nouns(reading, end + 1);
        }
        // "Hurt" is none of the nouns there.
        if (end - 1 > first && reading.is(end - 1, HARM) && reading.is(no - 1, AUXILIARY)) {
            return Nouns.plural(Folded.of(reading.passage().words(end - 2, end - 1))) ? end - 2 : -1;
        }
        return end > first && harm(reading, behind) >= 0 ? end - 1 : -1;
    }

    private static int nouns(Reading reading, int first) {
        int at = first;
        while (at < first + PHRASE && reading.tokens().type(at) == Tokens.WORD) {
            boolean compound = NumeralReader.joint(reading.tokens(), at + 1);
            if (!compound && reading.is(at, ENDS)) {
                break;
            }
            at += compound ? 2 : 1;
        }
        return at;
    }

    static @Nullable Mention read(Reading reading, int no) {
        Tokens tokens = reading.tokens();
        int first = no + 1;
        boolean word = tokens.type(first) == Tokens.WORD && (tokens.shape(no) & Tokens.DOTTED) == 0;
        int head = !word || reading.is(first, NO_ADJECTIVE) ? -1 : reading.is(first, TOLL) ? first : first + 1;
        head = head >= 0 && !reading.is(head, TOLL) ? unharmed(reading, no) : head;
        if (head < 0) {
            return null;
        }
        String singular = Nouns.singular(reading.passage().words(head, head + 1));
        String modifier = head > first ? Folded.of(reading.passage().words(first, head)) : "";
        Quantity none = new Quantity(Interval.at(Ratio.ZERO), singular, Ratio.ZERO, Ratio.ZERO, "", Ratio.ONE, null);
        Noun noun = new Noun(singular, modifier, "", first, head + 1);
        return reading.mention(Kind.COUNT, no, head + 1, none, null, noun);
    }
}
