package org.gainsay.normalize.date;

import org.gainsay.normalize.number.NumberWords;
import org.gainsay.normalize.number.NumeralReader;
import org.jspecify.annotations.Nullable;

/** Years in words: "nineteen ninety-nine", "nineteen hundred and five", "two thousand fifteen", "twenty twenty". */
final class SpelledYear {
    /** The first centuries that are spoken so: "thirteen forty-eight", up to "twenty thirty". */
    private static final int FIRST = 13;

    private static final int LAST = 20;

    private SpelledYear() {}

    static @Nullable Figure read(DateText text, int token) {
        NumberWords words = text.reading.vocabulary().numbers();
        int value = words.small(text.tokens.word(token));
        if (value < 0) {
            return null;
        }
        if (value == 2 && text.is(token + 1, text.calendar.thousand)) {
            return rest(text, token + 2, 2000);
        }
        if (value < FIRST || value > LAST) {
            return null;
        }
        if (text.is(token + 1, text.calendar.hundred)) {
            return rest(text, token + 2, value * 100);
        }
        int at = NumeralReader.joint(text.tokens, token + 1) ? token + 2 : token + 1;
        Figure second = small(text, at);
        return second == null || second.value() < 10
                ? null
                : new Figure(value * 100 + second.value(), second.end(), false, true);
    }

    private static Figure rest(DateText text, int token, int year) {
        int at = text.is(token, text.calendar.and) ? token + 1 : token;
        Figure rest = small(text, at);
        return rest == null
                ? new Figure(year, token, false, true)
                : new Figure(year + rest.value(), rest.end(), false, true);
    }

    private static @Nullable Figure small(DateText text, int token) {
        int value = text.reading.vocabulary().numbers().small(text.tokens.word(token));
        Figure figure = value <= 0 ? null : DateWords.rank(text, token);
        return figure == null || figure.rank() ? null : figure;
    }

    /** "the nineteen-nineties", "the twenty-tens", "the two thousands": the first year of the decade, or null. */
    static @Nullable Figure decade(DateText text, int token) {
        int value = text.reading.vocabulary().numbers().small(text.tokens.word(token));
        if (value == 2) {
            return text.is(token + 1, text.calendar.thousands) ? new Figure(2000, token + 2, false, true) : null;
        }
        if (value < FIRST || value > LAST) {
            return null;
        }
        int at = NumeralReader.joint(text.tokens, token + 1) ? token + 2 : token + 1;
        boolean decade = text.hasRole(at, Calendar.Role.DECADE);
        return decade ? new Figure(value * 100 + text.value(at) % 100, at + 1, false, true) : null;
    }
}
