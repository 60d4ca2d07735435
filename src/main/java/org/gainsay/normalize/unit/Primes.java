package org.gainsay.normalize.unit;

import org.gainsay.normalize.Reading;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Feet and inches as signs: 6'2", 5'', and minutes and seconds behind hours: 5h 28' 53". The same signs are quotation marks, so that an inch needs to be no closing quote. */
final class Primes {
    /** How far back an opening quote is looked for; without a beginning of the passage that near the sign counts as a quote. */
    private static final int REACH = 80;

    private static final char DOUBLE_PRIME = '\u2033';

    private static final String MINUTE = "minute";
    private static final String SECOND = "second";

    private Primes() {}

    /** The unit whose sign stands behind a figure, or null. */
    static Units.@Nullable Found find(Reading reading, int end) {
        Tokens tokens = reading.tokens();
        Units units = reading.vocabulary().units();
        boolean glued = tokens.glued(end);
        boolean figure = tokens.isMark(end, '\'') && glued && tokens.type(end + 1) == Tokens.NUMBER;
        if (figure && (tokens.glued(end + 1) || inch(tokens, end + 2) > 0 && tokens.glued(end + 2))) {
            return new Units.Found(units.named("foot"), end + 1, Use.SIGN);
        }
        int behind = inch(tokens, end);
        if (behind < 0) {
            return null;
        }
        boolean inches = units.words().dimension(tokens, behind)
                || reading.passage().text().charAt(tokens.start(end)) == DOUBLE_PRIME
                || glued && !quoted(tokens, end, behind - end);
        return inches ? new Units.Found(units.named("inch"), behind, Use.SIGN) : null;
    }

    /** Minutes behind hours and seconds behind minutes as signs or letters that hang on their figures: the 28' and the 53" of 5h 28' 53", the 53s of 28m 53s; null for none. */
    static Units.@Nullable Found ofTime(Reading reading, int end, Unit before) {
        Tokens tokens = reading.tokens();
        Units units = reading.vocabulary().units();
        Unit minute = units.named(MINUTE);
        int inch = !tokens.glued(end) ? -1 : units.isS(tokens, end) ? end + 1 : inch(tokens, end);
        if (before.equals(minute)) {
            return inch < 0 ? null : new Units.Found(units.named(SECOND), inch, Use.SIGN);
        }
        boolean minutes =
                minute.equals(units.rest(before)) && tokens.isMark(end, '\'') && tokens.glued(end) && inch < 0;
        return minutes ? new Units.Found(minute, end + 1, Use.SIGN) : null;
    }

    /** The token behind a double prime, or behind two single ones, or -1. */
    static int inch(Tokens tokens, int token) {
        if (tokens.isMark(token, '"')) {
            return token + 1;
        }
        return tokens.isMark(token, '\'') && tokens.isMark(token + 1, '\'') && tokens.glued(token + 1) ? token + 2 : -1;
    }

    /** Whether a quote is open before a token. */
    private static boolean quoted(Tokens tokens, int token, int width) {
        boolean open = false;
        for (int at = token - width; at > token - REACH; at--) {
            if (at < 0 || tokens.type(at) == Tokens.BREAK) {
                return open;
            }
            if (inch(tokens, at) == at + width) {
                open = !open;
                at -= width - 1;
            }
        }
        return true;
    }
}
