package org.gainsay.normalize.date;

import java.time.LocalDate;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Moment.Precision;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.unit.Measure;
import org.gainsay.normalize.unit.OneReader;
import org.gainsay.normalize.unit.Sums;
import org.gainsay.normalize.unit.Units;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Lengths before the publication that are no whole number of units, or not one number: "two and a half years ago", "half a century ago", "a year and a half
 * ago", "a few days ago", "10 to 15 years ago".
 */
final class AgoForm extends Form {
    private static final long ARTICLE = WordClass.ARTICLE.bit();
    private static final long INSTANT = WordClass.INSTANT.bit();
    /** How far behind its first figure "ago" may stand: "two and a half years ago". */
    private static final int REACH = 8;

    private static final Ratio HALF = Ratio.of(1, 2);
    private static final Ratio MONTH_DAYS = Ratio.of(30);
    private static final Ratio LONGEST = Ratio.of(9000);

    @Override
    @Nullable
    Stated read(DateText text, int token) {
        if (!ago(text, token)) {
            return null;
        }
        int word = text.unit(token);
        boolean bare = word >= 0 && word != Unit.HALF && word != Unit.QUARTER;
        Measure length = bare ? one(text, token) : text.reading.measure(token);
        if (length == null || length.unit().kind() != Kind.DURATION || !text.is(length.end(), text.calendar.ago)) {
            return null;
        }
        int unit = Unit.named(length.unit().name());
        Ratio high = length.high();
        if (unit < 0 || high == null || length.hedge() != null) {
            return null;
        }
        Ratio most = length.unit().fromBase(high);
        Ratio least = length.unit().fromBase(length.low());
        if (most.compareTo(LONGEST) > 0 || unit == Unit.CENTURY && most.compareTo(Ratio.of(15)) > 0) {
            return null;
        }
        Precision precision = Unit.precision(unit);
        int first = length.first();
        int end = length.end() + 1;
        LocalDate today = text.today;
        if (today == null) {
            return Stated.of(first, end, text.unresolved(first, end, precision));
        }
        LocalDate from = back(today, most, unit);
        return Stated.of(
                first,
                end,
                from.getYear() < 1
                        ? null
                        : Period.moment(from, back(today, least, unit).plusDays(1), precision));
    }

    private static boolean ago(DateText text, int token) {
        if (!text.reading.near(token, INSTANT)) {
            return false;
        }
        for (int at = token + 1; at <= token + REACH; at++) {
            if (text.is(at, text.calendar.ago)) {
                return true;
            }
        }
        return false;
    }

    /** "a year and a half": one unit behind its article, and what adds to it. */
    private static @Nullable Measure one(DateText text, int token) {
        Units.Found unit = text.reading.vocabulary().units().find(text.tokens, token);
        return unit == null || !text.reading.is(token - 1, ARTICLE) || unit.end() != token + 1
                ? null
                : Sums.of(text.reading, OneReader.one(unit.unit(), token - 1, unit.end()));
    }

    /** A day so many units earlier; parts of a unit are counted in the next smaller one. */
    private static LocalDate back(LocalDate day, Ratio count, int unit) {
        if (count.whole()) {
            return Unit.plus(day, -count.longValueExact(), unit);
        }
        return switch (unit) {
            case Unit.CENTURY -> back(day, count.times(Ratio.of(100)), Unit.YEAR);
            case Unit.DECADE -> back(day, count.times(Ratio.of(10)), Unit.YEAR);
            case Unit.YEAR -> back(day, count.times(Ratio.of(12)), Unit.MONTH);
            case Unit.MONTH -> back(day, count.times(MONTH_DAYS), Unit.DAY);
            case Unit.WEEK -> back(day, count.times(Ratio.of(7)), Unit.DAY);
            default -> day.minusDays(count.plus(HALF).decimal().longValue());
        };
    }
}
