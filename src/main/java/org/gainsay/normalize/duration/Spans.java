package org.gainsay.normalize.duration;

import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.unit.Measure;
import org.gainsay.normalize.unit.OneReader;
import org.gainsay.normalize.unit.Sums;
import org.gainsay.normalize.unit.Units;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Two lengths that are the ends of a range and of which one is written with an article: "six months to a year", "between a week and ten days". */
final class Spans {
    private static final long ARTICLE = WordClass.ARTICLE.bit();

    private Spans() {}

    /** A length with the longer one that it is joined to; itself if none follows. */
    static Measure extended(Reading reading, Measure low) {
        if (low.high() == null
                || !low.high().equals(low.low())
                || low.hedge() != null
                || low.numeral().vague() != null) {
            return low;
        }
        int second = reading.ranges().second(low.first(), low.end());
        Measure high = second < 0 ? null : length(reading, second);
        boolean change = second > 0 && reading.vocabulary().trends().takes(reading, low.first());
        if (high == null || change || high.high() == null || high.low().compareTo(low.low()) <= 0) {
            return low;
        }
        return low.upTo(high);
    }

    private static @Nullable Measure length(Reading reading, int token) {
        if (!reading.is(token, ARTICLE)) {
            Measure length = reading.measure(token);
            boolean single = length != null
                    && length.unit().kind() == Kind.DURATION
                    && length.first() == token
                    && length.high() != null
                    && length.low().equals(length.high());
            return single ? length : null;
        }
        Units.Found unit = reading.vocabulary().units().find(reading.tokens(), token + 1);
        boolean fits = unit != null && unit.unit().kind() == Kind.DURATION && unit.end() == token + 2;
        return unit == null || !fits || unit.unit().factor().compareTo(Ratio.ONE) <= 0
                ? null
                : Sums.of(reading, OneReader.one(unit.unit(), token, unit.end()));
    }
}
