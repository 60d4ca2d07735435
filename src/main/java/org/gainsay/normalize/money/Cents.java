package org.gainsay.normalize.money;

import java.util.Set;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.unit.Measure;
import org.gainsay.normalize.unit.Unit;
import org.gainsay.normalize.unit.Units;
import org.gainsay.text.Tokens;
import org.gainsay.text.WordClass;
import org.jspecify.annotations.Nullable;

/** Tells whose cents are meant: "up 5 cents to €1.75" are those of the euro, as the sum beside them says. */
final class Cents {
    /** How far behind the cents the sum may stand. */
    private static final int AHEAD = 16;
    /** How far before them. */
    private static final int BACK = 24;

    private static final String DOLLAR = "USD";
    private static final long UNIT = WordClass.UNIT.bit();
    /** Currencies with cents that news writes without saying whose. */
    private static final Set<String> CURRENCIES = Set.of("EUR", "AUD", "CAD", "NZD", "SGD", "HKD");

    private Cents() {}

    /** The cents in the currency of the nearest sum of their sentence, first of those behind them; dollars' where there is none. */
    static Measure of(Reading reading, Measure cents) {
        if (!cents.unit().base().equals(DOLLAR)) {
            return cents;
        }
        String code = behind(reading, cents.end());
        code = code == null ? before(reading, cents.first()) : code;
        if (code == null || !CURRENCIES.contains(code)) {
            return cents;
        }
        return cents.in(
                new Unit(Kind.MONEY, cents.unit().name(), code, cents.unit().factor()));
    }

    private static @Nullable String behind(Reading reading, int end) {
        Tokens tokens = reading.tokens();
        for (int at = end; at < end + AHEAD && !ends(tokens, at); at++) {
            String code = code(reading, at);
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    private static @Nullable String before(Reading reading, int first) {
        Tokens tokens = reading.tokens();
        for (int at = first - 1; at > first - BACK && !ends(tokens, at); at--) {
            String code = code(reading, at);
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    private static boolean ends(Tokens tokens, int token) {
        return tokens.type(token) == Tokens.BREAK || tokens.isMark(token, '.');
    }

    /** The currency that a token is a figure or the first word of; null for none. */
    private static @Nullable String code(Reading reading, int token) {
        if (reading.tokens().type(token) == Tokens.NUMBER) {
            CurrencySigns.Found sign = reading.vocabulary().currencies().before(reading.tokens(), token);
            return sign == null ? null : sign.code();
        }
        Units.Found unit =
                reading.is(token, UNIT) ? reading.vocabulary().units().find(reading.tokens(), token) : null;
        boolean money = unit != null
                && unit.unit().kind() == Kind.MONEY
                && !unit.unit().name().equals(MoneyNormalizer.CENT);
        return money && unit != null ? unit.unit().base() : null;
    }
}
