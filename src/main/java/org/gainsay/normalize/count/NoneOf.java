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
    private static final long NO_ADJECTIVE = WordClass.bits(WordClass.FUNCTION, WordClass.FILLER);

    private NoneOf() {}

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
