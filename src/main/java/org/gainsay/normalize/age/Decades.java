package org.gainsay.normalize.age;

import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.hedge.Hedges;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the decade of life that an age lies in: "in her 60s", "in his mid-to-late thirties", "a 50-something man", and age groups: "the over-65s". */
final class Decades {
    private static final Ratio TEN = Ratio.of(10);
    private static final int LAST = 9;

    private Decades() {}

    /** "a 50-something man": an age from 50 to 59. */
    static @Nullable Mention something(Reading reading, Numeral numeral, int end) {
        Ratio low = numeral.low();
        if (numeral.range() || low.signum() == 0 || !low.over(TEN).whole()) {
            return null;
        }
        return age(reading, numeral.first(), end, low, low.plus(Ratio.of(LAST)));
    }

    /** "in her 60s", "in his mid-40s", "in their 40s and 50s", "a man (40s)", "the over-65s"; null if the figure with its "s" is something else. */
    static @Nullable Mention group(Reading reading, int token, Ages ages, Ratio oldest) {
        Tokens tokens = reading.tokens();
        Numeral numeral = reading.numerals().single(token, true);
        if (numeral == null || numeral.low().compareTo(oldest) > 0) {
            return null;
        }
        int before = before(tokens, token);
        Hedge.Type limit = before < token - 1 ? ages.limit(tokens, before) : null;
        Ratio age = numeral.low();
        if (limit != null) {
            Quantity value = new Quantity(Interval.at(age), "a", age, age, "year", Ratio.ONE, null);
            return reading.mention(
                    Kind.AGE, token, token + 2, value, new Hedges.Found(limit, before, before + 1), null);
        }
        Parts parts = parts(reading, token, ages);
        boolean owned = ages.ofLife(reading, parts.first - 1)
                || tokens.isMark(parts.first - 1, '(')
                        && tokens.isMark(token + 2, ')')
                        && ages.person(tokens, parts.first - 2);
        if (!owned || !age.over(TEN).whole()) {
            return null;
        }
        return age(reading, parts.first, token + 2, age.plus(Ratio.of(parts.low)), age.plus(Ratio.of(parts.high)));
    }

    /** The "or" of "in his late twenties or early thirties", the "and" of "in their 40s and 50s". */
    static boolean listed(Reading reading, int joint, Ages ages) {
        Tokens tokens = reading.tokens();
        boolean joins = reading.isWord(joint, reading.vocabulary().numbers().and())
                || reading.isWord(joint, reading.vocabulary().numbers().or());
        int decade = ages.plural(tokens, joint - 1) ? joint - 2 : joint - 1;
        boolean first = decade < joint - 1 || ages.decade(tokens, decade) != null;
        return joins && first && ages.owner(tokens, parts(reading, decade, ages).first - 1);
    }

    /** "in her sixties", "in his late twenties". */
    static @Nullable Mention decade(Reading reading, int token, Ages.Part decade) {
        Ages ages = reading.vocabulary().ages();
        Parts parts = parts(reading, token, ages);
        if (!ages.ofLife(reading, parts.first - 1)) {
            return null;
        }
        boolean tens = decade.last() - decade.first() == LAST;
        Ratio low = Ratio.of(decade.first() + (tens ? parts.low : 0));
        Ratio high = Ratio.of(tens ? decade.first() + parts.high : decade.last());
        return age(reading, parts.first, token + 1, low, high);
    }

    private record Parts(int first, int low, int high) {}

    /** "late", "mid-", "mid-to-late" before a decade: the years of it that they leave. */
    private static Parts parts(Reading reading, int token, Ages ages) {
        Tokens tokens = reading.tokens();
        int word = before(tokens, token);
        Ages.Part part = ages.part(tokens, word);
        if (part == null) {
            return new Parts(token, 0, LAST);
        }
        int to = before(tokens, word);
        int other = reading.isWord(to, reading.vocabulary().numbers().to()) ? before(tokens, to) : -1;
        Ages.Part earlier = other < 0 ? null : ages.part(tokens, other);
        return earlier == null
                ? new Parts(word, part.first(), part.last())
                : new Parts(other, earlier.first(), part.last());
    }

    private static int before(Tokens tokens, int token) {
        return NumeralReader.joint(tokens, token - 1) ? token - 2 : token - 1;
    }

    private static Mention age(Reading reading, int first, int end, Ratio low, Ratio high) {
        Quantity value = new Quantity(new Interval(low, high), "a", low, high, "year", Ratio.ONE, null);
        return reading.mention(Kind.AGE, first, end, value, null, null);
    }
}
