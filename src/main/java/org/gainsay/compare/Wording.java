package org.gainsay.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.gainsay.normalize.Hedge;
import org.gainsay.normalize.Kind;
import org.gainsay.normalize.Moment;
import org.gainsay.normalize.Quantity;
import org.gainsay.normalize.Ratio;
import org.gainsay.normalize.Value;
import org.gainsay.rule.Fact;
import org.gainsay.rule.Indefinite;
import org.gainsay.rule.Plurals;
import org.gainsay.rule.Reference;
import org.jspecify.annotations.Nullable;

/** Values in words, as an editor would write them: {@code about 2½ hours}, {@code $500 billion}, {@code 14 February 2022}. */
public final class Wording {
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);
    private static final Ratio[] SCALES = {Ratio.of(1_000_000_000_000L), Ratio.of(1_000_000_000L), Ratio.of(1_000_000L)
    };
    private static final String[] SCALE_WORDS = {" trillion", " billion", " million"};

    /** Every fraction of which there is a character, as numerator, denominator, character. */
    private static final int[][] FRACTIONS = {
        {1, 2, '½'},
        {1, 4, '¼'},
        {3, 4, '¾'},
        {1, 3, '⅓'},
        {2, 3, '⅔'},
        {1, 8, '⅛'},
        {3, 8, '⅜'},
        {5, 8, '⅝'},
        {7, 8, '⅞'}
    };

    private static final Ratio MILLION = Ratio.of(1_000_000);

    private Wording() {}

    /** The value of a fact with its hedge, which stands where the article puts it. */
    public static String of(Fact fact) {
        String words = fact.citation().words();
        if (fact.value() instanceof Quantity quantity ? unsaid(fact, quantity) : ofPartOfDay(fact)) {
            return words;
        }
        String value = fact.value() instanceof Quantity quantity
                ? of(fact.kind(), quantity)
                : Calendar.words((Moment) fact.value(), words);
        Hedge hedge = fact.hedge();
        if (fact.value() instanceof Moment moment && moment.counted() && !words.isEmpty()) {
            return Hedging.counted(hedge, moment.precision(), value, words);
        }
        return hedge == null || hedge.words().isEmpty() ? value : Hedging.of(fact, hedge, value, words);
    }

    /** "Before dawn", "by Friday evening": a hedge and a stretch of hours would make hardly a phrase. */
    private static boolean ofPartOfDay(Fact fact) {
        return fact.hedge() != null && ((Moment) fact.value()).precision() == Moment.Precision.PART_OF_DAY;
    }

    /** Whether nothing but the article's own words says a value: "millions of dollars" without an upper end, "crowns" of whatever country, "the two millionth". */
    private static boolean unsaid(Fact fact, Quantity quantity) {
        Ratio low = quantity.low();
        Ratio high = quantity.high();
        boolean open = fact.hedge() == null && (low == null) != (high == null);
        boolean large = fact.kind() == Kind.ORDINAL && high != null && high.compareTo(MILLION) >= 0;
        return open || large || fact.kind() == Kind.MONEY && Currency.isUnknown(quantity.unit());
    }

    /** What a value is reckoned by, "week"; null where nobody says. */
    static @Nullable String per(Value value) {
        return value instanceof Quantity quantity ? quantity.per() : null;
    }

    /** {@code " a week"}; empty where nobody says by what a value is reckoned. */
    static String rate(Value value) {
        String per = per(value);
        return per == null ? "" : " " + Indefinite.before(per) + " " + per;
    }

    /** A value on record: a date in words, anything else as the rule writes it. */
    public static String of(Kind kind, Reference reference) {
        return kind.temporal() ? of(kind, reference.value()) : reference.text();
    }

    /** A value without a hedge; temporal values that are no whole day, month or year as {@code from .. to}. */
    public static String of(Kind kind, Value value) {
        return value instanceof Quantity quantity ? of(kind, quantity) : Calendar.words((Moment) value, "");
    }

    private static String of(Kind kind, Quantity quantity) {
        Ratio amount = quantity.high() == null ? quantity.low() : quantity.high();
        String compound = compound(kind, quantity);
        compound = compound.isEmpty() ? compounds(kind, quantity) : compound;
        if (!compound.isEmpty()) {
            return compound;
        }
        return amount == null ? "?" : withUnit(kind, quantity, figures(kind, quantity), amount);
    }

    /** {@code 3 hours 5 minutes}; empty for a range, and for what reads best in one unit. */
    static String compound(Kind kind, Quantity quantity) {
        Ratio low = quantity.low();
        Ratio high = quantity.high();
        Ratio amount = low == null ? high : low;
        boolean single = low == null || high == null || low.equals(high);
        return amount == null || !single || !Compound.knows(kind) ? "" : Compound.of(quantity.writtenUnit(), amount);
    }

    /** {@code 1 week to 1 week 3 days}, {@code ½ hour to 1¼ hours}; empty for one value, and for a range that reads best in one unit. */
    private static String compounds(Kind kind, Quantity quantity) {
        Ratio low = quantity.low();
        Ratio high = quantity.high();
        String unit = quantity.writtenUnit();
        if (low == null || high == null || low.equals(high) || unit.isEmpty() || !Compound.knows(kind)) {
            return "";
        }
        String first = Compound.of(unit, low);
        String last = Compound.of(unit, high);
        boolean half = first.isEmpty() && low.compareTo(Ratio.ONE) < 0 && !low.whole();
        if (last.isEmpty() && first.isEmpty() && !half) {
            return "";
        }
        return (first.isEmpty() ? counted(low, unit) : first) + " to " + (last.isEmpty() ? counted(high, unit) : last);
    }

    private static String counted(Ratio amount, String unit) {
        return number(amount) + " " + (one(amount) ? unit : plural(unit));
    }

    /** The number or the range of numbers as written, without its unit. */
    static String figures(Kind kind, Quantity quantity) {
        // The sign is that of the currency or of per cent, whatever part was written: 12 pence are £0.12, 8 basis
        // points 0.08 %.
        boolean money = kind == Kind.MONEY;
        boolean whole = money || kind == Kind.PERCENT;
        Ratio low = whole ? quantity.stated().low() : quantity.low();
        Ratio high = whole ? quantity.stated().high() : quantity.high();
        if (low == null || high == null || low.equals(high)) {
            Ratio end = low == null ? high : low;
            return end == null ? "?" : figure(quantity, money, end);
        }
        return figure(quantity, money, low) + " to " + figure(quantity, money, high);
    }

    /** {@code 6.50} of a currency that has cents; a rate below one, and what has more digits, as it is. */
    private static String amount(String currency, Ratio amount) {
        String number = number(amount, false);
        int point = number.indexOf('.');
        boolean tenths = point >= 0 && point == number.length() - 2;
        return tenths && Currency.hasCents(currency) ? number + '0' : number;
    }

    private static String figure(Quantity quantity, boolean money, Ratio number) {
        return money ? amount(quantity.unit(), number) : number(number);
    }

    /** An amount of money: {@code £0.49}. Rates and amounts below a whole unit keep three significant digits. */
    public static String money(String currency, Ratio amount) {
        return (Currency.isUnknown(currency) ? "" : Currency.symbol(currency)) + amount(currency, amount);
    }

    private static String withUnit(Kind kind, Quantity quantity, String number, Ratio amount) {
        switch (kind) {
            case MONEY:
                return Currency.isUnknown(quantity.unit())
                                && !quantity.writtenUnit().isEmpty()
                        ? number + " " + plural(quantity.writtenUnit())
                        : Currency.symbol(quantity.unit()) + number;
            case PERCENT:
                return number + " %";
            case COUNT, NUMBER:
                return number;
            case ORDINAL:
                return number + suffix(amount);
            default:
                String unit = quantity.writtenUnit();
                return unit.isEmpty() ? number : number + " " + (one(amount) ? unit : plural(unit));
        }
    }

    private static String suffix(Ratio place) {
        long number = place.decimal().longValue();
        long last = number % 10;
        boolean teen = number % 100 / 10 == 1;
        return teen || last == 0 || last > 3 ? "th" : last == 1 ? "st" : last == 2 ? "nd" : "rd";
    }

    /** Up to one of something is written in the singular: ½ hour, 1 hour, 1½ hours. */
    private static boolean one(Ratio amount) {
        return amount.compareTo(Ratio.ONE) <= 0 && amount.signum() > 0;
    }

    /** A unit in the plural: {@code hours}, {@code feet}; abbreviations stay as they are. */
    public static String plural(String unit) {
        if (unit.equals("per cent")) {
            return unit;
        }
        int rest = unit.startsWith("degree ") ? 6 : unit.indexOf(" per ");
        if (rest > 0) {
            return plural(unit.substring(0, rest)) + unit.substring(rest);
        }
        if (unit.length() < 3 || unit.indexOf('/') >= 0 || unit.equals("mph") || unit.equals("kph")) {
            return unit;
        }
        if (unit.endsWith("foot")) {
            return unit.substring(0, unit.length() - 4) + "feet";
        }
        return Plurals.regular(unit);
    }

    /** A number as it reads best: {@code 15,000}, {@code 2½}, {@code 500 billion}, {@code 0.000792}. */
    public static String number(Ratio number) {
        return number(number, true);
    }

    private static String number(Ratio number, boolean fractions) {
        Ratio size = number.signum() < 0 ? number.negate() : number;
        String sign = number.signum() < 0 ? "−" : "";
        for (int i = 0; i < SCALES.length; i++) {
            Ratio scaled = size.compareTo(SCALES[i]) < 0 ? null : size.over(SCALES[i]);
            if (scaled != null && scaled.times(1000).whole()) {
                return sign + plain(scaled.decimal()) + SCALE_WORDS[i];
            }
        }
        String fraction = fractions && !size.whole() ? fraction(size) : "";
        return sign + (fraction.isEmpty() ? plain(rounded(size)) : fraction);
    }

    /** Whole numbers as they are; others with two digits behind the point, or three significant ones below 1. */
    private static BigDecimal rounded(Ratio size) {
        BigDecimal exact = size.decimal();
        if (size.whole()) {
            return exact;
        }
        BigDecimal whole = exact.setScale(0, RoundingMode.DOWN);
        return whole.signum() == 0 ? exact.round(THREE_DIGITS) : exact.setScale(2, RoundingMode.HALF_UP);
    }

    /** Empty if there is no character for the fraction. */
    static String fraction(Ratio size) {
        BigDecimal whole = size.decimal().setScale(0, RoundingMode.DOWN);
        Ratio rest = size.minus(Ratio.of(whole));
        for (int[] fraction : FRACTIONS) {
            if (rest.equals(Ratio.of(fraction[0], fraction[1]))) {
                return (whole.signum() == 0 ? "" : plain(whole)) + (char) fraction[2];
            }
        }
        return "";
    }

    /** With commas between thousands from 1,000 on and without trailing zeros. */
    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        String digits = (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
        int point = digits.indexOf('.');
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = (point < 0 ? digits.length() : point) - 3; at > 0; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }
}
