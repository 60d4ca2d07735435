package org.gainsay.compare;

/** Currency signs that need no explanation; the others are shown by their ISO 4217 code. */
final class Currency {
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
}
