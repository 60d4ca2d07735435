package org.gainsay.normalize.count;

import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Noun;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.text.Folded;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads a count of none: "no injuries", "no civilian casualties" are 0 {@code injury}, 0 {@code casualty}. Only of what news counts: "no
 * plans" and "no doubt" count nothing. "No further injuries" says nothing of how many there are.
 */
final class NoneOf {
    private static final long TOLL = WordClass.TOLL.bit();
    private static final long AUXILIARY = WordClass.AUXILIARY.bit();
    private static final long HARM = WordClass.HARM.bit();
    /** How many words may stand between "none" and its verb: "none of the 40 passengers". */
    private static final int REACH = 5;

    private static final long NO_ADJECTIVE = WordClass.bits(WordClass.FUNCTION, WordClass.FILLER);

    private NoneOf() {}

    /** "nobody was hurt", "none of the crew were injured"; "no one was seriously hurt" says nothing of how many were. */
    static @Nullable Mention nobody(Reading reading, int first, int behind) {
        Tokens tokens = reading.tokens();
        int verb = behind;
        while (verb < behind + REACH
                && (tokens.type(verb) == Tokens.WORD || tokens.type(verb) == Tokens.NUMBER)
                && !reading.is(verb, AUXILIARY)) {
            verb++;
        }
        int harm = verb;
        while (harm < verb + 2 && reading.is(harm, AUXILIARY)) {
            harm++;
        }
        if (harm == verb || !reading.is(harm, HARM)) {
            return null;
        }
        String irregular = reading.vocabulary().nouns().irregular(tokens.word(harm));
        String head = irregular == null ? Folded.of(reading.passage().words(harm, harm + 1)) : irregular;
        Quantity none = new Quantity(Interval.at(Ratio.ZERO), head, Ratio.ZERO, Ratio.ZERO, "", Ratio.ONE, null);
        return reading.mention(Kind.COUNT, first, harm + 1, none, null, new Noun(head, "", "", harm, harm + 1));
    }

    static @Nullable Mention read(Reading reading, int no) {
        Tokens tokens = reading.tokens();
        int first = no + 1;
        boolean word = tokens.type(first) == Tokens.WORD && (tokens.shape(no) & Tokens.DOTTED) == 0;
        int head = !word || reading.is(first, NO_ADJECTIVE) ? -1 : reading.is(first, TOLL) ? first : first + 1;
        if (head < 0 || !reading.is(head, TOLL)) {
            return null;
        }
        String singular = Nouns.singular(reading.passage().words(head, head + 1));
        String modifier = head > first ? Folded.of(reading.passage().words(first, head)) : "";
        Quantity none = new Quantity(Interval.at(Ratio.ZERO), singular, Ratio.ZERO, Ratio.ZERO, "", Ratio.ONE, null);
        Noun noun = new Noun(singular, modifier, "", first, head + 1);
        return reading.mention(Kind.COUNT, no, head + 1, none, null, noun);
    }
}
