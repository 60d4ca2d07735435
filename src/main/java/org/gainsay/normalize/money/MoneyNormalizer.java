package org.gainsay.normalize.money;

import org.gainsay.normalize.Interval;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Mention;
import org.gainsay.normalize.Normalizer;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Reading;
import org.gainsay.normalize.Trigger;
import org.gainsay.normalize.number.Numeral;
import org.gainsay.normalize.unit.Measure;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads sums of money: "$500 billion", "£1.2m", "$40m-$45m", "NOK 1.9 billion", "40 cents". The unit is the ISO 4217 code. */
public final class MoneyNormalizer implements Normalizer {
    @Override
    public int triggers() {
        return Trigger.NUMERAL;
    }

    @Override
    public @Nullable Mention read(Reading reading, int token) {
        CurrencySigns.Found sign = reading.vocabulary().currencies().before(reading.tokens(), token);
        return sign == null ? named(reading, token) : signed(reading, token, sign);
    }

    private static @Nullable Mention named(Reading reading, int token) {
        Measure measure = reading.measure(token);
        return measure == null || measure.unit().kind() != Kind.MONEY
                ? null
                : reading.mention(Kind.MONEY, measure, measure.end(), measure.quantity());
    }

    private static @Nullable Mention signed(Reading reading, int token, CurrencySigns.Found sign) {
        Numeral low = reading.numerals().read(token, true);
        if (low == null) {
            return null;
        }
        Numeral high = low.range() ? null : second(reading, sign, low);
        int end = high == null ? currencyWord(reading, low.end(), sign.code()) : high.end();
        return reading.mention(Kind.MONEY, sign.first(), end, quantity(low, high, sign.code()));
    }

    /** "$40m-$45m": the sign stands before each end. */
    private static @Nullable Numeral second(Reading reading, CurrencySigns.Found sign, Numeral low) {
        int at = reading.ranges().second(sign.first(), low.end());
        int last = at + 3;
        for (int figure = at + 1; at > 0 && figure < last; figure++) {
            CurrencySigns.Found other = reading.vocabulary().currencies().before(reading.tokens(), figure);
            if (other != null && other.first() == at && other.code().equals(sign.code())) {
                Numeral high = reading.numerals().single(figure, true);
                return high != null && high.low().compareTo(low.low()) > 0 ? high : null;
            }
        }
        return null;
    }

    private static Quantity quantity(Numeral low, @Nullable Numeral high, String code) {
        Numeral top = high == null ? low : high;
        Interval stated = new Interval(low.low(), top.high());
        return new Quantity(stated, code, low.low(), top.high(), code, low.step().min(top.step()), low.vague());
    }

    /** "$5 million US" stays as it is, "$5 million dollars" takes the word in. */
    private static int currencyWord(Reading reading, int end, String code) {
        Tokens tokens = reading.tokens();
        var unit = reading.vocabulary().units().find(tokens, end);
        return unit != null && unit.unit().base().equals(code) && !tokens.isMark(end, '-') ? unit.end() : end;
    }
}
