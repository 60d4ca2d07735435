package org.gainsay.normalize.count;

import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.number.NumberWords;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads "both boats", "both the boats" and "both of the boats" as 2 {@code boat}. "Both sides" and "both men and women" count nothing. */
final class Both {
    private static final long KNOWN = WordClass.bits(WordClass.DETERMINER);
    private static final long IDIOM = WordClass.IDIOM.bit();
    private static final long ARTICLE = WordClass.ARTICLE.bit();
    private static final long NUMBER = WordClass.NUMBER.bit();
    private static final Ratio TWO = Ratio.of(2);

    private Both() {}

    static @Nullable Mention read(Reading reading, int both) {
        NumberWords numbers = reading.vocabulary().numbers();
        int of = reading.isWord(both + 1, numbers.of()) ? both + 2 : both + 1;
        int first = reading.is(of, KNOWN) ? of + 1 : of;
        NounFinder.Found found = NounFinder.plurals(reading, first);
        if (found == null || reading.is(found.headEnd() - 1, IDIOM) || joined(reading, found.headEnd())) {
            return null;
        }
        String singular = found.noun().head();
        // "Both sides", "both ways": an idiom in the plural.
        if (reading.passage().lexicon().is(reading.passage().lexicon().id(singular), IDIOM)) {
            return null;
        }
        Quantity two = new Quantity(Interval.at(TWO), singular, TWO, TWO, "", Ratio.ONE, null);
        return reading.mention(Kind.COUNT, both, found.headEnd(), two, null, found.noun());
    }

    /** "Both men and women were hurt": any number of either; not "both boats and their crews". */
    private static boolean joined(Reading reading, int and) {
        return reading.isWord(and, reading.vocabulary().numbers().and())
                && reading.tokens().type(and + 1) == Tokens.WORD
                && !reading.is(and + 1, KNOWN | ARTICLE | NUMBER);
    }
}
