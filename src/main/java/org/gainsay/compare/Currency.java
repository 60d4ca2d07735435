package org.gainsay.compare;

import java.util.Locale;

/** Currency signs that need no explanation; the others are shown by their ISO 4217 code. */
final class Currency {
    /** ISO 4217: no particular currency. */
    private static final String NONE = "XXX";

    private static final String PESO = "Peso";
    private static final String DOLLAR = "Dollar";

    private Currency() {}

    static String symbol(String code) {
        switch (code) {
            case "USD":
                return "$";
            case "GBP":
                return "£";
            case "EUR":
                return "€";
            case "JPY":
                return "¥";
            case "INR":
                return "₹";
            default:
                return code + " ";
        }
    }

    /** Whether nobody can tell which currency is meant: "crowns". */
    static boolean isUnknown(String code) {
        return code.equals(NONE);
    }

    /** Whether a currency has hundredths, as far as anybody knows: pounds do, yen do not. */
    static boolean hasCents(String code) {
        try {
            return java.util.Currency.getInstance(code).getDefaultFractionDigits() != 0;
        } catch (IllegalArgumentException unlisted) {
            return true;
        }
    }

    /** Whether two currencies have two names: pounds and euros, not US and Canadian dollars. Nobody knows of one that ISO 4217 does not list, such as "crowns" of no country. */
    static boolean unlike(String code, String other) {
        String name = name(code);
        String second = name(other);
        return !name.isEmpty() && !second.isEmpty() && !name.equals(second);
    }

    /** The last word of its name, "Dollar" for USD, as which pesos count, too, whose sign is "$" at home; empty where it has none. */
    private static String name(String code) {
        String coin = coin(code);
        return coin.equals(PESO) ? DOLLAR : coin;
    }

    /** The last word of its name, "Krone" for NOK; empty where it has none. */
    static String coin(String code) {
        try {
            String name = java.util.Currency.getInstance(code).getDisplayName(Locale.ENGLISH);
            return code.equals(NONE) || name.equals(code) ? "" : name.substring(name.lastIndexOf(' ') + 1);
        } catch (IllegalArgumentException unlisted) {
            return "";
        }
    }
}
