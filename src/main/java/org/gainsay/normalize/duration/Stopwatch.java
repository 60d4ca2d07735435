package org.gainsay.normalize.duration;

import java.math.BigDecimal;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.normalize.number.NumeralReader;
import org.gainsay.normalize.number.PlainDigits;
import org.gainsay.normalize.unit.Measure;
import org.gainsay.normalize.unit.Unit;
import org.gainsay.normalize.unit.Units;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a stopwatch shows: "1:54.32" is 114.32 s, "27:14.6" 1634.6 s, behind a word of lasting or of results "2:03:11" is 7391 s, and before its unit
 * "2:45 hours" is 9900 s. Without any of these it is a time of the clock, or a score.
 */
final class Stopwatch {
    private static final Unit SECOND = new Unit(Kind.DURATION, "second", "s", Ratio.ONE);
    private static final Ratio MINUTE = Ratio.of(60);
    private static final Ratio HOUR = Ratio.of(3600);
    private static final int SIXTY = 60;
    /** No clock shows so many hours. */
    private static final int DAY = 24;
    /** A marathon on the largest scale: more hours or minutes than this are no time of a race. */
    private static final int LARGEST = 200;

    private Stopwatch() {}

    /** The length that begins at a token, or null. */
    static @Nullable Measure read(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        if (!colon(tokens, token + 1) || tokens.glued(token) || tokens.type(token) != Tokens.NUMBER) {
            return null;
        }
        int first = PlainDigits.of(reading, token);
        boolean third = colon(tokens, token + 3);
        int last = third ? token + 4 : token + 2;
        int middle = third ? PlainDigits.of(reading, token + 2) : 0;
        BigDecimal seconds = seconds(reading, last);
        if (first < 0 || first > LARGEST || middle < 0 || middle >= SIXTY || seconds == null) {
            return null;
        }
        if (!third && seconds.scale() == 0) {
            Measure named = named(reading, token, first, seconds);
            if (named != null) {
                return named;
            }
        }
        boolean lasts = third || first >= DAY
                ? reading.times().lasts(token)
                : reading.times().shown(token, last + 1);
        if (seconds.scale() == 0 && !lasts) {
            return null;
        }
        Ratio whole = Ratio.of(third ? first * SIXTY + middle : first).times(MINUTE);
        Ratio value = whole.plus(Ratio.of(seconds));
        Ratio step = Ratio.of(BigDecimal.ONE.movePointLeft(seconds.scale()));
        Numeral numeral = new Numeral(token, last + 1, value, value, step, Ratio.ONE, null, Numeral.Form.DIGITS);
        return new Measure(token, last + 1, numeral, SECOND, value, value, null, step);
    }

    /** "2:45 hours", "a 2:45-hour flight", "1:30 minutes": the unit says what the first figure counts; "at 14:30 hours" is a time. */
    private static @Nullable Measure named(Reading reading, int token, int first, BigDecimal rest) {
        Tokens tokens = reading.tokens();
        boolean joint = NumeralReader.joint(tokens, token + 3);
        int at = joint ? token + 4 : token + 3;
        Units.Found unit = reading.vocabulary().units().find(tokens, at);
        if (unit == null
                || unit.unit().kind() != Kind.DURATION
                || reading.times().led(token) && !joint) {
            return null;
        }
        Ratio factor = unit.unit().factor();
        if (!factor.equals(HOUR) && !factor.equals(MINUTE)) {
            return null;
        }
        Ratio step = factor.over(MINUTE);
        Ratio value = Ratio.of(first).times(factor).plus(Ratio.of(rest).times(step));
        Numeral numeral = new Numeral(token, token + 3, value, value, step, Ratio.ONE, null, Numeral.Form.DIGITS);
        return new Measure(token, unit.end(), numeral, unit.unit(), value, value, null, step);
    }

    private static boolean colon(Tokens tokens, int token) {
        return tokens.isMark(token, ':')
                && tokens.glued(token)
                && tokens.glued(token + 1)
                && tokens.type(token + 1) == Tokens.NUMBER;
    }

    /** "54.32", "11": two digits below sixty, and up to three behind a point. */
    private static @Nullable BigDecimal seconds(Reading reading, int token) {
        int start = reading.tokens().start(token);
        int end = reading.tokens().end(token);
        String text = reading.passage().text();
        int whole = end - start >= 2 ? PlainDigits.of(text, start, start + 2) : -1;
        if (whole < 0 || whole >= SIXTY) {
            return null;
        }
        if (end == start + 2) {
            return BigDecimal.valueOf(whole);
        }
        int digits = end - start - 3;
        int part =
                digits >= 1 && digits <= 3 && text.charAt(start + 2) == '.' ? PlainDigits.of(text, start + 3, end) : -1;
        return part < 0 ? null : BigDecimal.valueOf(whole).add(BigDecimal.valueOf(part, digits));
    }
}
